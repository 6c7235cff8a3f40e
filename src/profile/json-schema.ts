import * as z from 'zod/mini';
import { catalogueFor } from './catalogue/index.js';
import { countryCodes } from './countries.js';
import { defaults } from './default-table.js';
import type { Default } from './default-table.js';
import { flatFacts } from './facts.js';
import { kinds } from './kinds.js';
import type { KindFacts } from './kinds.js';
import { schemaPaths } from './paths.js';
import type { SchemaPath } from './paths.js';
import { profileSchema } from './schema.js';

type Node = Record<string, unknown>;

const formats: Partial<Record<KindFacts['kind'], Node>> = {
  date: { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  email: { pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$' },
  id: { pattern: '^[a-z][a-z0-9-]{0,23}$' },
  version: { pattern: '^\\d{1,3}(\\.\\d{1,3}){0,2}$' },
  colour: { pattern: '^#?[0-9a-fA-F]{6}$' },
  country: { enum: [...countryCodes] },
};

/** What the kind of a value adds to its JSON Schema. */
function kindNode(kind: KindFacts): Node {
  return {
    ...(kind.most !== undefined && kind.kind !== 'country' ? { maxLength: kind.most } : {}),
    ...(kind.kind === 'line' || kind.kind === 'text' ? { minLength: 1 } : {}),
    ...formats[kind.kind],
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The node of a path inside the schema. */
function nodeAt(root: Node, path: string): Node | undefined {
  let node: unknown = root;
  for (const name of path.split('.')) {
    if (!isNode(node)) return undefined;
    if (name === '*') {
      node = node.items ?? node.additionalProperties;
    } else {
      node = isNode(node.properties) ? node.properties[name] : undefined;
    }
  }
  return isNode(node) ? node : undefined;
}

/** The default of a field where it is the same for everybody. */
function staticDefault({ path }: SchemaPath): unknown {
  const entry = Object.entries<Default>(defaults).find(([own]) => own === path)?.[1];
  const nobody = { organisation: { name: '' } };
  return entry && !entry.follows ? entry.value(nobody, flatFacts(nobody)) : undefined;
}

/**
 * The profile as JSON Schema (draft 2020-12), for editors: titles, reasons, examples, lengths, choices, and the
 * defaults that are the same for everybody. It does not know everything: `parseProfile` decides.
 */
export function profileJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(profileSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const kind = kinds.get(zodSchema as z.core.$ZodType as z.ZodMiniType);
      if (kind) Object.assign(jsonSchema, kindNode(kind));
    },
  }) as Node;
  const { fields } = catalogueFor('en');
  for (const field of schemaPaths()) {
    const node = nodeAt(schema, field.path);
    const words = fields[field.path];
    if (!node || !words) continue;
    const value = staticDefault(field);
    Object.assign(node, {
      title: words.label,
      description: `${words.question} ${words.why} If skipped: ${words.skip}`,
      ...(value === undefined ? {} : { default: value }),
    });
  }
  return { ...schema, title: 'Profile of an organisation' };
}
