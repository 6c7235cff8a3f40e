/** What an answer is called that a document was made from; `undefined` for what only the program itself works out. */
import { labelFor, wordsFor } from '../../profile/catalogue/index.js';
import { flatNames } from '../../profile/flat-names.js';
import { words } from '../words/index.js';

/** @param name of a fact, such as `staff_count` or `roles.focalPoint.contact`. */
export function factLabel(name: string): string | undefined {
  const { factNames, rolePart } = words.document;
  if (Object.hasOwn(factNames, name)) return factNames[name];
  const [group, role = '', part = ''] = name.split('.');
  if (group === 'roles' && Object.hasOwn(rolePart, part)) {
    const label = wordsFor(`roles.${role}`)?.label;
    return label && rolePart[part]?.(label);
  }
  return labelFor(Object.hasOwn(flatNames, name) ? (flatNames[name] ?? name) : name);
}
