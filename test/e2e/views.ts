/** All views of the pane by name, and how a person comes to each. */
import { assemble, loadPolicy, parseProfile, planUpdate, readPolicyFile, toDocx } from '../../src/index.js';
import { documentWith } from '../support/word-host/index.js';
import { typeAfter } from '../support/word-host/hands.js';
import { answerTheEight, example, openPolicy, tab } from './person.js';
import type { View } from './person.js';
import type { Place, Stage } from './stage.js';

export interface NamedView {
  /** Also the name of its pictures. */
  readonly name: string;
  readonly place: Place;
  /** Needs this width in CSS pixels; absent: any. */
  readonly width?: number;
  readonly open: (stage: Stage) => Promise<void>;
}

export const emptyDocument = documentWith();

interface Answers {
  readonly people: { email: string; phone: string }[];
  readonly staff: { count: unknown };
}

/** The example with some answers changed. */
function changed(change: (answers: Answers) => void): unknown {
  const answers = structuredClone(example) as unknown as Answers;
  change(answers);
  return answers;
}

const otherPhone = changed(({ people: [first, second] }) => {
  for (const person of [first, second]) if (person) person.phone = '+254 711 222 333';
});
const small = changed(({ staff }) => {
  staff.count = 6;
});
const wrong = changed(({ people: [, second], staff }) => {
  staff.count = 'many';
  if (second) second.email = 'safe at harbourlights';
});

const dayOfPane = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const code = async (answers: unknown) =>
  assemble(await loadPolicy('code-of-conduct'), parseProfile(answers), { date: dayOfPane() });

let written: Promise<Uint8Array> | undefined;

/** The Code of Conduct of the example as a Word file. */
export const codeOfConduct = (): Promise<Uint8Array> =>
  (written ??= code(example).then((document) => toDocx(document)));

const button = (view: View, name: string | RegExp) =>
  view.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

/** The pane with the example, over an empty document. What was open over it is closed where it is there already. */
async function withExample(stage: Stage, answers: unknown = example): Promise<void> {
  const { found, view } = stage;
  if (answers !== example || found?.answers !== example || found.docx) return stage.open({ answers });
  await stage.page.keyboard.press('Escape');
  for (const name of ['Cancel', 'Close']) {
    const away = button(view, name);
    if ((await away.count()) > 0) await away.first().click();
  }
}

async function openCode(stage: Stage): Promise<View> {
  await withExample(stage);
  const isOpen = (await button(stage.view, '\u2190 All policies').count()) > 0;
  if (!isOpen) await openPolicy(stage.view, 'Code of Conduct');
  await stage.view.getByRole('heading', { name: 'Principle 1' }).first().waitFor();
  return stage.view;
}

async function openMenu(stage: Stage, clause: RegExp): Promise<View> {
  const view = await openCode(stage);
  await button(view, clause).click();
  await view.getByRole('menu').waitFor();
  return view;
}

async function choose(stage: Stage, clause: RegExp, deed: string): Promise<View> {
  const view = await openMenu(stage, clause);
  await view.getByRole('menuitem', { name: deed }).click();
  await view
    .getByRole('heading', { name: deed })
    .or(view.getByRole('button', { name: 'Close' }))
    .first()
    .waitFor();
  return view;
}

/** The tab Document over the Code of Conduct, once it has been compared. */
async function openDocument(stage: Stage, answers?: unknown, edit?: () => void): Promise<View> {
  await stage.open({ docx: await codeOfConduct(), ...(answers === undefined ? {} : { answers }) });
  edit?.();
  await tab(stage.view, 'Document');
  return stage.view;
}

const inWord = (name: string, open: NamedView['open']): NamedView => ({ name, place: 'word', open });

