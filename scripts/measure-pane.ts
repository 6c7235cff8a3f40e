/**
 * `npm run measure`: how heavy and how quick the built pane is (`npm run build:addin` first), beside its limits.
 * Leaves with 1 where a limit is broken. Every file goes through the test's own server, which is slower than a real
 * one on the same machine, and nothing is ever in the browser's cache.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { loadPolicy, assemble, parseProfile } from '../src/index.js';
import { example, policyIds, tab } from '../test/e2e/person.js';
import type { View } from '../test/e2e/person.js';
import { openStage } from '../test/e2e/stage.js';
import type { Place, Stage } from '../test/e2e/stage.js';
import { codeOfConduct, emptyDocument } from '../test/e2e/views.js';
import { controlsWith } from '../test/support/word-host/hands.js';
import { closeBrowser } from '../test/support/word-host/index.js';
import { ORIGIN } from '../test/support/word-host/served-files.js';
import { wElement, type Element } from '../test/support/word-host/xml/dom.js';

const rounds = 5;
const keystrokes = 20;
const fields = 400;

interface Measured {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly more: string;
}
const table: Measured[] = [];

const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN;
const worst = (values: readonly number[]): number => Math.max(...values);
const whole = (value: number): string => value.toFixed(0);

/** Our own scripts among what a page asked for, by name. */
const scriptsOf = (addresses: readonly string[]): ReadonlySet<string> =>
  new Set(
    addresses
      .filter((address) => address.startsWith(ORIGIN) && address.endsWith('.js'))
      .map((address) => path.basename(address)),
  );

const gzipKb = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(`dist/addin/${name}`)).length, 0) / 1000;

/**
 * Presses "Start with your people" as soon as it is there, and waits until the first box can be typed in.
 *
 * @returns ms since the pane's page began to load, and of these since the press.
 */
const firstQuestion = (view: View): Promise<readonly [number, number]> =>
  view.evaluate(async () => {
    let start: HTMLElement | undefined;
    while (!start) {
      await new Promise(requestAnimationFrame);
      start = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Start with your people',
      );
    }
    const pressed = performance.now();
    start.click();
    while (!document.querySelector('[data-path="people.0.name"] input'))
      await new Promise(requestAnimationFrame);
    // Until it has been painted.
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return [performance.now(), performance.now() - pressed] as const;
  });

async function measureOpening(place: Place, name: string): Promise<void> {
  const times: number[] = [];
  const presses: number[] = [];
  let scripts: ReadonlySet<string> = new Set();
  for (let round = 0; round < rounds; round += 1) {
    // A browser that has never seen it.
    const stage = await openStage(place, emptyDocument);
    const [time, press] = await firstQuestion(stage.view);
    times.push(time);
    presses.push(press);
    await stage.view.getByLabel('What is their name?').fill('Amina Odhiambo');
    await stage.view.getByText('Saved on this computer').waitFor();
    scripts = scriptsOf(stage.served);
    await stage.close();
  }
  table.push({
    what: `JavaScript until the first answer, ${name}`,
    value: gzipKb(scripts),
    limit: 300,
    unit: 'KB gzip',
    more: `${String(scripts.size)} files`,
  });
  table.push({
    what: `Opening until the first question, ${name}`,
    value: median(times),
    limit: 1000,
    unit: 'ms',
    more: `worst of ${String(rounds)}: ${whole(worst(times))}; of these after the press: ${whole(median(presses))}`,
  });
}

/** The policy with the most in it. */
async function longestPolicy(): Promise<{ readonly id: string; readonly title: string }> {
  const profile = parseProfile(example);
  const documents = await Promise.all(
    policyIds.map(async (id) => {
      const document = assemble(await loadPolicy(id), profile, { date: '2026-01-01' });
      return { id, title: document.policy.title, length: JSON.stringify(document.sections).length };
    }),
  );
  const [longest = { id: '', title: '' }] = documents.sort((one, other) => other.length - one.length);
  return longest;
}

