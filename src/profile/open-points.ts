/**
 * What is still missing, and until when: the open points of an organisation.
 *
 * Language-neutral: a point has an id, a class, an owner (a role, not a person) and a date; its words come from
 * the language's own list (`policy/words`). Classes follow who would be hurt: a door that nobody stands behind
 * blocks adoption, a list still to be made does not.
 */

/** `blocks` adoption; `dated` may be adopted with an owner and a date; `note` is advice. */
export type OpenPointClass = 'blocks' | 'dated' | 'note';

/**
 * Who settles it. `authority` is the highest body, or the director where there is none; `independent` is the highest
 * body, or where there is none somebody who does not lead: nobody picks their own judge.
 */
export type OpenPointOwner = 'authority' | 'independent' | 'chair' | 'director' | 'focal-point';

/** When it is due, counted from adoption if its date is known, else from the day of the document. */
export interface OpenPointRule {
  readonly class: OpenPointClass;
  readonly owner: OpenPointOwner;
  /** Months after adoption; 0 = before adoption. */
  readonly months: number;
  /** Which sentence stands in the text meanwhile, such as `to be named by ... by ...`. */
  readonly words: 'named' | 'decided' | 'mapped' | 'checked' | 'set' | 'agreed' | 'counted';
}

const doors = new Set(['roles.focalPoint', 'roles.deputy', 'roles.outsideContact']);

const lawToCheck: OpenPointRule = { class: 'dated', owner: 'director', months: 3, words: 'checked' };
const toCount: OpenPointRule = { class: 'dated', owner: 'director', months: 6, words: 'counted' };

/**
 * Rules by the path of the value that is missing; the longest prefix counts. `roles.focalPoint.email` falls under
 * `roles.focalPoint`; `routes.director.tell` under `routes`.
 */
export const openPointRules: Readonly<Record<string, OpenPointRule>> = {
  roles: { class: 'dated', owner: 'authority', months: 0, words: 'named' },
  ...Object.fromEntries(
    [...doors].map((door) => [
      door,
      { class: 'blocks', owner: 'authority', months: 0, words: 'named' } satisfies OpenPointRule,
    ]),
  ),
  routes: { class: 'blocks', owner: 'independent', months: 0, words: 'named' },
  normal: { class: 'blocks', owner: 'independent', months: 0, words: 'named' },
  'support.emergencyNumber': { class: 'blocks', owner: 'focal-point', months: 0, words: 'checked' },
  'support.healthService': { class: 'dated', owner: 'focal-point', months: 3, words: 'mapped' },
  'support.communityChannel': { class: 'dated', owner: 'focal-point', months: 6, words: 'agreed' },
  support: { class: 'dated', owner: 'focal-point', months: 3, words: 'mapped' },
  'law.childAuthority': { class: 'dated', owner: 'focal-point', months: 3, words: 'mapped' },
  'law.committee': { class: 'blocks', owner: 'authority', months: 0, words: 'named' },
  law: { class: 'dated', owner: 'director', months: 3, words: 'checked' },
  'law.checkedBy': { class: 'dated', owner: 'director', months: 0, words: 'checked' },
  'law.checkedOn': { class: 'dated', owner: 'director', months: 0, words: 'checked' },
  network: { class: 'dated', owner: 'director', months: 3, words: 'agreed' },
  'policy.adoptedOn': { class: 'dated', owner: 'authority', months: 0, words: 'decided' },
  'policy.approvedBy': { class: 'dated', owner: 'authority', months: 0, words: 'decided' },
  'policy.owner': { class: 'dated', owner: 'authority', months: 0, words: 'named' },
  policy: { class: 'dated', owner: 'director', months: 0, words: 'decided' },
  companions: { class: 'dated', owner: 'authority', months: 0, words: 'decided' },
  organisation: { class: 'note', owner: 'director', months: 1, words: 'set' },
  'work.communityLanguages': { class: 'dated', owner: 'focal-point', months: 3, words: 'set' },
  'document.languages': { class: 'dated', owner: 'director', months: 0, words: 'set' },
  records: { class: 'dated', owner: 'director', months: 3, words: 'checked' },
  training: { class: 'dated', owner: 'director', months: 3, words: 'set' },
  // Most of these block the leave policy and nothing else: see `leavePointsThatBlock`.
  leave: { class: 'dated', owner: 'authority', months: 0, words: 'decided' },
  'leave.hostAgreedOn': { class: 'dated', owner: 'authority', months: 0, words: 'agreed' },
  'leave.paySource': { ...lawToCheck, months: 0 },
  'leave.todaysTerms': { class: 'dated', owner: 'director', months: 0, words: 'set' },
  'leave.parentalChildAge': { ...lawToCheck, months: 0 },
  'leave.countries': { ...lawToCheck, months: 0 },
  ...Object.fromEntries(
    [
      'lawCheckedBy',
      'lawCheckedOn',
      'lawGives',
      'lawBirth',
      'lawSecondParent',
      'lawParental',
      'statePayPercent',
    ].map((name) => [`leave.${name}`, { ...lawToCheck, months: 0 }]),
  ),
  'leave.weeklyPay': { class: 'dated', owner: 'director', months: 3, words: 'counted' },
  targets: { class: 'dated', owner: 'authority', months: 3, words: 'decided' },
  'targets.body': toCount,
  'targets.leadership': toCount,
  'targets.staffShare': toCount,
  'targets.powerPosts': toCount,
  'targets.baselineBy': { class: 'dated', owner: 'director', months: 3, words: 'set' },
};

/** Paths whose value is missing because another answer is: they are one open point, that of the answer. */
const causes: readonly (readonly [RegExp, string])[] = [
  [/^leave\.payer$/u, 'leave.paySource'],
  [/^leave\.topUpPercent$/u, 'leave.statePayPercent'],
  [/^leave\.costMoney$/u, 'leave.weeklyPay'],
  [/^targets\.(?:body|leadership)\.interimYear$/u, 'targets.interimYear'],
  [/^targets\.body\.year$/u, 'targets.bodyYear'],
  [/^targets\.leadership\.year$/u, 'targets.leadershipYear'],
  [/^targets\.(body|leadership)\..+$/u, 'targets.$1'],
];

/** The path of the answer that is missing where the value at `path` is. */
export function causeOf(path: string): string {
  const cause = causes.find(([pattern]) => pattern.test(path));
  return cause ? path.replace(...cause) : path;
}

/** The rule for a missing value, by the longest prefix of its path; `undefined` if no rule covers it. */
export function openPointRule(
  path: string,
): { readonly id: string; readonly rule: OpenPointRule } | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const prefix = path.slice(0, end);
    const rule = openPointRules[prefix];
    if (rule) return { id: prefix, rule };
  }
  return undefined;
}

/**
 * The day a point is due. Before adoption (`months` 0): the adoption day if it lies ahead, else 30 days after the
 * day of the document. Otherwise that many months after adoption, or after the day of the document.
 *
 * @param date ISO day of the document.
 */
export function dueDay(rule: OpenPointRule, date: string, adoptedOn: string | undefined): string {
  if (rule.months === 0) return adoptedOn !== undefined && adoptedOn > date ? adoptedOn : addDays(date, 30);
  return addMonths(adoptedOn !== undefined && adoptedOn > date ? adoptedOn : date, rule.months);
}

/** `months` later; the last day of the month where the day does not exist there. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, last));
  return first.toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
