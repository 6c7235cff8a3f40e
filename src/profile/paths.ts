/** Every path that an answer can have, read from the schema itself. */
import type * as z from 'zod/mini';
import { kinds } from './kinds.js';
import type { KindFacts } from './kinds.js';
import { profileSchema } from './schema.js';

export interface SchemaPath {
  /** Dotted, `*` for any item of a list or any policy: `people.*.email`, `policies.*.adoptedOn`. */
  readonly path: string;
  /** `form` is the version of the profile form itself. */
  readonly kind: KindFacts['kind'] | 'form';
  /** The answer is a list of such values. */
  readonly list: boolean;
  readonly choices?: readonly string[];
  /** Most code points of one value. */
  readonly most?: number;
  /** Smallest and greatest number. */
  readonly least?: number;
  readonly greatest?: number;
  /** Most items of the list. */
  readonly items?: number;
  /** Whether the answer may be missing where its surroundings are given. */
  readonly optional: boolean;
}

/** A list of objects or a set of policies, such as `people` and `policies`. */
export interface SchemaGroup {
  readonly path: string;
  /** The field by which items are known, for lists of objects. */
  readonly itemsById: boolean;
  /** Names of the fields one step below, in order. */
  readonly fields: readonly string[];
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly checks?: readonly z.core.$ZodCheck[];
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The limits that checks put on a number or on the length of a list. */
function limitsOf(definition: Definition): { least?: number; greatest?: number; items?: number } {
  const limits: { least?: number; greatest?: number; items?: number } = {};
  for (const check of definition.checks ?? []) {
    const found = check._zod.def as unknown as { check: string; value?: number; maximum?: number };
    if (found.check === 'greater_than' && found.value !== undefined) limits.least = found.value;
    if (found.check === 'less_than' && found.value !== undefined) limits.greatest = found.value;
    if (found.check === 'max_length' && found.maximum !== undefined) limits.items = found.maximum;
  }
  return limits;
}

function leaf(schema: z.core.$ZodType, path: string, optional: boolean, list?: Definition): SchemaPath {
  const facts = kinds.get(schema as z.ZodMiniType);
  return {
    path,
    ...(facts ?? { kind: 'form' }),
    list: list !== undefined || facts?.kind === 'choices',
    ...limitsOf(definitionOf(schema)),
    ...(list ? limitsOf(list) : {}),
    optional,
  };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function walk(
  schema: z.core.$ZodType,
  path: string,
  optional: boolean,
  leaves: SchemaPath[],
  groups: SchemaGroup[],
) {
  const definition = definitionOf(schema);
  if (definition.innerType) {
    walk(definition.innerType, path, true, leaves, groups);
  } else if (definition.shape) {
    groups.push({
      path,
      itemsById: path.endsWith('*') && 'id' in definition.shape,
      fields: Object.keys(definition.shape),
    });
    for (const [name, field] of Object.entries(definition.shape)) {
      walk(field, join(path, name), false, leaves, groups);
    }
  } else if (definition.type === 'record' && definition.valueType) {
    walk(definition.valueType, join(path, '*'), optional, leaves, groups);
  } else if (definition.element && kinds.get(schema as z.ZodMiniType) === undefined) {
    if (definitionOf(definition.element).shape) {
      walk(definition.element, join(path, '*'), optional, leaves, groups);
    } else {
      leaves.push(leaf(definition.element, path, optional, definition));
    }
  } else {
    leaves.push(leaf(schema, path, optional));
  }
}

interface Tree {
  readonly leaves: readonly SchemaPath[];
  readonly groups: readonly SchemaGroup[];
  /** The names of each leaf's path, in the order of the leaves. */
  readonly names: readonly (readonly string[])[];
}

let read: Tree | undefined;

function tree(): Tree {
  if (!read) {
    const leaves: SchemaPath[] = [];
    const groups: SchemaGroup[] = [];
    walk(profileSchema, '', false, leaves, groups);
    read = { leaves, groups, names: leaves.map(({ path }) => path.split('.')) };
  }
  return read;
}

/** Every answer the profile can hold, in the order of the schema. */
export function schemaPaths(): readonly SchemaPath[] {
  return tree().leaves;
}

/** Every object of the schema with its fields, the profile itself first, as path ``. */
export function schemaGroups(): readonly SchemaGroup[] {
  return tree().groups;
}

/**
 * The path of the schema that a path of a profile belongs to: `people.0.email` and `people.amina.email` give
 * `people.*.email`, an item of a list gives the list; `undefined` when there is no such field.
 */
export function schemaPathOf(path: string): SchemaPath | undefined {
  const { leaves, names } = tree();
  const parts = path.split('.');
  const isItem = /^\d+$/.test(parts.at(-1) ?? '');
  return leaves.find(({ list }, place) => {
    const own = names[place] ?? [];
    const fits = own.length === parts.length || (list && isItem && own.length === parts.length - 1);
    return fits && own.every((name, index) => name === '*' || name === parts[index]);
  });
}

/** The value at a path of a profile, own properties only; list items by index or by id. */
export function valueAt(profile: object, path: string): unknown {
  let value: unknown = profile;
  for (const part of path.split('.')) {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      value = /^\d+$/.test(part)
        ? items[Number(part)]
        : items.find((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === part);
    } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
      value = (value as Readonly<Record<string, unknown>>)[part];
    } else {
      return undefined;
    }
  }
  return value;
}
