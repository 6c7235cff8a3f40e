/** A set that contradicts itself is not ready to adopt: what its errors add to the open points of each document. */
import type { SetFinding } from './finding.js';

/** A point that stands in no profile and keeps a document from being adopted. */
export interface ExtraPoint {
  /** Stable within one run, such as `contradiction.X-03.1`. */
  readonly id: string;
  /** What is to settle, as a reader sees it. */
  readonly what: string;
  /** Clauses of this document in which the words stand. */
  readonly clauses: readonly string[];
}

/**
 * The errors among `findings` as open points of one document. Every document of the set gets all of them: nobody can
 * tell yet which of the places is the wrong one, and what one document says of the others (adopted or not) stays true.
 */
export function contradictionPoints(
  findings: readonly SetFinding[],
  policyId: string,
): readonly ExtraPoint[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, places }, index) => ({
      id: `contradiction.${rule}.${String(index + 1)}`,
      what: `Contradiction (${rule}): ${message.replace(/\.$/u, '')}`,
      clauses: [
        ...new Set(
          places
            .filter(({ policy, clause }) => policy === policyId && clause !== '')
            .map(({ clause }) => clause),
        ),
      ],
    }));
}
