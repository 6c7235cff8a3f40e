/**
 * Blocks that come back as the same object, which the template evaluator hands out for words that no value
 * can change, are written once and copied afterwards. Only the numbers of their lists differ each time.
 */
import type { Block } from '../../policy/document.js';
import { writeBlock } from './blocks.js';
import type { Place } from './place.js';
import { FIRST_LIST, type ListInstance, type Story } from './story.js';

interface Recording {
  readonly bytes: Uint8Array;
  /** Where a list's number was cut out, and which of the block's lists it is. */
  readonly holes: readonly { readonly at: number; readonly list: number }[];
  readonly lists: readonly ListInstance[];
  readonly after: string;
  /** Title of the clause, where it shows in the bytes. */
  readonly heading: string | undefined;
}

/** `once` was written once: worth recording if it comes again. `own` never can be. */
type Known = Recording | 'once' | 'own';

const manners = new Map<string, WeakMap<Block, Known>>();

/** What a block's bytes depend on besides the block; few different ones exist. */
export const knownBlocks = (story: Story, place: Place): WeakMap<Block, Known> => {
  const manner = `${story.document.direction} ${story.document.language} ${place.width} ${place.shallow ? 's' : ''} ${place.style ?? ''} ${story.choices.controls ? 'c' : ''}`;
  let known = manners.get(manner);
  if (known === undefined) {
    known = new WeakMap();
    manners.set(manner, known);
  }
  return known;
};

const replay = (story: Story, recording: Recording): void => {
  const { bytes, holes, lists } = recording;
  const first = story.lists.length + FIRST_LIST;
  for (const { style, level } of lists) story.addList(style, level);
  let from = 0;
  for (const { at, list } of holes) {
    story.out.raw(bytes.subarray(from, at));
    story.out.number(first + list);
    from = at;
  }
  story.out.raw(from === 0 ? bytes : bytes.subarray(from));
  story.after = recording.after;
};

const record = (story: Story, block: Block, place: Place): Known => {
  const start = story.out.length;
  const before = story.particular;
  const firstList = story.lists.length;
  story.holes = [];
  story.headingShown = false;
  writeBlock(story, block, place);
  const found = story.holes;
  const heading = story.headingShown ? story.heading : undefined;
  story.holes = undefined;
  if (story.particular !== before || story.breakPending) return 'own';
  const written = story.out.copy(start);
  // Numbers are cut out, so that others can stand there.
  let removed = 0;
  const bytes = new Uint8Array(written.length);
  let size = 0;
  let from = 0;
  const holes = found.map(({ at, list }) => {
    const digits = String(list).length;
    bytes.set(written.subarray(from, at - start), size);
    size += at - start - from;
    from = at - start + digits;
    const hole = { at: at - start - removed, list: list - FIRST_LIST - firstList };
    removed += digits;
    return hole;
  });
  bytes.set(written.subarray(from), size);
  return {
    bytes: bytes.slice(0, written.length - removed),
    holes,
    lists: story.lists.slice(firstList),
    after: story.after,
    heading,
  };
};

/** Writes a block that stands directly in a clause. */
export const writeKnownBlock = (
  story: Story,
  block: Block,
  place: Place,
  known: WeakMap<Block, Known>,
): void => {
  // Neighbours would show in the bytes.
  if (story.breakPending || story.after !== '' || !Object.isFrozen(block)) {
    writeBlock(story, block, place);
    return;
  }
  const found = known.get(block);
  if (found === undefined) {
    known.set(block, 'once');
    writeBlock(story, block, place);
  } else if (found === 'once') known.set(block, record(story, block, place));
  else if (found === 'own') writeBlock(story, block, place);
  else if (found.heading !== undefined && found.heading !== story.heading) writeBlock(story, block, place);
  else replay(story, found);
};
