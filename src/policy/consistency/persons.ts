/** How texts name people: by title, by name, by both, or by their address. */
import type { Person } from '../../profile/schema.js';

/** Every form in which a text may name somebody, in small letters. */
export function formsOf({ title, name }: Person): readonly string[] {
  const forms = [title, `the ${title}`, ...(name === undefined ? [] : [name, `${name}, ${title}`])];
  return forms.map((form) => form.toLowerCase());
}

export function addressesOf({ email, phone, messaging }: Person): readonly string[] {
  return [email, phone, messaging].filter((address) => address !== undefined);
}

/** Whether a text is one of somebody's names and nothing else. */
export function isNameOf(text: string, person: Person): boolean {
  const plain = text
    .trim()
    .replace(/[.:;,]+$/u, '')
    .toLowerCase();
  return formsOf(person).includes(plain);
}

/** The same, where nobody else of `people` has that name or title: two officers of one title cannot be told apart. */
export function isOnlyNameOf(text: string, person: Person, people: readonly Person[]): boolean {
  return isNameOf(text, person) && people.every((other) => other.id === person.id || !isNameOf(text, other));
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a text in small letters holds these words as whole words. */
export function holdsWords(low: string, words: string): boolean {
  const wanted = words.toLowerCase();
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    if (!letter.test(low[at - 1] ?? ' ') && !letter.test(low[at + wanted.length] ?? ' ')) return true;
  }
  return false;
}

/** Whether a text in small letters speaks of somebody: by name, by title, or by an address of theirs. */
export function speaksOf(low: string, person: Person): boolean {
  return (
    [person.title, person.name].some((words) => words !== undefined && holdsWords(low, words)) ||
    addressesOf(person).some((address) => low.includes(address.toLowerCase()))
  );
}

/** Words that stand for somebody who is still missing. */
export function isStillOpen(text: string): boolean {
  return /\bto be \p{L}+(?: and \p{L}+)? by \d/iu.test(text);
}
