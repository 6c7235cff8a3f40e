/** Random organisations before judges that are slow: one document of each, another kind of document each time. */
import fc from 'fast-check';
import type { PolicyDocument } from '../../src/policy/document.js';
import { documentsOf } from './library.js';
import { profileArbitrary } from './profiles.js';

export interface InTurn {
  readonly documents: readonly PolicyDocument[];
  /** The one whose turn it is. */
  readonly chosen: PolicyDocument;
}

export function* documentsInTurn(numRuns: number, seed: number): Generator<InTurn> {
  for (const [turn, profile] of fc.sample(profileArbitrary, { numRuns, seed }).entries()) {
    const documents = documentsOf(profile);
    const chosen = documents[turn % documents.length];
    if (!chosen) throw new Error('an organisation without documents');
    yield { documents, chosen };
  }
}
