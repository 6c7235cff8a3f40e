/**
 * Carries out batches of the rich API: resolves object paths, runs actions in order, stops at the first error and
 * leaves what was done before it (as Word does, inferred).
 */
import { isHostObject, type HostObject } from '../objects/host-object.js';
import { Failure, general, invalid, notFound, notSimulated } from './failure.js';
import type {
  Action,
  ArgumentInfo,
  Batch,
  BatchError,
  BatchResponse,
  ObjectPath,
  QueryInfo,
  Result,
} from './batch.js';

/** The objects a batch begins from. */
export interface World {
  readonly root: HostObject;
  service(name: string): HostObject | undefined;
}

export interface Watch {
  /** Before a method is run or a property set: `ContentControl`, `InsertText`. False: not carried out. Throws where it is refused. */
  readonly before?: (type: string, member: string, isProperty: boolean) => boolean;
  /** Something the simulation lacks was asked for. */
  readonly missing?: (what: string) => void;
  /** The simulation itself failed: a fault of the test, not of the pane. */
  readonly broken?: (error: unknown) => void;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Where an error happened, for the client. */
const places = new WeakMap<Error, string>();

const described = (error: unknown, index: number, name: string): BatchError => {
  const failure =
    error instanceof Failure ? error : general(error instanceof Error ? error.message : String(error));
  return {
    Code: failure.code,
    Message: failure.message,
    ActionIndex: index,
    HttpStatusCode: failure.status,
    Location: (error instanceof Error ? places.get(error) : undefined) ?? name,
  };
};

export class Executor {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #references = new Map<string, HostObject>();
  readonly #kept = new Map<HostObject, string>();
  readonly #uses = new Map<string, number>();
  #count = 0;

  constructor(world: World, watch: Watch = {}) {
    this.#world = world;
    this.#watch = watch;
  }

  /** @throws Failure InvalidArgument for a batch that no client makes. */
  #refuseMalformed(batch: Batch): void {
    // The client says so wherever it keeps anything.
    if (batch.AutoKeepReference !== true && batch.Actions.some(({ Name }) => Name === '_KeepReference'))
      throw invalid('AutoKeepReference');
    for (const [key, { Id, ObjectPathType, Name }] of Object.entries(batch.ObjectPaths)) {
      if (String(Id) !== key) throw invalid(`object path ${key} says it is ${Id}`);
      if ((ObjectPathType === 1 || ObjectPathType === 5) && Name !== '')
        throw invalid(`object path ${key} has a name`);
    }
    const done = new Set<number>();
    for (const { ActionType, Name, ObjectPathId, L = [] } of batch.Actions) {
      if ((ActionType === 1 || ActionType === 2) && Name !== '') throw invalid('an action with a name');
      if (done.has(ObjectPathId)) throw invalid(`object path ${ObjectPathId} is used after its last use`);
      for (const id of L) {
        if (batch.ObjectPaths[String(id)] === undefined) throw invalid(`no object path ${id}`);
        done.add(id);
      }
    }
  }

