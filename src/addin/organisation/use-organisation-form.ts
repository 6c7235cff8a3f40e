/** The answers of the organisation that is worked on, with all that its questions need. */
import { useCallback, useMemo } from 'react';
import { valueAt } from '../../profile/paths.js';
import { withValue } from '../../profile/typed-answers.js';
import type { Data } from '../../profile/typed-answers.js';
import { usePane } from '../context.js';
import type { Organisation } from '../state/organisation.js';
import type { Pane } from '../state/pane.js';
import { useStore } from '../state/store.js';
import { checksOf } from './checks.js';
import type { Checks, Note } from './checks.js';
import type { Form } from './form-context.js';
import { eight, formGroups, listPathOf } from './form.js';
import { itemsAt, settled, withField } from './items.js';
import { isAnswered, progressOf } from './progress.js';
import type { Progress } from './progress.js';
import { schemaPathOf } from '../../profile/paths.js';
import { viewOf } from './view.js';
import type { View } from './view.js';

const whole = (view: View) => view;

export function useOrganisationForm(organisation: Organisation): Form {
  const pane = usePane();
  const { id, answers } = organisation;
  const checks = checksOf(answers);
  const progress = useMemo(() => progressOf(organisation, checks), [organisation, checks]);
  const store = viewOf(pane, id, () => firstView(organisation, progress));
  const view = useStore(store, whole);
  const notes = useMemo(() => toldNow(checks, view), [checks, view]);
  const jump = useCallback(
    (path: string) => store.update((before) => jumped(before, path, pane)),
    [store, pane],
  );
  return {
    organisation,
    answers,
    checks,
    notes,
    progress,
    view,
    store,
    jump,
    set: (path, value) => setAnswer(pane, path, value),
    change: (change) => pane.setAnswers(change(answersNow(pane))),
    setUnknown: (path, isUnknown) => {
      pane.change(({ unknown }) => ({
        unknown: [...unknown.filter((other) => other !== path), ...(isUnknown ? [path] : [])],
      }));
    },
    open: (place, focus) => {
      store.update(({ addingFor: _, ...before }) => ({ ...before, editing: place, focus }));
    },
    close: (list) => {
      pane.setAnswers(settled(answersNow(pane), list));
      store.update(({ editing, addingFor, ...before }) => ({
        ...before,
        tried: [],
        focus: addingFor ?? `${list}.+`,
        ...(editing === undefined || editing.startsWith(`${list}.`) ? {} : { editing }),
      }));
    },
  };
}

/** As the pane has them now: several changes may come before the view is drawn again. */
function answersNow(pane: Pane): Data {
  return pane.organisation?.answers ?? {};
}

function setAnswer(pane: Pane, path: string, value: unknown): void {
  const [, list, index, field] = /^(.+)\.(\d+)\.([^.]+)$/u.exec(path) ?? [];
  pane.change(({ answers, unknown }) => ({
    answers:
      list !== undefined && field !== undefined
        ? withField(answers, list, Number(index), field, value)
        : withValue(answers, path, value),
    unknown: unknown.filter((other) => other !== path),
  }));
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

/** What an open thing still lacks, and what is wrong in a field that somebody is typing in, is not told yet. */
function toldNow({ notes, answers }: Checks, { typing, editing, tried }: View): readonly Note[] {
  return notes.filter(({ path, isMissing }) => {
    if (typing?.path === path && !typing.told) return false;
    if (path === 'organisation.name' && isMissing) return false;
    const isOpen = editing !== undefined && path.startsWith(`${editing}.`) && !tried.includes(editing);
    return !(isOpen && valueAt(answers, path) === undefined);
  });
}

function jumped(view: View, path: string, pane: Pane): View {
  const field = schemaPathOf(path);
  const list = field ? listPathOf(field.path) : path.replace(/\.\d+$/u, '');
  const place = /^(.+\.\d+)\./u.exec(path)?.[1];
  const groups = formGroups(pane.organisation?.policies ?? []);
  const group = groups.find(({ parts }) => parts.some((part) => part.path === (list ?? field?.path)));
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
