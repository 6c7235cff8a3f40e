/** What a path of a batch stands for. Names of members are those of the protocol: capital first. */
export interface HostObject {
  /** Name of the class, for errors and for faults: `ContentControl`. */
  readonly type: string;
  /** `_Id`, for what a collection is asked for by id. */
  readonly id?: number;
  /** False once it was taken out of the document. */
  readonly isThere?: () => boolean;
  /** Scalars that `load` gives. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that belong to it; null where there is none and the name allows it. */
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods: an object, null for none, or a plain value. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Items of a collection. */
  readonly items?: () => readonly HostObject[];
  /** An item by id or index. */
  readonly item?: (key: unknown) => HostObject | null;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
