/** Figures of leave: X-11, X-25. */
import { leaveFigures } from '../leave/figures.js';
import { packId } from '../shared-points.js';
import type { Terms } from '../../profile/leave/terms.js';
import type { DocumentSet } from './document-set.js';
import { durationsIn, inWords } from './durations.js';
import type { Duration, Unit } from './durations.js';
import { placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';
import { differing, statementsOn } from './statements.js';
import type { Statement, TimedStatement, Topic } from './statements.js';

const leave = 'parental-leave';
const leadership = 'womens-leadership';

const first = (text: string) => durationsIn(text)[0];

/** What the law, a convention or today's contracts give is no figure of ours. */
const ofOthers =
  /\blaw\b|\bcontracts? (?:give|today)|\bConvention\b|\bRecommendation\b|\bEuropean Union\b|\bstate pays\b/iu;

interface Figure extends Topic {
  /** The least that the law of the profile gives, in `units[0]`. */
  readonly law?: keyof Terms;
  readonly units: readonly Unit[];
}

const lengths: readonly Unit[] = ['week', 'month', 'day', 'working day'];
const days: readonly Unit[] = ['working day', 'day', 'week'];

const figures: readonly Figure[] = [
  {
    what: 'Length of birth leave',
    about:
      /\bgives birth gets\b|\b(?:birth|maternity) leave (?:has|is|lasts|takes|of)\b|^(?:birth|maternity)(?: leave)?(?=$|:)/u,
    units: lengths,
    pick: first,
    law: 'birthWeeks',
  },
  {
    what: 'Leave after the birth',
    about:
      /\bafter the birth:|\bof them after the birth\b|^birth(?: leave)?$|\bweeks? after the birth\b|\bafter the birth\b[^.]*\bat least\b/u,
    except: /\bwithin\b/u,
    units: ['week'],
    pick: afterBirth,
    law: 'birthAfterWeeks',
  },
  {
    what: 'Leave of the second parent',
    about:
      /\bsecond parent\b[^.:]*\bgets?\b|^second[- ]parent(?: leave)?(?=$|:)|\b(?:paternity|second-parent) leave (?:has|is|lasts|of)\b|\bfathers? gets?\b/u,
    units: days,
    pick: first,
    law: 'secondParentDays',
  },
  {
    what: 'Parental leave',
    about:
      /\beach parent (?:has|gets)\b[^.]*\bparental leave\b|^parental(?: leave)?(?=$|:)|\bparental leave (?:has|is|lasts)\b/u,
    except: /\bfull pay\b/u,
    units: lengths,
    pick: first,
    law: 'parentalWeeks',
  },
  {
    what: 'Leave after adoption',
    about:
      /\badopts a child\b[^.]*\bgets\b|^adoption(?:,| or) fostering(?=$|:)|\badoption leave (?:has|is|lasts)\b/u,
    units: lengths,
    pick: first,
  },
  {
    what: 'Days to care for relatives',
    about:
      /\bcare for a (?:sick|relative)[^.]*|^care for (?:relatives|a relative)(?=$|:)|\bcarers['’]? leave (?:has|is)\b/u,
    units: days,
    pick: first,
    law: 'carersDays',
  },
  {
    what: 'Days for urgent family reasons',
    about: /\burgent family reasons\b/u,
    units: days,
    pick: first,
    law: 'urgentDays',
  },
];

function afterBirth(text: string): Duration | undefined {
  const inTable = /(\d+) of them after the birth/iu.exec(text);
  if (inTable) {
    const count = Number(inTable[1]);
    return {
      count,
      unit: 'week',
      text: inTable[0],
      at: inTable.index,
      end: inTable.index + inTable[0].length,
    };
  }
  return durationsIn(text).find(
    ({ at, end }) =>
      /^ after the birth/iu.test(text.slice(end)) ||
      /after the birth:? (?:[\p{L} ]*)at least $/iu.test(text.slice(0, at)),
  );
}

/** Lines that speak of leave that this organisation gives; the pack sets beside it what was given before. */
function leaveLines(set: DocumentSet): readonly Line[] {
  return set
    .timedLines()
    .filter(
      ({ policy, clause, words }) =>
        (policy === leave ||
          policy === leadership ||
          clause.id === 'leave-request' ||
          (clause.origin !== 'library' && policy !== packId)) &&
        clause.id !== 'country-table' &&
        clause.id !== 'several-countries' &&
        !ofOthers.test(
          words.replaceAll(/law and contracts give, and never|\bunless (?:the )?law\b.*/giu, ''),
        ),
    );
}

const leastWeeks = { birth: 14, afterBirth: 6 };
const twoThirds = 200 / 3;

function payOf(set: DocumentSet): readonly (Statement & { readonly percent: number })[] {
  const inLine = ({ text, cells, clause }: Line): string | undefined => {
    if (cells && clause.id === 'leave-at-a-glance')
      return /^birth$/iu.test(cells[0] ?? '') ? /^(\d+(?:\.\d+)?)%/u.exec(cells[2] ?? '')?.[1] : undefined;
    if (clause.id === 'birth-leave') return /\bpay is (\d+(?:\.\d+)?)%/iu.exec(text)?.[1];
    const told =
      /\b(?:during birth leave|birth leave)\b[^.]*?\b(\d+(?:\.\d+)?) ?%(?: of)?|^birth: [^.]*\bpay (\d+(?:\.\d+)?)%/iu.exec(
        text,
      );
    return told?.[1] ?? told?.[2];
  };
  return [...set.lines(leave), ...set.linesIn(leadership, 'work-and-care')].flatMap((line) => {
    const found = ofOthers.test(line.words) ? undefined : inLine(line);
    return found === undefined
      ? []
      : [{ policy: line.policy, value: `${found}%`, percent: Number(found), place: placeOf(line) }];
  });
}

function tooLow(message: string, places: readonly Statement[]): readonly Found[] {
  return places.length === 0 ? [] : [{ message, places: places.map(({ place }) => place) }];
}

function underLaw(set: DocumentSet, figure: Figure, found: readonly TimedStatement[]): readonly Found[] {
  const law = figure.law && leaveFigures(set.profile, set.flat, set.date).law[figure.law];
  if (law === undefined) return [];
  const unit: Unit = /Days$/u.test(figure.law ?? '') ? 'working day' : 'week';
  const below = found.filter(({ duration }) => duration.unit === unit && duration.count < law);
  return tooLow(`${figure.what}: less than the law gives (${inWords({ count: law, unit })}).`, below);
}

/** The row of the main country cannot promise more than the floor that stands above it. */
function mainCountry(set: DocumentSet, birth: readonly TimedStatement[]): readonly Found[] {
  const row = set.linesIn(leave, 'country-table').find(({ kind }) => kind === 'row');
  const told = first((row?.cells?.[1] ?? '').toLowerCase());
  if (!row || told?.unit !== 'week') return [];
  const below = birth.filter(({ duration }) => duration.unit === 'week' && duration.count < told.count);
  return below.length === 0
    ? []
    : [
        {
          message: `Length of birth leave: the table of countries says ${inWords(told)}.`,
          places: [placeOf(row), ...below.map(({ place }) => place)],
        },
      ];
}

function leaveFiguresAgree(set: DocumentSet): readonly Found[] {
  if (!set.document(leave)) return [];
  const lines = leaveLines(set);
  const statements = new Map(figures.map((figure) => [figure, statementsOn(figure, lines)]));
  const [birthFigure, afterFigure] = figures;
  const birth = (birthFigure && statements.get(birthFigure)) ?? [];
  const after = (afterFigure && statements.get(afterFigure)) ?? [];
  const pay = payOf(set);
  const hasNotice = set.linesIn(leave, 'small-employer').some(({ text }) => /two thirds/iu.test(text));
  return [
    ...[...statements].flatMap(([figure, found]) => [
      ...differing(figure.what, found),
      ...underLaw(set, figure, found),
    ]),
    ...differing('Pay during birth leave', pay),
    ...mainCountry(set, birth),
    ...tooLow(
      `Birth leave is shorter than ${String(leastWeeks.birth)} weeks.`,
      birth.filter(({ duration: { unit, count } }) => unit === 'week' && count < leastWeeks.birth),
    ),
    ...tooLow(
      `Fewer than ${String(leastWeeks.afterBirth)} weeks are taken after the birth.`,
      after.filter(({ duration: { unit, count } }) => unit === 'week' && count < leastWeeks.afterBirth),
    ),
    ...(hasNotice
      ? []
      : tooLow(
          'Pay during birth leave is under two thirds, and no notice says so.',
          pay.filter(({ percent }) => Math.ceil(percent) < twoThirds),
        )),
  ];
}

const violence: Topic = {
  what: 'Paid days after violence at home',
  about: /\bviolence at home\b|\bdomestic violence\b|\bviolence in the family\b/u,
  units: days,
  pick: first,
};

export const leaveRules: readonly Rule[] = [
  {
    id: 'X-11',
    severity: 'error',
    title:
      'Figures of leave are the same in the table, the text and the form, and never below the law, 14 weeks, 6 weeks after the birth and two thirds of pay (or a small employer says so).',
    mend: 'Change the figures in the profile (leave), not in the text.',
    documents: [leave, leadership, 'forms'],
    english: true,
    values: /^leave\.(?!domesticViolenceDays)/u,
    check: leaveFiguresAgree,
  },
  {
    id: 'X-25',
    severity: 'error',
    title: 'The paid days after violence at home are the same in the policies on harassment and on leave.',
    mend: 'Take the days from the profile (leave.domesticViolenceDays) in both.',
    documents: [leave, 'sexual-harassment'],
    english: true,
    values: /^leave\.domesticViolenceDays/u,
    check: (set) => differing(violence.what, statementsOn(violence, set.timedLines())),
  },
];
