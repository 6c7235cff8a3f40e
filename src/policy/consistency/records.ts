/** How long records of cases are kept: X-18. */
import { casePolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { durationsIn } from './durations.js';
import { placeOf } from './lines.js';
import type { Found, Rule } from './rule.js';
import { differing, statementsOn } from './statements.js';
import type { Statement, Topic } from './statements.js';

const yearsOrMonths = ['year', 'month', 'week', 'day'] as const;

const kept: readonly Topic[] = [
  {
    what: 'How long cases that were not proved are kept',
    about: /\b(?:keep|kept|delete|destroy|store)\w*\b[^.]*\b(?:not proved|unproved|unproven)\b/u,
    units: yearsOrMonths,
    pick: (text) => durationsIn(text)[0],
  },
  {
    what: 'How long proved cases are kept',
    about: /\b(?:keep|kept|delete|destroy|store)\w*\b[^.]*(?<!not )\bprove[dn] cases?\b/u,
    units: yearsOrMonths,
    pick: (text) => durationsIn(text)[0],
  },
  {
    what: 'How long records of cases are kept',
    about:
      /\b(?:we|is|are|be|must|and) (?:keep|kept|delete|destroy|store)\w*\b[^.]*\b(?:reports?|records?|files?|papers|cases?)\b|\b(?:records?|files?|papers) (?:of|about|on) (?:a |the )?(?:cases?|reports?)[^.]*\b(?:kept|deleted|destroyed|stored)\b/u,
    except: /\bproved\b|people whom we do not take on|candidates|picture|certificate/u,
    units: yearsOrMonths,
    pick: (text) => durationsIn(text)[0],
  },
];

function childAges(set: DocumentSet): readonly Statement[] {
  const age = /\brecords?\b[^.]*\bchild[^.]*\b(?:until|till|turns?|reaches|age of)\b[^.]*?\b(\d{2})\b/iu;
  return set.linesWith('child').flatMap((line): Statement[] => {
    const found = age.exec(line.text)?.[1];
    return found === undefined
      ? []
      : [{ policy: line.policy, value: `until the age of ${found}`, place: placeOf(line) }];
  });
}

function retention(set: DocumentSet): readonly Found[] {
  const statements = kept.map((topic) => statementsOn(topic, set.timedLines()));
  const [, , general = []] = statements;
  const particular = [...(statements[0] ?? []), ...(statements[1] ?? [])];
  // A general period contradicts two that differ by result.
  const against = general.filter(({ value }) => particular.some((one) => one.value !== value));
  const waiting = set
    .linesWith('delete nothing')
    .filter(({ text }) => /\bwe delete nothing until\b/iu.test(text));
  return [
    ...kept.flatMap((topic, index) => differing(topic.what, statements[index] ?? [])),
    ...differing('How long records about a child are kept', childAges(set)),
    ...(against.length === 0
      ? []
      : differing('How long records of cases are kept', [...against, ...particular])),
    ...(waiting.length === 0 || general.length + particular.length === 0
      ? []
      : differing('How long records of cases are kept', [
          ...waiting.map((line) => ({
            policy: line.policy,
            value: 'nothing is deleted before the law is checked',
            place: placeOf(line),
          })),
          ...general,
          ...particular,
        ])),
  ];
}

export const recordRules: readonly Rule[] = [
  {
    id: 'X-18',
    severity: 'error',
    title: 'Records of cases are kept equally long everywhere, in the forms too.',
    mend: 'Write the years of the profile (records) everywhere.',
    documents: [...casePolicies, 'forms'],
    english: true,
    values: /^records\./u,
    check: retention,
  },
];
