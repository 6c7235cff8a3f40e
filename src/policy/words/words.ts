/** Words that assembly needs and no template holds, by language. */
import type { OpenPointRule } from '../../profile/open-points.js';
import type { DocumentLabels } from '../document.js';
import type { Profile } from '../../profile/schema.js';
import type { Subject } from '../routes.js';
import type { LeaveWords } from './leave-words.js';

type ServiceKind = NonNullable<NonNullable<Profile['support']>['services']>[number]['kind'];

type ChildActivity = NonNullable<NonNullable<Profile['work']>['childActivities']>[number];

/** One and several. */
interface Term {
  readonly survivor: string;
  readonly survivors: string;
}

export interface PackWords {
  /** What a part of the pack is called. */
  readonly part: string;
  /** While points block adoption of any document. */
  notReady(blocking: number): string;
  ready(date: string): string;
  /** One or two words for each document, for narrow columns. */
  readonly shortNames: Readonly<Record<string, string>>;
  /** What each document is about, for a column of one line. */
  readonly names: Readonly<Record<string, string>>;
  /** A point that is open in every document. */
  readonly all: string;
  /** A point that is open in every document but one. */
  allBut(document: string): string;
  /** A point that is open in the pack alone. */
  readonly here: string;
  /** How far a document is; `blocking` points stop it. */
  state(isAdopted: boolean, blocking: number): string;
  /** In the place of a wording to choose: the organisation wrote its own. */
  readonly ownWords: string;
  changed(kind: 'omitted' | 'replaced' | 'added', clauses: string): string;
  /** Where something stands, such as `Leave 3.2` or `Code Annex B`. */
  place(document: string, number: string, isAnnex: boolean): string;
  /** The help of a wording begins with whom it fits. */
  readonly saysWhomItFits: RegExp;
}

export interface PolicyWords {
  readonly labels: DocumentLabels;
  readonly policyTitles: Readonly<Record<string, string>>;
  /** What an annex is called in the file of forms. */
  readonly form: string;
  /** A title with its article: `Executive Director` -> `the Executive Director`. */
  the(title: string): string;
  /** Whom a route is about: one or more offices of one person, with the title of that person if known. */
  about(offices: readonly Subject[], title: string | undefined, name?: string): string;
  /** The body without the person concerned, some of its members, or those who had no part in the case before. */
  partOfBody(part: 'without' | 'panel' | 'rest', body: string): string;
  /** Whoever investigates where nobody was named for it. */
  readonly appointed: string;
  hostBody(host: string): string;
  hostRules(host: string): string;
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
  missing(path: string): string;
  /** A step of a case that nobody may take, and whom those cases are about. */
  missingStep(step: string, about: readonly string[]): string;
  /** `door`: they receive concerns; else they have another part in cases. */
  agreement(title: string, door: boolean): string;
  readonly classNames: Readonly<Record<OpenPointRule['class'], string>>;
  readonly rhythm: Readonly<Record<string, string>>;
  /** How many points block adoption, and how many have a date after it. */
  statusNotReady(blocking: number, dated: number): string;
  statusDraft(open: number): string;
  statusAdopted(date: string): string;
  readonly formsNotReady: string;
  readonly formsReady: string;
  readonly pageNotReady: string;
  pageMade(date: string): string;
  versionAdopted(version: string, date: string): string;
  planned(date: string): string;
  /** The state of a policy of which nobody has said when it will be adopted. */
  unplanned(words: string): string;
  readonly firstVersion: string;
  readonly revisedVersion: string;
  omitted(organisation: string, reason: string | undefined): string;
  readonly ownHeading: string;
  /** Above the behaviours that an organisation added to a principle. */
  readonly ownBehaviours: string;
  fieldLabel(path: string): string;
  /** What we know of a duty to report to the authorities; nothing while nobody has checked. */
  readonly reportingDuty: Readonly<Record<'yes' | 'no' | 'unknown', string | undefined>>;
  /** Where we meet children, as a place or an occasion. */
  readonly childActivities: Readonly<Record<ChildActivity, string>>;
  readonly serviceKinds: Readonly<Record<ServiceKind, string>>;
  /** What people need to find at each place. */
  readonly servicesOfPlace: string;
  /** Who names somebody where nobody above is free of ties. */
  readonly independent: string;
  /** A host that has not agreed yet to its part in cases. */
  hostAgreement(host: string): string;
  /** Somebody who was picked to investigate and has not learnt it yet. */
  learningOf(title: string): string;
  /** A person to tell who has no telephone. */
  phoneOf(title: string): string;
  /** The place of a service that is tied to none. */
  readonly everywhere: string;
  /** Words of the adoption pack. */
  readonly pack: PackWords;
  readonly leave: LeaveWords;
  /** The words for somebody who was harmed, by the chosen wording of V-SH-survivor. */
  readonly terms: Readonly<Record<'A', Term>> & Readonly<Record<string, Term>>;
}
