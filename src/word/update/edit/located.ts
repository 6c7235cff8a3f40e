/** Where clauses, parts and values stand in a file, as elements that can be edited. */
import { FIELDS_NAMESPACE } from '../../namespaces.js';
import { readStore } from '../../reader/field-readings.js';
import { DamagedPartError } from '../../reader/damaged-part.js';
import { sideStories, survey } from '../../reader/read-policy-file.js';
import { readStory, type BlockOccurrence, type FieldOccurrence } from '../../reader/story.js';
import { understand } from '../../reader/understanding.js';
import { isState, readState, type WrittenState } from '../../reader/written-state.js';
import { wordChild, type Element } from '../../reader/xml.js';
import type { EditablePackage } from './editable-package.js';

export interface PlacedField extends FieldOccurrence {
  /** Name of the part in which it stands. */
  readonly part: string;
}

export interface Located {
  readonly body: Element;
  /** Clauses by id, and parts by block id, of this policy; as often as they occur. */
  readonly blocks: ReadonlyMap<string, readonly BlockOccurrence[]>;
  /** No control around any clause is left, only bookmarks. */
  readonly withoutControls: boolean;
  /** In the order in which they are read: body first. */
  readonly fields: readonly PlacedField[];
  /** Names of the two custom parts, where there are any. */
  readonly store?: string;
  readonly state?: string;
}

interface Carried {
  readonly written?: WrittenState;
  readonly keys: readonly string[];
  readonly state?: string;
  readonly store?: string;
}

const carriedBy = ({ word }: EditablePackage): Carried => {
  let carried: Carried = { keys: [] };
  for (const { kind, target, external } of word.relationships(word.main)) {
    const root = kind === 'customXml' && !external ? word.part(target) : undefined;
    if (root === undefined) continue;
    if (isState(root) && carried.state === undefined) {
      carried = { ...carried, state: target, written: readState(root, target) };
    } else if (root.namespaceURI === FIELDS_NAMESPACE && carried.store === undefined) {
      carried = { ...carried, store: target, keys: [...readStore(root).keys()] };
    }
  }
  return carried;
};

const storiesOf = ({ word }: EditablePackage): Map<string, Element> => {
  const stories = new Map<string, Element>();
  const main = word.part(word.main);
  if (main !== undefined) stories.set(word.main, main);
  for (const { kind, target, external } of word.relationships(word.main)) {
    const root = sideStories.has(kind) && !external ? word.part(target) : undefined;
    if (root !== undefined) stories.set(target, root);
  }
  return stories;
};

/** @param policy whose blocks count; those of others were pasted in. */
export const locate = (file: EditablePackage, policy: string): Located => {
  const { written, keys, ...names } = carriedBy(file);
  const stories = storiesOf(file);
  const main = stories.get(file.main);
  const body = main === undefined ? undefined : wordChild(main, 'body');
  if (main === undefined || body === undefined) throw new DamagedPartError(file.main, 'it has no body');
  const { understanding } = understand(written, keys, [], [], survey(main));
  const blocks = new Map<string, BlockOccurrence[]>();
  const fields: PlacedField[] = [];
  for (const [part, root] of stories) {
    const story = readStory(root, understanding);
    fields.push(...story.fields.map((field) => ({ ...field, part })));
    if (root !== main) continue;
    for (const block of [...story.clauses, ...story.parts]) {
      if (block.policy !== policy) continue;
      blocks.set(block.id, [...(blocks.get(block.id) ?? []), block]);
    }
  }
  return { body, blocks, withoutControls: understanding.clausesBy === 'bookmark', fields, ...names };
};
