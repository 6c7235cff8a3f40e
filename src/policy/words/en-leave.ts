/** English words about leave that are composed of figures. */
import type { LeaveUnit } from '../../profile/leave/answers.js';
import type { Measure } from '../leave/promise.js';
import type { LeaveWords } from './leave-words.js';

function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

const units: Readonly<Record<LeaveUnit, string>> = {
  weeks: 'week',
  months: 'month',
  'calendar-days': 'calendar day',
  'working-days': 'working day',
};

/** `13 weeks and 1 day`, with what the days of a broken week are called. */
function weeksAndDays(days: number, daysOfWeek: number, day: string): string {
  const weeks = Math.floor(days / daysOfWeek);
  const rest = days % daysOfWeek;
  const parts = [...(weeks > 0 ? [counted(weeks, 'week')] : []), ...(rest > 0 ? [counted(rest, day)] : [])];
  return parts.join(' and ');
}

function measure({ length, unit, percent }: Measure): string {
  if (length === 0) return 'none';
  const words = counted(length, unit === 'weeks' ? 'week' : 'working day');
  return percent === undefined ? words : `${words}, ${pay(percent)}`;
}

function pay(percent: number): string {
  return percent === 0 ? 'without pay' : `at ${String(percent)}% of earnings`;
}

export const enLeave: LeaveWords = {
  payer: {
    employer: 'we pay',
    state: 'the state or a social insurance pays',
    both: 'the state or a social insurance pays its part, and we pay the rest',
  },
  inWeeks(length, unit, days) {
    if (length === 0) return 'none';
    const words = counted(length, units[unit]);
    if (unit === 'weeks') return words;
    if (days === undefined) {
      return length < 5 ? words : `${words} (${weeksAndDays(length, 5, 'working day')})`;
    }
    const inWeeks = weeksAndDays(days, 7, 'day');
    if (unit === 'months') return `${words} (at most ${counted(days, 'day')}, which is ${inWeeks})`;
    return days < 7 ? words : `${words} (${inWeeks})`;
  },
  inWorkingDays(length, unit, workingDays) {
    if (length === 0) return 'none';
    const words = counted(length, units[unit]);
    if (unit === 'working-days') return words;
    const most = unit === 'weeks' ? '' : 'at most ';
    return `${words} (${most}${counted(workingDays, 'working day')})`;
  },
  pay: (percent) => (percent === 0 ? 'without pay' : `${String(percent)}% of earnings`),
  checked: (by, day) => `by ${by} on ${day}`,
  promises: {
    birth: 'Birth leave',
    'second-parent': 'Second-parent leave',
    parental: 'Parental leave',
    adoption: 'Adoption and foster leave',
    loss: 'Leave after a loss',
    neonatal: 'More leave while a newborn is in hospital',
    multiple: 'More leave for each further child of one birth',
    carers: 'Days to care for a relative, a year',
    urgent: 'Paid days for urgent family reasons, a year',
    fertility: 'Paid days for fertility treatment and adoption steps, a year',
    'domestic-violence': 'Paid days after domestic violence, a year',
  },
  measure,
  before(today, law) {
    const byLaw = law === undefined ? '' : `; by law: ${measure(law)}`;
    return `${today === undefined ? "today's terms are not known" : measure(today)}${byLaw}`;
  },
  cost({ weeks, per }, births, money) {
    if (weeks === undefined) return 'not counted yet, because the pay is not known';
    if (weeks === 0) return 'no pay beyond what is due anyway';
    const words = `${counted(weeks, 'week')} of pay${money === undefined ? '' : ` (${money})`}`;
    if (per === 'adoption') return `${words} more, where it takes the place of a birth`;
    if (per === 'case') return `${words} for one case`;
    if (per === 'person') return `at most ${words} for each person`;
    if (births === undefined) return `${words} for each birth or adoption`;
    return `${words} for ${counted(births, 'birth or adoption', 'births or adoptions')} a year`;
  },
  money: (amount, currency) => `${amount} ${currency}`,
  moneyAYear: (money) => `about ${money} a year`,
};
