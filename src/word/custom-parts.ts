/** The two custom XML parts of a policy, for a host that holds them itself. */
import type { PolicyDocument } from '../policy/document.js';
import { fieldStore } from './field-store.js';
import { documentState } from './state.js';

/** Each is a whole part as XML, without the declaration, as hosts take and give it. */
export interface CustomParts {
  /** The values of bound fields. */
  readonly store: string;
  /** What the file knows about itself. */
  readonly state: string;
}

const withoutDeclaration = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>\s*/, '');

/** The same parts that `toDocx` puts into a file. */
export const customParts = (document: PolicyDocument): CustomParts => ({
  store: withoutDeclaration(fieldStore(document).xml),
  state: withoutDeclaration(documentState(document)),
});
