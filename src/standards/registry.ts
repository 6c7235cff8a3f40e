/**
 * Looks requirements up. Pure: the compiled standards come in as an argument.
 */
import type { CompiledStandards, Condition, Requirement, Source } from './requirement.js';

export interface Registry {
  /** All requirements, policy after policy, in the order of their files. */
  readonly requirements: readonly Requirement[];
  /** Policy ids that have requirements. */
  readonly policies: readonly string[];
  /** The requirement with this id, or undefined. */
  requirement(id: string): Requirement | undefined;
  /** The requirements of one policy in order; empty for a policy that has none. */
  requirementsOf(policyId: string): readonly Requirement[];
  /** The condition without which none of a policy's requirements applies, or undefined. */
  onlyIf(policyId: string): Condition | undefined;
  /** What is known of a source by its short name, or undefined. */
  source(name: string): Source | undefined;
}

/** Makes the registry of compiled standards. */
export function standardsRegistry(standards: CompiledStandards): Registry {
  const requirements = standards.policies.flatMap((policy) => policy.requirements);
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const byPolicy = new Map(standards.policies.map((policy) => [policy.policy, policy]));
  const bySource = new Map(standards.sources.map((source) => [source.name, source]));
  return {
    requirements,
    policies: standards.policies.map((policy) => policy.policy),
    requirement: (id) => byId.get(id),
    requirementsOf: (policyId) => byPolicy.get(policyId)?.requirements ?? [],
    onlyIf: (policyId) => byPolicy.get(policyId)?.onlyIf,
    source: (name) => bySource.get(name),
  };
}
