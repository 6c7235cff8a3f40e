/// <reference types="office-js" />
/** Writes what has changed into the open document: the store, the texts, the blocks, the state. */
import type { PolicyDocument } from '../../../policy/document.js';
import { blockInsertion } from '../../../word/insertion.js';
import { FIELDS_NAMESPACE, STATE_NAMESPACE } from '../../../word/namespaces.js';
import type { PolicyFile } from '../../../word/reader/policy-file.js';
import { blockTag, fieldTag } from '../../../word/tags.js';
import { updateSteps } from '../../../word/update/steps.js';
import type { Decisions, UpdatePlan, UpdateSteps } from '../../../word/update/update-plan.js';
import type { UpdateReport } from '../../../word/update/update-file.js';
import { words } from '../../words/index.js';
import { portError, run, shownText } from './batch.js';
import { addPart, partsOf } from './common-api.js';

/** A control as loaded: enough to know which it is and what stands in it. */
interface Loaded {
  readonly control: Word.ContentControl;
  readonly tag: string;
  readonly text: string;
}

interface Written {
  places: number;
  readonly values: Set<string>;
  readonly replaced: string[];
  readonly inserted: string[];
  readonly removed: string[];
  readonly notDone: { readonly what: string; readonly why: string }[];
}

async function loadControls(context: Word.RequestContext): Promise<Map<string, Loaded[]>> {
  const { contentControls } = context.document;
  contentControls.load('items/id,items/tag,items/text');
  await context.sync();
  const byTag = new Map<string, Loaded[]>();
  for (const control of contentControls.items) {
    const loaded = { control, tag: control.tag, text: shownText(control.text) };
    const others = byTag.get(control.tag);
    if (others) others.push(loaded);
    else byTag.set(control.tag, [loaded]);
  }
  return byTag;
}

/** Character styles that tell an open point from an answer. */
const styles = { open: 'Open Point', answered: 'Default Paragraph Font' };

/** @param wasOpen Keys of values that are words of an open point now. */
function writeFields(
  steps: UpdateSteps,
  controls: ReadonlyMap<string, readonly Loaded[]>,
  wasOpen: ReadonlySet<string>,
  written: Written,
): void {
  for (const { key, to, from, open } of steps.fields) {
    const untouched = new Set(from.map(shownText));
    for (const { control, text } of controls.get(fieldTag(key)) ?? []) {
      if (text === shownText(to) || !untouched.has(text)) continue;
      if (to === '') {
        control.delete(false);
      } else {
        const range = control.insertText(to, 'Replace');
        if (open !== wasOpen.has(key)) range.style = open ? styles.open : styles.answered;
      }
      written.places += 1;
      written.values.add(key);
    }
  }
}

/** New blocks that come one behind the other go in together. */
interface Group {
  readonly after: string;
  readonly before?: string;
  readonly blocks: string[];
}

function groupsOf(steps: UpdateSteps): readonly Group[] {
  const groups: Group[] = [];
  for (const { block, kind, after = '', before } of steps.blocks) {
    if (kind !== 'appears') continue;
    const group = groups.find(({ blocks }) => blocks.at(-1) === after);
    if (group) group.blocks.push(block);
    else groups.push({ after, blocks: [block], ...(before === undefined ? {} : { before }) });
  }
  return groups;
}

interface Surroundings {
  readonly document: PolicyDocument;
  readonly storeItemId: string;
  readonly controls: ReadonlyMap<string, readonly Loaded[]>;
}

function writeBlocks(
  steps: UpdateSteps,
  { document, storeItemId, controls }: Surroundings,
  written: Written,
): void {
  const { gone, goneWhy } = words.document;
  const policy = document.policy.id;
  const find = (block: string): Word.ContentControl | undefined =>
    controls.get(blockTag(policy, block))?.[0]?.control;
  for (const { after, before, blocks } of groupsOf(steps)) {
    const next = before === undefined ? undefined : find(before);
    const last = find(after);
    // A paragraph of its own, outside of the control beside it, takes the new blocks.
    const paragraph = next?.insertParagraph('', 'Before') ?? last?.insertParagraph('', 'After');
    if (!paragraph) {
      written.notDone.push({ what: gone(blocks.join(', ')), why: goneWhy });
      continue;
    }
    paragraph
      .getRange('Whole')
      .insertOoxml(blockInsertion(document, blocks, { storeItemId, wrapped: true }), 'Replace');
    written.inserted.push(...blocks);
  }
  for (const { block, kind } of steps.blocks) {
    if (kind === 'appears') continue;
    const control = find(block);
    if (!control) {
      written.notDone.push({ what: gone(block), why: goneWhy });
    } else if (kind === 'vanishes') {
      control.delete(false);
      written.removed.push(block);
    } else {
      control.insertOoxml(blockInsertion(document, [block], { storeItemId, wrapped: false }), 'Replace');
      written.replaced.push(block);
    }
  }
}

/** How many places show the new value already, to say exactly how far a failed update came. */
async function placesDone(steps: UpdateSteps): Promise<{ readonly done: number; readonly all: number }> {
  return run(async (context) => {
    const controls = await loadControls(context);
    let done = 0;
    let all = 0;
    for (const { key, to, from } of steps.fields) {
      const untouched = new Set(from.map(shownText));
      for (const { text } of controls.get(fieldTag(key)) ?? []) {
        if (text === shownText(to)) done += 1;
        else if (!untouched.has(text)) continue;
        all += 1;
      }
    }
    return { done, all };
  });
}

async function setPart(namespace: string, xml: string): Promise<string> {
  const [part] = await partsOf(namespace);
  if (!part) return (await addPart(xml)).id;
  await part.setXml(xml);
  return part.id;
}

/** Two syncs for all texts and blocks, and a fixed number of calls for the parts, however many fields there are. */
export async function updateHere(
  file: PolicyFile,
  document: PolicyDocument,
  plan: UpdatePlan,
  decisions: Decisions,
): Promise<UpdateReport> {
  const steps = updateSteps(file, document, plan, decisions);
  const { errors } = words.document;
  let storeItemId: string;
  try {
    storeItemId = await setPart(FIELDS_NAMESPACE, steps.store);
  } catch (error) {
    throw portError(error, errors.nothingChanged);
  }
  const written: Written = {
    places: 0,
    values: new Set(),
    replaced: [],
    inserted: [],
    removed: [],
    notDone: [],
  };
  try {
    await run(async (context) => {
      const controls = await loadControls(context);
      const wasOpen = new Set(file.fields.flatMap(({ key, open }) => (open === undefined ? [] : [key])));
      writeFields(steps, controls, wasOpen, written);
      writeBlocks(steps, { document, storeItemId, controls }, written);
      await context.sync();
    });
  } catch (error) {
    const progress = await placesDone(steps).catch(() => undefined);
    throw portError(error, progress ? errors.halfDone(progress.done, progress.all) : errors.halfDoneUnknown);
  }
  try {
    await setPart(STATE_NAMESPACE, steps.state);
  } catch (error) {
    throw portError(error, errors.stateNotWritten);
  }
  return {
    values: plan.values.length,
    places: written.places,
    kept: plan.kept.length,
    replaced: written.replaced,
    inserted: written.inserted,
    removed: written.removed,
    notDone: written.notDone,
  };
}
