/** The words about the profile, by language. */
import { schemaPathOf, schemaPaths } from '../paths.js';
import type { SchemaPath } from '../paths.js';
import { en } from './en.js';
import { groupIds } from './entry.js';
import type { Catalogue, FieldWords, GroupId, GroupWords } from './entry.js';

export { groupIds } from './entry.js';
export type { Catalogue, FieldWords, GroupId, GroupWords } from './entry.js';

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The catalogue of a language; English where there is none yet. */
export function catalogueFor(language: string): Catalogue {
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? en;
}

/** The words about a field of a profile: `people.0.email`, `policies.code-of-conduct.owner`. */
export function wordsFor(path: string, catalogue: Catalogue = en): FieldWords | undefined {
  const field = schemaPathOf(path);
  return field && catalogue.fields[field.path];
}

function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) || /^E-/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/**
 * The name of a field for people, as on a content control: `Emergency number`, and for somebody picked for a role
 * the role with the field, `roles.focalPoint.email` as `Focal point: e-mail`. `undefined` for no field.
 */
export function labelFor(path: string, catalogue: Catalogue = en): string | undefined {
  const [group, role, field] = path.split('.');
  if (group === 'roles' && role !== undefined && field !== undefined && !/^\d+$/.test(field)) {
    const roleWords = catalogue.fields[`roles.${role}`];
    const fieldWords = catalogue.fields[`people.*.${field}`];
    return roleWords && fieldWords && `${roleWords.label}: ${lowerFirst(fieldWords.label)}`;
  }
  return wordsFor(path, catalogue)?.label;
}

/** One field with everything that a form needs to know about it. */
export interface Question extends SchemaPath, FieldWords {}

/** All questions in the order in which they are asked: people, the eight, the rest by group. */
export function questions(
  catalogue: Catalogue = en,
): { id: GroupId; words: GroupWords; questions: Question[] }[] {
  const order = Object.keys(catalogue.fields);
  const all = schemaPaths()
    .flatMap((field): Question[] => {
      const words = catalogue.fields[field.path];
      return words ? [{ ...field, ...words }] : [];
    })
    .sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path));
  return groupIds.map((id) => ({
    id,
    words: catalogue.groups[id],
    questions: all.filter(({ group }) => group === id),
  }));
}
