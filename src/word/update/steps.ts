/** From the plan and what a person decided to the steps that are carried out. */
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyFile } from '../reader/policy-file.js';
import { CONTENTS_PART } from '../tags.js';
import { blocksOf } from './document-blocks.js';
import { fileBlocks } from './file-blocks.js';
import { stateAfter } from './state-after.js';
import { storeAfter } from './store-after.js';
import type { BlockChange, BlockStep, Decisions, FieldStep, UpdatePlan, UpdateSteps } from './update-plan.js';
import { valuesOf } from './values.js';

const fieldSteps = (
  file: PolicyFile,
  document: PolicyDocument,
  overwritten: ReadonlySet<string>,
): FieldStep[] =>
  valuesOf(file, document).flatMap(({ key, now, reading, places, edited, change }) => {
    const to = now.text;
    if (change === 'appears') return [{ key, to, from: [], open: false }];
    const from = new Set<string>();
    if (places > 0 && reading.written !== undefined) from.add(reading.written);
    if (overwritten.has(key)) for (const text of edited) from.add(text);
    return from.size === 0 ? [] : [{ key, to, from: [...from], open: now.open !== undefined }];
  });

const blockSteps = (
  file: PolicyFile,
  document: PolicyDocument,
  plan: UpdatePlan,
  taken: ReadonlySet<string>,
): BlockStep[] => {
  const blocks = blocksOf(document);
  const inFile = fileBlocks(file, document);
  const there = (id: string): boolean => inFile.get(id)?.missing === false;
  const appearing = new Set<string>();
  return plan.blocks
    .filter(({ block }) => taken.has(block))
    .map(({ block, kind }): BlockStep => {
      if (kind !== 'appears') return { block, kind };
      const at = blocks.findIndex(({ id }) => id === block);
      const after = blocks.slice(0, Math.max(at, 0)).findLast(({ id }) => there(id) || appearing.has(id));
      const before = blocks.slice(at + 1).find(({ id }) => there(id));
      appearing.add(block);
      const acrossBreak = after?.first === true && blocks[at]?.first === false;
      return {
        block,
        kind,
        after: after?.id ?? '',
        ...(before !== undefined && (acrossBreak || after === undefined) ? { before: before.id } : {}),
      };
    });
};

/** Keys of values that blocks show which stay in the file as they are. */
const keysOfStaying = (file: PolicyFile, staying: ReadonlySet<string>): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { id, paragraphs } of [...file.clauses, ...file.parts]) {
    if (!staying.has(id)) continue;
    for (const { text = '' } of paragraphs) {
      for (const [, key = ''] of text.matchAll(/\{([^{}]+)\}/g)) keys.add(key);
    }
  }
  return keys;
};

/**
 * The steps of an update, and the two custom parts afterwards.
 *
 * @param decisions a block in neither list is still pending afterwards; one in both is taken.
 * @param absentKeys values that could not be written, because their places were not found; still pending afterwards.
 */
export const updateSteps = (
  file: PolicyFile,
  document: PolicyDocument,
  plan: UpdatePlan,
  decisions: Decisions,
  absentKeys: ReadonlySet<string> = new Set(),
): UpdateSteps => {
  const planned = new Set(plan.blocks.map(({ block }) => block));
  const taken = new Set(decisions.take.filter((id) => planned.has(id)));
  const kept = new Set(decisions.keep.filter((id) => planned.has(id) && !taken.has(id)));
  const overwritten = new Set(decisions.overwrite ?? []);
  const open = plan.blocks.filter(({ block }) => !taken.has(block) && !kept.has(block));
  const refers = ({ block, kind }: BlockChange): boolean => kind === 'references' && block !== CONTENTS_PART;
  const pending = new Set(open.filter((change) => !refers(change)).map(({ block }) => block));
  const remaining = new Set(open.filter(({ kind }) => kind === 'vanishes').map(({ block }) => block));
  const waiting = new Set(open.filter(refers).map(({ block }) => block));
  const shownAsBefore = new Set(
    blocksOf(document)
      .filter(({ id }) => waiting.has(id))
      .flatMap(({ references }) => references.map(({ clause }) => clause)),
  );
  const standing = [
    ...file.clauses.filter(({ id, edited, foreign }) => foreign || edited || planned.has(id)),
    ...file.parts.filter(({ id, edited }) => edited || planned.has(id)),
  ];
  const staying = new Set(standing.map(({ id }) => id).filter((id) => !taken.has(id)));
  const oldKeys = keysOfStaying(file, staying);
  return {
    fields: fieldSteps(file, document, overwritten),
    blocks: blockSteps(file, document, plan, taken),
    store: storeAfter(file, document, overwritten, oldKeys, absentKeys),
    state: stateAfter(file, document, { pending, remaining, shownAsBefore, oldKeys, absentKeys }),
  };
};
