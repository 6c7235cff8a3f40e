/** Days of a case, hours for children, months of watching over retaliation. */
import { durationsIn, hoursOf, limitsIn } from './durations.js';
import type { DocumentSet } from './document-set.js';
import { allPolicies, casePolicies } from './document-set.js';
import { clausePlace, documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';
import { comparable, differing, statementsOn } from './statements.js';
import type { Statement, TimedStatement, Topic } from './statements.js';

const appealed = /\bappeal/u;

/** In a sentence on appeals, the time to ask for one. */
function timeToAsk(text: string) {
  const asks = durationsIn(text).find(({ end }) => /^ to (?:ask|appeal)/iu.test(text.slice(end)));
  return asks ?? limitsIn(text).find(({ at }) => !/\banswer(?:ed)?\b[^.;]*$/iu.test(text.slice(0, at)));
}

function timeToAnswer(text: string) {
  const toAnswer = durationsIn(text).find(({ end }) => /^ to answer/iu.test(text.slice(end)));
  return toAnswer ?? limitsIn(text).find(({ at }) => /\banswer(?:ed)?\b[^.;]*$/iu.test(text.slice(0, at)));
}

/** The steps of a case. */
const steps: readonly Topic[] = [
  {
    what: 'Time to confirm a report',
    parts: ['confirm', 'acknowledg', 'arrived', 'receipt', 'answer', 'repl', 'respond'],
    about:
      /\bconfirm(?:s|ed)? (?:your|the|every|each|a|all)\b[^.;]*\breports?\b|\backnowledg\w*|\bsay that the report arrived|\breceipt\b|\b(?:answer|reply to|respond to) (?:to )?(?:your|the|every|each|a|all) (?:reports?|concerns?|complaints?)/u,
    except: /retaliat|accountability, ethics/u,
    units: ['hour', 'working day', 'day', 'week'],
  },
  {
    what: 'Time to look at the risk',
    parts: ['risk', 'assess'],
    about:
      /\blook(?:s|ed)? at (?:the )?risks?, support|\bassess(?:es|ed|ment)? (?:the|every|each|a) report|\brisk, support, ties/u,
  },
  {
    what: 'Time to investigate',
    parts: ['investigat'],
    about: /\binvestigat(?:e|es|ion|ions)\b/u,
    except: /appeal|of the findings|training|learn|working days to answer|names them/u,
    units: ['working day', 'day', 'week', 'month'],
  },
  {
    what: 'Time to decide',
    parts: ['decide', 'decision', 'of the findings'],
    about:
      /\bdecide (?:in writing|on a case|about a case|the case|each case|every case)|\bthe decision\b|\bof the findings/u,
    except: /appeal|of the decision|written decision|before the decision/u,
    units: ['working day', 'day', 'week', 'month'],
    pick: (text) => limitsIn(text)[0],
  },
  {
    what: 'Time until people hear the result',
    parts: ['hear', 'tell', 'answer within'],
    about:
      /\bhear (?:the result|the outcome|it\b)|\btell both sides\b|(?<=\breceipt\b.*)\ban answer within\b|\btell you what we may\b/u,
    except: /retaliat|the results, without/u,
    units: ['working day', 'day', 'week', 'month'],
  },
  { what: 'Time to ask for an appeal', parts: ['appeal'], about: appealed, pick: timeToAsk },
  { what: 'Time to answer an appeal', parts: ['appeal'], about: appealed, pick: timeToAnswer },
];

const child = 'child-protection';

function caseDays(set: DocumentSet): readonly Found[] {
  return steps.flatMap((topic) => {
    const found = statementsOn(topic, set.timedLines());
    const forChildren = found.filter(({ policy }) => policy === child);
    const others = found.filter(({ policy }) => policy !== child);
    const [common] = others;
    // Children may be looked after sooner, but the same way of counting, and one number in the whole policy.
    const isShorter = ({ duration }: TimedStatement) =>
      common !== undefined &&
      duration.unit === common.duration.unit &&
      duration.count < common.duration.count;
    const one = new Set(forChildren.map(({ value }) => value)).size < 2;
    const compared = one && forChildren.every(isShorter) ? others : [...others, ...forChildren];
    return differing(topic.what, compared);
  });
}

const childConcern: Topic = {
  what: 'Time to pass on that a child may be harmed',
  parts: ['under 18', 'child', 'young', 'worr'],
  about:
    /^(?=.*\b(?:under 18|child(?:ren)?|young (?:person|people)|worry|worries)\b).*\b(?:pass(?:es|ed)? (?:it )?on|reports?|tell|reach(?:es)?|goes to|inform)\b/u,
  except:
    /\b(?:picture|stories|story|consent|partner|funder|regulator|investigat\w*|retaliat\w*|learn\w*|training|at the start of|page for children|declar\w*|confirm\w*|appeal\w*|adoption|health service|acknowledg\w*|receipt)\b/u,
  units: ['hour', 'working day', 'day', 'week'],
  pick: (text) => limitsIn(text)[0],
};

/** A day is the longest that a child waits. */
const mostHours = 24;

function childHours(set: DocumentSet): readonly Found[] {
  const found = statementsOn(childConcern, set.timedLines());
  const tooLong = found.filter(({ duration }) => hoursOf(duration) > mostHours);
  const silent = set.policies.filter(
    ({ policy }) => casePolicies.includes(policy.id) && !found.some((one) => one.policy === policy.id),
  );
  return [
    ...differing(childConcern.what, found),
    ...(tooLong.length === 0
      ? []
      : [
          {
            message: `A concern about a child waits longer than ${String(mostHours)} hours.`,
            places: tooLong.map(({ place }) => place),
          },
        ]),
    ...(silent.length === 0
      ? []
      : [
          {
            message: 'A policy does not say within how many hours a concern about a child is passed on.',
            places: silent.map((document) => documentPlace(document, 'no such sentence')),
          },
        ]),
  ];
}

const manyMonths = /\b(\d{1,2}(?:, ?\d{1,2})*(?:,? and \d{1,2})?) months?\b/iu;

/** The months after a report at which somebody asks about retaliation, as `1, 3, 6`. */
function monthsOf(line: Line): string | undefined {
  if (!/retaliat|punish|ask(?:s)? about it/iu.test(line.text)) return undefined;
  const months = manyMonths.exec(line.text)?.[1];
  return months?.match(/\d+/gu)?.join(', ');
}

const retaliation = 'no-retaliation';

function sameProtection(set: DocumentSet): readonly Found[] {
  const missing = set.policies.filter(({ policy }) => {
    const clause = set.clause(policy.id, retaliation);
    const text = set
      .linesIn(policy.id, retaliation)
      .map(({ text: line }) => line)
      .join(' ');
    return (
      !clause ||
      clause.origin === 'omitted' ||
      !/forbid|forbidden|must not|may not|nobody may|never/iu.test(text)
    );
  });
  const definitions = set.policies.flatMap(({ policy: { id } }): Statement[] => {
    const line = set.linesIn(id, retaliation).find(({ text }) => /^(?:it|retaliation) means\b/iu.test(text));
    return line ? [{ policy: id, value: comparable(line.text), place: placeOf(line) }] : [];
  });
  const undefinedIn = set.policies.filter(
    ({ policy: { id } }) =>
      !definitions.some(({ policy }) => policy === id) && !missing.some(({ policy }) => policy.id === id),
  );
  const months = set.timedLines().flatMap((line): Statement[] => {
    const value = monthsOf(line);
    return value === undefined
      ? []
      : [{ policy: line.policy, value: `${value} months`, place: placeOf(line) }];
  });
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            message: 'A policy does not forbid retaliation.',
            places: missing.map((document) => {
              const clause = set.clause(document.policy.id, retaliation);
              return clause
                ? clausePlace(document, clause, 'retaliation is not forbidden here')
                : documentPlace(document, `no clause "${retaliation}"`);
            }),
          },
        ]),
    ...(undefinedIn.length === 0 || definitions.length === 0
      ? []
      : [
          {
            message: 'Retaliation is explained in one policy and not in another.',
            places: [
              ...definitions.slice(0, 1).map(({ place }) => place),
              ...undefinedIn.map((document) =>
                documentPlace(document, 'no sentence that says what retaliation means'),
              ),
            ],
          },
        ]),
    ...differing('What retaliation means', definitions),
    ...differing('When somebody asks about retaliation', months),
  ];
}

