/**
 * The core, loaded when the first policy is wanted: questions need none of it. Everything here is the same code as
 * the command line runs.
 */
import { availablePolicies, loadPolicy } from '../../library/index.js';
import { assembleChecked, partWithheld } from '../../library/document-set.js';
import type { Withheld } from '../../library/document-set.js';
import { assemble } from '../../policy/assemble.js';
import { ChoiceError } from '../../policy/choices.js';
import type { SetReport } from '../../policy/consistency/check-set.js';
import type { Customisation } from '../../policy/customisation.js';
import type { PolicyDocument } from '../../policy/document.js';
import { packId } from '../../policy/shared-points.js';
import type { PolicyId, Profile } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import { toHtmlParts } from '../../text/html.js';
import { inWords } from './in-words.js';
import type { HtmlParts } from '../../text/html.js';

export interface DraftOptions {
  /** ISO day. */
  readonly date: string;
  readonly customisation?: Customisation;
}

/** All documents of an organisation, as they would be downloaded. */
export interface DraftSet {
  readonly documents: readonly PolicyDocument[];
  readonly withheld: readonly Withheld[];
  readonly report: SetReport;
}

/** The document that takes the place of the leave policy where nobody is employed. */
const breaksId = 'breaks';

export class Engine {
  private readonly loaded = new Map<string, CompiledPolicy>();

  /** Loads policies; afterwards `draft` answers at once. */
  async load(ids: readonly string[]): Promise<void> {
    const wanted = ids.includes('parental-leave') ? [...ids, breaksId] : ids;
    await Promise.all(
      wanted
        .filter((id) => !this.loaded.has(id))
        .map(async (id) => this.loaded.set(id, await loadPolicy(id, 'en'))),
    );
  }

  /** A policy of the library; `undefined` until it is loaded. */
  policy(id: string): CompiledPolicy | undefined {
    return this.loaded.get(id);
  }

  /**
   * A policy for reading, at once. Contradictions with other policies are not looked for: that is `set`.
   *
   * @returns the one page about breaks instead of the leave policy where nobody is employed; `undefined` until the
   * policy is loaded.
   * @throws ChoiceError, EvaluationError as `assemble` does.
   */
  draft(id: PolicyId, profile: Profile, options: DraftOptions): PolicyDocument | undefined {
    const policy = this.loaded.get(id);
    if (!policy) return undefined;
    const document = assemble(policy, profile, options);
    if (document.withheld !== true) return document;
    const breaks = id === 'parental-leave' ? this.loaded.get(breaksId) : undefined;
    const other = breaks && assemble(breaks, profile, options);
    return other?.withheld === true ? undefined : other;
  }

  /** Every document that may be written, looked at for contradictions. */
  async set(profile: Profile, options: DraftOptions): Promise<DraftSet> {
    const ids = availablePolicies();
    await this.load(ids);
    const policies = ids.flatMap((id) => this.loaded.get(id) ?? []);
    const { assembled, report } = await assembleChecked(policies, profile, options);
    const { made, withheld } = partWithheld(assembled, policies, profile);
    return { documents: made, withheld, report };
  }

  /**
   * One policy as it goes into Word: looked at together with the others, so that a contradiction keeps it a draft.
   * Other documents (`forms`, `adoption-pack`) by their own id.
   */
  async final(id: string, profile: Profile, options: DraftOptions): Promise<PolicyDocument | undefined> {
    await this.load([id]);
    const others = availablePolicies().filter((other) => other !== packId || other === id);
    await this.load(others);
    const policies = others.flatMap((other) => this.loaded.get(other) ?? []);
    const { assembled } = await assembleChecked(policies, profile, options);
    const wanted = (one: PolicyDocument) => one.withheld !== true && one.policy.id === id;
    return (
      assembled.find(wanted) ??
      (id === 'parental-leave'
        ? assembled.find((one) => one.withheld !== true && one.policy.id === breaksId)
        : undefined)
    );
  }

  /** Why no document could be made, for people: without the names that a file of changes has for things. */
  failureWords(error: unknown): string {
    if (error instanceof ChoiceError)
      return inWords(error.problems.map(({ message, mend }) => `${message} ${mend}`).join(' '));
    return error instanceof Error ? error.message : String(error);
  }

  /** @param look of the pane around the preview. */
  preview(document: PolicyDocument, look: 'light' | 'dark' = 'light'): HtmlParts {
    return toHtmlParts(document, { look });
  }
}
