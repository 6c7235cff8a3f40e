/**
 * The state of a file after an update: that of the document, but what is still pending keeps its old entry, so that
 * it is found pending again, and what somebody keeps for good counts as edited from now on.
 */
import type { PolicyDocument } from '../../policy/document.js';
import { escapeAttribute, escapeText } from '../escape.js';
import type { ClauseReading, FieldReading, PartReading, PolicyFile } from '../reader/policy-file.js';
import { customParts } from '../custom-parts.js';

export interface StateChoices {
  /** Blocks whose old entry stays; one without an old entry has none afterwards either. */
  readonly pending: ReadonlySet<string>;
  /** Blocks that the document no longer has, and that are still to be taken out of the file. */
  readonly remaining: ReadonlySet<string>;
  /** Clauses whose old number and title stay, because a cross-reference to them still shows those. */
  readonly shownAsBefore: ReadonlySet<string>;
  /** Keys of values that only such blocks show. */
  readonly oldKeys: ReadonlySet<string>;
  /** Values that could not be written; the state does not claim that they stand there. */
  readonly absentKeys: ReadonlySet<string>;
}

/** One element of a list of the state, with the id or key that it is about. */
interface Entry {
  readonly id: string;
  readonly xml: string;
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

const unescaped: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#9;': '\t',
  '&#10;': '\n',
  '&#13;': '\r',
};

const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#9|#10|#13);/g, (one) => unescaped[one] ?? one);

const attributeOf = (xml: string, name: string): string =>
  unescape(new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(xml)?.[1] ?? '');

const withAttribute = (xml: string, name: string, value: string): string => {
  const found = new RegExp(`^(<[^>]*?) ${name}="[^"]*"`);
  if (found.test(xml))
    return xml.replace(found, (_, start: string) => start + (value === '' ? '' : attribute(name, value)));
  return value === '' ? xml : xml.replace(/^<[^\s>]+/, (start) => start + attribute(name, value));
};

const writtenHashes = (paragraphs: ClauseReading['paragraphs']): string =>
  paragraphs.flatMap(({ writtenHash }) => (writtenHash === undefined ? [] : [writtenHash])).join(' ');

/** A clause's entry as it stood in the file. */
const oldClause = (clause: ClauseReading): string =>
  `<clause${attribute('id', clause.id)}${attribute('kind', clause.kind ?? 'clause')}` +
  `${attribute('origin', clause.origin ?? 'library')}${attribute('hash', clause.writtenHash ?? '')}` +
  (clause.number === undefined || clause.number === '' ? '' : attribute('number', clause.number)) +
  (clause.variant === undefined ? '' : attribute('variant', clause.variant)) +
  (clause.short === true ? ' short="true"' : '') +
  `${attribute('title', clause.title ?? '')}>${writtenHashes(clause.paragraphs)}</clause>`;

const oldField = ({ key, label = key, bound, open, written = '' }: FieldReading): string =>
  `<field${attribute('key', key)}${attribute('label', label)}${bound ? ' bound="true"' : ''}` +
  `${open === undefined ? '' : attribute('open', open)} xml:space="preserve">${escapeText(written)}</field>`;

const oldPart = ({ id, writtenHash = '', title = '', paragraphs }: PartReading): string =>
  `<part${attribute('id', id)}${attribute('hash', writtenHash)}${attribute('title', title)}>` +
  `${writtenHashes(paragraphs)}</part>`;

/** Rewrites the elements of one list; the XML is our own, so its text and attributes hold no angle brackets. */
const rewrite = (
  xml: string,
  list: string,
  item: string,
  key: string,
  change: (entries: readonly Entry[]) => readonly Entry[],
): string =>
  xml.replace(new RegExp(`<${list}>(.*?)</${list}>`, 's'), (_, content: string) => {
    const items = content.match(new RegExp(`<${item} [^>]*>[^<]*</${item}>`, 'g')) ?? [];
    const entries = change(items.map((one) => ({ id: attributeOf(one, key), xml: one })));
    return `<${list}>${entries.map((entry) => entry.xml).join('')}</${list}>`;
  });

/** Puts old entries back where they stood: behind the one they stood behind. */
const withOld = (
  entries: readonly Entry[],
  old: readonly (Entry & { readonly stays: boolean })[],
): Entry[] => {
  const result = [...entries];
  let previous = -1;
  for (const { id, xml, stays } of old) {
    const at = result.findIndex((entry) => entry.id === id);
    if (at >= 0) previous = at;
    else if (stays) result.splice(++previous, 0, { id, xml });
  }
  return result;
};

/** Number and title that cross-references to a clause show. */
const asBefore = (xml: string, clause: ClauseReading): string =>
  withAttribute(withAttribute(xml, 'number', clause.number ?? ''), 'title', clause.title ?? '');

export const stateAfter = (file: PolicyFile, document: PolicyDocument, choices: StateChoices): string => {
  const { pending, remaining, shownAsBefore, oldKeys, absentKeys } = choices;
  const known = file.clauses.filter(({ writtenHash, foreign }) => writtenHash !== undefined && !foreign);
  const clauses = new Map(known.map((clause) => [clause.id, clause]));
  const clauseEntries = (entries: readonly Entry[]): readonly Entry[] => {
    const now = entries.flatMap(({ id, xml }): Entry[] => {
      const clause = clauses.get(id);
      if (pending.has(id)) {
        if (clause === undefined) return [];
        const old = oldClause(clause);
        return [
          { id, xml: shownAsBefore.has(id) ? old : withAttribute(old, 'number', attributeOf(xml, 'number')) },
        ];
      }
      return [{ id, xml: clause !== undefined && shownAsBefore.has(id) ? asBefore(xml, clause) : xml }];
    });
    return withOld(
      now,
      known.map((clause) => ({ id: clause.id, xml: oldClause(clause), stays: remaining.has(clause.id) })),
    );
  };
  const knownParts = file.parts.filter(({ writtenHash }) => writtenHash !== undefined);
  const parts = new Map(knownParts.map((part) => [part.id, part]));
  const partEntries = (entries: readonly Entry[]): readonly Entry[] =>
    withOld(
      entries.flatMap(({ id, xml }): Entry[] => {
        if (!pending.has(id)) return [{ id, xml }];
        const part = parts.get(id);
        return part === undefined ? [] : [{ id, xml: oldPart(part) }];
      }),
      knownParts.map((part) => ({ id: part.id, xml: oldPart(part), stays: remaining.has(part.id) })),
    );
  const fieldEntries = (entries: readonly Entry[]): readonly Entry[] =>
    withOld(
      entries.filter(({ id }) => !absentKeys.has(id)),
      file.fields.map((field) => ({
        id: field.key,
        xml: oldField(field),
        stays: field.written !== undefined && (oldKeys.has(field.key) || absentKeys.has(field.key)),
      })),
    );
  const clausesDone = rewrite(customParts(document).state, 'clauses', 'clause', 'id', clauseEntries);
  const partsDone = rewrite(clausesDone, 'parts', 'part', 'id', partEntries);
  return rewrite(partsDone, 'fields', 'field', 'key', fieldEntries);
};
