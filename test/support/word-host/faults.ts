/** What goes wrong on purpose. Faults can be added and taken away while the host runs. */
import { Failure } from './protocol/failure.js';
import type { Batch } from './protocol/batch.js';

export type Fault =
  /**
   * A call fails with a code. `call` is a member of the rich API (`InsertOoxml`, `ContentControl.InsertText`, `Tag`)
   * or a name of the Common API (`customXmlParts.addAsync`; its code is a number, or 7000 for a word).
   * `from` is the first call that fails, 1 by default; `times` how many fail, all by default.
   */
  | {
      readonly kind: 'refuse';
      readonly call: string;
      readonly code: string | number;
      readonly from?: number;
      readonly times?: number;
    }
  /** A call says that it worked and does nothing, as users report of Word (office-js #2183). Counted as in `refuse`. */
  | { readonly kind: 'ignore'; readonly call: string; readonly from?: number; readonly times?: number }
  /** Every batch and call takes this many milliseconds more. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The `from`-th batch that writes (the first by default) does half of its writes, then fails. */
  | { readonly kind: 'half'; readonly from?: number }
  /** A batch larger than this fails with 5103, as Word on the web does beyond 5 MB. */
  | { readonly kind: 'payload'; readonly bytes: number }
  /** localStorage, sessionStorage and indexedDB throw in the pane. Only when the host starts. */
  | { readonly kind: 'storage' };

const writing = /^(Insert|Delete|Clear|Save|Open|Attach|Detach)/;

/** Writes of a batch: methods that change the document, and properties set. */
export const writesIn = (batch: Batch): number =>
  Object.values(batch.ObjectPaths).filter(
    ({ ObjectPathType, Name }) => ObjectPathType === 3 && writing.test(Name ?? ''),
  ).length +
  batch.Actions.filter(
    ({ ActionType, Name }) => ActionType === 4 || (ActionType === 3 && writing.test(Name ?? '')),
  ).length;

export class Faults {
  readonly #faults: Fault[];
  readonly #calls = new Map<Fault, number>();
  #writingBatches = 0;
  #writesLeft = Infinity;

  constructor(faults: readonly Fault[]) {
    this.#faults = [...faults];
  }

  add(fault: Fault): void {
    this.#faults.push(fault);
    if (fault.kind === 'half') this.#writingBatches = 0;
  }

  clear(): void {
    this.#faults.length = 0;
    this.#writesLeft = Infinity;
  }

  get delay(): number {
    return this.#faults.reduce((sum, fault) => sum + (fault.kind === 'slow' ? fault.ms : 0), 0);
  }

  get storageDenied(): boolean {
    return this.#faults.some(({ kind }) => kind === 'storage');
  }

  isTooLarge(size: number): boolean {
    return this.#faults.some((fault) => fault.kind === 'payload' && size > fault.bytes);
  }

  beginBatch(batch: Batch): void {
    this.#writesLeft = Infinity;
    const writes = writesIn(batch);
    if (writes === 0) return;
    this.#writingBatches++;
    const half = this.#faults.find((fault) => fault.kind === 'half');
    if (half?.kind === 'half' && this.#writingBatches === (half.from ?? 1))
      this.#writesLeft = Math.floor(writes / 2);
  }

  /** The fault of a kind that hits a call now; counts the call. */
  #hit(kind: 'refuse' | 'ignore', names: readonly string[]): Fault | undefined {
    let hit: Fault | undefined;
    for (const fault of this.#faults) {
      if (fault.kind !== kind || !names.includes(fault.call)) continue;
      const count = (this.#calls.get(fault) ?? 0) + 1;
      this.#calls.set(fault, count);
      const from = fault.from ?? 1;
      if (count >= from && count < from + (fault.times ?? Infinity)) hit ??= fault;
    }
    return hit;
  }

  /**
   * @returns Whether a member of the rich API is carried out.
   * @throws Failure where it is refused.
   */
  member(type: string, name: string, isWrite: boolean): boolean {
    const names = [name, `${type}.${name}`];
    const refused = this.#hit('refuse', names);
    if (refused?.kind === 'refuse')
      throw new Failure(String(refused.code), `Refused on purpose: ${type}.${name}`, 403);
    if (this.#hit('ignore', names) !== undefined) return false;
    if (!isWrite) return true;
    if (this.#writesLeft <= 0)
      throw new Failure('GeneralException', `Broken off on purpose: ${type}.${name}`, 500);
    this.#writesLeft--;
    return true;
  }

  /** Code of the Common API by which a call is refused. */
  common(name: string): number | undefined {
    const refused = this.#hit('refuse', [name]);
    if (refused?.kind !== 'refuse') return undefined;
    return typeof refused.code === 'string' ? 7000 : refused.code;
  }
}

export const isWrite = (name: string, isProperty: boolean): boolean => isProperty || writing.test(name);
