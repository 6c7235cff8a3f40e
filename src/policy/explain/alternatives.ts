/** Other answers that are worth trying in the place of one that stands. */
import { wordsFor } from '../../profile/catalogue/index.js';
import { schemaPathOf, schemaPaths, valueAt } from '../../profile/paths.js';
import type { SchemaPath } from '../../profile/paths.js';
import type { Profile } from '../../profile/schema.js';

/** Reads after the name of the answer: `were` with `no`, `had` with `school`. */
export interface Alternative {
  /** `undefined`: left out. */
  readonly value: unknown;
  readonly verb: 'were' | 'had' | 'did not have';
  readonly object: string;
}

const leftOut: Alternative = { value: undefined, verb: 'were', object: 'left open' };

/** Numbers at which facts turn: nobody, one, two; of staff also ten (`is_small`) and 250 (`is_sme`). */
const turns: Readonly<Record<string, readonly number[]>> = {
  'staff.count': [0, 1, 2, 9, 10, 250],
  'staff.volunteers': [0, 1, 2],
  'staff.stipendedVolunteers': [0, 1, 2],
  'staff.casual': [0, 1],
};

/** Roles of which it matters that one person holds two of them; of the others, only whether somebody holds them. */
const combined: ReadonlySet<string> = new Set([
  'roles.director',
  'roles.focalPoint',
  'roles.childFocalPoint',
  'roles.outsideContact',
  'roles.boardLead',
]);

/** In the Union and outside it, one country and several. */
const countries = [['FR'], ['KE'], ['KE', 'FR']];

/**
 * @param path of the profile, without `*`; `law.funders` stands for the whole list.
 * @param now what stands there: the answer, else its default.
 * @param compared what conditions compare it with.
 * @param today the day of the document, a day that has come.
 */
export function alternativesTo(
  path: string,
  now: unknown,
  profile: Profile,
  compared: ReadonlySet<unknown>,
  today: string,
): readonly Alternative[] {
  const isAnswered = valueAt(profile, path) !== undefined;
  const field = schemaPathOf(path);
  const given = (value: unknown): Alternative => ({ value, verb: 'were', object: 'answered' });
  const open = isAnswered && field?.optional !== false ? [leftOut] : [];
  if (!field) {
    const item = exampleItem(path);
    return isAnswered ? open : item ? [given([item])] : [];
  }
  const example = exampleOf(field);
  const others = otherValues(field, now, profile, compared);
  if (others) return others.length > 0 && field.kind === 'person' ? [...open, ...others] : others;
  if (isAnswered) return open;
  if (field.kind === 'date') return [given(today)];
  if (field.list && field.kind === 'person') {
    const three = (profile.people ?? []).slice(0, 3).map(({ id }) => id);
    return three.length === 3 ? [given(three)] : [];
  }
  return example === undefined ? [] : [given(field.list ? [example] : example)];
}

/** For answers with a choice of values; `undefined` for free words, which are there or not. */
function otherValues(
  field: SchemaPath,
  now: unknown,
  profile: Profile,
  compared: ReadonlySet<unknown>,
): readonly Alternative[] | undefined {
  const were = (value: unknown, object = String(value)): Alternative => ({ value, verb: 'were', object });
  switch (field.kind) {
    case 'yesno':
      return [were(now !== true, now === true ? 'no' : 'yes')];
    case 'choice':
      return (field.choices ?? []).filter((choice) => choice !== now).map((choice) => were(choice));
    case 'choices': {
      const ticked = Array.isArray(now) ? (now as readonly string[]) : [];
      return (field.choices ?? []).map((choice) =>
        ticked.includes(choice)
          ? { value: ticked.filter((one) => one !== choice), verb: 'did not have', object: choice }
          : { value: [...ticked, choice], verb: 'had', object: choice },
      );
    }
    case 'country':
      if (!field.list) return undefined;
      return [
        ...countries,
        [...compared].filter((code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code)),
      ]
        .filter((list) => list.length > 0 && String(list) !== String(now))
        .map((list) => were(list, list.join(' and ')));
    case 'count':
    case 'percent': {
      // Compared with nothing, a number is there or not.
      const others = field.list ? [] : numbers(field, now, compared);
      return others.length === 0 ? undefined : others.map((number) => were(number));
    }
    case 'person': {
      if (field.list || (now !== undefined && !combined.has(field.path))) return undefined;
      const another = (profile.people ?? []).find(({ id }) => id !== now);
      return another ? [were(another.id)] : [];
    }
    default:
      return undefined;
  }
}

function numbers(field: SchemaPath, now: unknown, compared: ReadonlySet<unknown>): readonly number[] {
  const { least = 0, greatest = 100 } = field;
  const near = [...compared].flatMap((value) =>
    typeof value === 'number' ? [value - 1, value, value + 1] : [],
  );
  return [...new Set([...(turns[field.path] ?? []), ...near])]
    .filter((number) => number !== now && number >= least && number <= greatest)
    .sort((one, other) => one - other);
}

/** The example beside the question, as the profile would hold it. */
function exampleOf(field: SchemaPath): unknown {
  const words = wordsFor(field.path)?.example;
  if (words === undefined) return undefined;
  if (field.kind === 'count' || field.kind === 'percent') return Number(words);
  if (field.kind === 'yesno') return words === 'true';
  return words.replaceAll(/^["[]|["\]]$/gu, '').split(', ')[0];
}

/** An item of a list of groups, such as `law.funders`, from the examples of its fields. */
function exampleItem(list: string): object | undefined {
  const fields = schemaPaths().filter(({ path, kind }) => path.startsWith(`${list}.*.`) && kind !== 'person');
  if (list === 'people' || fields.length === 0) return undefined;
  return Object.fromEntries(fields.map((field) => [field.path.slice(list.length + 3), exampleOf(field)]));
}

/** The profile with another answer; the old one stays as it is. */
export function withAnswer<Part extends object>(profile: Part, path: string, value: unknown): Part {
  const [first = '', ...rest] = path.split('.');
  if (Array.isArray(profile)) {
    const items: readonly { readonly id?: string }[] = profile;
    return items.map((item) =>
      item.id === first ? withAnswer(item, rest.join('.'), value) : item,
    ) as unknown as Part;
  }
  const { [first]: part, ...others } = profile as Readonly<Record<string, unknown>>;
  const changed = rest.length === 0 ? value : withAnswer((part ?? {}) as object, rest.join('.'), value);
  return (changed === undefined ? others : { ...others, [first]: changed }) as Part;
}
