/** A clause stands where its condition holds, and nowhere else: X-20. */
import { parseCondition, evaluateCondition } from '../../template/condition.js';
import { CompileError } from '../../template/issues.js';
import type { CompiledClause, CompiledPolicy, Expression } from '../../template/compiled.js';
import { factTable } from '../../profile/facts.js';
import type { PolicyDocument } from '../document.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';

/** Whether a condition reads nothing but facts of the profile; others hang on the document itself. */
function readsFactsOnly(test: Expression): boolean {
  if (test.op === 'path') return Object.hasOwn(factTable, test.path.join('.'));
  return test.op === 'literal' || test.args.every(readsFactsOnly);
}

/** `undefined` where it cannot be told from the profile alone. */
function holds(set: DocumentSet, when: string): boolean | undefined {
  try {
    const test = parseCondition(when);
    return readsFactsOnly(test) ? evaluateCondition(test, set.flat) : undefined;
  } catch (error) {
    // A document read back from a file may carry a condition of a later version.
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

function untrue(set: DocumentSet): readonly Found[] {
  return set.documents.flatMap((document) =>
    document.sections
      .flatMap(({ clauses }) => clauses)
      .filter(({ when }) => when !== undefined && holds(set, when) === false)
      .map((clause) => ({
        message: `A clause stands here although its condition does not hold (${clause.when ?? ''}).`,
        places: [clausePlace(document, clause, 'the whole clause')],
      })),
  );
}

function isExpected(set: DocumentSet, { when, required }: CompiledClause): boolean {
  if (!when) return required;
  return readsFactsOnly(when.test) && evaluateCondition(when.test, set.flat);
}

/** What the library has for this organisation and the document lacks. */
function absent(set: DocumentSet, policy: CompiledPolicy, document: PolicyDocument): readonly Found[] {
  const there = new Set(document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  return policy.sections
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => clause.id !== 'open-points' && !there.has(clause.id) && isExpected(set, clause))
    .map(({ id, when }) => ({
      message: `The clause "${id}" is missing${when ? ` although its condition holds (${when.source})` : ''}.`,
      places: [documentPlace(document, `no clause "${id}"`)],
    }));
}

/** Words that are true only of some organisations. */
const words: readonly (readonly [pattern: RegExp, what: string, isTrue: (set: DocumentSet) => boolean])[] = [
  [/\btrustees?\b/iu, 'trustees', ({ flat }) => flat.org_type !== 'company'],
  [
    /\b(?:our|all|the|its|every) (?:employees?|salaried staff|paid staff)\b|\bemployment contracts?\b/iu,
    'employees',
    ({ flat }) => flat.has_staff,
  ],
  [/\bthe Board\b|\bBoard members?\b|\bmembers? of the Board\b/u, 'a board', ({ flat }) => flat.has_board],
  [
    /\b(?:\d+|one|two) adults? (?:for|to) (?:each|every|\d+)|\bratio of adults\b|\badults? per (?:child|\d+ children)|\bthe children (?:whom |that )?we (?:work with|teach|serve)\b/iu,
    'work with children',
    ({ flat }) => flat.contact_with_children !== 'none',
  ],
  [
    /\bour member organi[sz]ations\b/iu,
    'member organisations',
    ({ flat }) => flat.is_network || flat.members_are_organisations,
  ],
  [/\bour (?:trade )?union\b/iu, 'a union', ({ flat }) => flat.is_unionised],
  [/\bour volunteers\b/iu, 'volunteers', ({ flat }) => flat.has_volunteers],
];

function wordsOfOthers(set: DocumentSet): readonly Found[] {
  const own = set.lines().filter((line) => line.own);
  return words.flatMap(([pattern, what, isTrue]) => {
    if (isTrue(set)) return [];
    const lines = own.filter((line: Line) => {
      const found = pattern.exec(line.words)?.[0];
      return found !== undefined && !set.wasTold(found);
    });
    return lines.length === 0
      ? []
      : [
          {
            message: `The text speaks of ${what}; the profile says that there are none.`,
            places: lines.map(placeOf),
          },
        ];
  });
}

function presence(set: DocumentSet): readonly Found[] {
  return [
    ...untrue(set),
    ...(set.compiled ?? []).flatMap((policy) => {
      const document = set.document(policy.id);
      return document ? absent(set, policy, document) : [];
    }),
    ...wordsOfOthers(set),
  ];
}

export const presenceRules: readonly Rule[] = [
  {
    id: 'X-20',
    severity: 'error',
    title:
      'A clause stands where its condition holds and nowhere else; no text speaks of people or bodies that there are not.',
    mend: 'Make the document again from the profile, or correct the answer on which the clause hangs.',
    documents: [],
    english: true,
    check: presence,
  },
];
