/** Inline content to Markdown. */
import type { Inline } from '../../policy/document.js';
import type { Place } from './escape.js';
import { escapeText, escapeUrl, hasReference, reference } from './escape.js';
import type { Run } from './runs.js';
import { runsOf } from './runs.js';

/** Text, or markup that opens or closes something around it. */
interface Piece {
  readonly kind: 'text' | 'open' | 'close' | 'bracket';
  readonly value: string;
}

/** The Markdown of inline content: no line feeds but those of hard breaks. */
export function inlinesMarkdown(inlines: readonly Inline[], place: Place = 'paragraph'): string {
  const pieces = piecesOf(runsOf(inlines));
  return pieces
    .map((piece, index) =>
      piece.kind === 'text' ? textBetween(pieces, index, piece.value, place) : piece.value,
    )
    .join('');
}

/** Links hold strong text, strong text holds emphasis: in this order nothing has to be opened twice. */
function piecesOf(runs: readonly Run[]): readonly Piece[] {
  return grouped(
    runs,
    (run) => run.url,
    (linked, url) => {
      const inside = grouped(
        linked,
        (run) => run.strong,
        (strong, isStrong) => {
          const content = grouped(
            strong,
            (run) => run.emphasis,
            (emphasised, isEmphasis) => {
              const text = emphasised.map((run): Piece => ({ kind: 'text', value: run.text }));
              return isEmphasis ? wrapped('_', text) : text;
            },
          );
          return isStrong ? wrapped('**', content) : content;
        },
      );
      if (url === undefined) return inside;
      const end: Piece = { kind: 'bracket', value: `](${escapeUrl(url)})` };
      return [{ kind: 'bracket', value: '[' }, ...inside, end];
    },
  );
}

const wrapped = (sign: string, content: readonly Piece[]): readonly Piece[] => [
  { kind: 'open', value: sign },
  ...content,
  { kind: 'close', value: sign },
];

/** The pieces of neighbouring runs that share a key, made group by group. */
function grouped<Key>(
  runs: readonly Run[],
  keyOf: (run: Run) => Key,
  make: (group: readonly Run[], key: Key) => readonly Piece[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (next !== undefined && keyOf(next) === keyOf(run)) return;
    pieces.push(...make(runs.slice(start, index + 1), keyOf(run)));
    start = index + 1;
  });
  return pieces;
}

const NOTHING: Piece = { kind: 'text', value: '' };

/**
 * Text with the markup beside it. `**` and `_` open and close only beside the right characters: inside no
 * white space, outside no letter where the inside is punctuation (and never a letter beside `_`). A character
 * that would spoil that is written by its number, which begins and ends with punctuation.
 */
function textBetween(pieces: readonly Piece[], index: number, value: string, place: Place): string {
  const before = pieces[index - 1] ?? NOTHING;
  const after = pieces[index + 1] ?? NOTHING;
  const characters = [...value];
  let prefix = '';
  let suffix = '';
  if (spoils(characters[0], before, 'open', pieces[index - 2])) {
    prefix = apart(characters.shift() ?? '', 'before');
  }
  if (spoils(characters.at(-1), after, 'close', pieces[index + 2])) {
    suffix = apart(characters.pop() ?? '', 'after');
  }
  const edges = {
    starts: before === NOTHING && prefix === '',
    ends: after === NOTHING && suffix === '',
  };
  return prefix + escapeText(characters.join(''), place, edges) + suffix;
}

/** `inner` is the kind of markup that has this character inside; `beyond` is what the markup's other side touches. */
function spoils(
  character: string | undefined,
  markup: Piece,
  inner: 'open' | 'close',
  beyond: Piece | undefined,
): boolean {
  if (character === undefined || markup.kind === 'text' || markup.kind === 'bracket') return false;
  if (markup.kind === inner) return /[\s\p{Z}]/u.test(character);
  if (/[\p{ASCII}]/u.test(character) && !/[A-Za-z0-9]/.test(character) && !/\p{Cc}/u.test(character)) {
    return false;
  }
  if (character === '\n') return false;
  const touched = inner === 'open' ? beyond?.value.at(-1) : beyond?.value[0];
  // A single letter may itself have been written by its number, for the sake of markup on its other side.
  const letterInside =
    beyond?.kind === 'text' && beyond.value.length > 1 && /[A-Za-z0-9]/.test(touched ?? '');
  return markup.value === '_' || !letterInside;
}

/** A character by its number, or with an empty comment between it and the markup where it has none. */
function apart(character: string, markupIs: 'before' | 'after'): string {
  if (hasReference(character)) return reference(character);
  return markupIs === 'before' ? `<!-- -->${character}` : `${character}<!-- -->`;
}
