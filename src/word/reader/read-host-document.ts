/** Reads a policy that is open in a host such as Word, from what the host gives of it. */
import { readStore } from './field-readings.js';
import { openFlatPackage } from './package.js';
import type { PolicyFile } from './policy-file.js';
import { policyFileOf, type Carried } from './read-policy-file.js';
import { readState } from './written-state.js';
import { parseXml } from './xml.js';

export interface HostParts {
  /** The body of the document as Flat OPC; headers and footers are read where they are in it. */
  readonly body: string;
  /** The host's custom XML part with the values of bound fields; absent when it has none. */
  readonly store?: string;
  /** The host's custom XML part with the state; absent when it has none. */
  readonly state?: string;
}

const carriedBy = ({ store, state }: HostParts): Carried => ({
  state: state === undefined ? undefined : readState(parseXml(state, 'with the state'), 'with the state'),
  states: state === undefined ? 0 : 1,
  store: store === undefined ? undefined : readStore(parseXml(store, 'with the values')),
});

/**
 * Reads a document that is open in a host, like `readPolicyFile`: its body as Flat OPC, and the two custom parts if the
 * host has them. Custom parts inside the flat file do not count: the host's own are what is true now.
 *
 * @throws the errors of `readPolicyFile`.
 */
export const readHostDocument = (parts: HostParts): PolicyFile =>
  policyFileOf(openFlatPackage(parts.body), carriedBy(parts));
