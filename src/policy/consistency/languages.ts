/** One document in several languages: X-32. */
import type { PolicyDocument } from '../document.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, documentPlace, linesOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';

const email = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Digits of every script as those of Latin texts. */
function latinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Digits stand in rows of ten that begin with a zero.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return code < 0x80 ? digit : String(code - zero);
  });
}

/** Numbers and addresses of a clause, in an order of their own: sentences may stand in another one. */
function exact(lines: readonly Line[]): readonly string[] {
  const text = lines.map((line) => line.text).join('\n');
  return [...(latinDigits(text).match(/\d+/gu) ?? []), ...(text.match(email) ?? [])].sort();
}

/** What one list has and the other lacks. */
function beyond(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Made on the same day from the same profile, but in each language: points, days in words and labels differ by right. */
const ofTheLanguage: ReadonlySet<string> = new Set(['open-points']);

function compared(one: PolicyDocument, other: PolicyDocument): readonly Found[] {
  const lines = new Map([one, other].map((document) => [document, linesOf(document)]));
  const clausesOf = (document: PolicyDocument) => document.sections.flatMap(({ clauses }) => clauses);
  const found: Found[] = [];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const there = new Set(clausesOf(to).map(({ id }) => id));
    for (const clause of clausesOf(from).filter(({ id }) => !there.has(id))) {
      found.push({
        message: `The clause "${clause.id}" stands in one language only.`,
        places: [
          clausePlace(from, clause, 'the whole clause'),
          documentPlace(to, `no clause "${clause.id}"`),
        ],
      });
    }
  }
  for (const clause of clausesOf(one)) {
    const match = clausesOf(other).find(({ id }) => id === clause.id);
    if (!match || ofTheLanguage.has(clause.id)) continue;
    const numbers = [one, other].map((document) =>
      exact((lines.get(document) ?? []).filter((line) => line.clause.id === clause.id)),
    );
    const [first = [], second = []] = numbers;
    const here = beyond(first, second);
    const there = beyond(second, first);
    if (here.length + there.length === 0) continue;
    found.push({
      message: `Numbers or addresses differ between the languages: ${here.join(', ') || 'none'} / ${there.join(', ') || 'none'}.`,
      places: [
        clausePlace(one, clause, here.join(', ') || 'nothing more'),
        clausePlace(other, match, there.join(', ') || 'nothing more'),
      ],
    });
  }
  if (one.version !== other.version)
    found.push({
      message: 'The versions differ between the languages.',
      places: [documentPlace(one, one.version), documentPlace(other, other.version)],
    });
  return found;
}

const prevails =
  /\bprevails?\b|\b(?:text|version) (?:counts|decides|holds)\b|\bfait foi\b|\bprévaut\b|\bprevalece\b|\bfaz fé\b|يُعتد|يعتد|المرجع|ترجح/iu;

function languages(set: DocumentSet): readonly Found[] {
  const policies = new Map<string, PolicyDocument[]>();
  for (const document of set.everyLanguage.filter(({ withheld }) => withheld !== true)) {
    policies.set(document.policy.id, [...(policies.get(document.policy.id) ?? []), document]);
  }
  return [...policies.values()].flatMap((documents): readonly Found[] => {
    const [first, ...others] = documents;
    // Each pair once, in the set of the first language.
    if (!first || others.length === 0 || set.document(first.policy.id) !== first) return [];
    const names = documents.some((document) => linesOf(document).some(({ text }) => prevails.test(text)));
    return [
      ...others.flatMap((other) => compared(first, other)),
      ...(names
        ? []
        : [
            {
              message: 'No language is named whose version prevails.',
              places: documents.map((document) =>
                documentPlace(document, `no sentence in ${document.language}`),
              ),
            },
          ]),
    ];
  });
}

export const languageRules: readonly Rule[] = [
  {
    id: 'X-32',
    severity: 'error',
    title:
      'All languages of a document have the same clauses, numbers, addresses and days, and say which version prevails.',
    mend: 'Make all languages from one profile, and add a sentence such as "The English version prevails".',
    documents: [],
    english: false,
    check: languages,
  },
];
