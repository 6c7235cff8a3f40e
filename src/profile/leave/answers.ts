/** The answers about leave, as far as they are numbers, days and words of one organisation. */
import * as z from 'zod/mini';
import { countryCodes } from '../countries.js';
import { choice, count, country, day, id, line, percent, text } from '../kinds.js';

const o = z.optional;

/** The units in which laws give leave. */
export const leaveUnits = ['weeks', 'months', 'calendar-days', 'working-days'] as const;
export type LeaveUnit = (typeof leaveUnits)[number];

const unit = () => o(choice(leaveUnits));

/** What the law gives, in its own units; nothing of it counts before somebody has checked it. */
const law = {
  /** Day on which the host agreed in writing to what goes beyond its own terms. */
  hostAgreedOn: o(day()),
  lawCheckedBy: o(line(120)),
  lawCheckedOn: o(day()),
  lawGives: o(text(600)),
  lawBirthLength: o(count(1, 400)),
  lawBirthUnit: unit(),
  lawBirthPayPercent: o(percent()),
  lawBirthAfterWeeks: o(count(0, 52)),
  lawSecondParentLength: o(count(0, 400)),
  lawSecondParentUnit: unit(),
  lawSecondParentPayPercent: o(percent()),
  lawParentalLength: o(count(0, 1100)),
  lawParentalUnit: unit(),
  lawParentalPayPercent: o(percent()),
  lawCarersDays: o(count(0, 60)),
  lawUrgentDays: o(count(0, 30)),
};

/** What contracts give today. */
const today = {
  /** In the user's words. */
  todaysTerms: o(text(600)),
  todayBirthWeeks: o(count(0, 104)),
  todayBirthPayPercent: o(percent()),
  todaySecondParentDays: o(count(0, 260)),
  todaySecondParentPayPercent: o(percent()),
  todayParentalWeeks: o(count(0, 156)),
  todayParentalPayPercent: o(percent()),
  todayAdoptionWeeks: o(count(0, 104)),
  todayLossWeeks: o(count(0, 52)),
  todayCarersDays: o(count(0, 60)),
  todayUrgentDays: o(count(0, 30)),
};

/** What the organisation itself will give. */
const own = {
  model: o(choice(['statutory-plus', 'ilo-183', 'ilo-191', 'equal'])),
  /** Weeks for each parent, in the model `equal`; the birth parent has 6 more. */
  equalWeeks: o(count(1, 104)),
  birthWeeks: o(count(1, 104)),
  birthAfterWeeks: o(count(1, 52)),
  birthPayPercent: o(percent()),
  paySource: o(choice(['employer', 'state', 'both'])),
  /** Of earnings, paid by the state or a social insurance during birth leave. */
  statePayPercent: o(percent()),
  topUp: o(choice(['full', 'two-thirds', 'staged'])),
  /** With the top-up `staged`: from which day which pay. */
  stages: o(z.array(z.strictObject({ id: id(), from: day(), percent: percent() })).check(z.maxLength(10))),
  /** The day by which a small employer pays two thirds. */
  gapClosedBy: o(day()),
  /** Weeks more for each further child of one birth. */
  multipleWeeks: o(count(0, 26)),
  secondParentDays: o(count(0, 260)),
  secondParentPayPercent: o(percent()),
  parentalWeeks: o(count(0, 156)),
  parentalPayPercent: o(percent()),
  parentalChildAge: o(count(1, 18)),
  parentalShare: o(choice(['individual', 'part', 'pool'])),
  /** With the share `part`: weeks that one parent cannot give to the other. */
  parentalOwnWeeks: o(count(0, 156)),
  adoptionWeeks: o(count(0, 104)),
  lossWeeks: o(count(0, 52)),
  neonatalWeeks: o(count(0, 26)),
  carersDays: o(count(0, 60)),
  urgentDays: o(count(0, 30)),
  /** A year, for treatment or for the steps of an adoption. */
  fertilityDays: o(count(0, 60)),
  nursingMinutes: o(count(0, 240)),
  nursingMonths: o(count(0, 36)),
  partnerAppointments: o(count(0, 20)),
  noticeWeeks: o(count(1, 26)),
  answerDays: o(count(1, 30)),
  domesticViolenceDays: o(count(0, 60)),
  domesticViolenceChoice: o(choice(['paid-days', 'case-by-case', 'link'])),
  serviceMonths: o(count(0, 12)),
};

/** Only to count what promises cost. */
const cost = {
  expectedBirths: o(count(0, 10_000)),
  /** Average pay of one person for one week, in `currency`. */
  weeklyPay: o(count(1, 1_000_000_000)),
  currency: o(line(12)),
};

/** What the law of each country gives, in words, for the table of an organisation in several. */
const countries = o(
  z
    .array(
      z.strictObject({
        id: id(),
        country: country(countryCodes),
        birth: o(line(120)),
        pay: o(line(120)),
        secondParent: o(line(120)),
        parental: o(line(120)),
        checkedBy: o(line(120)),
        checkedOn: o(day()),
      }),
    )
    .check(z.maxLength(60)),
);

export const leaveAnswers = z.strictObject({ ...today, ...law, ...own, ...cost, countries });

/** All answers about leave, each of which may be missing. */
export type LeaveAnswers = z.infer<typeof leaveAnswers>;
