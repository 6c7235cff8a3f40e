/** A trap is a known way for a good policy to go wrong; its check asks what the product does about it. */
import { expect } from '@jest/globals';
import type { AssembleOptions } from '../../../src/policy/assemble.js';
import type { Customisation } from '../../../src/policy/customisation.js';
import { parseProfile } from '../../../src/profile/parse.js';
import type { Profile } from '../../../src/profile/schema.js';
import { validateProfile } from '../../../src/profile/validate.js';
import { documentLines, lineShows } from '../../support/document-lines.js';
import type { Sign } from '../../support/document-lines.js';
import { documentWithId, examples, today } from '../../support/library.js';

export interface Trap {
  /** As in rules.md, section 2. */
  readonly number: number;
  readonly name: string;
  readonly check: () => void;
}

export const code = 'code-of-conduct';
export const harassment = 'sexual-harassment';
export const children = 'child-protection';
export const leadership = 'womens-leadership';
export const leave = 'parental-leave';
/** The policies about harm, which everybody gets. */
export const all = [code, harassment, children] as const;

type Options = Partial<AssembleOptions>;

export const documentOf = documentWithId;

export function linesOf(profile: Profile, id: string, options: Options = {}): string[] {
  return documentLines(documentOf(profile, id, options));
}

/** Each sign must stand in one line of each of these documents. */
export function says(
  profile: Profile,
  ids: readonly string[],
  signs: readonly Sign[],
  options: Options = {},
): void {
  for (const id of ids) {
    const lines = linesOf(profile, id, options);
    const missing = signs.filter((sign) => !lines.some((line) => lineShows(line, sign)));
    expect({ organisation: profile.organisation.name, id, missing }).toEqual({
      organisation: profile.organisation.name,
      id,
      missing: [],
    });
  }
}

/** No line of these documents may show it. `planted` is a line that does, so that the search can be seen to work. */
export function saysNowhere(
  profile: Profile,
  ids: readonly string[],
  sign: Sign,
  planted: string,
  options: Options = {},
): void {
  expect({ planted, found: lineShows(planted, sign) }).toEqual({ planted, found: true });
  for (const id of ids) {
    const found = linesOf(profile, id, options).filter((line) => lineShows(line, sign));
    expect({ organisation: profile.organisation.name, id, found }).toEqual({
      organisation: profile.organisation.name,
      id,
      found: [],
    });
  }
}

/** Findings as `severity id`. */
export function findings(profile: Profile): string[] {
  return validateProfile(profile, { date: today }).map(({ severity, id }) => `${severity} ${id}`);
}

/** The row of the table of routes about somebody, by the words that it begins with or by their title. */
export function routeRow(profile: Profile, id: string, about: string): string {
  const rows = documentLines(documentOf(profile, id), ['if-it-concerns']);
  const title = about.replace(/^The /u, '').toLowerCase();
  const row = rows.find((line) => {
    const [first = ''] = line.toLowerCase().split(' | ');
    return first.startsWith(about.toLowerCase()) || first.endsWith(title) || first.includes(`, ${title}`);
  });
  if (row === undefined) throw new Error(`no row about ${about}`);
  return row;
}

/** The cells of that row after the one that says whom it is about. */
export function routeCells(profile: Profile, id: string, about: string): readonly string[] {
  return routeRow(profile, id, about).split(' | ').slice(1);
}

/** A wording that the organisation chose, by the name of its set. */
export function withVariants(policy: string, variants: Readonly<Record<string, string>>): Options {
  const customisation: Customisation = {
    [policy]: {
      writtenFor: undefined,
      replaced: {},
      titles: {},
      behaviours: {},
      added: [],
      omitted: {},
      variants,
      source: undefined,
    },
  };
  return { customisation };
}

/** The same organisation with some groups of answers changed. */
export function changed(profile: Profile, answers: Readonly<Record<string, unknown>>): Profile {
  return parseProfile({ ...profile, ...answers });
}

export function example(name: string): Profile {
  const found = examples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found.profile;
}
