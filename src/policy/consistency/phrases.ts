/** Words that must not stand in any document. */
import { casePolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';

/** One finding for all lines that hold a phrase, with the phrase in its message. */
function holding(
  lines: readonly Line[],
  message: string,
  phraseIn: (line: Line) => string | undefined,
): readonly Found[] {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const phrase = phraseIn(line);
    if (phrase !== undefined) places.set(phrase, [...(places.get(phrase) ?? []), line]);
  }
  return [...places].map(([phrase, found]) => ({
    message: `${message}: "${phrase}".`,
    places: found.map(placeOf),
  }));
}

const otherAge =
  /\b(?:a |any |every )?(?:child(?:ren)?|minors?)\b[^.]{0,20}\b(?:is|are|means?)\b[^.]{0,40}\b(?:under|below|younger than|up to)(?: the age of)? (?!18\b)(\d{1,2})\b|\bsex\w*[^.]{0,60}\b(?:under|below|younger than)(?: the age of)? (?!18\b)(\d{1,2})\b/iu;
const consentAge = /\bage of (?:sexual )?consent\b|\bage of majority\b/iu;
/** Sentences that say that this age changes nothing, or that leave it to the authorities. */
const agePlaysNoPart =
  /\bwhatever\b|\bregardless\b|\bno matter\b|\bnot matter\b|\balso where\b|\bnear the age\b|\bdoes not count\b|\bearlier age\b/iu;
const under18 = /\bunder (?:the age of )?18\b|\bnot yet 18\b|\byounger than 18\b/iu;

function childhood(set: DocumentSet): readonly Found[] {
  const silent = set.policies.filter(
    ({ policy: { id } }) =>
      casePolicies.includes(id) && !set.lines(id).some(({ text }) => under18.test(text)),
  );
  return [
    ...holding(
      set.linesWith('child', 'minor', 'sex'),
      'Another age than 18',
      ({ text }) => otherAge.exec(text)?.[0],
    ),
    ...holding(set.linesWith('age of'), 'A local age is used as a limit', ({ text }) =>
      agePlaysNoPart.test(text) ? undefined : consentAge.exec(text)?.[0],
    ),
    ...(silent.length === 0
      ? []
      : [
          {
            message: 'A policy does not say that everybody under 18 is a child.',
            places: silent.map((document) => documentPlace(document, 'no sentence with "under 18"')),
          },
        ]),
  ];
}

const placeholders =
  /\[(?:insert|add|name|date|your|organi[sz]ation|title|tbd|tbc|to be|fill|enter|x|\.\.\.|…)[^\]]*\]|\b(?:TBD|TBC|TODO|FIXME|XXX+)\b|_{4,}|\?{3,}|\blorem ipsum\b|\b(?:Organi[sz]ation|Company|Policy) Name\b|\b(?:Your|Example|Sample) (?:Organi[sz]ation|Company|NGO)\b|<(?:insert|name|date|organi[sz]ation)[^>]*>|\bas an AI\b|\bAI language model\b|\b(?:ChatGPT|Copilot|Gemini|GPT-\d)\b/iu;
const firstLook =
  /[[<_?]|tb[dc]|todo|fixme|xxx|lorem| name|organi|company|ngo|as an ai|model|gpt|copilot|gemini/u;
const anyBracket = /\[[^\]]{0,80}\]/u;
/** An organisation's own words for something that nobody has settled: it belongs among the open points. */
const unsettled =
  /\bto be (?:confirmed|decided|determined|named|announced|agreed|completed|added|inserted)\b(?! with the name| by \d)/iu;

function leftOpen(set: DocumentSet): readonly Found[] {
  const lines = set.lines().filter(({ kind, policy }) => kind !== 'blank' || policy !== 'forms');
  const suspect = lines.filter(({ low }) => firstLook.test(low));
  // Words of open points stand in values, never in the text itself.
  const own = lines.filter((line) => line.own);
  const withoutOwner = set.documents.flatMap((document) =>
    document.openPoints
      .filter(({ owner, by }) => owner.trim() === '' || by === '')
      .map(({ what }) => ({
        message: `An open point has no owner or no day: ${what}.`,
        places: [documentPlace(document, what)],
      })),
  );
  return [
    ...holding(
      suspect,
      'A placeholder is left',
      ({ text, words }) => placeholders.exec(text)?.[0] ?? anyBracket.exec(words)?.[0],
    ),
    ...holding(
      own,
      'Something is left open outside the open points',
      ({ words }) => unsettled.exec(words)?.[0],
    ),
    ...withoutOwner,
  ];
}

