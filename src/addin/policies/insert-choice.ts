/** What may happen to a document that is open in Word when a policy is to be put into it. */
import type { PolicyFile } from '../../word/reader/policy-file.js';

/**
 * `here`: put it in. `new`: into a document of its own, without asking. `ask`: there are words, so the person decides.
 * `other`: it is another policy; only a new document is offered. `same`: it is this policy already.
 */
export type InsertChoice = 'here' | 'new' | 'ask' | 'other' | 'same';

/**
 * @param ids The policy, and the id of its document where another takes its place.
 * @param file What the open document says of itself.
 */
export function insertChoice(
  contents: 'nothing' | 'words' | 'none',
  file: Pick<PolicyFile, 'recognised' | 'policyId'> | undefined,
  ids: readonly string[],
): InsertChoice {
  if (contents === 'nothing') return 'here';
  if (contents === 'none') return 'new';
  if (file?.recognised !== true || file.policyId === undefined) return 'ask';
  return ids.includes(file.policyId) ? 'same' : 'other';
}
