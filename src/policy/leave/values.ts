/** What templates may print and ask about leave: see `leave.*` in `value-paths.ts`. */
import { euMembers } from '../../profile/countries.js';
import { twoThirds } from '../../profile/leave/terms.js';
import type { ResolvedProfile } from '../../profile/defaults.js';
import type { LeaveAnswers } from '../../profile/leave/answers.js';
import type { FlatFacts } from '../../profile/facts.js';
import type { Profile } from '../../profile/schema.js';
import { formatNumber } from '../../template/formats.js';
import type { LeaveWords } from '../words/leave-words.js';
import { countryRows } from './countries.js';
import { stagesOf, violenceDaysOf } from './figures.js';
import type { LeaveFigures } from './figures.js';
import { lawWords } from './law-words.js';
import { leaveCost } from './promises.js';

export interface LeaveInput {
  readonly profile: Profile;
  readonly resolved: ResolvedProfile;
  readonly flat: FlatFacts;
  readonly figures: LeaveFigures;
  readonly words: LeaveWords;
  readonly locale: string;
  /** ISO day of the document. */
  readonly date: string;
  readonly formatDate: (day: string) => string;
}

/** Per cent to two decimals: differences of fractions leave a tail. */
function tidy(percent: number): number {
  return Number(percent.toFixed(2));
}

export function leaveValues(input: LeaveInput): Record<string, unknown> {
  return { ...lawValues(input), ...figureValues(input), ...costValues(input) };
}

function lawValues({ profile, figures, words, locale, date, formatDate }: LeaveInput) {
  const { leave = {}, organisation } = profile;
  const law = lawWords(leave, words);
  const inUnion = (organisation.countries ?? []).some((code) => euMembers.has(code));
  return {
    todaysTerms: leave.todaysTerms,
    lawGives: leave.lawGives,
    lawCheckedBy: leave.lawCheckedBy,
    lawCheckedOn: figures.lawCheckedOn,
    hostAgreedOn:
      leave.hostAgreedOn !== undefined && leave.hostAgreedOn <= date ? leave.hostAgreedOn : undefined,
    isChecked: figures.isChecked,
    lawBirth: law.birth,
    lawSecondParent: law.secondParent,
    lawParental: law.parental,
    euEverywhere: figures.unionEverywhere,
    euSomewhere: inUnion && !figures.unionEverywhere,
    countryRows: countryRows(profile, { words, locale, date, formatDate }),
  };
}

function figureValues({ profile, resolved, flat, figures, words }: LeaveInput) {
  const { leave = {} } = profile;
  const { birthWeeks, birthAfterWeeks, birthPayPercent, hasGap } = figures;
  const { statePayPercent } = leave;
  return {
    model: leave.model,
    equalWeeks: leave.model === 'equal' ? resolved.leave.equalWeeks : undefined,
    birthWeeks,
    birthAfterWeeks,
    birthFreeWeeks: birthWeeks - birthAfterWeeks,
    birthPayPercent,
    payer: leave.paySource && words.payer[leave.paySource],
    paySource: leave.paySource,
    statePayPercent,
    topUpPercent:
      birthPayPercent === undefined || statePayPercent === undefined
        ? undefined
        : tidy(Math.max(0, birthPayPercent - statePayPercent)),
    topUp: leave.topUp,
    stages: stages(leave, flat),
    gap: hasGap,
    gapPoints: hasGap && birthPayPercent !== undefined ? tidy(twoThirds - birthPayPercent) : undefined,
    gapClosedBy: figures.gapClosedBy,
    secondParentDays: figures.secondParentDays,
    secondParentPayPercent: figures.secondParentPayPercent,
    parentalWeeks: figures.parentalWeeks,
    parentalOwnWeeks: figures.parentalOwnWeeks,
    parentalPayPercent: figures.parentalPayPercent,
    parentalChildAge: leave.parentalChildAge,
    parentalShare: leave.parentalShare,
    adoptionWeeks: figures.adoptionWeeks,
    lossWeeks: figures.lossWeeks,
    neonatalWeeks: leave.neonatalWeeks,
    multipleWeeks: leave.multipleWeeks,
    carersDays: figures.carersDays,
    urgentDays: figures.urgentDays,
    fertilityDays: leave.fertilityDays,
    nursingMinutes: resolved.leave.nursingMinutes,
    nursingMonths: resolved.leave.nursingMonths,
    partnerAppointments: leave.partnerAppointments,
    noticeWeeks: resolved.leave.noticeWeeks,
    answerDays: resolved.leave.answerDays,
    serviceMonths: leave.serviceMonths,
    domesticViolenceChoice: leave.domesticViolenceChoice ?? 'link',
    domesticViolenceDays: violenceDaysOf(leave),
  };
}

/** The stages told; where they are wanted and none is told, one that stands for the list. */
function stages(leave: LeaveAnswers, flat: FlatFacts) {
  const told = stagesOf(leave, flat);
  const wanted = leave.topUp === 'staged' && flat.is_small;
  return wanted && told.length === 0
    ? [{ $path: 'leave.stages', id: 'all', from: undefined, percent: undefined }]
    : told;
}

function costValues({ profile, figures, words, locale }: LeaveInput) {
  const { leave = {} } = profile;
  const { promises, births, weeks, isWhole, stateUnknown } = leaveCost(leave, figures);
  const { weeklyPay, currency, expectedBirths } = leave;
  const money = (ofWeeks: number | undefined) =>
    weeklyPay === undefined || currency === undefined || ofWeeks === undefined
      ? undefined
      : words.money(formatNumber(Math.ceil(Number((ofWeeks * weeklyPay).toFixed(2))), locale), currency);
  const sum = money(weeks);
  return {
    expectedBirths,
    promises: promises.map((promise) => ({
      id: promise.id,
      what: words.promises[promise.id],
      today: words.before(promise.today, promise.law),
      ours: words.measure(promise.ours),
      cost: words.cost(promise, expectedBirths === undefined ? undefined : births, money(promise.weeks)),
    })),
    costBirths: births,
    costWeeks: weeks,
    costMoney: sum === undefined ? undefined : words.moneyAYear(sum),
    costIsWhole: isWhole,
    costStateUnknown: stateUnknown,
  };
}
