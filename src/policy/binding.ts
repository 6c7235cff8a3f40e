/** Which fields are bound to the store of a Word file: change once, change everywhere in that file. */

/**
 * Names, titles, contacts, dates and places are bound. Durations, percentages and counts are not, so that
 * overtyping one number in one sentence stays a local edit that later checks can report.
 */
const boundPrefixes = [
  'organisation',
  'body',
  'bodyWithout',
  'bodyPanel',
  'bodyRest',
  'hostBody',
  'law.committee',
  'authority',
  'director',
  'roles',
  'panel',
  'support',
  'network.agreedPartners',
  'network.facilitator',
  'network.meetingsCalledBy',
  'network.menengageEdition',
  'network.menengageReadOn',
  'law.checkedBy',
  'law.checkedOn',
  'law.outsideAuthority',
  'law.regulator',
  'law.childAuthority',
  'law.funders',
  'leave.lawCheckedBy',
  'leave.lawCheckedOn',
  'leave.gapClosedBy',
  'targets.baselineBy',
  'policy.adoptedOn',
  'policy.approvedBy',
  'policy.owner',
  'policy.reviewOn',
  'policy.consultedOn',
  'policy.consulted',
  'policy.supersedes',
  'records.keeper',
  'training.ledBy',
];

/** Computed pieces of sentences below a bound prefix that are not facts by themselves. */
const unbound = new Set(['organisation.type']);

export function isBound(path: string): boolean {
  if (unbound.has(path)) return false;
  return boundPrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}.`));
}
