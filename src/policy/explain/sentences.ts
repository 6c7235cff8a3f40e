/** Sentences about what a change does, in plain words, with the question's label beside the technical name. */
import type { Alternative } from './alternatives.js';
import type { Effect, ExplainedFact } from './explanation.js';

const longest = 60;
const mostTexts = 3;

export function named(name: string, label: string): string {
  return `${name} (${label})`;
}

/** `0, 1 or 9`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** `Other words would stand here if work.partners (Partners) were yes.` */
export function sentenceOf(
  effect: Effect,
  thing: string,
  alternatives: readonly Alternative[],
  wording?: string,
): string {
  const parts = (['were', 'had', 'did not have'] as const).flatMap((verb) => {
    const objects = alternatives.filter((one) => one.verb === verb).map(({ object }) => object);
    return objects.length === 0 ? [] : [`${verb} ${either(objects)}`];
  });
  return `${startOf(effect, wording)} if ${thing} ${parts.join(' or ')}.`;
}

function startOf(effect: Effect, wording = ''): string {
  switch (effect) {
    case 'appears':
      return 'It would appear';
    case 'goes':
      return 'It would go';
    case 'short':
      return 'The short words would stand here';
    case 'full':
      return 'The full words would stand here';
    case 'wording':
      return `The wording ${wording} would stand here`;
    default:
      return 'Other words would stand here';
  }
}

/** What the text prints for a value, and what else it might print. */
export function valueSentence({ name, label, from, printed = [], state, note }: ExplainedFact): string {
  const rest = printed.length - mostTexts;
  const shown =
    printed.slice(0, mostTexts).map(shortened).join('; ') + (rest > 0 ? `; and ${String(rest)} more` : '');
  const thing = `${name}: ${label}`;
  if (state === 'open') return `The text says "${shown}" (${thing}) until it is answered.`;
  const [only] = from;
  if (from.length === 1 && only?.path === name)
    return state === 'default'
      ? `The text prints ${shown} (${thing}), a default: ${note ?? ''}. Your answer would be printed instead.`
      : `The text prints ${shown} (${thing}); another answer would be printed here.`;
  const given = from.filter((one) => one.state !== 'open');
  const answers = (given.length > 0 ? given : from).map((one) => named(one.path, one.label)).join(', ');
  return given.length > 0
    ? `The text prints ${shown} (${thing}); it comes from ${answers}.`
    : `The text prints ${shown} (${thing}) while none of these is answered: ${answers}.`;
}

function shortened(text: string): string {
  const letters = [...text.replaceAll('\n', ' ')];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
