/** What an organisation changed in a policy, compiled. Read from a file by `customisation-file.ts`. */
import type { BlockTemplate, InlineTemplate } from '../template/compiled.js';

export interface Omission {
  /** Printed in the document, unless internal. */
  readonly reason: string;
  /** The document says only that the clause is left out. */
  readonly internal: boolean;
}

export interface AddedClause {
  readonly id: string;
  /** Id of the clause that it follows. */
  readonly after: string;
  readonly title: readonly InlineTemplate[];
  readonly text: readonly BlockTemplate[];
}

/** Changes to one policy. Clause ids are permanent, so an upgrade of the library never loses one. */
export interface PolicyCustomisation {
  /** Template version that the changes were written for. */
  readonly writtenFor: string | undefined;
  readonly replaced: Readonly<Record<string, readonly BlockTemplate[]>>;
  readonly titles: Readonly<Record<string, readonly InlineTemplate[]>>;
  /** Own behaviours, put under a clause (a principle) after its own words. */
  readonly behaviours: Readonly<Record<string, readonly BlockTemplate[]>>;
  readonly added: readonly AddedClause[];
  readonly omitted: Readonly<Record<string, Omission>>;
  /** Chosen wording by the name of its set, such as `V-CC-grounds: B`. */
  readonly variants: Readonly<Record<string, string>>;
  /** As typed, without what is internal: goes into the file's state. */
  readonly source: unknown;
}

/** Changes by policy id. */
export type Customisation = Readonly<Record<string, PolicyCustomisation>>;