export const views: readonly NamedView[] = [
  inWord('first-run', async (stage) => {
    await stage.open();
    await button(stage.view, 'Start with your people').waitFor();
  }),
  inWord('people', async (stage) => {
    await stage.open();
    await button(stage.view, 'Start with your people').click();
    await stage.view.getByLabel('What is their name?').fill('Amina Odhiambo');
  }),
  inWord('the-eight', async (stage) => {
    await stage.open();
    await answerTheEight(stage.view);
    await button(stage.view, 'Make a draft').waitFor();
  }),
  inWord('all-questions', async (stage) => {
    await withExample(stage);
    await tab(stage.view, 'Organisation');
    await button(stage.view, /^Your work/)
      .first()
      .click();
  }),
  inWord('errors', async (stage) => {
    await withExample(stage, wrong);
    await button(stage.view, /to mend/)
      .first()
      .click();
    await stage.view.getByRole('list', { name: 'What to mend' }).getByRole('button').first().click();
  }),
  inWord('organisation-menu', async (stage) => {
    await withExample(stage);
    await button(stage.view, /Switch, add, import, export/).click();
    await stage.view.getByRole('menu').waitFor();
  }),
  inWord('forget', async (stage) => {
    await withExample(stage);
    await button(stage.view, /Switch, add, import, export/).click();
    await stage.view.getByRole('menuitem', { name: /^Forget everything/ }).click();
    await stage.view.getByRole('alertdialog').waitFor();
  }),
  inWord('policies', async (stage) => {
    await withExample(stage);
    await tab(stage.view, 'Policies');
    await stage.view.getByText(/contradicts anything|not fit together/).waitFor();
  }),
  inWord('policy', async (stage) => {
    await openCode(stage);
  }),
  inWord('open-points', async (stage) => {
    await openCode(stage);
    await button(stage.view, 'Show open points').click();
    await button(stage.view, 'Close').waitFor();
  }),
  inWord('clause-menu', async (stage) => {
    await openMenu(stage, /Options for 2\.1/);
  }),
  inWord('why', async (stage) => {
    const view = await choose(stage, /Options for 4\.5/, 'Why is this here?');
    await view.getByText(/^Looking…/).waitFor({ state: 'detached' });
  }),
  inWord('wording', async (stage) => {
    const view = await choose(stage, /Options for 4\.5/, 'Choose wording');
    await button(view, /^Read the words/)
      .last()
      .click();
  }),
  inWord('edit-words', async (stage) => {
    const view = await choose(stage, /Options for 2\.1/, 'Edit words');
    await view.getByLabel('Words', { exact: true }).fill('We greet {{organisation.nam}}.\n\n- Every day');
    await view.getByText(/mistakes? to mend/).waitFor();
  }),
  inWord('leave-out', async (stage) => {
    const view = await choose(stage, /Options for 4\.3/, 'Leave out');
    await button(view, 'Leave out').click();
    await view.getByText('Write the reason first.').waitFor();
  }),
  inWord('own-behaviour', async (stage) => {
    const view = await choose(stage, /Options for 2\.1/, 'Add your own behaviour');
    await view.getByLabel('Behaviour 1').fill('I greet the guards by name.');
  }),
  inWord('own-principle', async (stage) => {
    const view = await openCode(stage);
    await button(view, 'Add your own principle').click();
    await view.getByLabel('What is it called?').fill('Principle 9: Care for the land');
  }),
  inWord('insert-asks', async (stage) => {
    await stage.open({
      answers: example,
      docx: documentWith('<w:p><w:r><w:t>Minutes of the meeting</w:t></w:r></w:p>'),
    });
    await openPolicy(stage.view, 'Code of Conduct');
    await button(stage.view, 'Put into this document').click();
    await button(stage.view, 'Replace everything here').waitFor();
  }),
  inWord('document-empty', async (stage) => {
    await withExample(stage);
    await tab(stage.view, 'Document');
    await stage.view.getByText('This document is empty').waitFor();
  }),
  inWord('document-stranger', async (stage) => {
    await stage.open({
      answers: example,
      docx: documentWith('<w:p><w:r><w:t>Minutes of the meeting</w:t></w:r></w:p>'),
    });
    await tab(stage.view, 'Document');
    await stage.view.getByText('This document is not one of ours').waitFor();
  }),
  inWord('document-take-over', async (stage) => {
    const view = await openDocument(stage);
    await button(view, 'Take the answers over from this document').waitFor();
  }),
  inWord('document', async (stage) => {
    const view = await openDocument(stage, example);
    await view.getByText('It says what your answers say.').waitFor();
  }),
  inWord('document-update', async (stage) => {
    const view = await openDocument(stage, otherPhone);
    await button(view, 'Update this document').waitFor();
  }),
  inWord('document-edited', async (stage) => {
    const plan = planUpdate(readPolicyFile(await codeOfConduct()), await code(small));
    const change = plan.blocks.find(({ kind, block }) => kind === 'changes' && !block.startsWith('part:'));
    const view = await openDocument(stage, small, () =>
      typeAfter(
        stage.word.document,
        change?.before.at(-1)?.slice(0, 25) ?? 'no clause changes',
        ' We added this.',
      ),
    );
    await view.getByRole('radio', { name: 'My words stay' }).waitFor();
  }),
  inWord('document-updated', async (stage) => {
    const view = await openDocument(stage, otherPhone);
    await button(view, 'Update this document').click();
    await view.getByText('Updated', { exact: true }).waitFor();
    await view.getByText('It says what your answers say.').waitFor();
  }),
  inWord('help', async (stage) => {
    await stage.open({ answers: example });
    await tab(stage.view, 'Help');
  }),
  {
    name: 'page-first-run',
    place: 'browser',
    open: async (stage) => {
      await stage.open();
      await button(stage.view, 'Start with your people').waitFor();
    },
  },
  {
    name: 'page-no-file',
    place: 'browser',
    open: async (stage) => {
      await withExample(stage);
      await tab(stage.view, 'Document');
      await button(stage.view, 'Open a Word file').waitFor();
    },
  },
  {
    name: 'page-policy',
    place: 'browser',
    open: async (stage) => {
      await openCode(stage);
    },
  },
  {
    name: 'page-wide',
    place: 'browser',
    width: 1280,
    open: async (stage) => {
      await withExample(stage);
      await tab(stage.view, 'Organisation');
      await button(stage.view, /^Your work/)
        .first()
        .click();
      await stage.view.getByRole('region', { name: /^Preview of/ }).waitFor();
    },
  },
];
