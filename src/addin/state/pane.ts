/** Everything the pane knows, and what can be done to it. Saved after every change. */
import { policyIds } from '../../profile/schema.js';
import type { PolicyId } from '../../profile/schema.js';
import type { Data, Organisation } from './organisation.js';
import type { Storage } from './storage.js';
import { Store } from './store.js';

export const tabs = ['organisation', 'policies', 'document', 'help'] as const;
export type Tab = (typeof tabs)[number];

export interface PaneState {
  readonly tab: Tab;
  readonly organisations: readonly Organisation[];
  /** Id of the organisation that is worked on; absent on first run. */
  readonly current?: string;
  /** The policy that is open in the tab Policies; absent: the list. */
  readonly policy?: PolicyId;
  /** Path of a question that somebody wants to answer now; the tab Organisation goes there, then calls `asked`. */
  readonly focus?: string;
  /** `saved`: on this computer. `memory`: the browser keeps nothing. */
  readonly saving: 'saved' | 'memory';
}

interface Kept {
  readonly format: 1;
  readonly organisations: readonly Organisation[];
  readonly current?: string;
}

const key = 'organisations';

/** The state and its changes; one for the whole pane. */
export class Pane {
  readonly store: Store<PaneState>;

  constructor(private readonly storage: Storage) {
    const { organisations, current } = readKept(storage.read(key));
    this.store = new Store<PaneState>({
      tab: 'organisation',
      organisations,
      ...(current === undefined ? {} : { current }),
      saving: storage.kept === 'computer' ? 'saved' : 'memory',
    });
  }

  get state(): PaneState {
    return this.store.get();
  }

  /** The organisation that is worked on. */
  get organisation(): Organisation | undefined {
    return currentOf(this.state);
  }

  show(tab: Tab): void {
    this.store.update((state) => ({ ...state, tab }));
  }

  /** Goes to the question about a path of the profile, such as `staff.count`. */
  ask(focus: string): void {
    this.store.update((state) => ({ ...state, tab: 'organisation', focus }));
  }

  /** The question that was wanted has been shown. */
  asked(): void {
    this.store.update(({ focus: _, ...state }) => state);
  }

  open(policy: PolicyId | undefined): void {
    this.store.update(({ policy: _, ...state }) => ({
      ...state,
      tab: 'policies',
      ...(policy === undefined ? {} : { policy }),
    }));
  }

  /** Begins an organisation and goes to it. */
  add(given: Partial<Omit<Organisation, 'id'>> = {}): Organisation {
    const used = this.state.organisations.map(({ id }) => id);
    let count = used.length + 1;
    while (used.includes(`organisation-${String(count)}`)) count += 1;
    const organisation: Organisation = {
      id: `organisation-${String(count)}`,
      answers: { profile: 1 },
      unknown: [],
      changes: {},
      policies: policyIds,
      ...given,
    };
    this.keep({
      organisations: [...this.state.organisations, organisation],
      current: organisation.id,
    });
    return organisation;
  }

  switchTo(id: string): void {
    if (this.state.organisations.some((one) => one.id === id)) this.keep({ current: id });
  }

  /** Takes an organisation away from this computer. */
  remove(id: string): void {
    const organisations = this.state.organisations.filter((one) => one.id !== id);
    const [first] = organisations;
    this.keep({ organisations, current: this.state.current === id ? first?.id : this.state.current });
  }

  /** Changes the organisation that is worked on. */
  change(change: (organisation: Organisation) => Partial<Omit<Organisation, 'id'>>): void {
    const { organisations, current } = this.state;
    this.keep({
      organisations: organisations.map((one) => (one.id === current ? { ...one, ...change(one) } : one)),
    });
  }

  setAnswers(answers: Data): void {
    this.change(() => ({ answers }));
  }

  /** Everything of this program leaves this computer. */
  forget(): void {
    this.storage.forget();
    this.store.set({
      tab: 'organisation',
      organisations: [],
      saving: this.storage.kept === 'computer' ? 'saved' : 'memory',
    });
  }

  private keep(next: {
    readonly organisations?: readonly Organisation[];
    readonly current?: string | undefined;
  }): void {
    const { current: before, ...state } = this.state;
    const current = 'current' in next ? next.current : before;
    const organisations = next.organisations ?? state.organisations;
    const kept: Kept = { format: 1, organisations, ...(current === undefined ? {} : { current }) };
    const isSaved = this.storage.write(key, JSON.stringify(kept));
    this.store.set({
      ...state,
      organisations,
      ...(current === undefined ? {} : { current }),
      saving: isSaved ? 'saved' : 'memory',
    });
  }
}

export function currentOf({ organisations, current }: PaneState): Organisation | undefined {
  return organisations.find(({ id }) => id === current);
}

/** What was kept last time; nothing where it cannot be read. */
function readKept(text: string | undefined): Pick<Kept, 'organisations' | 'current'> {
  if (text === undefined) return { organisations: [] };
  try {
    const kept: unknown = JSON.parse(text);
    if (!isGroup(kept) || !Array.isArray(kept['organisations'])) return { organisations: [] };
    const organisations = kept['organisations'].flatMap(asOrganisation);
    const wanted = organisations.find(({ id }) => id === kept['current']) ?? organisations[0];
    return { organisations, ...(wanted ? { current: wanted.id } : {}) };
  } catch {
    return { organisations: [] };
  }
}

function asOrganisation(kept: unknown): Organisation[] {
  if (!isGroup(kept) || typeof kept['id'] !== 'string') return [];
  const policies = Array.isArray(kept['policies']) ? kept['policies'] : [];
  return [
    {
      id: kept['id'],
      answers: isGroup(kept['answers']) ? kept['answers'] : {},
      unknown: (Array.isArray(kept['unknown']) ? kept['unknown'] : []).filter(
        (path): path is string => typeof path === 'string',
      ),
      changes: isGroup(kept['changes']) ? kept['changes'] : {},
      ...(isGroup(kept['unsaved']) ? { unsaved: kept['unsaved'] } : {}),
      policies: policyIds.filter((id) => policies.includes(id)),
    },
  ];
}

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
