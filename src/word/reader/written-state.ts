/**
 * The state part, read back.
 */
import type { OpenPointClass, Origin, Status } from '../../policy/document.js';
import { STATE_FORMAT, STATE_NAMESPACE } from '../namespaces.js';
import { DamagedPartError } from './damaged-part.js';
import { NewerFormatError } from './newer-format.js';
import { elements, type Element } from './xml.js';

export interface WrittenClause {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly origin: Origin;
  readonly variant?: string;
  readonly short: boolean;
  readonly title: string;
  readonly hash: string;
  readonly paragraphs: readonly string[];
}

export interface WrittenPart {
  /** Block id, such as `part:cover`. */
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly paragraphs: readonly string[];
}

export interface WrittenField {
  readonly key: string;
  readonly label: string;
  readonly bound: boolean;
  readonly open?: string;
  readonly text: string;
}

export interface WrittenState {
  readonly format: string;
  readonly generator: string;
  readonly policy: string;
  readonly template: string;
  readonly language: string;
  readonly date: string;
  readonly version: string;
  readonly status: Status;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly customisation?: unknown;
  readonly clauses: readonly WrittenClause[];
  readonly parts: readonly WrittenPart[];
  readonly fields: readonly WrittenField[];
  readonly openPoints: readonly { readonly id: string; readonly class: OpenPointClass }[];
}

const namespaceOf = /^urn:policywright:document:(\d+)$/;

/** Whether a custom XML part is a state of this or of a later format. */
export const isState = (root: Element): boolean => namespaceOf.test(root.namespaceURI ?? '');

const majorOf = (format: string): number => Number(/^\d+/.exec(format)?.[0] ?? Number.NaN);

/** Whether a state comes from a later version of the same major format, which only adds to it. */
export const isNewerMinor = (format: string): boolean =>
  majorOf(format) === majorOf(STATE_FORMAT) &&
  Number(format.split('.')[1]) > Number(STATE_FORMAT.split('.')[1]);

const given = (element: Element, name: string): string | undefined =>
  element.hasAttribute(name) ? (element.getAttribute(name) ?? '') : undefined;

const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): Value | undefined => values.find((known) => known === value);

const hashesIn = (element: Element): string[] =>
  (element.textContent ?? '').split(/\s+/).filter((hash) => hash !== '');

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/**
 * @param part the name of the part, for errors.
 * @throws NewerFormatError for a newer major format.
 * @throws DamagedPartError when what must be there is not.
 */
export const readState = (root: Element, part: string): WrittenState => {
  const text = (name: string): string => given(root, name) ?? '';
  const format = text('format');
  const major = Math.max(Number(namespaceOf.exec(root.namespaceURI ?? '')?.[1]), majorOf(format));
  if (major > majorOf(STATE_FORMAT)) throw new NewerFormatError(format, text('generator'));
  if (root.namespaceURI !== STATE_NAMESPACE || Number.isNaN(major)) {
    throw new DamagedPartError(part, 'it does not say which format it has');
  }
  // Elements that this version does not know are passed over: a newer minor format may add some.
  const child = (name: string): Element | undefined =>
    [...elements(root)].find(
      ({ localName, namespaceURI }) => localName === name && namespaceURI === STATE_NAMESPACE,
    );
  const children = (list: string, name: string): readonly Element[] => {
    const parent = child(list);
    return parent === undefined ? [] : [...elements(parent)].filter(({ localName }) => localName === name);
  };
  const json = (name: string): unknown => {
    const content = child(name)?.textContent ?? undefined;
    if (content === undefined) return undefined;
    try {
      return JSON.parse(content) as unknown;
    } catch (error) {
      throw new DamagedPartError(part, `its ${name} are not readable`, { cause: error });
    }
  };
  const customisation = json('customisation');
  return {
    format,
    generator: text('generator'),
    policy: text('policy'),
    template: text('template'),
    language: text('language'),
    date: text('date'),
    version: text('version'),
    status: oneOf(['not-ready', 'draft', 'adopted'], given(root, 'status')) ?? 'draft',
    facts: record(json('facts')),
    ...(customisation === undefined ? {} : { customisation }),
    clauses: children('clauses', 'clause').map((element) => {
      const variant = given(element, 'variant');
      return {
        id: given(element, 'id') ?? '',
        kind: given(element, 'kind') ?? 'clause',
        number: given(element, 'number') ?? '',
        origin: oneOf(['library', 'customised', 'added', 'omitted'], given(element, 'origin')) ?? 'library',
        ...(variant === undefined ? {} : { variant }),
        short: given(element, 'short') === 'true',
        title: given(element, 'title') ?? '',
        hash: given(element, 'hash') ?? '',
        paragraphs: hashesIn(element),
      };
    }),
    parts: children('parts', 'part').map((element) => ({
      id: given(element, 'id') ?? '',
      title: given(element, 'title') ?? '',
      hash: given(element, 'hash') ?? '',
      paragraphs: hashesIn(element),
    })),
    fields: children('fields', 'field').map((element) => {
      const open = given(element, 'open');
      return {
        key: given(element, 'key') ?? '',
        label: given(element, 'label') ?? '',
        bound: given(element, 'bound') === 'true',
        ...(open === undefined ? {} : { open }),
        text: element.textContent ?? '',
      };
    }),
    openPoints: children('openPoints', 'point').map((element) => ({
      id: given(element, 'id') ?? '',
      class: oneOf(['blocks', 'dated', 'note'], given(element, 'class')) ?? 'note',
    })),
  };
};
