/** The values that may stand in own words, by what people call them. */
import { knownPaths } from '../../../policy/value-paths.js';
import { labelFor } from '../../../profile/catalogue/index.js';
import { labelOf } from '../../../policy/path-facts.js';
import { wordsOf } from '../../../policy/words/index.js';
import type { PolicyDocument } from '../../../policy/document.js';
import { words } from '../../words/index.js';

export interface Field {
  /** As it is written, `{{organisation.name}}`. */
  readonly tag: string;
  /** Such as `Focal point: e-mail`. */
  readonly label: string;
  /** What it prints now, where the document prints it somewhere. */
  readonly now?: string;
}

/** Words that are printed through helpers, with the path as the last part. */
const printed =
  /\{\{\s*(?:(?:capital|text|date|number|list|count)\s+)?([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)\s*\}\}/g;

/** Not for printing: conditions, parts of tables, what only the generator's own clauses tell. */
const hidden =
  /\*|^(?:is_|has_|pack\.|routes|normal\.|openPoints|history|signOn|companions|panel|terms\.)|\.(?:id|is_listed)$|\.(?:is|has|eu|law|some)[A-Z]\w*$|Count$|Unknown$|isWhole$/;

function fieldOf(path: string, tag: string, document: PolicyDocument): Field {
  // As the question is called that it comes from; steps of a case come from several.
  const label = labelFor(path) ?? stepLabel(path) ?? labelOf(wordsOf(document.language), path);
  const now = document.fields[path]?.text;
  return { tag, label, ...(now === undefined ? {} : { now }) };
}

const steps: Readonly<Record<string, string>> = words.policies.edit.steps;

/** `normal.decides.phone`: who decides, and that person's telephone. */
function stepLabel(path: string): string | undefined {
  const [, step = '', part = ''] = /^normal\.(\w+)\.(\w+)$/u.exec(path) ?? [];
  const label = steps[step];
  if (label === undefined) return undefined;
  return part === 'who' ? label : `${label}: ${part}`;
}

/** The values in a text, in the order in which they stand there. */
export function fieldsIn(text: string, document: PolicyDocument): readonly Field[] {
  const found = new Map<string, Field>();
  for (const [tag, path = ''] of text.matchAll(printed)) {
    if (!found.has(path) && knownPaths.has(path))
      found.set(path, fieldOf(path, tag.replace(/\s+/g, ' '), document));
  }
  return [...found.values()];
}

const offered = [...knownPaths].filter((path) => path.includes('.') && !hidden.test(path));

/** Values whose label has all the words in it, best first. */
export function fieldsNamed(words: string, document: PolicyDocument, most: number): readonly Field[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const all = offered.map((path) => fieldOf(path, `{{${path}}}`, document));
  const rank = ({ label }: Field) => (label.toLowerCase().startsWith(wanted[0] ?? '') ? 0 : 1);
  return all
    .filter(({ label, now = '' }) =>
      wanted.every((word) => label.toLowerCase().includes(word) || now.toLowerCase().includes(word)),
    )
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        // The fewer other words, the closer to what was looked for.
        one.label.length - other.label.length ||
        one.label.localeCompare(other.label),
    )
    .slice(0, most);
}