function workingDay(set: DocumentSet): readonly Found[] {
  const definition = /\bworking day(?:s)?\b[^.]{0,20}\b(?:is|are|means?)\b/iu;
  const defined = set
    .linesWith('working day')
    .filter(({ text, document }) => set.policies.includes(document) && definition.test(text));
  const counted = set
    .timedLines()
    .filter(({ low }) => durationsIn(low).some(({ unit }) => unit === 'working day'));
  const used = set.policies.flatMap(({ policy: { id } }) =>
    counted.filter(({ policy }) => policy === id).slice(0, 1),
  );
  if (used.length === 0) return [];
  if (defined.length === 0)
    return [{ message: 'No policy says what a working day is.', places: used.map(placeOf) }];
  const twice = set.policies.flatMap(({ policy: { id } }) => {
    const here = defined.filter(({ policy }) => policy === id);
    return here.length > 1
      ? [{ message: 'A policy says more than once what a working day is.', places: here.map(placeOf) }]
      : [];
  });
  return [
    ...twice,
    ...differing(
      'What a working day is',
      defined.map((line) => ({ policy: line.policy, value: comparable(line.text), place: placeOf(line) })),
    ),
  ];
}

export const dayRules: readonly Rule[] = [
  {
    id: 'X-03',
    severity: 'error',
    title:
      'The days for confirming, assessing, investigating, deciding and appealing are the same everywhere; for children they may be shorter.',
    mend: 'Write the same number and the same kind of day (working days or calendar days) everywhere, or take the number from the profile (timeLimits).',
    documents: [...casePolicies, 'forms'],
    english: true,
    values: /^timeLimits\.(?!childHours|retaliationMonths)/u,
    check: caseDays,
  },
  {
    id: 'X-04',
    severity: 'error',
    title: 'A concern about a child is passed on within the same number of hours everywhere, at most 24.',
    mend: 'Write the hours of the profile (timeLimits.childHours) in every policy, at most 24.',
    documents: casePolicies,
    english: true,
    values: /^timeLimits\.childHours/u,
    check: childHours,
  },
  {
    id: 'X-05',
    severity: 'error',
    title:
      'Every policy forbids retaliation, says what it is in the same words, and asks about it after the same months.',
    mend: 'Keep the clause on retaliation in every policy as it is, and change its months in the profile (timeLimits.retaliationMonths).',
    documents: allPolicies,
    english: true,
    values: /^timeLimits\.retaliationMonths/u,
    check: sameProtection,
  },
  {
    id: 'X-36',
    severity: 'warning',
    title: 'What a working day is stands in each policy once at most, and never differently.',
    mend: 'Say it once, where the steps and days stand: "A working day is any day but weekends and public holidays".',
    documents: casePolicies,
    english: true,
    check: workingDay,
  },
];
