/** Builds policy documents by hand, for tests of the writers: no template, no profile. */
import type {
  Block,
  Clause,
  Field,
  FieldValue,
  Inline,
  List,
  PolicyDocument,
  Section,
  Table,
} from '../../src/policy/document.js';

type Words = string | Inline | readonly (string | Inline)[];

/** Inline content from strings and inlines. */
export const words = (content: Words): Inline[] =>
  (Array.isArray(content) ? (content as readonly (string | Inline)[]) : [content as string | Inline]).map(
    (part) => (typeof part === 'string' ? { type: 'text', text: part } : part),
  );

export const strong = (content: Words): Inline => ({ type: 'strong', children: words(content) });
export const emphasis = (content: Words): Inline => ({ type: 'emphasis', children: words(content) });
export const link = (url: string, content: Words): Inline => ({
  type: 'link',
  url,
  children: words(content),
});
export const tick: Inline = { type: 'checkbox' };

export const paragraph = (content: Words): Block => ({ type: 'paragraph', children: words(content) });
export const heading = (level: 1 | 2, content: Words): Block => ({
  type: 'heading',
  level,
  children: words(content),
});

/** Items are words, or blocks where an item holds more than one paragraph. */
export const list = (
  style: List['style'],
  ...items: (Words | { readonly blocks: readonly Block[] })[]
): Block => ({
  type: 'list',
  style,
  items: items.map((item) =>
    typeof item === 'object' && 'blocks' in item
      ? { children: item.blocks }
      : { children: [paragraph(item)] },
  ),
});

export const table = (
  style: Table['style'],
  caption: string,
  columns: readonly {
    readonly header: Words;
    readonly width?: number;
    readonly align?: 'left' | 'right' | 'center';
  }[],
  rows: readonly (readonly Words[])[],
): Block => ({
  type: 'table',
  style,
  caption,
  columns: columns.map(({ header, width = 1, align = 'left' }) => ({ header: words(header), width, align })),
  rows: rows.map((cells) => ({ cells: cells.map(words) })),
});

export const callout = (kind: 'note' | 'danger' | 'promise' | 'open', ...children: Block[]): Block => ({
  type: 'callout',
  kind,
  children,
});

export const clause = (
  id: string,
  number: string,
  title: Words,
  blocks: readonly Block[],
  kind: Clause['kind'] = 'clause',
): Clause => ({
  id,
  kind,
  number,
  title: words(title),
  blocks,
  because: {},
  satisfies: [],
  short: false,
  origin: 'library',
});

export const section = (id: string, number: string, title: Words, clauses: readonly Clause[]): Section => ({
  id,
  number,
  title: words(title),
  clauses,
});

/** Values by key, as one organisation gave them. */
export class Values {
  readonly fields: Record<string, FieldValue> = {};

  /** A value in its place; the first use of a key decides about it. */
  field(
    key: string,
    text: string,
    more: { label?: string; bound?: boolean; multiline?: boolean; open?: string } = {},
  ): Field {
    const { label = key, bound = true, multiline = text.includes('\n'), open } = more;
    const point = open === undefined ? {} : { open };
    this.fields[key] ??= { key, label, text, bound, multiline, ...point };
    return { type: 'field', key, text, ...point };
  }
}

export const labels: PolicyDocument['labels'] = {
  contents: 'Contents',
  clause: 'clause',
  annex: 'Annex',
  version: 'Version',
  page: 'Page {page} of {pages}',
  draft: 'DRAFT',
  openPointsLink: 'See what is still open',
  prompt: 'Click here to fill this in',
};

/** A document around sections; everything else can be replaced. */
export const documentOf = (
  sections: readonly Section[],
  more: Partial<PolicyDocument> = {},
): PolicyDocument => ({
  format: 1,
  policy: {
    id: 'code-of-conduct',
    templateVersion: '1.0.0',
    title: 'Code of Conduct',
    shortTitle: 'Code of Conduct',
    promise: words('What everybody who works with us can expect of us, and what we expect of them.'),
  },
  language: 'en',
  direction: 'ltr',
  date: '2026-11-22',
  organisation: { name: 'Lake Women’s Forum', shortName: 'LWF' },
  status: 'adopted',
  statusText: 'Adopted on 15 January 2027',
  version: '1.0',
  paper: 'A4',
  colour: '0B5563',
  openPoints: [],
  sections,
  fields: {},
  facts: {},
  labels,
  ...more,
});

/** The smallest picture that programs open: one teal pixel. */
export const pixel = {
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPgDk3+DwACgAGXkAFmcAAAAABJRU5ErkJggg=='),
    (character) => character.charCodeAt(0),
  ),
  format: 'png',
  width: 300,
  height: 100,
  alt: 'Logo of the Lake Women’s Forum: two hands',
} as const;

/** One clause alone in a short document. */
export const shortDocument = (blocks: readonly Block[], more: Partial<PolicyDocument> = {}): PolicyDocument =>
  documentOf([section('body', '1', 'Our rules', [clause('rule', '1.1', 'A rule', blocks)])], more);
