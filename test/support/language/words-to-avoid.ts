/** Words that a plain and caring text does not say, each with a sentence that says it and words to use instead. */

export interface AvoidedWord {
  readonly pattern: RegExp;
  /** Proves that the pattern finds something. */
  readonly bad: string;
  readonly instead: string;
}

/** For the ear: short, everyday words (rules 3.1 and 3.2). */
const heavy: readonly AvoidedWord[] = [
  { pattern: /\bshall\b/i, bad: 'Staff shall report.', instead: 'must, will' },
  {
    pattern: /\b(is|are) (not )?to be\b/i,
    bad: 'Reports are to be kept.',
    instead: 'must, with somebody who does it',
  },
  {
    pattern: /\b(is|are) (strongly )?(encouraged|expected|required|requested|invited) to\b/i,
    bad: 'All staff are encouraged to report.',
    instead: 'may, should or must',
  },
  {
    pattern: /\b(e\.g|i\.e|etc|viz|cf|vs|N\.B)\b\.?/i,
    bad: 'Gifts, e.g. money.',
    instead: 'such as, that is',
  },
  {
    pattern:
      /\b(et al|inter alia|per annum|per diem|per se|ad hoc|bona fide|mutatis mutandis|pro rata|prima facie|vice versa|via)\b/i,
    bad: 'An ad hoc panel.',
    instead: 'English words',
  },
  {
    pattern: /\b(here|there|where)(inafter|after|by|of|in|under|upon|with|tofore)\b/i,
    bad: 'The organisation, hereinafter "we".',
    instead: 'this, it, now',
  },
  {
    pattern: /\b(aforesaid|aforementioned|pursuant|notwithstanding|whereas|said person)\b/i,
    bad: 'Pursuant to the law.',
    instead: 'as, under, despite',
  },
  {
    pattern: /\b(in accordance with|in the event of|prior to|with regard to|in respect of)\b/i,
    bad: 'In the event of danger.',
    instead: 'as, if, before, about',
  },
  {
    pattern: /\bappropriate (action|measure|step)s?\b/i,
    bad: 'We take appropriate action.',
    instead: 'the action itself',
  },
  { pattern: /\bbi-?(annual|monthly|weekly)/i, bad: 'A bi-annual review.', instead: 'every 6 months' },
  {
    pattern: /\b(compl(y|ies|iant|iance)|utili[sz]e|endeavou?r|commence)\b/i,
    bad: 'Staff comply.',
    instead: 'keep to, use, try, begin',
  },
];

/** For everybody: no gender is assumed for a role (rule 3.3). */
const gendered: readonly AvoidedWord[] = [
  {
    pattern: /\b(he|his|him|himself|she|her|hers|herself)\b/i,
    bad: 'The chair and his deputy.',
    instead: 'they, their',
  },
  { pattern: /\bs\/he\b|\(s\)he\b/i, bad: 'If s/he agrees.', instead: 'they' },
  {
    pattern: /\b(chair|spokes|fore|business|lay)(man|men|woman|women)\b/i,
    bad: 'The chairman decides.',
    instead: 'chair, spokesperson',
  },
  { pattern: /\b(manpower|mankind|man-made|manned)\b/i, bad: 'We lack manpower.', instead: 'staff, people' },
  { pattern: /\bopposite sex\b/i, bad: 'Somebody of the opposite sex.', instead: 'people of all genders' },
  {
    pattern: /\breal men\b|\bboys will be boys\b|\bprotect our women\b/i,
    bad: 'Real men protect.',
    instead: 'what people do',
  },
];

/** For survivors, people we work with, and people accused (rule 3.4). */
const careless: readonly AvoidedWord[] = [
  { pattern: /\balleg(ed|edly|ation|ations|es)\b/i, bad: 'The alleged harassment.', instead: 'reported' },
  { pattern: /\bclaimed\b|\bconfess/i, bad: 'They claimed that it happened.', instead: 'said, told us' },
  {
    pattern: /\b(accusers?|complainants?)\b/i,
    bad: 'The complainant is heard.',
    instead: 'the person who reported',
  },
  {
    pattern: /\b(perpetrators?|offenders?|culprits?|predators?)\b/i,
    bad: 'The offender must leave.',
    instead: 'the person accused, whoever did harm',
  },
  { pattern: /\bbeneficiar/i, bad: 'Our beneficiaries.', instead: 'people we work with, participants' },
  {
    pattern:
      /\bvulnerable (groups?|people|persons?|adults?|women|children|communities)\b|\bthe (most )?vulnerable\b/i,
    bad: 'We protect the vulnerable.',
    instead: 'at higher risk because of …',
  },
  {
    pattern: /\btarget (groups?|populations?|persons?|people)\b|\btargets? of (violence|abuse|harassment)\b/i,
    bad: 'A target of harassment.',
    instead: 'people we work with, the person harmed',
  },
  {
    pattern: /\bchild (pornography|prostitut\w*)|\bsex with a (minor|child)\b|\bminors\b/i,
    bad: 'Sex with a minor.',
    instead: 'sexual abuse of a child, a person under 18',
  },
  {
    pattern: /\bsuffer(s|ed|ing)? from\b/i,
    bad: 'A person who suffers from a disability.',
    instead: 'a person with …',
  },
  {
    pattern: /\b(inappropriate|improper)(ly)?\b/i,
    bad: 'Improper use of position.',
    instead: 'unwelcome, without consent, misuse',
  },
  {
    pattern:
      /\b(unfounded|unsubstantiated|baseless)\b|(?<!knowingly )\bfalse (reports?|complaints?|accusations?)\b/i,
    bad: 'The report was unfounded.',
    instead: 'not proved; "a knowingly false report"',
  },
  { pattern: /\bmalicious/i, bad: 'Malicious complaints.', instead: 'a knowingly false report' },
  {
    pattern: /\bincidents? (occur|happen|took place|takes? place)|\bgot involved with\b/i,
    bad: 'When the incident occurred.',
    instead: 'who did what',
  },
  {
    pattern: /\bminor misconduct\b|\bfamily (issue|matter|affair)s?\b|\bcrimes? of passion\b/i,
    bad: 'It is a family issue.',
    instead: 'the harm by its name',
  },
  {
    pattern:
      /\b(handl(e|es|ed|ing)|deal(s|ing)? with|dealt with) (the |a |an |any |each |every )?(survivors?|victims?|persons?|people|child|children|them)\b/i,
    bad: 'How we deal with a survivor.',
    instead: 'care for, listen to, support',
  },
];

const unfinished: readonly AvoidedWord[] = [
  {
    pattern: /\blorem\b|\bTBD\b|\bTODO\b|\bXX+\b|\[insert/i,
    bad: 'By TBD.',
    instead: 'the open point in words',
  },
];

export const wordsToAvoid: readonly AvoidedWord[] = [...heavy, ...gendered, ...careless, ...unfinished];

/** Each line that says such a word, with the word and what to write instead. */
export function avoidedIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    wordsToAvoid.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`"${found}" (instead: ${instead}) in: ${line}`];
    }),
  );
}
