/// <reference types="office-js" />
/** Writes what has changed into the open document: the store, the texts, the blocks, the state. */
import type { PolicyDocument } from '../../../policy/document.js';
import { blockInsertion } from '../../../word/insertion.js';
import { FIELDS_NAMESPACE, STATE_NAMESPACE } from '../../../word/namespaces.js';
import type { PolicyFile } from '../../../word/reader/policy-file.js';
import { blockTag, fieldTag } from '../../../word/tags.js';
import { planUpdate } from '../../../word/update/plan.js';
import { updateSteps } from '../../../word/update/steps.js';
import type { Decisions, UpdatePlan, UpdateSteps } from '../../../word/update/update-plan.js';
import type { UpdateReport } from '../../../word/update/update-file.js';
import { words } from '../../words/index.js';
import { portError, run, shownText } from './batch.js';
import { addPart, partsOf } from './common-api.js';
import { readHere } from './read.js';

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

/** Of several copies of a block, the first. */
const controlOf = (
  controls: ReadonlyMap<string, readonly Loaded[]>,
  { policy }: PolicyDocument,
  block: string,
): Word.ContentControl | undefined => controls.get(blockTag(policy.id, block))?.[0]?.control;

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
  const find = (block: string): Word.ContentControl | undefined => controlOf(controls, document, block);
  for (const { after, before, blocks } of groupsOf(steps)) {
    // A paragraph of its own, outside of the control beside it, takes the new blocks.
    const paragraph =
      (before === undefined ? undefined : find(before)?.insertParagraph('', 'Before')) ??
      find(after)?.insertParagraph('', 'After');
    if (!paragraph) continue;
    paragraph
      .getRange('Whole')
      .insertOoxml(blockInsertion(document, blocks, { storeItemId, wrapped: true }), 'Replace');
    written.inserted.push(...blocks);
  }
  for (const { block, kind } of steps.blocks) {
    const control = kind === 'appears' ? undefined : find(block);
    if (!control) continue;
    if (kind === 'vanishes') {
      control.delete(false);
      written.removed.push(block);
    } else {
      control.insertOoxml(blockInsertion(document, [block], { storeItemId, wrapped: false }), 'Replace');
      written.replaced.push(block);
    }
  }
}

/** What has no place in the document any more: it cannot be written, and stays pending. */
interface Lost {
  readonly keys: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

function lostOf(
  steps: UpdateSteps,
  controls: ReadonlyMap<string, readonly Loaded[]>,
  document: PolicyDocument,
): Lost {
  const keys = steps.fields.map(({ key }) => key).filter((key) => !controls.has(fieldTag(key)));
  const isThere = (block: string | undefined): boolean =>
    block !== undefined && controlOf(controls, document, block) !== undefined;
  const blocks = new Set(
    steps.blocks.filter(({ block, kind }) => kind !== 'appears' && !isThere(block)).map(({ block }) => block),
  );
  for (const { after, before, blocks: group } of groupsOf(steps)) {
    if (!isThere(before) && !isThere(after)) for (const block of group) blocks.add(block);
  }
  return { keys: new Set(keys), blocks };
}

/** What is told of what is lost. */
function notDoneOf({ keys, blocks }: Lost, file: PolicyFile, plan: UpdatePlan): Written['notDone'] {
  const { gone, goneWhy, lostValue, lostValueWhy } = words.document;
  const labels = new Map(file.fields.map(({ key, label }) => [key, label]));
  const titles = new Map(plan.blocks.map(({ block, title }) => [block, title]));
  return [
    ...[...keys].map((key) => ({ what: lostValue(labels.get(key) ?? key), why: lostValueWhy })),
    ...[...blocks].map((block) => ({ what: gone(titles.get(block) ?? block), why: goneWhy })),
  ];
}

/** How far a failed update came, by looking: places that show the new value, blocks that are as they should be. */
async function progressOf(document: PolicyDocument, steps: UpdateSteps) {
  const places = await run(async (context) => {
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
  const waiting = new Set(planUpdate(await readHere(), document).blocks.map(({ block }) => block));
  const blocks = steps.blocks.map(({ block }) => block);
  return {
    places,
    blocks: { done: blocks.filter((block) => !waiting.has(block)).length, all: blocks.length },
  };
}

async function setPart(namespace: string, xml: string): Promise<string> {
  const [part] = await partsOf(namespace);
  if (!part) return (await addPart(xml)).id;
  await part.setXml(xml);
  return part.id;
}

/** Nothing is bound to the state, so where it cannot be written in place a new one takes its place. */
async function setState(xml: string): Promise<void> {
  try {
    await setPart(STATE_NAMESPACE, xml);
  } catch {
    const before = await partsOf(STATE_NAMESPACE);
    await addPart(xml);
    for (const part of before) await part.remove();
  }
}

/** Two syncs for all texts and blocks, and a fixed number of calls for the parts, however many fields there are. */
export async function updateHere(
  file: PolicyFile,
  document: PolicyDocument,
  plan: UpdatePlan,
  decisions: Decisions,
): Promise<UpdateReport> {
  const { errors } = words.document;
  const written: Written = {
    places: 0,
    values: new Set(),
    replaced: [],
    inserted: [],
    removed: [],
    notDone: [],
  };
  let steps = updateSteps(file, document, plan, decisions);
  let hasBegun = false;
  try {
    await run(async (context) => {
      const controls = await loadControls(context);
      const lost = lostOf(steps, controls, document);
      if (lost.keys.size > 0 || lost.blocks.size > 0) {
        written.notDone.push(...notDoneOf(lost, file, plan));
        const take = decisions.take.filter((block) => !lost.blocks.has(block));
        steps = updateSteps(file, document, plan, { ...decisions, take }, lost.keys);
      }
      const storeItemId = await setPart(FIELDS_NAMESPACE, steps.store);
      hasBegun = true;
      const wasOpen = new Set(file.fields.flatMap(({ key, open }) => (open === undefined ? [] : [key])));
      writeFields(steps, controls, wasOpen, written);
      writeBlocks(steps, { document, storeItemId, controls }, written);
      await context.sync();
    });
  } catch (error) {
    if (!hasBegun) throw portError(error, errors.nothingChanged);
    const progress = await progressOf(document, steps).catch(() => undefined);
    throw portError(
      error,
      progress ? errors.halfDone(progress.places, progress.blocks) : errors.halfDoneUnknown,
    );
  }
  try {
    await setState(steps.state);
  } catch (error) {
    throw portError(error, errors.stateNotWritten);
  }
  return {
    values: written.values.size,
    places: written.places,
    kept: plan.kept.length,
    replaced: written.replaced,
    inserted: written.inserted,
    removed: written.removed,
    notDone: written.notDone,
  };
}
