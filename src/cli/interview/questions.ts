/** What is asked, and in which order: read from the catalogue and the schema of the profile. */
import type { SchemaPath } from '../../profile/paths.js';

/** One field that can be asked about, with its words. */
export interface Entry {
  /** As in the schema, with `*` for any item of a list. */
  readonly path: string;
  readonly schema: SchemaPath;
  readonly question: string;
  readonly why: string;
  readonly example?: string;
  readonly unit?: string;
  /** What will stand in the text while there is no answer. */
  readonly skip?: string;
}

/** Questions that belong together. */
export interface Topic {
  readonly title: string;
  /** A sentence or two above the questions. */
  readonly intro?: string;
  readonly entries: readonly Entry[];
}

/** One question about one place of the answers. */
export interface Question {
  readonly entry: Entry;
  readonly topic: Topic;
  /** Where the answer goes: `people.0.email`. */
  readonly path: string;
  /** What is remembered when it is passed over; of all new items of a list there is one. */
  readonly key: string;
  /** The answer begins or completes a new item (`people.2`) or pair (`document.logo`). */
  readonly draft?: Draft;
}

/** Something that can only be saved whole. */
export interface Draft {
  /** Where it will be: `people.2` or `document.logo`. */
  readonly place: string;
  /** The list or group it belongs to: `people` or `document.logo`. */
  readonly group: string;
  readonly isItem: boolean;
  /** Names of the fields it cannot lack, in the order asked. */
  readonly needs: readonly string[];
}
