/** What a person does in the pane, by the words on the screen. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { parse } from 'yaml';

/** The pane in Word, or the page in a browser. */
export type View = Frame | Page;

export const example = parse(readFileSync('examples/harbour-lights.yaml', 'utf8')) as Record<string, never>;

export const policyIds = [
  'code-of-conduct',
  'child-protection',
  'sexual-harassment',
  'womens-leadership',
  'parental-leave',
] as const;

export const tab = (view: View, name: string) => view.getByRole('tab', { name, exact: true }).click();

/** Answers people and the eight as somebody does who has never seen it. */
export async function answerTheEight(view: View): Promise<void> {
  await view.getByRole('button', { name: 'Start with your people' }).click();
  const people = [
    ['Amina Odhiambo', 'Safeguarding Lead', 'safe@example.org'],
    ['Grace Njeri', 'Outside adviser', 'adviser@example.net'],
  ];
  for (const [index, [name = '', title = '', email = '']] of people.entries()) {
    if (index > 0) await view.getByRole('button', { name: 'Add a person' }).click();
    await view.getByLabel('What is their name?').last().fill(name);
    await view.getByLabel('What is their title or role?').last().fill(title);
    await view.getByLabel('At which e-mail address can they be reached?').last().fill(email);
  }
  await view.getByRole('button', { name: 'Next', exact: true }).click();
  await view.getByLabel('What is your organisation called?').fill('Red <b>Solidaria</b> & {{Norte}}');
  await view
    .getByLabel('In which countries do you work? The main one first.')
    .selectOption({ label: 'Zambia' });
  await view.getByRole('radio', { name: 'An NGO, association or charity' }).check();
  await view.getByLabel('How many people do you employ?').fill('14');
  await view.getByRole('radio', { name: /^Incidental/ }).check();
  const participants = view.getByRole('radiogroup', { name: /receive aid or services/ });
  await participants.getByRole('radio', { name: 'Yes' }).check();
  await view.getByLabel('Whom should people tell?', { exact: true }).selectOption({ index: 1 });
  await view
    .getByLabel('Whom should people tell when it is about that person or the director?')
    .selectOption({ index: 2 });
}

export async function openPolicy(view: View, title: string): Promise<void> {
  await tab(view, 'Policies');
  await view.getByRole('button', { name: `Open ${title}` }).click();
  await view.getByText('All policies').waitFor();
}

/** Gives the pane an organisation as if it had been answered before; the page is loaded anew. */
export async function remember(view: View, answers: unknown = example): Promise<void> {
  await view.evaluate(
    ([given, policies]) => {
      localStorage.setItem(
        'policywright:organisations',
        JSON.stringify({
          format: 1,
          current: 'organisation-1',
          organisations: [{ id: 'organisation-1', answers: given, unknown: [], changes: {}, policies }],
        }),
      );
    },
    [answers, policyIds] as const,
  );
}
