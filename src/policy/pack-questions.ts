/** Which questions go to whoever checks the law, in order, and on which clauses the answers bear. */
import type { FlatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import type { Clause } from './document.js';
import type { PolicyWords } from './words/index.js';

export interface QuestionFacts {
  readonly profile: Profile;
  readonly flat: FlatFacts;
  readonly words: PolicyWords;
  /** A clause that is printed, by document and id, such as `parental-leave/birth-leave`. */
  find(clause: string): Clause | undefined;
  formatList(words: readonly string[]): string;
}

interface Topic {
  readonly id: string;
  /** Clauses that rest on the answer; of one document the first that is there is named. */
  readonly clauses: readonly string[];
  readonly applies?: (facts: QuestionFacts) => boolean;
}

const measure = (...wanted: readonly string[]) => {
  return ({ flat }: QuestionFacts) => wanted.includes(flat.leadership_measure);
};

const topics = [
  { id: 'leaveLength', clauses: ['parental-leave/birth-leave', 'parental-leave/leave-at-a-glance'] },
  { id: 'leavePay', clauses: ['parental-leave/pay-and-cost'] },
  { id: 'jobProtection', clauses: ['parental-leave/job-protection', 'parental-leave/fixed-term-and-grants'] },
  {
    id: 'measure',
    clauses: ['womens-leadership/goal-for-leadership', 'womens-leadership/special-measures'],
    applies: measure('target', 'none'),
  },
  {
    id: 'preference',
    clauses: ['womens-leadership/special-measures', 'womens-leadership/goal-for-leadership'],
    applies: measure('preference'),
  },
  {
    id: 'quota',
    clauses: ['womens-leadership/special-measures', 'womens-leadership/goal-for-leadership'],
    applies: measure('quota'),
  },
  {
    id: 'pay',
    clauses: ['womens-leadership/pay-transparency', 'womens-leadership/equal-pay'],
    applies: ({ flat }) => flat.has_staff,
  },
  {
    id: 'childReport',
    clauses: ['child-protection/authorities-and-the-law', 'sexual-harassment/when-a-child-is-harmed'],
  },
  {
    id: 'adultReport',
    clauses: ['sexual-harassment/police-and-courts', 'sexual-harassment/regulators'],
  },
  { id: 'timeLimits', clauses: ['sexual-harassment/regulators', 'sexual-harassment/police-and-courts'] },
  {
    id: 'committee',
    clauses: ['sexual-harassment/who-investigates', 'sexual-harassment/regulators'],
    applies: ({ flat }) => flat.has_staff,
  },
  {
    id: 'regulators',
    clauses: ['sexual-harassment/regulators', 'child-protection/regulators'],
  },
  {
    id: 'records',
    clauses: ['code-of-conduct/records', 'sexual-harassment/records', 'child-protection/records'],
  },
  {
    id: 'recordChecks',
    clauses: ['sexual-harassment/safer-recruitment', 'child-protection/safer-recruitment'],
  },
  { id: 'findings', clauses: ['code-of-conduct/findings', 'code-of-conduct/principle-4-violence-free'] },
  {
    id: 'sanctions',
    clauses: [
      'code-of-conduct/consequences',
      'sexual-harassment/consequences',
      'child-protection/consequences',
    ],
  },
  {
    id: 'silence',
    clauses: [
      'code-of-conduct/confidentiality',
      'sexual-harassment/confidentiality',
      'child-protection/who-may-know',
    ],
  },
  { id: 'couples', clauses: ['sexual-harassment/couples-at-work'] },
  {
    id: 'young',
    clauses: ['child-protection/workers-under-18'],
    applies: ({ flat }) => flat.employs_minors,
  },
  {
    id: 'countries',
    clauses: [
      'parental-leave/several-countries',
      'code-of-conduct/law-and-policies',
      'sexual-harassment/law-and-policies',
    ],
    applies: ({ flat }) => flat.countries.length > 1,
  },
] as const satisfies readonly Topic[];

/** Names of the questions, as templates ask for them. */
export const questionNames: readonly string[] = topics.map(({ id }) => id);

/** The questions that apply, by name, each with its number and where the documents rest on the answer. */
export function lawQuestions(facts: QuestionFacts): Readonly<Record<string, unknown>> {
  let number = 0;
  return Object.fromEntries(
    (topics as readonly Topic[]).flatMap(({ id, clauses, applies }) => {
      const places = placesOf(clauses, facts);
      if (places.length === 0 || applies?.(facts) === false) return [];
      number += 1;
      return [[id, { number, where: facts.formatList(places) }] as const];
    }),
  );
}

function placesOf(clauses: readonly string[], { find, words }: QuestionFacts): readonly string[] {
  const places = new Map<string, string>();
  for (const name of clauses) {
    const clause = find(name);
    const [document = ''] = name.split('/');
    if (!clause || places.has(document)) continue;
    const short = words.pack.shortNames[document] ?? document;
    places.set(document, words.pack.place(short, clause.number, clause.kind === 'annex'));
  }
  return [...places.values()];
}
