/** What stands in the calendar, by language. Values come from the documents and are escaped by the writer. */
import type { OpenPointClass } from '../../policy/document.js';

/** What one entry says: a title of one line, and the text below it. */
interface Entry {
  readonly title: string;
  readonly text: string;
}

export interface CalendarWords {
  readonly name: (organisation: string) => string;
  readonly adoption: (policy: string) => Entry;
  readonly review: (policy: string, version: string) => Entry;
  readonly look: (policy: string) => Entry;
  readonly training: (policies: readonly string[]) => Entry;
  readonly law: Entry;
  readonly leaveLaw: Entry;
  readonly baseline: Entry;
  readonly goal: (group: 'body' | 'leadership', step: 'interim' | 'final', year: string) => Entry;
  readonly gapClosed: Entry;
  readonly stage: (percent: number) => Entry;
  readonly point: (kind: OpenPointClass, what: string) => string;
  readonly pointStands: (owner: string, documents: readonly string[]) => string;
  readonly owner: (owner: string) => string;
  /** In front of the title of what should have happened before the day of the documents. */
  readonly overdue: (title: string) => string;
  readonly overdueSince: (day: string) => string;
  /** The day hangs on an adoption that is only planned. */
  readonly ifAdopted: (day: string) => string;
}

const kinds: Readonly<Record<OpenPointClass, string>> = {
  blocks: 'Settle before adoption',
  dated: 'Settle',
  note: 'Advice',
};
const steps = { interim: 'interim goal', final: 'goal' };
const groups = { body: 'the highest body', leadership: 'the leadership' };

const english: CalendarWords = {
  name: (organisation) => `Policy dates of ${organisation}`,
  adoption: (policy) => ({
    title: `Adopt: ${policy}`,
    text: 'Planned day of adoption. What blocks it is settled before.',
  }),
  review: (policy, version) => ({
    title: `Review: ${policy}`,
    text: `Next review of version ${version}, with the people who live with it.`,
  }),
  look: (policy) => ({
    title: `Yearly look: ${policy}`,
    text: 'Compare what you do with the text, clause by clause; count what it says is counted; tell the results.',
  }),
  training: (policies) => ({
    title: `Training again: ${policies.length > 2 ? `${String(policies.length)} policies` : policies.join(', ')}`,
    text: `Whoever the text names learns again what it asks for. Note who took part, and when.\nFor: ${policies.join('; ')}`,
  }),
  law: {
    title: 'Check the policies against the law again',
    text: 'The last check was a year ago. Laws change.',
  },
  leaveLaw: {
    title: 'Check the law on leave again',
    text: 'The last check was a year ago. Lengths and pay of leave change.',
  },
  baseline: {
    title: "Women's leadership: first figures",
    text: 'By this day what is missing in the table of where you are is counted.',
  },
  goal: (group, step, year) => ({
    title: `Women in ${groups[group]}: ${steps[step]} of ${year}`,
    text: 'The end of the year of this goal. The policy says the figure.',
  }),
  gapClosed: {
    title: 'Pay during leave reaches two thirds',
    text: 'By this day pay during leave is at least two thirds of earnings, as the policy promises.',
  },
  stage: (percent) => ({
    title: `Pay during leave rises to ${String(percent)}%`,
    text: 'The next stage that the policy promises begins.',
  }),
  point: (kind, what) => `${kinds[kind]}: ${what}`,
  pointStands: (owner, documents) => `Who settles it: ${owner}\nStands open in: ${documents.join('; ')}`,
  owner: (owner) => `Responsible: ${owner}`,
  overdue: (title) => `Overdue: ${title}`,
  overdueSince: (day) => `It was due on ${day}.`,
  ifAdopted: (day) => `Counted from the planned adoption on ${day}.`,
};

const byLanguage: ReadonlyMap<string, CalendarWords> = new Map([['en', english]]);

/** The words for a BCP 47 tag: those of its language, else English. */
export function calendarWordsFor(language: string): CalendarWords {
  return byLanguage.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
