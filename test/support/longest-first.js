/**
 * Which tests begin first: those that take longest, so that no core waits for the other at the end. Jest itself knows
 * that only from earlier runs on the same machine, of which a fresh one has none.
 */
import { createRequire } from 'node:module';

const Sequencer = createRequire(import.meta.url)('@jest/test-sequencer').default;

/** Ends of paths, the longest first. */
const long = [
  'laws/word-docxodus.test.ts',
  'laws/word-sdk.test.ts',
  'e2e/axe.test.ts',
  'e2e/word.test.ts',
  'addin/word/office-port.test.ts',
  'laws/values.test.ts',
  'e2e/browser.test.ts',
  'word/update/update-file.test.ts',
  'word/write-validity.test.ts',
  'policy/explain.test.ts',
  'word/read-round-trip.test.ts',
  'policy/consistency/quiet.test.ts',
  'laws/language.test.ts',
];

const rank = ({ path }) => {
  const at = long.findIndex((end) => path.endsWith(end));
  return at < 0 ? long.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
