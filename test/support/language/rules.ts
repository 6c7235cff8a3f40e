/**
 * The rules of language for a whole document. Each rule gives its faults as text, and what kind a document is decides
 * which limits it has: a new policy, poster or child page gets them without a change here.
 */
import type { PolicyDocument } from '../../../src/policy/document.js';
import type { Profile } from '../../../src/profile/schema.js';
import { documentText } from '../library.js';
import { checkAbbreviations, mostAbbreviations } from './abbreviations.js';
import { dutiesWithoutDoer } from './duties.js';
import { fewestSentences, gradeOf, grades } from './grades.js';
import { secondWordsForRoles } from './roles.js';
import { averageWords, limits, measured, tooLong } from './sentences.js';
import { clausesOf, kindOf, linesOf, listsIn } from './texts.js';
import { otherDateFormats, vagueTimes } from './times.js';
import { avoidedIn } from './words-to-avoid.js';

interface Part {
  readonly name: string;
  readonly lines: readonly string[];
  readonly grade: number;
  readonly average: number;
}

/** Page 1 of a policy and every page that is read standing: the same limits. */
const isOnePage = (id: string) => id === 'in-short' || id.endsWith('-one-page');

/** The parts of a document that have limits of their own. */
export function partsOf(document: PolicyDocument, profile: Profile): readonly Part[] {
  const clauses = clausesOf(document, profile);
  const kind = kindOf(document);
  const page = { grade: kind === 'child-page' ? grades.childPage : grades.page, average: limits.page };
  if (kind === 'poster' || kind === 'child-page')
    return [{ name: kind, lines: clauses.flatMap(({ lines }) => lines), ...page }];
  return [
    ...clauses.filter(({ id }) => isOnePage(id)).map(({ id, lines }) => ({ name: id, lines, ...page })),
    {
      name: 'body',
      lines: clauses.filter(({ kind: part }) => part !== 'front').flatMap(({ lines }) => lines),
      grade: grades.body,
      average: limits.body,
    },
  ];
}

export interface Rule {
  readonly name: string;
  readonly faults: (document: PolicyDocument, profile: Profile) => readonly string[];
}

/** A rule that reads lines, wherever they stand. */
function ofLines(name: string, check: (lines: readonly string[]) => readonly string[]): Rule {
  return { name, faults: (document, profile) => check(linesOf(document, profile)) };
}

export const rules: readonly Rule[] = [
  ofLines(`no sentence has more than ${String(limits.longest)} words`, tooLong),
  {
    name: 'sentences are short on average',
    faults: (document, profile) =>
      partsOf(document, profile)
        .filter(({ lines, average }) => averageWords(lines) > average)
        .map(({ name, lines }) => `${name}: ${averageWords(lines).toFixed(1)} words a sentence`),
  },
  {
    name: 'everybody with a few years of school can read it',
    faults: (document, profile) =>
      partsOf(document, profile)
        .filter(({ lines, grade }) => gradeOf(lines) > grade)
        .map(({ name, lines }) => `${name}: grade ${gradeOf(lines).toFixed(1)}`),
  },
  {
    name: `no clause is harder than grade ${String(grades.clause)}`,
    faults: (document, profile) =>
      clausesOf(document, profile)
        .filter(({ lines }) => measured(lines).length >= fewestSentences && gradeOf(lines) > grades.clause)
        .map(({ id, lines }) => `${id}: grade ${gradeOf(lines).toFixed(1)}`),
  },
  {
    // A check list may be longer: it is ticked line by line, so nobody has to keep it in mind as a whole.
    name: `no list has more than ${String(limits.items)} items`,
    faults: (document) =>
      document.sections
        .flatMap(({ clauses }) => clauses)
        .flatMap(({ id, blocks }) => listsIn(blocks).map((list) => ({ id, ...list })))
        .filter(({ style, items }) => style !== 'check' && items.length > limits.items)
        .map(({ id, items }) => `${id}: ${String(items.length)} items`),
  },
  ofLines('no word stands in it that a plain and caring text avoids', avoidedIn),
  ofLines('every must has somebody who does it', dutiesWithoutDoer),
  ofLines('every time has a number and a unit', vagueTimes),
  {
    // With values: a date of the organisation must look like ours.
    name: 'all dates look like 4 March 2027',
    faults: (document) => otherDateFormats(documentText(document).split('\n')),
  },
  ofLines('every abbreviation is written out at first', (lines) => checkAbbreviations(lines).unexplained),
  ofLines(`there are at most ${String(mostAbbreviations)} abbreviations`, (lines) => {
    const { count } = checkAbbreviations(lines);
    return count > mostAbbreviations ? [`${String(count)} abbreviations`] : [];
  }),
  ofLines('each role has one word', secondWordsForRoles),
];
