import type { Planted } from '../../support/contradictions.js';

/** A contradiction that a rule must find. */
export interface Fires extends Planted {
  readonly what: string;
  /** Documents that must be among the places, in any order. */
  readonly places: readonly string[];
  /** Words that must stand in the message or in one of the places. */
  readonly tells: RegExp;
}

/** Something alike that is no contradiction. */
export interface KeepsQuiet extends Planted {
  readonly what: string;
}

export interface RuleCases {
  readonly fires: readonly Fires[];
  readonly quiet: readonly KeepsQuiet[];
}

/** By the id of the rule. */
export type CaseTable = Readonly<Record<string, RuleCases>>;

/** A customisation that replaces one clause. */
export function replaced(policy: string, clause: string, text: string): string {
  const lines = text.split('\n').map((line) => `      ${line}`);
  return `${policy}:\n  replace:\n    ${clause}: |\n${lines.join('\n')}\n`;
}

/** A customisation that adds a clause after another. */
export function added(policy: string, after: string, text: string): string {
  const lines = text.split('\n').map((line) => `        ${line}`);
  return `${policy}:\n  add:\n    - id: our-own\n      after: ${after}\n      title: Our own words\n      text: |\n${lines.join('\n')}\n`;
}
