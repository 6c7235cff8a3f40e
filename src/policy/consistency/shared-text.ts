/** Texts that must read the same in several documents. */
import type { Block, PolicyDocument } from '../document.js';
import { casePolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';
import { comparable, differing } from './statements.js';
import type { Statement } from './statements.js';

/** The items of the first list of a clause, as texts; empty where it has none. */
function itemsOf(set: DocumentSet, id: string, clauseId: string): readonly Line[] {
  return set.linesIn(id, clauseId).filter(({ kind }) => kind === 'item');
}

function hasList(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type === 'list');
}

function withClause(set: DocumentSet, clauseId: string): readonly PolicyDocument[] {
  return set.policies.filter(({ policy }) => set.clause(policy.id, clauseId) !== undefined);
}

/** A clause whose list must be the same wherever the clause stands, and must stand in all of `ids` or in none. */
function sameList(
  set: DocumentSet,
  clauseId: string,
  what: string,
  ids: readonly string[],
): readonly Found[] {
  const documents = withClause(set, clauseId).filter(({ policy }) => ids.includes(policy.id));
  if (documents.length === 0) return [];
  const missing = set.policies.filter(({ policy }) => {
    if (!ids.includes(policy.id)) return false;
    const clause = set.clause(policy.id, clauseId);
    return !clause || !hasList(clause.blocks);
  });
  const lists = documents.map(({ policy: { id } }) => itemsOf(set, id, clauseId));
  const most = Math.max(...lists.map(({ length }) => length));
  const found: Found[] = [];
  for (let at = 0; at < most; at++) {
    const statements = lists.flatMap((items): Statement[] => {
      const line = items[at];
      // A list that ends earlier lacks the item: its last one shows where.
      const last = items.at(-1);
      if (!line && !last) return [];
      const place = placeOf((line ?? last) as Line);
      return [{ policy: place.policy, value: line ? comparable(line.text) : '(nothing more)', place }];
    });
    found.push(...differing(what, statements));
  }
  const [first] = found;
  return [
    ...(first ? [first] : []),
    ...(missing.length === 0 || missing.length === ids.length
      ? []
      : [
          {
            message: `${what}: a policy does not have the list that another has.`,
            places: missing.map((document) => {
              const clause = set.clause(document.policy.id, clauseId);
              return clause
                ? clausePlace(document, clause, 'no list in this clause')
                : documentPlace(document, `no clause "${clauseId}"`);
            }),
          },
        ]),
  ];
}

function ladder(set: DocumentSet): readonly Found[] {
  return [
    ...sameList(set, 'consequences', 'Steps after a breach', casePolicies),
    ...sameList(set, 'gross-misconduct', 'What counts as gross misconduct', casePolicies),
  ];
}

/** Where each policy says who may know, and what cannot be kept secret. */
const secrecy: Readonly<Record<string, string>> = {
  'code-of-conduct': 'confidentiality',
  'sexual-harassment': 'confidentiality',
  'child-protection': 'who-may-know',
};

const exceptions: readonly (readonly [what: string, words: RegExp])[] = [
  ['danger', /\bdanger/iu],
  ['harm to somebody under 18', /\bunder 18\b|\bchild/iu],
  ['a duty in law', /\b(?:duty|duties) in law\b|\blaw (?:orders|obliges|requires)|\brequired by law\b/iu],
];

/** Promises that no one can keep who must act on danger or on harm to a child. */
const absolute =
  /\b(?:absolute(?:ly)? (?:secret|secrecy|confidential\w*)|total(?:ly)? confidential\w*|(?:always|fully|completely|strictly) confidential|(?:will|must|do|shall) never (?:tell|share|pass on)[^.]*\b(?:anybody|anyone|nobody|others)|keep (?:it|everything) secret (?:in all cases|always|whatever))/iu;

function samePrivacy(set: DocumentSet): readonly Found[] {
  const statements: Statement[] = [];
  const found: Found[] = [];
  for (const [id, clauseId] of Object.entries(secrecy)) {
    const document = set.document(id);
    if (!document) continue;
    const clause = set.clause(id, clauseId);
    if (!clause) {
      found.push({
        message: 'A policy does not say who may know of a report.',
        places: [documentPlace(document, `no clause "${clauseId}"`)],
      });
      continue;
    }
    const lines = set.linesIn(id, clauseId);
    const limits = lines.filter(({ text }) => exceptions.filter(([, words]) => words.test(text)).length > 1);
    const text = (limits.length > 0 ? limits : lines).map((line) => line.text).join(' ');
    const named = exceptions.filter(([, words]) => words.test(text)).map(([what]) => what);
    const value = named.length === 0 ? 'no limits of secrecy' : named.join(', ');
    statements.push({ policy: id, value, place: clausePlace(document, clause, text) });
  }
  const promises = set
    .linesWith('secret', 'confidential', 'never')
    .filter(({ text }) => absolute.test(text) && !/\b(?:not|never) promise/iu.test(text));
  return [
    ...found,
    ...differing('What cannot be kept secret', statements),
    ...(statements.length > 0 &&
    new Set(statements.map(({ value }) => value)).size === 1 &&
    statements[0]?.value.split(',').length !== exceptions.length
      ? [
          {
            message: `What cannot be kept secret is not told whole: ${exceptions.map(([what]) => what).join(', ')}.`,
            places: statements.map(({ place }) => place),
          },
        ]
      : []),
    ...(promises.length === 0
      ? []
      : [
          {
            message: 'Secrecy is promised without the limits that other clauses name.',
            places: promises.map(placeOf),
          },
        ]),
  ];
}

export const sharedTextRules: readonly Rule[] = [
  {
    id: 'X-15',
    severity: 'error',
    title: 'The six rules on sexual exploitation and abuse have the same wording wherever they stand.',
    mend: 'Change them in none of the policies, or in the same words in all of them.',
    documents: casePolicies,
    english: false,
    check: (set) => sameList(set, 'sea-principles', 'Rules on sexual exploitation and abuse', casePolicies),
  },
  {
    id: 'X-16',
    severity: 'error',
    title: 'The steps after a breach and the list of gross misconduct are the same everywhere.',
    mend: 'Change both lists in none of the policies, or in the same words in all of them.',
    documents: casePolicies,
    english: false,
    check: ladder,
  },
  {
    id: 'X-17',
    severity: 'error',
    title:
      'What cannot be kept secret is the same everywhere: danger, harm to somebody under 18, a duty in law.',
    mend: 'Name the three limits in every policy, and promise secrecy nowhere without them.',
    documents: casePolicies,
    english: true,
    check: samePrivacy,
  },
];
