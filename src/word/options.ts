/** What a caller may choose about a Word file. */
export interface WordOptions {
  /** Id that the field store's part bears, `{GUID}`; a host that already has the part gives its own. */
  readonly storeItemId?: string;
  /** `none`: the file does not say what it was made from, and cannot be updated later. */
  readonly state?: 'full' | 'none';
  /**
   * `outside`: a host such as Word holds the store and the state itself (`customParts` gives their XML). Controls
   * are bound to `storeItemId`, but the file has no custom XML parts.
   */
  readonly customParts?: 'inside' | 'outside';
  /** `none`: plain text without content controls; implies no state. */
  readonly controls?: 'all' | 'none';
  /** A clean copy for outside: no state, no controls, no author. */
  readonly forSharing?: boolean;
}

/** The choices, decided. */
export interface Choices {
  readonly controls: boolean;
  readonly state: boolean;
  /** The file has custom XML parts: the store, and the state if it is wanted. */
  readonly customParts: boolean;
  readonly author: boolean;
  readonly storeItemId: string;
}

/** Upper-case with braces, as custom XML parts and their bindings write it. */
const guid = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

export const choicesOf = (options: WordOptions, defaultStoreItemId: string): Choices => {
  const { storeItemId = defaultStoreItemId, forSharing = false } = options;
  if (!guid.test(storeItemId)) {
    throw new Error(`storeItemId ${storeItemId}: not a GUID in braces; write it like ${defaultStoreItemId}`);
  }
  const controls = options.controls !== 'none' && !forSharing;
  const customParts = controls && options.customParts !== 'outside';
  return {
    controls,
    state: customParts && options.state !== 'none',
    customParts,
    author: !forSharing,
    storeItemId,
  };
};
