/**
 * What the rendered words must show for a requirement without which a policy is not fit to adopt. Each check looks
 * for the actual names, days and words of the organisation, not for a heading or a clause id.
 */
import { organisationOf } from '../../../src/policy/organisation.js';
import type { PolicyDocument } from '../../../src/policy/document.js';
import { canBeReached } from '../../../src/policy/routes.js';
import { resolveProfile } from '../../../src/profile/defaults.js';
import type { FlatFacts } from '../../../src/profile/facts.js';
import { insideName } from '../../../src/profile/privacy.js';
import type { Person, Profile, RoleName } from '../../../src/profile/schema.js';
import { documentLines, lineShows } from '../../support/document-lines.js';
import type { Sign } from '../../support/document-lines.js';

/** By name, so that what is missing can be told. */
export type Signs = Readonly<Record<string, Sign>>;

export interface Evidence {
  readonly requirement: string;
  /** Where it does not apply there is nothing to show. */
  applies(facts: FlatFacts): boolean;
  /** Each must be found in one line of the document. */
  shows(profile: Profile, document: PolicyDocument): Signs;
  /** What is wrong in the tables, where single lines cannot show it. */
  faults?(profile: Profile, document: PolicyDocument): readonly string[];
}

export const always = () => true;

/** What is missing from lines, by name; empty when everything is shown. */
export function missingSigns(lines: readonly string[], signs: Signs): string[] {
  return Object.entries(signs)
    .filter(([, sign]) => !lines.some((line) => lineShows(line, sign)))
    .map(([name]) => name);
}

/** Everything that is missing or wrong; empty when the requirement is shown. */
export function faultsOf(evidence: Evidence, profile: Profile, document: PolicyDocument): string[] {
  return [
    ...missingSigns(documentLines(document), evidence.shows(profile, document)),
    ...(evidence.faults?.(profile, document) ?? []),
  ];
}

export function timeLimits(profile: Profile) {
  return resolveProfile(profile).timeLimits;
}

/** Numbers that stand in one line, in this order. */
export function numbers(values: readonly number[]): RegExp {
  return new RegExp(values.map((value) => `(?<!\\d)${String(value)}(?!\\d)`).join('.*'));
}

/** An honest "not yet": when, and who settles it. */
export const toBeNamed = /to be named by \d{1,2} \p{L}+ \d{4} by \S/u;
export const toBeSettled = /to be [a-z ]+ by \d{1,2} \p{L}+ \d{4} by \S/u;

/** How somebody is printed in the copy for the organisation's own people, with all ways to reach them. */
export function personWithContact(person: Person): readonly (string | RegExp)[] {
  const name = insideName(person);
  const contact = [person.phone, person.email, person.messaging].filter((part) => part !== undefined);
  return [
    person.title,
    ...(name === undefined ? [] : [name]),
    ...(canBeReached(person) ? contact : [/contact to be added by \d{1,2} \p{L}+ \d{4}/u]),
  ];
}

/** Names of the doors as readers see them. */
const doorNames: Readonly<Partial<Record<RoleName, string>>> = {
  focalPoint: 'focal point',
  deputy: 'deputy',
  outsideContact: '(?<!second )outside contact',
  outsideDeputy: 'second outside contact',
};

/** Words in one cell, in this order: a row about somebody else may name the same people in other cells. */
function inOneCell(...words: readonly string[]): RegExp {
  return new RegExp(words.join('[^|]*'), 'iu');
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Each door with who stands behind it and how to reach them, in one line; or the day by which somebody is named. */
export function doorSigns(profile: Profile, doors: readonly RoleName[]): Signs {
  const { lines } = organisationOf(profile);
  return Object.fromEntries(
    doors.map((role) => {
      const holder = lines.holder(role);
      const name = doorNames[role] ?? role;
      const signs = holder
        ? [inOneCell(literally(holder.title), name), ...personWithContact(holder)]
        : [new RegExp(name, 'iu'), toBeNamed];
      return [role, signs];
    }),
  );
}

/** A door without anybody behind it keeps the document a draft, whatever the profile says. */
export function openDoorFaults(
  profile: Profile,
  document: PolicyDocument,
  doors: readonly RoleName[],
): string[] {
  const { lines } = organisationOf(profile);
  return doors
    .filter((role) => {
      const holder = lines.holder(role);
      return (!holder || !canBeReached(holder)) && document.status !== 'not-ready';
    })
    .map((role) => `nobody can be reached as ${role}, but the document is no draft`);
}