/** The answer is typed beside the page of a policy; the time ends when the changed page has been painted. */
async function measurePreview(): Promise<void> {
  const { id, title } = await longestPolicy();
  const stage = await openStage('browser', emptyDocument);
  await stage.look({ width: 1280, height: 800 }, 'light');
  await stage.open({ answers: example });
  const { page } = stage;
  await page.getByLabel('Policy to read').selectOption(id);
  await page.getByRole('button', { name: /^The eight/ }).click();
  const name = page.getByLabel('What is your organisation called?');
  await name.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1500);
  const times: number[] = [];
  for (let count = 0; count < keystrokes; count += 1) {
    const took = page.evaluate(async () => {
      const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      const begun = await new Promise<number>((resolve) =>
        document.addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), {
          capture: true,
          once: true,
        }),
      );
      await new Promise((resolve) => {
        if (root)
          new MutationObserver(resolve).observe(root, {
            subtree: true,
            childList: true,
            characterData: true,
          });
      });
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begun;
    });
    await page.waitForTimeout(50);
    await page.keyboard.press('x');
    times.push(await took);
    await page.waitForTimeout(150);
  }
  await stage.close();
  const more = `${title}, ${String(keystrokes)} keystrokes`;
  table.push({
    what: 'Preview after a keystroke, median',
    value: median(times),
    limit: 50,
    unit: 'ms',
    more,
  });
  table.push({ what: 'Preview after a keystroke, worst', value: worst(times), limit: 50, unit: 'ms', more });
}

const contact = 'pw:field:roles.focalPoint.contact';

/** Puts paragraphs at the end of the open document, each with one more place of the same field. */
function repeat(stage: Stage, tag: string, wanted: number): void {
  const { document } = stage.word;
  const places = controlsWith(document, tag);
  const [original] = places;
  if (!original) throw new Error(`no control ${tag}`);
  const { body } = document;
  const end = body.lastChild;
  for (let count = places.length; count < wanted; count += 1) {
    const control = original.cloneNode(true) as Element;
    const id = control.getElementsByTagName('w:id').item(0);
    id?.setAttribute('w:val', String(700_000_000 + count));
    const paragraph = wElement(body, 'p');
    paragraph.appendChild(control);
    body.insertBefore(paragraph, end);
  }
  document.changed();
}

async function measureUpdate(): Promise<void> {
  const stage = await openStage('word', emptyDocument);
  const changed = structuredClone(example) as unknown as { people: { phone: string }[] };
  const times: number[] = [];
  let batches = 0;
  let told = '';
  for (let round = 0; round < 3; round += 1) {
    for (const person of changed.people) if (person.phone) person.phone = `+254 711 222 33${String(round)}`;
    await stage.open({ answers: changed, docx: await codeOfConduct() });
    repeat(stage, contact, fields);
    await tab(stage.view, 'Document');
    await stage.view.getByRole('button', { name: 'Update this document' }).waitFor();
    told =
      (await stage.view
        .getByText(/values? changes? in/)
        .first()
        .textContent()) ?? '';
    stage.word.resetCounters();
    times.push(
      await stage.view.evaluate(async () => {
        const begun = performance.now();
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Update this document',
        );
        button?.click();
        while (
          ![...document.querySelectorAll('[role=group] *, [class*=MessageBar]')].some(({ textContent }) =>
            textContent?.startsWith('Updated'),
          )
        )
          await new Promise(requestAnimationFrame);
        return performance.now() - begun;
      }),
    );
    ({ batches } = stage.word.counters);
  }
  await stage.close();
  table.push({
    what: `Updating ${String(fields)} places in the simulated Word`,
    value: median(times),
    limit: 2000,
    unit: 'ms',
    more: `worst of 3: ${whole(worst(times))}; ${String(batches)} batches; ${told.split('.')[0] ?? ''}`,
  });
}

await measureOpening('browser', 'in a browser');
await measureOpening('word', 'in simulated Word');
await measurePreview();
await measureUpdate();
await closeBrowser();

const widest = Math.max(...table.map(({ what }) => what.length));
for (const { what, value, limit, unit, more } of table) {
  const isKept = value <= limit;
  console.log(
    `${isKept ? ' ' : '!'} ${what.padEnd(widest)} ${whole(value).padStart(6)} ${unit} (limit ${String(limit)}) ${more}`,
  );
}
console.log(
  `\nThe document with ${String(fields)} places is the Code of Conduct of the example, at whose end paragraphs stand that repeat ` +
    'the control of one field (the contact of the one whom people tell); the update changes the telephone.',
);
process.exit(table.every(({ value, limit }) => value <= limit) ? 0 : 1);
