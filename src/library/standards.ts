/** The packaged requirements, and coverage read against them. */
import { standards as compiled } from '../generated/standards.js';
import type { PolicyDocument } from '../policy/document.js';
import { coverage as coverageOf } from '../standards/coverage.js';
import type { CoverageRow } from '../standards/coverage.js';
import { standardsRegistry } from '../standards/registry.js';
import type { Registry } from '../standards/registry.js';

let registry: Registry | undefined;

/** The registry of all requirements, made once. */
export function standards(): Registry {
  return (registry ??= standardsRegistry(compiled));
}

/**
 * What the documents say of each requirement of their policies. Give the forms together with the policy that
 * they belong to: a requirement may be addressed there.
 *
 * @param facts the flat facts of the organisation, from `flatFacts(profile)`.
 */
export function coverage(
  documents: PolicyDocument | readonly PolicyDocument[],
  facts: Readonly<Record<string, unknown>>,
  options: { readonly policies?: readonly string[] } = {},
): readonly CoverageRow[] {
  return coverageOf(documents, facts, { registry: standards(), ...options });
}
