/** Namespaces of the custom XML parts that a Word file carries. Documents in the world depend on them. */

/** The values of bound fields, one node each. */
export const FIELDS_NAMESPACE = 'urn:policywright:fields:1';

/** What the file knows about itself. */
export const STATE_NAMESPACE = 'urn:policywright:document:1';

/** `major.minor` of the state. A reader refuses a newer major; a newer minor only adds what it may pass over. */
export const STATE_FORMAT = '1.0';
