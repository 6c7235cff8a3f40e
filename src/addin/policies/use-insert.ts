/** Putting a policy into Word, or into a file: step by step, each told in words. */
import { useState } from 'react';
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyId } from '../../profile/schema.js';
import { useHost, usePane } from '../context.js';
import { download, fileName, wordType } from '../download.js';
import { WordPortError } from '../word/port.js';
import type { InsertReport, WordPort } from '../word/port.js';
import { words } from '../words/index.js';
import { noteHandedOver } from './handed-over.js';
import { insertChoice } from './insert-choice.js';
import type { Material } from './use-drafts.js';

export type InsertState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly text: string }
  /** What stands in the document, so the person decides. */
  | { readonly kind: 'ask' | 'other' | 'same' }
  | { readonly kind: 'done'; readonly report: InsertReport }
  | { readonly kind: 'failed'; readonly message: string; readonly done: string; readonly mend: string };

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export function useInsert(id: PolicyId, material: Material | undefined) {
  const pane = usePane();
  const port = useHost()?.port;
  const [state, setState] = useState<InsertState>({ kind: 'idle' });
  const { insert: say } = words.policies;

  const tell = async (text: string) => {
    setState({ kind: 'working', text });
    await breathe();
  };
  /** The policy, looked at beside the others. */
  const final = async (): Promise<PolicyDocument | undefined> => {
    await tell(say.checking);
    return material?.engine.final(id, material.profile, material.options);
  };
  /** @param source as it was when the work began. */
  const done = (report: InsertReport, source: typeof pane.organisation) => {
    if (source) noteHandedOver(source, [id]);
    setState({ kind: 'done', report });
  };
  const guarded = (work: () => Promise<void>) => {
    void work().catch((error: unknown) => setState(failureOf(error, material)));
  };
  const write = (where: 'here' | 'new', to: WordPort) =>
    guarded(async () => {
      const source = pane.organisation;
      const document = await final();
      if (!document) return setState({ kind: 'idle' });
      await tell(where === 'here' ? say.writing : say.writingNew);
      const report = where === 'here' ? await to.insert(document) : await to.insertIntoNew(document);
      done(report, source);
    });

  return {
    state,
    isInWord: port?.place === 'word',
    reset: () => setState({ kind: 'idle' }),
    /** Puts it into the open document where that is empty; asks otherwise. */
    intoWord: () =>
      guarded(async () => {
        if (!port) return;
        await tell(say.looking);
        const contents = await port.contents();
        const file = contents === 'words' ? await port.read() : undefined;
        const choice = insertChoice(contents, file, id === 'parental-leave' ? [id, 'breaks'] : [id]);
        if (choice === 'here' || choice === 'new') write(choice, port);
        else setState({ kind: choice });
      }),
    intoNew: () => port && write('new', port),
    replace: () => port && write('here', port),
    download: () =>
      guarded(async () => {
        const source = pane.organisation;
        const document = await final();
        if (!document) return setState({ kind: 'idle' });
        await tell(say.preparing);
        const { toDocx } = await import('../../word/to-docx.js');
        download({ name: fileName(document), bytes: toDocx(document), type: wordType });
        done({ where: 'file', notDone: [] }, source);
      }),
  };
}

function failureOf(error: unknown, material: Material | undefined): InsertState {
  if (error instanceof WordPortError)
    return { kind: 'failed', message: error.message, done: error.done, mend: error.mend };
  const { insert: say } = words.policies;
  return {
    kind: 'failed',
    message: material?.engine.failureWords(error) ?? String(error),
    done: '',
    mend: say.failedMend,
  };
}
