/** The plain side of the port: files that somebody opens and downloads. Real .docx bytes, no Word. */
import type { PolicyDocument } from '../../policy/document.js';
import { download, fileName, wordType } from '../download.js';
import { words } from '../words/index.js';
import type { InsertReport, WordPort } from './port.js';
import { WordPortError } from './port.js';

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function browserPort(): WordPort {
  let file: OpenFile | undefined;

  const opened = (): OpenFile => {
    if (file) return file;
    const { noFile, nothingChanged } = words.document.errors;
    throw new WordPortError(noFile.message, nothingChanged, noFile.mend);
  };

  const save = async (document: PolicyDocument): Promise<InsertReport> => {
    const { toDocx } = await import('../../word/to-docx.js');
    download({ name: fileName(document), bytes: toDocx(document), type: wordType });
    return { where: 'file', notDone: [] };
  };

  const understood = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      // What the reader says is written for people already.
      const { nothingChanged, otherFile } = words.document.errors;
      const message = error instanceof Error ? error.message : String(error);
      throw new WordPortError(message, nothingChanged, otherFile, { cause: error });
    }
  };

  return {
    place: 'browser',
    contents: () => Promise.resolve(file ? 'words' : 'none'),
    isOurs: () => Promise.resolve(false),
    read: async () => {
      if (!file) return undefined;
      const { bytes } = file;
      const { readPolicyFile } = await import('../../word/reader/read-policy-file.js');
      return understood(() => readPolicyFile(bytes));
    },
    insert: save,
    insertIntoNew: save,
    update: async (_read, document, plan, decisions) => {
      const { name, bytes } = opened();
      const { updatePolicyFile } = await import('../../word/update/update-file.js');
      const updated = understood(() => updatePolicyFile(bytes, document, plan, decisions));
      file = { name, bytes: updated.bytes };
      return updated.report;
    },
    select: () => Promise.resolve(false),
    shareCopy: async () => {
      const { name, bytes } = opened();
      const { sharingCopy } = await import('../../word/update/sharing-copy.js');
      const copy = understood(() => sharingCopy(bytes));
      download({ name: name.replace(/(\.docx)?$/i, words.document.sharedName), bytes: copy, type: wordType });
      return { where: 'file', notDone: [] };
    },
    openFile: (name, bytes) => {
      file = { name, bytes };
      return Promise.resolve();
    },
    file: () => file,
  };
}
