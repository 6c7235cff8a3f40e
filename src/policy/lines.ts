/** Who works under whom, who is related to whom, who is really outside. */
import { areRelated, inRole, personOf } from '../profile/people.js';
import type { Person, Profile, RoleName } from '../profile/schema.js';

/** What must be known beyond the people list. */
export interface RouteSettings {
  readonly hasBody: boolean;
  /** Members of the highest body, if known. */
  readonly bodySize: number | undefined;
  /** The members are relatives or friends of the director, or of each other. */
  readonly bodyRelated: boolean;
  readonly hosted: boolean;
  readonly hasManagers: boolean;
  readonly hasDirector: boolean;
  /** Fewer than three people work here: each is a witness or close to what happened to the other. */
  readonly tiny?: boolean;
}

/** The people of an organisation and the lines between them. */
export class Lines {
  constructor(
    private readonly profile: Profile,
    private readonly settings: RouteSettings,
  ) {}

  /**
   * Who holds a role. An outside contact who is not outside (related to the director or the focal point, under
   * the director, on a body of relatives) holds nothing: people must not be sent there.
   */
  holder(role: RoleName): Person | undefined {
    const person = inRole(this.profile, role);
    if (!person || (role !== 'outsideContact' && role !== 'outsideDeputy')) return person;
    return this.isOutside(person) ? person : undefined;
  }

  /** Outside the line of whoever leads or receives reports, and close to neither. */
  isOutside(person: Person): boolean {
    if (this.worksHere(person)) return false;
    if (this.settings.bodyRelated && this.onBody(person)) return false;
    const insiders = [inRole(this.profile, 'director'), inRole(this.profile, 'focalPoint')];
    return insiders.every(
      (insider) =>
        !insider ||
        (insider.id !== person.id && !areRelated(insider, person) && !this.isUnder(person, insider)),
    );
  }

  private holds(person: Person, role: RoleName): boolean {
    return inRole(this.profile, role)?.id === person.id;
  }

  /** Where somebody stands; unknown counts as staff, because staff work under the director: the safe reading. */
  position(person: Person): NonNullable<Person['position']> {
    if (person.position) return person.position;
    if (this.holds(person, 'chair') || person.onBoard === true) return 'board';
    if (this.holds(person, 'outsideContact') || this.holds(person, 'outsideDeputy')) return 'outside';
    if (this.holds(person, 'hostDirector')) return 'host';
    return 'staff';
  }

  onBody(person: Person): boolean {
    return this.settings.hasBody && (person.onBoard === true || this.position(person) === 'board');
  }

  /** The person somebody works under: as told, else as the position implies. */
  private superior(person: Person): Person | undefined {
    if (person.reportsTo !== undefined) return personOf(this.profile, person.reportsTo);
    const position = this.position(person);
    const works = position === 'staff' || position === 'volunteer';
    if (works && !this.holds(person, 'director')) return inRole(this.profile, 'director');
    if (works) return inRole(this.profile, this.settings.hosted ? 'hostDirector' : 'chair');
    if (position === 'host' && !this.holds(person, 'hostDirector'))
      return inRole(this.profile, 'hostDirector');
    return undefined;
  }

  /** Works under `above`, directly or through others. */
  isUnder(person: Person, above: Person): boolean {
    const seen = new Set<string>([person.id]);
    for (let next = this.superior(person); next && !seen.has(next.id); next = this.superior(next)) {
      if (next.id === above.id) return true;
      seen.add(next.id);
    }
    return false;
  }

  /** Paid by or volunteering for the organisation, so under its leadership even where the leader is not named. */
  worksHere(person: Person): boolean {
    const position = this.position(person);
    return position === 'staff' || position === 'volunteer';
  }

  everybody(): readonly Person[] {
    return this.profile.people ?? [];
  }
}
