/** The form about one organisation: its answers, what follows from them, what is open, and how they are changed. */
import { schemaPathOf, valueAt } from '../../profile/paths.js';
import { withValue } from '../../profile/typed-answers.js';
import type { Data } from '../../profile/typed-answers.js';
import type { Organisation } from '../state/organisation.js';
import type { Pane } from '../state/pane.js';
import type { Store } from '../state/store.js';
import { checksOf } from './checks.js';
import type { Checks, Note } from './checks.js';
import { eight, formGroups, listPathOf } from './form.js';
import { itemsAt, settled, withField } from './items.js';
import { isAnswered, keptProgress, progressOf } from './progress.js';
import type { Progress } from './progress.js';
import { viewOf } from './view.js';
import type { View } from './view.js';

/** The form as it is now. */
export interface Form {
  readonly organisation: Organisation;
  readonly answers: Data;
  readonly checks: Checks;
  /** What is to be told now: not about a field while somebody still types in it. */
  readonly notes: readonly Note[];
  readonly progress: Progress;
  readonly view: View;
}

/** Follows the pane; works out what is needed once after each change. */
export class FormSource {
  readonly store: Store<View>;
  private last: Form;

  constructor(
    private readonly pane: Pane,
    private readonly id: string,
  ) {
    const organisation = this.organisation();
    if (!organisation) throw new Error(`There is no organisation ${id}.`);
    const checks = checksOf(organisation.answers);
    const progress = progressOf(organisation, checks);
    this.store = viewOf(pane, id, () => firstView(organisation, progress));
    const view = this.store.get();
    this.last = {
      organisation,
      answers: organisation.answers,
      checks,
      notes: toldNow(checks, view),
      progress,
      view,
    };
  }

  readonly get = (): Form => {
    const { last } = this;
    const organisation = this.organisation() ?? last.organisation;
    const view = this.store.get();
    if (organisation === last.organisation && view === last.view) return last;
    const { answers } = organisation;
    const checks = answers === last.answers ? last.checks : checksOf(answers);
    const progress =
      organisation === last.organisation
        ? last.progress
        : keptProgress(last.progress, progressOf(organisation, checks));
    const notes = keptNotes(last.notes, toldNow(checks, view));
    this.last = { organisation, answers, checks, notes, progress, view };
    return this.last;
  };

  private organisation(): Organisation | undefined {
    return this.pane.state.organisations.find(({ id }) => id === this.id);
  }

  readonly watch = (watcher: () => void): (() => void) => {
    const ends = [this.pane.store.watch(watcher), this.store.watch(watcher)];
    return () => {
      for (const end of ends) end();
    };
  };

  /** Sets an answer or, with `undefined`, takes it away; saved at once. */
  set(path: string, value: unknown): void {
    const [, list, index, field] = /^(.+)\.(\d+)\.([^.]+)$/u.exec(path) ?? [];
    this.pane.change(({ answers, unknown }) => ({
      answers:
        list !== undefined && field !== undefined
          ? withField(answers, list, Number(index), field, value)
          : withValue(answers, path, value),
      unknown: unknown.filter((other) => other !== path),
    }));
  }

  /** Changes the answers in another way. */
  change(change: (answers: Data) => Data): void {
    this.pane.setAnswers(change(this.get().answers));
  }

  setUnknown(path: string, isUnknown: boolean): void {
    this.pane.change(({ unknown }) => ({
      unknown: [...unknown.filter((other) => other !== path), ...(isUnknown ? [path] : [])],
    }));
  }

  /** Changes what is open. */
  show(change: (view: View) => View): void {
    this.store.update(change);
  }

  /** Opens a thing of a list, such as `people.2`, to be changed, with the cursor in one of its fields. */
  open(place: string, focus: string): void {
    this.show(({ addingFor: _, ...view }) => ({ ...view, editing: place, focus }));
  }

  /** Closes the thing of a list that is open. */
  close(list: string): void {
    this.change((answers) => settled(answers, list));
    this.show(({ editing, addingFor, ...view }) => ({
      ...view,
      tried: [],
      focus: addingFor ?? `${list}.+`,
      ...(editing === undefined || editing.startsWith(`${list}.`) ? {} : { editing }),
    }));
  }

  /** Goes to the field at a path, wherever it is. */
  jump(path: string): void {
    this.show((view) => jumped(view, path, this.get().organisation));
  }
}

/** Whoever has not been through the eight is led; who comes with more sees all. */
function firstView({ answers, policies }: Organisation, progress: Progress): View {
  const others = formGroups(policies)
    .filter(({ id }) => id !== 'people' && id !== eight)
    .flatMap(({ parts }) => parts);
  const isBeyond = others.some(({ path }) => isAnswered(answers, path));
  const people = itemsAt(answers, 'people').length;
  return {
    ...(progress.isReady || isBeyond ? {} : { step: people === 0 ? 0 : 1 }),
    open: [],
    ...(people === 0 && !isBeyond ? { editing: 'people.0', focus: 'people.0.name' } : {}),
    tried: [],
    isSummaryOpen: false,
  };
}

/** The old list where the new one says the same, so that nobody draws it anew. */
function keptNotes(old: readonly Note[], next: readonly Note[]): readonly Note[] {
  const isSame = (note: Note, at: number) =>
    note.path === old[at]?.path && note.text === old[at].text && note.level === old[at].level;
  return old.length === next.length && next.every(isSame) ? old : next;
}

/** What an open thing still lacks, and what is wrong in a field that somebody is typing in, is not told yet. */
function toldNow({ notes, answers }: Checks, { typing, editing, tried }: View): readonly Note[] {
  return notes.filter(({ path, isMissing }) => {
    if (typing?.path === path && !typing.told) return false;
    if (path === 'organisation.name' && isMissing) return false;
    const isOpen = editing !== undefined && path.startsWith(`${editing}.`) && !tried.includes(editing);
    return !(isOpen && valueAt(answers, path) === undefined);
  });
}

function jumped(view: View, path: string, { policies }: Organisation): View {
  const field = schemaPathOf(path);
  const list = field ? listPathOf(field.path) : path.replace(/\.\d+$/u, '');
  const place = /^(.+\.\d+)\./u.exec(path)?.[1];
  const groups = formGroups(policies);
  // What holds for one policy stands below what holds for all of them.
  const wanted = (list ?? field?.path)?.replace(/^policies\.\*\./u, 'adoption.');
  const group = groups.find(({ parts }) => parts.some((part) => part.path === wanted));
  const steps: readonly string[] = ['people', eight];
  const step = steps.indexOf(group?.id ?? '');
  const { step: now, addingFor: _, ...rest } = view;
  const isStep = now !== undefined && step >= 0;
  return {
    ...rest,
    ...(isStep ? { step } : {}),
    open: isStep || !group || view.open.includes(group.id) ? view.open : [...view.open, group.id],
    ...(place !== undefined && list !== undefined ? { editing: place, tried: [...view.tried, place] } : {}),
    focus: path,
  };
}
