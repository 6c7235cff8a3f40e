/** A promise beyond today's terms and the law, with its price. */

export type PromiseId =
  | 'birth'
  | 'second-parent'
  | 'parental'
  | 'adoption'
  | 'loss'
  | 'neonatal'
  | 'multiple'
  | 'carers'
  | 'urgent'
  | 'fertility'
  | 'domestic-violence';

/** So many weeks or working days, at so many per cent of earnings where a pay of its own is known. */
export interface Measure {
  readonly length: number;
  readonly unit: 'weeks' | 'days';
  readonly percent: number | undefined;
}

export interface LeavePromise {
  readonly id: PromiseId;
  /** What contracts give today and what the law gives; `undefined` where it is not known. */
  readonly today: Measure | undefined;
  readonly law: Measure | undefined;
  readonly ours: Measure;
  /**
   * Weeks of pay of one person in a year, rounded up to a tenth: for all births expected; of an adoption what it
   * costs beyond a birth in its place; else for one case or one person. `undefined` while the pay is not known.
   */
  readonly weeks: number | undefined;
  readonly per: 'births' | 'adoption' | 'case' | 'person';
}

export interface LeaveCost {
  readonly promises: readonly LeavePromise[];
  /** Births or adoptions that the cost is counted for: as expected, else one. */
  readonly births: number;
  /** The sum of what can be counted, in weeks of pay, to a tenth. */
  readonly weeks: number;
  /** Nothing had to be left out of the sum. */
  readonly isWhole: boolean;
  /** The state pays a part, but nobody has told how much: none of it was taken off. */
  readonly stateUnknown: boolean;
}
