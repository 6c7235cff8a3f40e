/**
 * Requirements: what the text of a policy is read against, where each comes from, and when it applies.
 * The compiled form of `templates/standards/*.yaml`: plain data, no parser needed at run time.
 */
import type { Expression } from '../template/compiled.js';

/** A condition over the closed vocabulary of facts, as written and parsed. */
export interface Condition {
  readonly source: string;
  readonly test: Expression;
}

export type Level = 'must' | 'should';

/**
 * When a requirement applies. `must` is looked at first; `otherwise` is a should wherever the must does not
 * hold; when neither holds the requirement does not apply.
 */
export interface Applies {
  readonly must?: 'always' | Condition;
  readonly should?: 'always' | 'otherwise' | Condition;
}

/**
 * How well a citation is known. `opened`: the text or an authoritative summary was read.
 * `own-knowledge`: believed right, to be checked once against the text. `unconfirmed`: looked for and not
 * found, cited with care and without its number.
 */
export type Verification = 'opened' | 'own-knowledge' | 'unconfirmed';

/** One citation of one requirement. */
export interface Citation {
  /** Short name, a key of the source list. */
  readonly name: string;
  /** Article, paragraph, standard or principle. */
  readonly part?: string;
  /** What the part is about, or how it is used here. */
  readonly about?: string;
  /** Quoted for comparison, not because it speaks to this subject or this organisation. */
  readonly benchmark?: true;
  readonly verification: Verification;
}

/** What a source is and whom it speaks to. Treaties and recommendations speak to states, not to organisations. */
export type SourceKind =
  | 'treaty'
  | 'recommendation'
  | 'eu-law'
  | 'national-law'
  | 'agreement'
  | 'sector-standard'
  | 'guidance'
  | 'practice'
  | 'project';

export interface Source {
  readonly name: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** While this does not hold for an organisation, the source is a benchmark for it. Absent: as `kind` says. */
  readonly binds?: Condition;
}

export interface Requirement {
  /** Permanent, such as `CC-04`. */
  readonly id: string;
  /** Policy id, such as `code-of-conduct`. */
  readonly policy: string;
  readonly requirement: string;
  readonly applies: Applies;
  /** Without it the document is not fit to adopt: always, or where the condition holds. Absent: no gate. */
  readonly gate?: 'always' | Condition;
  /** An honest open point with owner and date counts for now. */
  readonly dated: boolean;
  /** What the rendered text must show, in short words. */
  readonly evidence: string;
  readonly sources: readonly Citation[];
  readonly note?: string;
}

export interface PolicyRequirements {
  readonly policy: string;
  /** None of the requirements applies while this does not hold. */
  readonly onlyIf?: Condition;
  readonly requirements: readonly Requirement[];
}

/** What `scripts/build-standards.ts` writes. */
export interface CompiledStandards {
  readonly format: 1;
  readonly sources: readonly Source[];
  readonly policies: readonly PolicyRequirements[];
}
