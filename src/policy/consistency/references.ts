/** Clauses, annexes and forms that texts refer to: X-22. */
import type { PolicyDocument } from '../document.js';
import { packId } from '../shared-points.js';
import { wordsOf } from '../words/index.js';
import type { DocumentSet } from './document-set.js';
import { placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';

function broken(set: DocumentSet, line: Line): readonly Found[] {
  return line.references.flatMap(({ clause: id, text, show }): readonly Found[] => {
    const target = set.clause(line.policy, id);
    if (!target)
      return [
        { message: `"${text}" leads to a clause that is not in this document.`, places: [placeOf(line)] },
      ];
    return show !== 'title' && target.number !== '' && !text.endsWith(target.number)
      ? [
          {
            message: `"${text}" is not the number of that clause, which is ${target.number}.`,
            places: [placeOf(line)],
          },
        ]
      : [];
  });
}

const typed = /\b(clause|annex|form) (\d+(?:\.\d+)*|[A-Z])\b(?! of the (?:law|contract|act|agreement))/giu;

/** Numbers that a document has, of its clauses, its sections and its annexes. */
function numbersOf({ sections }: PolicyDocument): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ number, clauses }) => [number, ...clauses.map((clause) => clause.number)]),
  );
}

/** The document that a sentence names, else its own. */
function namedDocument(set: DocumentSet, line: Line): PolicyDocument | undefined {
  const titles = wordsOf('en').policyTitles;
  const named = Object.entries(titles).find(([, title]) => line.words.includes(title));
  if (named) return set.document(named[0]);
  return /\bfile of forms\b/u.test(line.words) ? set.document('forms') : line.document;
}

function typedNumbers(
  set: DocumentSet,
  line: Line,
  numbers: Map<string, ReadonlySet<string>>,
): readonly Found[] {
  // The pack names other documents in short, and takes their numbers from them.
  if (line.policy === packId || !/clause|annex|form/iu.test(line.words)) return [];
  return [...line.words.matchAll(typed)].flatMap(([text, kind = '', number = '']): readonly Found[] => {
    const document = kind.toLowerCase() === 'form' ? set.document('forms') : namedDocument(set, line);
    // "Form a group" is no reference; neither is anything in a document that was not given.
    if (!document || (/[a-z]/u.test(number) && number === number.toLowerCase())) return [];
    let known = numbers.get(document.policy.id);
    if (!known) numbers.set(document.policy.id, (known = numbersOf(document)));
    return known.has(number)
      ? []
      : [{ message: `"${text}" does not exist in ${document.policy.title}.`, places: [placeOf(line)] }];
  });
}

function references(set: DocumentSet): readonly Found[] {
  const numbers = new Map<string, ReadonlySet<string>>();
  return set.lines().flatMap((line) => [...broken(set, line), ...typedNumbers(set, line, numbers)]);
}

export const referenceRules: readonly Rule[] = [
  {
    id: 'X-22',
    severity: 'error',
    title: 'Every reference leads to a clause, an annex or a form that is there, by its number.',
    mend: "Write {{clause 'id'}} instead of a number: it stays right when clauses move.",
    documents: [],
    english: true,
    check: references,
  },
];
