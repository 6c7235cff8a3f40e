import type { PolicyId } from '../schema.js';

/** The groups of questions in the order in which they are asked. */
export const groupIds = [
  'people',
  'first',
  'roles',
  'organisation',
  'staff',
  'governance',
  'work',
  'network',
  'time-limits',
  'leave',
  'targets',
  'training',
  'records',
  'law',
  'support',
  'adoption',
  'document',
] as const;
export type GroupId = (typeof groupIds)[number];

/** What people read about one field. */
export interface FieldWords {
  /** Short name, as on a content control: `E-mail`. */
  readonly label: string;
  /** In the user's words. */
  readonly question: string;
  /** Why we ask, one sentence. */
  readonly why: string;
  /** As it may be typed. */
  readonly example: string;
  /** Of a number, in the plural: `working days`. */
  readonly unit?: string;
  readonly group: GroupId;
  /** The policies that need the answer. */
  readonly policies: readonly PolicyId[];
  /** What will stand in the text if it is skipped. */
  readonly skip: string;
}

export interface GroupWords {
  readonly title: string;
  /** One or two sentences above the questions. */
  readonly intro: string;
}

/** All words about the profile in one language; `fields` by path of the schema. */
export interface Catalogue {
  readonly language: string;
  readonly groups: Readonly<Record<GroupId, GroupWords>>;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

type Words = readonly [
  label: string,
  question: string,
  why: string,
  example: string,
  skip: string,
  unit?: string,
];

/**
 * The entries of one group: per path its words in the order label, question, why, example, skip, unit.
 *
 * @param policies the policies that need all of them
 */
export function entries(
  group: GroupId,
  policies: readonly PolicyId[],
  words: Readonly<Record<string, Words>>,
): Record<string, FieldWords> {
  return Object.fromEntries(
    Object.entries(words).map(([path, [label, question, why, example, skip, unit]]) => [
      path,
      { label, question, why, example, ...(unit === undefined ? {} : { unit }), group, policies, skip },
    ]),
  );
}

export const everyPolicy: readonly PolicyId[] = [
  'code-of-conduct',
  'child-protection',
  'sexual-harassment',
  'womens-leadership',
  'parental-leave',
];
/** The three policies with a way to report and steps of a case. */
export const casePolicies: readonly PolicyId[] = ['code-of-conduct', 'child-protection', 'sexual-harassment'];
