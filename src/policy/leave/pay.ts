/** What leave costs whoever employs, in weeks of pay of one person. */
import type { LeaveAnswers } from '../../profile/leave/answers.js';
import type { LeaveFigures } from './figures.js';

/** Weeks of leave, with a fraction for days, and per cent of earnings; what is not known costs nothing yet. */
export type CostOfLeave = (weeks: number | undefined, percent: number | undefined) => number;

/** Leave of which nobody else pays a part. */
export const wholeCost: CostOfLeave = (weeks = 0, percent = 0) => (weeks * percent) / 100;

/** Per cent of earnings during birth leave that the state pays; `undefined` where it pays and nobody told how much. */
export function statePercentOf(leave: LeaveAnswers, figures: LeaveFigures): number | undefined {
  if (leave.paySource === undefined || leave.paySource === 'employer') return 0;
  return leave.statePayPercent ?? (leave.paySource === 'state' ? figures.law.birthPayPercent : undefined);
}

/**
 * Leave of which the state pays its part: for as long as the law's own leave where its length is known, else for
 * the whole.
 */
export function birthLeaveCost(statePercent: number, lawWeeks: number | undefined): CostOfLeave {
  return (weeks = 0, percent = 0) => {
    const covered = Math.min(weeks, lawWeeks ?? weeks);
    return wholeCost(covered, Math.max(0, percent - statePercent)) + wholeCost(weeks - covered, percent);
  };
}

/** Up to a tenth of a week; what binary fractions add at the far end does not count. */
export function upToTenth(weeks: number): number {
  return Math.ceil(Number((weeks * 10).toFixed(6))) / 10;
}
