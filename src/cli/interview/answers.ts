/** The answers so far: plain data of a profile that may still be incomplete, and the file that holds them. */
import path from 'node:path';
import { Scalar, YAMLMap, YAMLSeq, isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { writeFiles } from '../../node/write-files.js';
import { valueAt } from '../../profile/paths.js';
import type { Data } from '../../profile/typed-answers.js';

export type { Data };

/** A remark in the file above a group of answers or above one answer. */
export type Remark = (path: string) => string | undefined;

/** Answers in a YAML or JSON file, written anew after every change; comments of the user stay. */
export class Answers {
  private readonly document: Document;

  /**
   * @param file Full path.
   * @param kind How the file is written.
   * @param text What stands in it now; empty for a new file.
   * @param heading Comment at the head of a new file.
   */
  constructor(
    private readonly file: string,
    private readonly kind: 'yaml' | 'json',
    text: string,
    heading: string,
    private readonly remark: Remark,
  ) {
    this.document = parseDocument(text);
    if (!isMap(this.document.contents)) {
      this.document.contents = new YAMLMap(this.document.schema);
      this.document.commentBefore = heading;
    }
  }

  /** Everything answered, as `parseProfile` takes it. */
  get data(): Data {
    const data: unknown = this.document.toJS();
    return typeof data === 'object' && data !== null ? (data as Data) : {};
  }

  at(place: string): unknown {
    return valueAt(this.data, place);
  }

  /** Sets an answer (`people.0.email`; an index one past the end adds an item), or removes it, and saves. */
  async set(place: string, value: unknown): Promise<void> {
    const keys = place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    if (value === undefined) this.remove(keys);
    else this.put(keys, value);
    await this.save();
  }

  private put(keys: readonly (string | number)[], value: unknown): void {
    for (let depth = 1; depth < keys.length; depth += 1) {
      const outer = keys.slice(0, depth);
      if (this.document.getIn(outer) !== undefined) continue;
      const node = typeof keys[depth] === 'number' ? new YAMLSeq() : new YAMLMap();
      this.document.setIn(outer, node);
      this.comment(outer);
    }
    this.document.setIn(keys, this.document.createNode(value));
    this.comment(keys);
  }

  /** Takes an answer away, and the groups and items that it leaves empty. */
  private remove(keys: readonly (string | number)[]): void {
    this.document.deleteIn(keys);
    const outer = keys.slice(0, -1);
    const around: unknown = outer.length === 0 ? undefined : this.document.getIn(outer);
    const isEmpty = (around instanceof YAMLMap || around instanceof YAMLSeq) && around.items.length === 0;
    if (isEmpty) this.remove(outer);
  }

  /** Puts the remark above a key that has just been made. */
  private comment(keys: readonly (string | number)[]): void {
    const remark = this.remark(keys.join('.'));
    const around: unknown =
      keys.length === 1 ? this.document.contents : this.document.getIn(keys.slice(0, -1));
    if (remark === undefined || !isMap(around)) return;
    const name = keys.at(-1);
    const pair = around.items.find(({ key }) => key === name || (isScalar(key) && key.value === name));
    if (!pair || (isScalar(pair.key) && pair.key.commentBefore)) return;
    const key = isScalar(pair.key) ? pair.key : new Scalar(name);
    key.commentBefore = ` ${remark}`;
    key.spaceBefore = keys.length === 1 && around.items[0] !== pair;
    pair.key = key;
  }

  /** The file as it will be. */
  text(): string {
    if (this.kind === 'json') return `${JSON.stringify(this.data, null, 2)}\n`;
    return this.document.toString({ lineWidth: 0 });
  }

  private async save(): Promise<void> {
    await writeFiles(path.dirname(this.file), [{ name: path.basename(this.file), bytes: this.text() }]);
  }
}
