/** From what was typed to a profile that policies can be made from, even while some of it is wrong. */
import { parseProfile } from '../../profile/parse.js';
import { ProfileError } from '../../profile/profile-error.js';
import type { ProfileProblem } from '../../profile/profile-error.js';
import type { Profile } from '../../profile/schema.js';
import type { Data } from '../state/organisation.js';

export interface ReadAnswers {
  /** Without what is wrong. */
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
}

/** Stands in while the organisation has no name. */
const unnamed = 'Our organisation';

let last: { readonly answers: Data; readonly read: ReadAnswers } | undefined;

/** Answers as a profile. What is wrong in them is told and left out, so that the rest can be read meanwhile. */
export function readAnswers(answers: Data): ReadAnswers {
  if (last?.answers === answers) return last.read;
  const read = readAnew(answers);
  last = { answers, read };
  return read;
}

function readAnew(answers: Data): ReadAnswers {
  const data = structuredClone(answers) as Record<string, unknown>;
  const organisation = isGroup(data['organisation']) ? data['organisation'] : {};
  const isNamed = typeof organisation['name'] === 'string' && organisation['name'].trim() !== '';
  data['organisation'] = isNamed ? organisation : { ...organisation, name: unnamed };
  const problems: ProfileProblem[] = [];
  // Each round takes away what is wrong at one depth; removing a person may leave a role that leads nowhere.
  for (let round = 0; round < 8; round += 1) {
    try {
      return { profile: parseProfile(data), problems };
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      problems.push(...error.problems.filter(({ path }) => !problems.some((known) => known.path === path)));
      for (const { path } of [...error.problems].reverse()) remove(data, path.split('.'));
      if (!isGroup(data['organisation']) || typeof data['organisation']['name'] !== 'string')
        data['organisation'] = {
          ...(isGroup(data['organisation']) ? data['organisation'] : {}),
          name: unnamed,
        };
    }
  }
  return { profile: parseProfile({ organisation: { name: unnamed } }), problems };
}

/** Takes a value away; an item of a list goes whole where one of the values it needs is wrong. */
function remove(data: unknown, path: readonly string[]): void {
  const [name = '', ...rest] = path;
  if (Array.isArray(data)) {
    const index = Number(name);
    if (rest.length === 0 || !Number.isInteger(index)) data.splice(Number.isInteger(index) ? index : 0, 1);
    else if (
      rest.length === 1 &&
      ['id', 'title', 'name', 'kind', 'contact', 'version', 'date', 'what'].includes(rest[0] ?? '')
    )
      data.splice(index, 1);
    else remove(data[index], rest);
  } else if (isGroup(data)) {
    if (rest.length === 0) Reflect.deleteProperty(data, name);
    else if (data[name] !== undefined) remove(data[name], rest);
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
