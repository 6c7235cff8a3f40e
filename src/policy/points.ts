/** Collects what is still missing while a document is assembled. */
import { causeOf, dueDay, openPointRule } from '../profile/open-points.js';
import type { OpenPointClass, OpenPointOwner, OpenPointRule } from '../profile/open-points.js';
import type { OpenPoint } from './document.js';
import type { PolicyWords } from './words/index.js';

export interface PointSettings {
  /** ISO day of the document. */
  readonly date: string;
  readonly adoptedOn: string | undefined;
  readonly words: PolicyWords;
  formatDate(day: string): string;
  /** The words for an owner, such as `the Board of Trustees`. */
  ownerWords(owner: OpenPointOwner): string;
  /** Whom a route is about, in words, by the id of the route. */
  aboutRoute(routeId: string): string | undefined;
  /** Somebody holds this role, although a part of their contact is missing. */
  isHeld(role: string): boolean;
  /** Paths that block adoption in this organisation, whatever their rule says: its doors, and what children need. */
  readonly blocking: ReadonlySet<string>;
}

const classOrder: readonly OpenPointClass[] = ['blocks', 'dated', 'note'];

export class OpenPoints {
  private readonly points = new Map<string, OpenPoint>();
  /** Whom the routes are about in which a step is open, by the id of the point. */
  private readonly aboutOf = new Map<string, Set<string>>();
  private readonly clausesOf = new Map<string, Set<string>>();
  /** As `list` gave it last; `undefined` once a point changed. Templates ask for it hundreds of times. */
  private listed: readonly OpenPoint[] | undefined;

  constructor(private readonly settings: PointSettings) {}

  /**
   * The words for the missing value at the path `printed`, and a note that it is open.
   * `undefined` where no rule covers the path: then the template should not have asked for it.
   */
  missing(printed: string, clause?: string): { readonly text: string; readonly open: string } | undefined {
    const path = causeOf(printed);
    const found = openPointRule(path);
    if (!found) return undefined;
    const { rule } = found;
    const id = this.idOf(path);
    const kind = this.isContactOnly(path) ? 'added' : rule.words;
    const pointClass = this.classOf(path, rule);
    // What blocks adoption is due before it, whatever its rule says for other organisations.
    const months = pointClass === 'blocks' ? 0 : rule.months;
    const point = this.points.get(id) ?? this.open(id, { ...rule, class: pointClass, months }, kind);
    if (clause !== undefined) this.noteClause(id, clause);
    this.noteRoute(path, id);
    return { text: point.words, open: point.id };
  }

  /** Takes over the points of other documents as they stand there. */
  adopt(points: readonly OpenPoint[]): void {
    for (const point of points) {
      this.points.set(point.id, point);
      this.clausesOf.set(point.id, new Set());
    }
    this.listed = undefined;
  }

  /** A point that stands in no sentence of its own, such as an agreement still to be asked for. */
  add(id: string, rule: OpenPointRule, what: string, clauses: readonly string[] = []): void {
    if (!this.points.has(id)) this.open(id, rule, rule.words, what);
    for (const clause of clauses) this.noteClause(id, clause);
  }

  /** Worst first, then by date, then in the order in which they came up. */
  list(): readonly OpenPoint[] {
    this.listed ??= [...this.points.values()]
      .map((point) => ({
        ...point,
        what: this.whatOf(point),
        clauses: [...(this.clausesOf.get(point.id) ?? [])],
      }))
      .sort(
        (one, other) =>
          classOrder.indexOf(one.class) - classOrder.indexOf(other.class) ||
          (one.by < other.by ? -1 : one.by > other.by ? 1 : 0),
      );
    return this.listed;
  }

  get blocking(): number {
    return this.blockingWithout(new Set());
  }

  /** How many points block adoption, beside those with these ids. */
  blockingWithout(ids: ReadonlySet<string>): number {
    return [...this.points.values()].filter((point) => point.class === 'blocks' && !ids.has(point.id)).length;
  }

  private open(
    id: string,
    rule: OpenPointRule,
    kind: OpenPointRule['words'] | 'added',
    what?: string,
  ): OpenPoint {
    const { words, date, adoptedOn } = this.settings;
    const by = dueDay(rule, date, adoptedOn);
    const owner = this.settings.ownerWords(rule.owner);
    const point: OpenPoint = {
      id,
      class: rule.class,
      what: what ?? words.missing(id),
      owner,
      by,
      words: words.open(kind, this.settings.formatDate(by), owner),
      clauses: [],
    };
    this.points.set(id, point);
    this.clausesOf.set(id, new Set());
    this.listed = undefined;
    return point;
  }

  private noteClause(id: string, clause: string): void {
    const known = this.clausesOf.get(id);
    if (!known || known.has(clause)) return;
    known.add(clause);
    this.listed = undefined;
  }

  /**
   * All parts of one unnamed person are one point; so is one step that nobody may take, whomever it is about:
   * naming one more person often settles it for all of them.
   */
  private idOf(path: string): string {
    const parts = path.split('.');
    if (parts[0] === 'roles')
      return this.isContactOnly(path) ? `roles.${parts[1] ?? ''}.contact` : parts.slice(0, 2).join('.');
    if (parts[0] === 'routes') return `routes.${parts[2] ?? ''}`;
    if (parts[0] === 'normal') return `routes.${parts[1] ?? ''}`;
    // A list that is not complete is one point, however many of its rows are missing.
    if (/^(support\.(services|places)|law\.funders|leave\.(?:countries|stages))\./u.test(path))
      return parts.slice(0, 2).join('.');
    return path.replace(/\|.*$/u, '');
  }

  private noteRoute(path: string, id: string): void {
    const [first, route = ''] = path.split('.');
    if (first !== 'routes' && first !== 'normal') return;
    const about = this.settings.aboutRoute(first === 'normal' ? 'anyone' : route);
    if (about === undefined) return;
    const known = this.aboutOf.get(id) ?? new Set<string>();
    if (known.has(about)) return;
    this.aboutOf.set(id, known.add(about));
    this.listed = undefined;
  }

  private whatOf(point: OpenPoint): string {
    const about = this.aboutOf.get(point.id);
    return about ? this.settings.words.missingStep(point.what, [...about]) : point.what;
  }

  private isContactOnly(path: string): boolean {
    const [first, role = ''] = path.split('.');
    return first === 'roles' && this.settings.isHeld(role);
  }

  private classOf(path: string, rule: OpenPointRule): OpenPointClass {
    const prefix = path.split('.').slice(0, 2).join('.');
    if (this.settings.blocking.has(prefix)) return 'blocks';
    return path.startsWith('roles.') ? 'dated' : rule.class;
  }
}
