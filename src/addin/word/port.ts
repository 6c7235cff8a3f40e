/**
 * The Word port: all that the pane needs from the place where documents are, in its own terms. Two sides keep it:
 * `office.ts` (inside Word) and `browser.ts` (over the bytes of a file).
 */
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyFile } from '../../word/reader/policy-file.js';
import type { Decisions, UpdatePlan } from '../../word/update/update-plan.js';
import type { UpdateReport } from '../../word/update/update-file.js';

/** What went wrong, in words for the person at the keyboard. */
export class WordPortError extends Error {
  override readonly name = 'WordPortError';

  /**
   * @param message What happened, in one sentence.
   * @param done What stands in the document now: nothing changed, or exactly what was done.
   * @param mend What to do next.
   */
  constructor(
    message: string,
    readonly done: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What was put into a document, and what could not be. */
export interface InsertReport {
  /** `here`: in the open document. `new`: in a document of its own. `file`: to be downloaded. */
  readonly where: 'here' | 'new' | 'file';
  readonly notDone: readonly { readonly what: string; readonly why: string }[];
}

/** A place in the document: a block, such as a clause by its id, or the first place of a value by its key. */
export type Target = { readonly policy: string; readonly block: string } | { readonly field: string };

export interface WordPort {
  /** `word`: a document is open in Word. `browser`: files are opened and downloaded. */
  readonly place: 'word' | 'browser';
  /** What stands in the open document: `nothing`, `words`, or `none` where no document is open. */
  contents(): Promise<'nothing' | 'words' | 'none'>;
  /** Whether the open document says that it was made here. Asks little, so that the first page is soon there. */
  isOurs(): Promise<boolean>;
  /** What the open document says about itself; `undefined` where none is open. */
  read(): Promise<PolicyFile | undefined>;
  /** Puts a policy into the open document, in place of everything that stands there. Ask before. */
  insert(document: PolicyDocument): Promise<InsertReport>;
  /** Puts a policy into a new document and opens that. */
  insertIntoNew(document: PolicyDocument): Promise<InsertReport>;
  /**
   * Writes what has changed, and nothing else.
   *
   * @param file As `read` gave it, and `plan` from it: what a person was shown is what is done.
   */
  update(
    file: PolicyFile,
    document: PolicyDocument,
    plan: UpdatePlan,
    decisions: Decisions,
  ): Promise<UpdateReport>;
  /** Goes to a place in the document. @returns whether it is there. */
  select(target: Target): Promise<boolean>;
  /** A copy without state, controls and comments: opened as a new document, or downloaded. */
  shareCopy(): Promise<InsertReport>;
  /** Takes another file; only outside Word. */
  openFile?(name: string, bytes: Uint8Array): Promise<void>;
  /** The file that is open, to save it; only outside Word. */
  file?(): { readonly name: string; readonly bytes: Uint8Array } | undefined;
}
