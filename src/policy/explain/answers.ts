/** The answers of one profile: which stand, which are defaults, which are still open. */
import { labelFor } from '../../profile/catalogue/index.js';
import { defaultsUsed } from '../../profile/defaults.js';
import type { UsedDefault } from '../../profile/defaults.js';
import { schemaPathOf, schemaPaths, valueAt } from '../../profile/paths.js';
import type { Profile, RoleName } from '../../profile/schema.js';
import type { ExplainedAnswer, Standing } from './explanation.js';

/** Labels by path; there are as many as questions, and a few for each person. */
const labels = new Map<string, string>();
const mostLabels = 2_048;

/** The label of the question that an answer belongs to; of a list of items, that of their first words. */
export function labelOfAnswer(path: string): string {
  let label = labels.get(path);
  if (label === undefined) {
    if (labels.size >= mostLabels) labels.clear();
    labels.set(path, (label = findLabel(path)));
  }
  return label;
}

function findLabel(path: string): string {
  const items = schemaPaths().find((field) => field.path.startsWith(`${path}.*.`) && field.kind === 'line');
  return labelFor(path) ?? (items && labelFor(items.path)) ?? path;
}

/** Without a profile only paths and labels are known. */
export class Answers {
  private readonly defaults: ReadonlyMap<string, UsedDefault>;
  /** Many facts come from the same few answers. */
  private readonly known = new Map<string, ExplainedAnswer>();

  constructor(private readonly profile: Profile | undefined) {
    this.defaults = new Map(profile ? defaultsUsed(profile).map((one) => [one.path, one]) : []);
  }

  /**
   * The answers at some paths. `people.*.title` beside `roles.director` is the title of whoever that is; where
   * nobody is picked it says nothing that the role does not.
   */
  all(paths: readonly string[]): readonly ExplainedAnswer[] {
    const [role] = paths;
    const holder = role?.startsWith('roles.') ? this.holderOf(role) : undefined;
    return paths.flatMap((path) => {
      const [group, item, field = ''] = path.split('.');
      if (this.profile && group === 'people' && item === '*' && role?.startsWith('roles.'))
        return holder === undefined ? [] : [this.one(`people.${holder}.${field}`)];
      return [this.one(path)];
    });
  }

  /**
   * The answers of these that could be another: lists as a whole, and of an answer for one policy and the answer for
   * all only the one that counts. What is told of several people or policies at once has no single answer to change.
   */
  changeable(paths: readonly string[]): readonly string[] {
    const found = this.all(paths).flatMap(({ path }) => {
      const [list = '', item] = path.split('.*');
      return item !== undefined && (list === 'people' || list === 'policies') ? [] : [list];
    });
    return found.filter((path) => {
      const [group, , field] = path.split('.');
      const isOwn = group === 'policies' && field !== undefined;
      const shared = isOwn ? `adoption.${field}` : path;
      if (isOwn) return !found.includes(shared) || this.one(path).state === 'answer';
      const own = found.find(
        (other) => other.startsWith('policies.') && other.endsWith(path.replace('adoption', '')),
      );
      return own === undefined || this.one(own).state !== 'answer';
    });
  }

  private one(path: string): ExplainedAnswer {
    let answer = this.known.get(path);
    if (answer === undefined) {
      this.known.set(path, (answer = { path, label: labelOfAnswer(path), ...this.standing(path) }));
    }
    return answer;
  }

  private standing(path: string): Standing {
    if (!this.profile) return {};
    const value = valuesAt(this.profile, path);
    if (value !== undefined) return { state: 'answer', value };
    const used = this.defaults.get(path);
    if (!used) return { state: 'open' };
    return { state: 'default', value: used.value, source: used.source, note: used.note };
  }

  private holderOf(role: string): string | undefined {
    const holder = this.profile?.roles?.[role.slice('roles.'.length) as RoleName | 'casePanel'];
    return typeof holder === 'string' ? holder : undefined;
  }

  /** What is answered, else its default. */
  valueOf(path: string): unknown {
    return this.one(path).value;
  }
}

/** The value at a path, of all items where it has a `*`; an empty list is no answer. */
function valuesAt(profile: Profile, path: string): unknown {
  const [list = '', rest] = path.split('.*.');
  if (rest === undefined || schemaPathOf(path) === undefined) {
    const value = valueAt(profile, path);
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  }
  const items = valueAt(profile, list);
  const values = (
    typeof items === 'object' && items !== null ? Object.values(items as Record<string, object>) : []
  )
    .map((item) => valueAt(item, rest))
    .filter((value) => value !== undefined);
  return values.length > 0 ? values : undefined;
}
