/** Words that assembly needs and no template holds, by language. */
import type { OpenPointRule } from '../../profile/open-points.js';
import type { DocumentLabels } from '../document.js';
import type { Subject } from '../routes.js';

export interface PolicyWords {
  readonly labels: DocumentLabels;
  readonly policyTitles: Readonly<Record<string, string>>;
  /** A title with its article: `Executive Director` -> `the Executive Director`. */
  the(title: string): string;
  /** Whom a route is about; `title` is the title of the person who holds the office, if known. */
  subject(subject: Subject, title: string | undefined): string;
  /** Several offices of one person. */
  sameperson(first: string, rest: readonly string[]): string;
  /** The body without the person concerned, some of its members, or those who had no part in the case before. */
  partOfBody(part: 'without' | 'panel' | 'rest', body: string): string;
  memberOf(body: string): string;
  readonly director: string;
  readonly members: string;
  readonly chair: string;
  readonly focalPoint: string;
  readonly bodyByType: Readonly<Record<string, string>>;
  nameAndTitle(name: string, title: string): string;
  contactJoin(parts: readonly string[]): string;
  /** The words that stand in the text for a missing value. */
  open(kind: OpenPointRule['words'] | 'added', date: string, owner: string): string;
  /** What is missing, for the table of open points. */
  missing(path: string, about: string | undefined): string;
  agreement(title: string): string;
  readonly classNames: Readonly<Record<OpenPointRule['class'], string>>;
  readonly rhythm: Readonly<Record<string, string>>;
  statusNotReady(open: number): string;
  statusDraft(open: number): string;
  statusAdopted(date: string): string;
  readonly formsNotReady: string;
  readonly formsReady: string;
  versionAdopted(version: string, date: string): string;
  planned(date: string): string;
  readonly firstVersion: string;
  readonly revisedVersion: string;
  omitted(organisation: string, reason: string | undefined): string;
  readonly ownHeading: string;
  /** Above the behaviours that an organisation added to a principle. */
  readonly ownBehaviours: string;
  fieldLabel(path: string): string;
  readonly terms: Readonly<Record<string, string>>;
}