const statute =
  /\b(?:the )?(?:\p{Lu}[\p{L}'’-]+ (?:(?:of|and|on|for|the|in|at|\(\p{Lu}[\p{L} ,]*\)) )*){1,8}(?:Act|Law|Ordinance|Regulations?|Decree|Statute|Bill|Directive|Penal Code|Labour Code|Labor Code|Constitution)\b(?:,? (?:of )?\d{4})?|\b(?:[Ss]ection|[Aa]rticle|§) ?\d+\w* of the (?:\p{Lu}[\p{L}'’-]+ ?)+|\bGDPR\b|\bTitle (?:VII|IX)\b|\b(?:Labou?r|Penal|Criminal|Civil|Family) Code\b/u;
/** What everybody follows as orientation, and headings that only look like a law. */
const lawWords =
  /Act\b|Law\b|Ordinance|Regulation|Decree|Statute|Bill\b|Directive|Code\b|Constitution|[Ss]ection|[Aa]rticle|§|GDPR|Title/u;
const noStatute = /^(?:the )?(?:Convention|Universal Declaration|Code of Conduct)/u;
const unchecked = /\bto be checked\b|\bnot (?:yet )?checked\b/iu;

function namedLaws(set: DocumentSet): readonly Found[] {
  const { checkedBy, checkedOn } = set.profile.law ?? {};
  if (checkedBy !== undefined && checkedOn !== undefined && checkedOn <= set.date) return [];
  return holding(
    set.lines().filter(({ words }) => lawWords.test(words)),
    'A law is named, and nobody has checked it',
    ({ words, text }) => {
      const law = statute.exec(words)?.[0].trim();
      if (law === undefined || noStatute.test(law) || unchecked.test(text) || set.wasTold(law))
        return undefined;
      return law;
    },
  );
}

const standards = String.raw`(?:the )?(?:ILO|C ?1\d\d\b|C ?2\d\d\b|CEDAW|UN\b|United Nations|CRC\b|Convention|General Recommendation|Sustainable Development Goals?|SDGs?|Beijing|Recommendation)`;
const overclaimed = new RegExp(
  String.raw`\b(?:legally )?(?:required|obliged|bound|mandated|ordered|compelled) (?:by|under) ${standards}|\b(?:in )?(?:full )?(?:compliance|conformity) with ${standards}|\bcompl(?:y|ies|iant) with ${standards}|\b${standards}[^.]{0,40}\b(?:requires? us|obliges? us|binds? us|orders? us|makes? it (?:law|illegal))\b`,
  'iu',
);

