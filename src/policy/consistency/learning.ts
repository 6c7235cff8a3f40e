/** How often people learn: X-19. */
import { casePolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { durationsIn } from './durations.js';
import type { Duration } from './durations.js';
import { documentPlace } from './lines.js';
import type { Found, Rule } from './rule.js';
import { differing, statementsOn } from './statements.js';
import type { TimedStatement, Topic } from './statements.js';

const every = (text: string): Duration | undefined =>
  durationsIn(text).find(({ at }) => /\bevery\s*$/iu.test(text.slice(0, at)));

const again: Topic = {
  what: 'How often people learn again',
  parts: ['learn', 'train', 'again:', 'repeat', 'refresh', 'take part'],
  about: /\b(?:learn\w*|train\w*|refresh\w*)\b|^again:|\bwe repeat it\b|\bmust take part every\b/u,
  except: /\bforms?\b|\brisks?\b|\breviews?\b|\bpractice\b/u,
  units: ['month', 'year'],
  pick: every,
};

const induction: Topic = {
  what: 'When newcomers learn it',
  parts: ['join', 'new volunteer', 'newcomer'],
  about: /\bmust learn within\b|\btraining within\b|\btrained within\b|\blearns? it within\b/u,
  units: ['day', 'week', 'month'],
};

const most = { all: 24, children: 12 };

function monthsOf({ duration: { count, unit } }: TimedStatement): number {
  return unit === 'year' ? count * 12 : count;
}

function learning(set: DocumentSet): readonly Found[] {
  const found = statementsOn(again, set.timedLines());
  const rare = found.filter((statement) => monthsOf(statement) > most.all);
  const ofChildren = found.filter(({ policy }) => policy === 'child-protection');
  const document = set.document('child-protection');
  return [
    ...(rare.length === 0
      ? []
      : [
          {
            message: `People learn again after more than ${String(most.all)} months.`,
            places: rare.map(({ place }) => place),
          },
        ]),
    ...(document && ofChildren.every((statement) => monthsOf(statement) > most.children)
      ? [
          {
            message: `The policy on children repeats the learning less often than every ${String(most.children)} months.`,
            places:
              ofChildren.length === 0
                ? [documentPlace(document, 'no sentence says when people learn again')]
                : ofChildren.map(({ place }) => place),
          },
        ]
      : []),
    ...differing(induction.what, statementsOn(induction, set.timedLines())),
  ];
}

export const learningRules: readonly Rule[] = [
  {
    id: 'X-19',
    severity: 'warning',
    title:
      'People learn again at least every 24 months, about children every 12; newcomers learn within the same days everywhere.',
    mend: 'Write the months and days of the profile (training), at most 24 and for children 12.',
    documents: casePolicies,
    english: true,
    values: /^training\./u,
    check: learning,
  },
];
