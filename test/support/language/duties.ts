/** Every "must" has somebody who does it (rule 3.2). */
import { mask } from './texts.js';
import { sentencesOf } from './sentences.js';

/** Words for people and bodies. A masked value is a person, a title or a body: bodies have names of their own. */
const doer = new RegExp(
  `\\b(${[
    mask,
    'I|we|you|they|who|whoever|both',
    '(any|every|no|some)(body|one)',
    'anybody else|everybody else|nobody else',
    '(each|both|either|neither|all|none) of (us|you|them)',
    'owners?|keepers?|leaders?|leads?|managers?|directors?|employers?|host',
    'persons?|people|adults?|child|children|parents?|guardians?|partners?|members?|newcomers?',
    'staff|employees?|workers?|colleagues?|volunteers?|interns?|consultants?|teams?|visitors?|participants?',
    'focal points?|contacts?|contact persons?|deputy|deputies|investigators?|facilitators?|trainers?|witness(es)?',
    'board|body|committee|panel|trustees?|meeting of members|chair|founders?|representatives?',
    'organisations?|groups?|network|compan(y|ies)|suppliers?|contractors?|side|sides|survivors?',
  ].join('|')})\\b`,
  'iu',
);

/** A thing in the place of a doer: nobody is named. */
const thing = /\b(it|this|that|these|those|there|which|what)$/iu;

/** Ends the head of a subject: "the report | of the manager", "whoever | suspects a colleague". */
const afterHead = /\s(?:of|in|for|with|on|at|from|about|to|by|under|above|who|whom|whose|that|which)\s/iu;

/** Before the subject: "Before a visit the manager must", "If somebody leaves they must". */
const opening = /^(?:before|after|within|during|on|in|at|once|when|where|if|until|unless|while|as|for)\b/iu;

const irregular =
  'made|done|kept|given|told|taken|held|heard|seen|sent|put|set|read|shown|known|written|paid|found|brought|met|led|chosen|drawn|dealt|sought';
const passive = new RegExp(
  `^(?:(?:not|never|always|also|only|then) )*be (?:\\w+ly )?(?:\\w+ed|${irregular})\\b`,
  'iu',
);

/**
 * Exceptions, by the exact sentence. None is needed: a sentence that this checker cannot read is hard for people too,
 * and turning it round so that the doer stands first has always been possible.
 */
export const exceptions: ReadonlySet<string> = new Set();

/** The words before "must" that can be its subject: the last part, unless a relative part stands between. */
function subject(before: string): string {
  const plain = before.replaceAll(/\([^)]*\)/gu, '').trim();
  // "Whoever was found to have used violence, or has a case pending, must tell us": the first word is the doer.
  if (
    /^(?:\p{L}+ \p{L}+, )?(?:whoever|(?:every|any|no|some)(?:body|one) (?:who|whom)|each \p{L}+ who)\b/iu.test(
      plain,
    )
  )
    return 'whoever';
  const part = plain.split(/[,;:]\s*|\s(?:and|but|or|so|because|if|when|where|until|unless)\s/u).at(-1) ?? '';
  return part.trim().replace(/(?:\s|^)(?:also|too|then|always|still|now|each|all|therefore)$/iu, '');
}

function hasDoer(before: string, after: string): boolean {
  // "Each report must be read by the focal point": said in the passive voice, but somebody does it.
  if (passive.test(after)) {
    const agent = /\bby\s+(.*)/iu.exec(after)?.[1] ?? '';
    return doer.test(agent.split(/\s+/u).slice(0, 5).join(' '));
  }
  // "So must every member", "Must I give my name", "What must you do": the doer follows.
  if (/^$|\b(?:so|what|whom|when|where|how|why)$/iu.test(before))
    return doer.test(after.split(/\s+/u).slice(0, 6).join(' '));
  // "They sign, and must also return it": the first part has the subject of both.
  const first = before.replace(/,?\s(?:and|but|or)$/iu, '');
  const own = subject(first);
  if (opening.test(own)) return doer.test(own.split(/\s+/u).slice(-2).join(' '));
  const head = own.replace(/^(?:at least|at most|up to) \S+ /iu, '').split(afterHead)[0] ?? own;
  if (thing.test(head)) return false;
  return doer.test(head) || /^(?:one|none|each|both|all|some|two|\d+) of (?:us|you|them)/iu.test(own);
}

/** Sentences with a "must" that nobody has to do. */
export function dutiesWithoutDoer(lines: readonly string[]): readonly string[] {
  return lines.flatMap(sentencesOf).filter((sentence) => {
    if (exceptions.has(sentence)) return false;
    const parts = sentence.split(/\bmust\b/iu);
    return parts.slice(1).some(
      (after, index) =>
        !hasDoer(
          parts
            .slice(0, index + 1)
            .join('must')
            .trim(),
          after.trim(),
        ),
    );
  });
}
