/** The Word side of the port in a page of its own, for tests that drive it without the views. */
import { officePort, officeReady } from '../../../src/addin/word/office.js';
import { assemble, loadPolicy, parseProfile, planUpdate } from '../../../src/index.js';
import type { Decisions, PolicyDocument } from '../../../src/index.js';

const port = officePort();

async function documentFor(policy: string, answers: unknown, date: string): Promise<PolicyDocument> {
  return assemble(await loadPolicy(policy), parseProfile(answers), { date });
}

/** What tests call, with plain data in and out. */
const trial = {
  contents: () => port.contents(),
  read: () => port.read(),
  insert: async (policy: string, answers: unknown, date: string) =>
    port.insert(await documentFor(policy, answers, date)),
  insertIntoNew: async (policy: string, answers: unknown, date: string) =>
    port.insertIntoNew(await documentFor(policy, answers, date)),
  plan: async (policy: string, answers: unknown, date: string) => {
    const file = await port.read();
    return file && planUpdate(file, await documentFor(policy, answers, date));
  },
  update: async (policy: string, answers: unknown, date: string, given?: Decisions) => {
    const file = await port.read();
    if (!file) throw new Error('no file');
    const document = await documentFor(policy, answers, date);
    const plan = planUpdate(file, document);
    const untouched = plan.blocks.filter(({ edited }) => !edited).map(({ block }) => block);
    return port.update(file, document, plan, given ?? { take: untouched, keep: [] });
  },
  select: (target: Parameters<typeof port.select>[0]) => port.select(target),
  shareCopy: () => port.shareCopy(),
};

export type Trial = typeof trial;

/** An error as plain data. */
async function told<Value>(
  work: Promise<Value>,
): Promise<{ value?: Value; error?: Record<string, unknown> }> {
  try {
    return { value: await work };
  } catch (error) {
    const { name, message, done, mend } = error as Record<string, unknown>;
    return { error: { name, message, done, mend } };
  }
}

Object.assign(window, { trial, told });
void officeReady().then((ready) => {
  document.body.textContent = ready ? 'ready' : 'no Word';
});
