import { nearest } from '../../suggestion.js';

interface Branch {
  readonly children: Map<string, Branch>;
}

/**
 * The paths that a profile can have, as a tree. `*` stands for every item of a list (or every key of a map).
 */
export class KnownPaths {
  readonly #root: Branch = { children: new Map() };

  private constructor(paths: ReadonlySet<string>) {
    for (const path of paths) {
      let at = this.#root;
      for (const segment of path.split('.')) {
        let next = at.children.get(segment);
        if (next === undefined) at.children.set(segment, (next = { children: new Map() }));
        at = next;
      }
    }
  }

  static readonly #trees = new WeakMap<ReadonlySet<string>, KnownPaths>();

  static of(paths: ReadonlySet<string>): KnownPaths {
    let tree = KnownPaths.#trees.get(paths);
    if (tree === undefined) KnownPaths.#trees.set(paths, (tree = new KnownPaths(paths)));
    return tree;
  }

  /** `true`, or the path that was probably meant, or `false` when nothing is near. */
  check(segments: readonly string[]): true | false | string {
    let at: Branch = this.#root;
    for (const [index, segment] of segments.entries()) {
      const next = at.children.get(segment) ?? at.children.get('*');
      if (next === undefined) {
        // An item of a known list of plain values: the list is known, its items need no entry of their own.
        if (index > 0 && index === segments.length - 1 && (segment === '*' || /^\d+$/.test(segment)))
          return true;
        const guess = nearest(segment, at.children.keys());
        return guess === undefined ? false : [...segments.slice(0, index), guess].join('.');
      }
      at = next;
    }
    return true;
  }
}