  execute(batch: Batch): BatchResponse {
    try {
      this.#refuseMalformed(batch);
    } catch (error) {
      return { Error: described(error, 0, ''), Results: [], TraceIds: [] };
    }
    const resolved = new Map<number, HostObject | null>();
    const results: Result[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action, batch, resolved) });
      } catch (error) {
        if (!(error instanceof Failure)) this.#watch.broken?.(error);
        return { Error: described(error, index, action.Name ?? ''), Results: results, TraceIds: [] };
      }
    }
    return { Results: results, TraceIds: [] };
  }

  #act(action: Action, batch: Batch, resolved: Map<number, HostObject | null>): unknown {
    const target = this.#resolve(action.ObjectPathId, batch, resolved);
    switch (action.ActionType) {
      case 1:
        return target === null ? null : this.#identity(target);
      case 2:
        return target === null ? null : this.#query(target, action.QueryInfo ?? {});
      case 3: {
        const name = action.Name ?? '';
        if (name === '_KeepReference') {
          if (target !== null) this.#use(this.#keep(target));
          return null;
        }
        if (target === null) throw general(`${name} of an object that is null`);
        if (name === '_RemoveReference') {
          this.#forget(action.ArgumentInfo?.Arguments?.[0]);
          return null;
        }
        const value = this.#call(target, name, this.#arguments(action.ArgumentInfo, batch, resolved));
        return isHostObject(value) ? this.#identity(value) : (value ?? null);
      }
      case 4: {
        if (target === null) throw general('a property of an object that is null');
        this.#set(target, action.Name ?? '', action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      case 5:
        return null;
      case 6:
        return null;
      default:
        throw this.#missing(`action of type ${action.ActionType}`);
    }
  }

  #missing(what: string): Failure {
    this.#watch.missing?.(what);
    return notSimulated(what);
  }

  #keep(target: HostObject): string {
    let name = this.#kept.get(target);
    if (name === undefined) {
      name = `R${++this.#count}`;
      this.#kept.set(target, name);
      this.#references.set(name, target);
    }
    return name;
  }

  #use(name: string): void {
    this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
  }

  #keepItem(target: HostObject): string {
    const name = this.#keep(target);
    this.#use(name);
    return name;
  }

  /** References are counted: those of one run are given back while the next already uses them. */
  #forget(name: unknown): void {
    const target = this.#references.get(String(name));
    const uses = (this.#uses.get(String(name)) ?? 1) - 1;
    this.#uses.set(String(name), uses);
    if (target === undefined || uses > 0) return;
    this.#references.delete(String(name));
    this.#kept.delete(target);
  }

  #identity(target: HostObject): Record<string, unknown> {
    const name = this.#kept.get(target);
    return {
      ...(name === undefined ? {} : { _ReferenceId: name }),
      ...(target.id === undefined ? {} : { _Id: target.id }),
    };
  }

  #resolve(id: number, batch: Batch, resolved: Map<number, HostObject | null>): HostObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (path === undefined) throw invalid(`no object path ${id}`);
    let found: HostObject | null;
    try {
      found = this.#follow(path, batch, resolved);
    } catch (error) {
      if (error instanceof Error && !places.has(error) && path.Name !== undefined && path.Name !== '')
        places.set(error, path.Name);
      throw error;
    }
    resolved.set(id, found);
    return found;
  }

  #follow(path: ObjectPath, batch: Batch, resolved: Map<number, HostObject | null>): HostObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === 1) return this.#world.root;
    if (path.ObjectPathType === 2) {
      const service = this.#world.service(name);
      if (service === undefined) throw this.#missing(`service ${name}`);
      return service;
    }
    if (path.ObjectPathType === 6) {
      const kept = this.#references.get(name);
      if (kept === undefined)
        throw new Failure('InvalidObjectPath', `The reference ${name} is not kept`, 400);
      return this.#alive(kept);
    }
    if (path.ObjectPathType === 7) return null;
    if (path.ParentObjectPathId === undefined) throw invalid(`object path ${path.Id} has no parent`);
    const parent = this.#resolve(path.ParentObjectPathId, batch, resolved);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case 3: {
        const value = this.#call(parent, name, this.#arguments(path.ArgumentInfo, batch, resolved));
        if (value === null) return null;
        if (!isHostObject(value)) throw invalid(`${name} gives no object`);
        return value;
      }
      case 4: {
        const child = parent.children?.[name];
        if (child === undefined) throw this.#missing(`${parent.type}.${name}`);
        return child();
      }
      case 5: {
        if (parent.item === undefined) throw this.#missing(`${parent.type}.GetItem`);
        const item = parent.item(path.ArgumentInfo?.Arguments?.[0]);
        if (item === null) throw notFound();
        return item;
      }
      default:
        throw this.#missing(`object path of type ${path.ObjectPathType}`);
    }
  }

  #alive(target: HostObject): HostObject {
    if (target.isThere !== undefined && !target.isThere()) throw notFound();
    return target;
  }

  #arguments(
    info: ArgumentInfo | undefined,
    batch: Batch,
    resolved: Map<number, HostObject | null>,
  ): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === 'number' ? this.#resolve(id, batch, resolved) : value;
    });
  }

  #call(target: HostObject, name: string, values: readonly unknown[]): unknown {
    const method = target.methods?.[name];
    if (method === undefined) throw this.#missing(`${target.type}.${name}`);
    this.#alive(target);
    if (this.#watch.before?.(target.type, name, false) === false) return target;
    return method(...values);
  }

  #set(target: HostObject, name: string, value: unknown): void {
    const setter = target.setters?.[name];
    if (setter === undefined) throw this.#missing(`${target.type}.${name} =`);
    this.#alive(target);
    if (this.#watch.before?.(target.type, name, true) !== false) setter(value);
  }

  #query(target: HostObject, { Select = [], Expand = [], Top, Skip }: QueryInfo): Record<string, unknown> {
    const wanted = [...Select, ...Expand]
      .map((path) => path.replace(/^\$?items\//i, ''))
      .filter((path) => path !== '');
    if (target.items !== undefined) {
      const all = target.items();
      const items = all.slice(Skip ?? 0, Top === undefined ? undefined : (Skip ?? 0) + Top);
      return {
        ...this.#identity(target),
        _Items: items.map((item) => ({
          // What has no id of its own is found again by a reference.
          ...(item.id === undefined ? { _ReferenceId: this.#keepItem(item) } : { _Id: item.id }),
          ...this.#values(item, wanted),
        })),
      };
    }
    return { ...this.#identity(target), ...this.#values(this.#alive(target), wanted) };
  }

  #values(target: HostObject, wanted: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    const all = wanted.length === 0 || wanted.includes('*') || wanted.includes('$all');
    for (const path of all ? Object.keys(target.properties ?? {}) : wanted) {
      const cut = path.indexOf('/');
      const name = capital(cut === -1 ? path : path.slice(0, cut));
      if (cut === -1 && target.properties?.[name] !== undefined) {
        values[name] = target.properties[name]();
        continue;
      }
      if (target.children?.[name] === undefined) throw this.#missing(`${target.type}.${name}`);
      nested.set(name, [...(nested.get(name) ?? []), ...(cut === -1 ? [] : [path.slice(cut + 1)])]);
    }
    for (const [name, paths] of nested) {
      const child = target.children?.[name]?.() ?? null;
      values[name] = child === null ? null : this.#query(child, { Select: paths });
    }
    return values;
  }
}