const schemes: readonly (readonly [name: RegExp, isTrue: (set: DocumentSet) => boolean])[] = [
  [/\bMenEngage\b/u, ({ flat }) => flat.is_menengage_member],
  [/\bKeeping Children Safe\b|\bKCS\b/u, () => false],
  [/\bCore Humanitarian Standard\b|\bCHS(?: Alliance)?\b/u, () => false],
  [/\bMisconduct Disclosure Scheme\b|\bMDS\b/u, () => false],
  [/\bWomen['’]s Empowerment Principles\b|\bWEPs\b/u, () => false],
  [/\bGlobal Compact\b|\bSA ?8000\b|\bISO ?\d{4,5}\b|\bB Corp\b|\bFair ?Trade\b/u, () => false],
];
const claims =
  /\b(?:certified|accredited|certification|accreditation|members? of|membership|member organi[sz]ation of|signator(?:y|ies)|signed (?:up )?(?:to|on)?|have signed|endorsed by|verified by|audited against|belong(?:s)? to|compliant)\b/iu;
const noClaim =
  /\b(?:not|no|never) (?:\w+ )?(?:certified|accredited|members?|claim)|\bif we\b|\bwants? to\b/iu;

function claimed(set: DocumentSet): readonly Found[] {
  return holding(
    set.linesWith(
      'menengage',
      'keeping children',
      'kcs',
      'humanitarian',
      'chs',
      'disclosure',
      'mds',
      'empowerment',
      'wep',
      'compact',
      'sa',
      'iso',
      'b corp',
      'trade',
    ),
    'Membership or a certificate is claimed that the profile does not tell',
    ({ words }) => {
      if (!claims.test(words) || noClaim.test(words)) return undefined;
      return schemes
        .filter(([, isTrue]) => !isTrue(set))
        .map(([name]) => name.exec(words)?.[0])
        .find((name) => name !== undefined && !set.wasTold(name));
    },
  );
}

const roles =
  /\b(?:director|chair|chairperson|coordinator|focal point|deputy|manager|investigator|adviser|outside contact|officer|treasurer|trustee|member of the board|employee|staff member|whoever)\b/iu;
const gendered =
  /\b(?:he or she|she or he|he\/she|s\/he|him or her|his or her|he|she|his|hers|him|himself|herself|her)\b/iu;
const genderedTitle =
  /\b(?:chairman|chairwoman|chairmen|spokesman|spokeswoman|foreman|manpower|policeman|businessman|headmaster|headmistress)\b/iu;

function assumedGender(set: DocumentSet): readonly Found[] {
  return holding(
    set
      .lines()
      .filter(({ low }) =>
        /\b(?:s?he|his|hers?|him|himself|herself)\b|man\b|men\b|power|woman\b|master|mistress/u.test(low),
      ),
    'A gender is assumed for somebody in a role',
    ({ words }) => {
      const title = genderedTitle.exec(words)?.[0];
      if (title !== undefined) return set.wasTold(title) ? undefined : title;
      return roles.test(words) ? gendered.exec(words)?.[0] : undefined;
    },
  );
}

export const phraseRules: readonly Rule[] = [
  {
    id: 'X-14',
    severity: 'error',
    title: 'Everybody under 18 is a child, in every policy; no local age of consent is a limit.',
    mend: 'Write "under 18", whatever age the local law names.',
    documents: casePolicies,
    english: true,
    check: childhood,
  },
  {
    id: 'X-23',
    severity: 'error',
    title:
      'No placeholder is left; what is open stands among the open points, with who settles it and by when.',
    mend: 'Write the words that belong there, or leave the answer out of the profile: then it becomes an open point by itself.',
    documents: [],
    english: true,
    check: leftOpen,
  },
  {
    id: 'X-28',
    severity: 'error',
    title: 'A law is named only once somebody has checked the text against the law.',
    mend: 'Write that it is to be checked, or have it checked and say by whom and when (law.checkedBy, law.checkedOn).',
    documents: [],
    english: true,
    check: namedLaws,
  },
  {
    id: 'X-29',
    severity: 'warning',
    title: 'Conventions of states are followed, not obeyed: no text says that they bind us by law.',
    mend: 'Write "we follow" or "in line with"; conventions of the ILO or the United Nations bind states.',
    documents: [],
    english: true,
    check: (set) =>
      holding(
        set.linesWith(
          'ilo',
          'cedaw',
          'un',
          'nations',
          'convention',
          'recommendation',
          'development goal',
          'sdg',
          'beijing',
          'c1',
          'crc',
        ),
        'A convention is said to bind us',
        ({ text }) => overclaimed.exec(text)?.[0],
      ),
  },
  {
    id: 'X-30',
    severity: 'error',
    title: 'No membership, signature or certificate is claimed that the profile does not tell.',
    mend: 'Take the claim out, or tell of the membership in the profile.',
    documents: [],
    english: true,
    check: claimed,
  },
  {
    id: 'X-31',
    severity: 'warning',
    title: 'No gender is assumed for somebody in a role.',
    mend: 'Write "they", or name the role again; "chair", not "chairman".',
    documents: [],
    english: true,
    check: assumedGender,
  },
];
