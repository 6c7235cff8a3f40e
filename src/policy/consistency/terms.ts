/** Words with one meaning, and one list of grounds. */
import { plainText } from '../../template/plain.js';
import type { Block, Clause, PolicyDocument } from '../document.js';
import { allPolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import { holdsWords } from './persons.js';
import type { Found, Rule, SetPlace } from './rule.js';
import { comparable, differing } from './statements.js';

interface Definition {
  readonly term: string;
  readonly meaning: string;
  readonly policy: string;
  readonly clause: string;
  /** Written by the organisation. */
  readonly own: boolean;
  readonly place: SetPlace;
}

const means =
  /^(?:an? |the )?(?:term )?["“]?([\p{L}][\p{L} '’-]{2,40}?)["”]? (?:means|is defined as|refers to)\b:? (.+)$/iu;

function definitionsIn(block: Block): { term: string; meaning: string }[] {
  if (block.type === 'definitions')
    return block.items.map(({ term, description }) => ({
      term: plainText(term),
      meaning: plainText(description),
    }));
  if (block.type === 'callout' || block.type === 'landscape') return block.children.flatMap(definitionsIn);
  return [];
}

function withoutArticle(term: string): string {
  return term
    .trim()
    .replace(/^(?:an?|the) /iu, '')
    .toLowerCase();
}

function ofClause(document: PolicyDocument, clause: Clause, lines: readonly Line[]): Definition[] {
  const own = clause.origin === 'customised' || clause.origin === 'added';
  const at = { policy: document.policy.id, clause: clause.id, own };
  const listed = clause.blocks.flatMap(definitionsIn).map(({ term, meaning }) => ({
    ...at,
    term: withoutArticle(term),
    meaning: comparable(meaning),
    place: clausePlace(document, clause, `${term}: ${meaning}`),
  }));
  const told = lines.flatMap((line): Definition[] => {
    const [, term, meaning] =
      line.low.includes('means') || line.low.includes('defined') || line.low.includes('refers')
        ? (means.exec(line.text) ?? [])
        : [];
    if (term === undefined || meaning === undefined || /^(?:it|this|that|which|what|per cent)$/iu.test(term))
      return [];
    return [{ ...at, term: withoutArticle(term), meaning: comparable(meaning), place: placeOf(line) }];
  });
  return [...listed, ...told];
}

function terms(set: DocumentSet): readonly Found[] {
  const all = set.policies.flatMap((document) =>
    document.sections
      .flatMap(({ clauses }) => clauses)
      .flatMap((clause) => ofClause(document, clause, set.linesIn(document.policy.id, clause.id))),
  );
  const found: Found[] = [];
  for (const term of new Set(all.map((one) => one.term))) {
    const here = all.filter((one) => one.term === term);
    found.push(
      ...differing(
        `"${term}"`,
        here.map(({ policy, meaning, place }) => ({ policy, value: meaning, place })),
      ),
    );
    const twice = here.find((one) =>
      here.some(
        (other) =>
          other !== one &&
          other.policy === one.policy &&
          other.clause !== one.clause &&
          other.meaning === one.meaning,
      ),
    );
    if (twice)
      found.push({
        message: `"${term}" is explained twice in one policy.`,
        places: here.filter(({ policy }) => policy === twice.policy).map(({ place }) => place),
      });
    // The library's own terms are used by clauses that not every organisation has.
    for (const one of here.filter(({ own }) => own)) {
      const rest = set
        .lines(one.policy)
        .filter(({ text }) => !means.test(text) && comparable(text) !== comparable(one.place.text));
      if (
        !rest.some(
          ({ text, low, clause }) =>
            (clause.id !== one.clause || !text.startsWith(term)) && holdsWords(low, term),
        )
      )
        found.push({ message: `"${term}" is explained and then never used.`, places: [one.place] });
    }
  }
  return found;
}

/** Grounds, each in the words that texts use for it. */
const grounds: readonly (readonly [name: string, words: RegExp])[] = [
  ['sex or gender', /\bsex\b|\bgender\b/iu],
  ['gender identity', /\bgender identity\b/iu],
  ['sexual orientation', /\bsexual orientation\b/iu],
  ['pregnancy', /\bpregnan/iu],
  ['parenthood', /\bparent(?:hood|al|s)?\b|\bfamily\b/iu],
  ['marriage', /\bmarri|\bmarital\b/iu],
  ['disability', /\bdisab/iu],
  ['health', /\bhealth\b|\bHIV\b/iu],
  ['age', /\bage\b/iu],
  ['race or colour', /\brace\b|\bcolou?r\b/iu],
  ['origin', /\borigin\b|\bethnic/iu],
  ['language', /\blanguage\b/iu],
  ['nationality', /\bnationality\b|\bcitizenship\b/iu],
  ['religion or belief', /\breligi|\bbelief\b|\bfaith\b/iu],
  ['opinion', /\bopinion\b|\bpolitical\b/iu],
  ['union activity', /\bunion\b/iu],
  ['poverty', /\bpoverty\b|\bclass\b/iu],
  ['migration', /\bmigra|\brefugee\b/iu],
];

const code = 'principle-3-no-discrimination';
/** A list of fewer is an example, not a list. */
const leastOfList = 4;

function groundsIn(text: string): readonly string[] {
  return grounds.filter(([, words]) => words.test(text)).map(([name]) => name);
}

function sameGrounds(set: DocumentSet): readonly Found[] {
  const lines = set.linesIn('code-of-conduct', code).filter(({ kind }) => kind !== 'heading');
  const [start] = lines;
  const ofCode = groundsIn(lines.map(({ text }) => text).join(' '));
  if (!start || ofCode.length < leastOfList) return [];
  return set.policies.flatMap(({ policy: { id } }) =>
    set
      .lines(id)
      .filter(
        ({ clause, low }) => clause.id !== code && /because of|ground|discriminat|regardless/u.test(low),
      )
      .flatMap((line): readonly Found[] => {
        const here = groundsIn(line.text);
        const missing = ofCode.filter((name) => !here.includes(name));
        return here.length < leastOfList || missing.length === 0
          ? []
          : [
              {
                message: `A list of grounds is shorter than that of the Code; it lacks: ${missing.join(', ')}.`,
                places: [placeOf(line), placeOf(start)],
              },
            ];
      }),
  );
}

export const termRules: readonly Rule[] = [
  {
    id: 'X-21',
    severity: 'warning',
    title: 'A term is explained once in a policy, with the same meaning in all of them, and is used.',
    mend: 'Explain it in one place and refer to that place elsewhere; take out what is not used.',
    documents: [],
    english: true,
    check: terms,
  },
  {
    id: 'X-26',
    severity: 'warning',
    title: 'Lists of grounds on which nobody is treated worse name the same grounds as the Code of Conduct.',
    mend: 'Refer to principle 3 of the Code, or name all its grounds.',
    documents: allPolicies,
    english: true,
    check: sameGrounds,
  },
];
