export type Severity = 'error' | 'warning';

/** Something in a profile that is contradictory, unsafe or not feasible. */
export interface Finding {
  /** Permanent, such as `outside-contact-under-director`. */
  readonly id: string;
  /** An error must be mended before a document may be adopted; a warning is for the user to decide. */
  readonly severity: Severity;
  /** The path to look at first. */
  readonly path: string;
  /** All answers that it hangs on, `path` first. */
  readonly paths: readonly string[];
  /** A whole sentence. */
  readonly message: string;
  /** How to mend it, a whole sentence. */
  readonly mend: string;
}

function finding(severity: Severity) {
  return (
    id: string,
    paths: string | readonly [string, ...string[]],
    message: string,
    mend: string,
  ): Finding => {
    const all: readonly [string, ...string[]] = typeof paths === 'string' ? [paths] : paths;
    return { id, severity, path: all[0], paths: all, message, mend };
  };
}

export const error = finding('error');
export const warning = finding('warning');
