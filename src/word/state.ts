/**
 * The custom XML part in which a Word file carries its own state: what it was made from and what was
 * written, so that it can be checked and updated later. No internal notes, no words of clauses, only hashes.
 */
import type { Clause, FieldValue, PolicyDocument } from '../policy/document.js';
import { version as generatorVersion } from '../version.js';
import { clauseHashes } from './clause-text.js';
import { escapeAttribute, escapeText } from './escape.js';
import { STATE_FORMAT, STATE_NAMESPACE } from './namespaces.js';
import { ownFields } from './own-fields.js';
import { partHashes, type PartHashes } from './part-text.js';

const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

const json = (name: string, value: unknown): string =>
  value === undefined ? '' : `<${name} xml:space="preserve">${escapeText(JSON.stringify(value))}</${name}>`;

const plainTitle = (inlines: Clause['title']): string => {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'link') {
      text += plainTitle(inline.children);
    } else if (inline.type === 'break') text += ' ';
    else if (inline.type !== 'checkbox') text += inline.text;
  }
  return text;
};

const clauseState = (clause: Clause): string => {
  const { hash, paragraphs } = clauseHashes(clause);
  let hashes = '';
  for (const paragraph of paragraphs) hashes += hashes === '' ? paragraph.hash : ` ${paragraph.hash}`;
  return (
    `<clause${attribute('id', clause.id)} kind="${clause.kind}" origin="${clause.origin}" hash="${hash}"` +
    (clause.number === '' ? '' : attribute('number', clause.number)) +
    (clause.variant === undefined ? '' : attribute('variant', clause.variant)) +
    (clause.short ? ' short="true"' : '') +
    `${attribute('title', plainTitle(clause.title))}>${hashes}</clause>`
  );
};

const partState = ({ id, title, hash, paragraphs }: PartHashes): string =>
  `<part${attribute('id', id)} hash="${hash}"${attribute('title', title)}>` +
  `${paragraphs.map((paragraph) => paragraph.hash).join(' ')}</part>`;

const fieldState = ({ key, label, text, bound, open }: FieldValue): string =>
  `<field${attribute('key', key)}${attribute('label', label)}${bound ? ' bound="true"' : ''}` +
  `${open === undefined ? '' : attribute('open', open)} xml:space="preserve">${escapeText(text)}</field>`;

/** The state part of a document, as XML. Deterministic. */
export const documentState = (document: PolicyDocument): string => {
  const { policy, sections, fields, openPoints } = document;
  let clauses = '';
  for (const section of sections) for (const clause of section.clauses) clauses += clauseState(clause);
  let values = '';
  for (const field of Object.values(fields)) values += fieldState(field);
  for (const field of ownFields(document)) values += fieldState(field);
  let parts = '';
  for (const part of partHashes(document)) parts += partState(part);
  let points = '';
  for (const point of openPoints) points += `<point${attribute('id', point.id)} class="${point.class}"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<document xmlns="${STATE_NAMESPACE}"` +
    ` format="${STATE_FORMAT}" generator="${generatorVersion}"${attribute('policy', policy.id)}` +
    `${attribute('template', policy.templateVersion)}${attribute('language', document.language)}` +
    `${attribute('date', document.date)} status="${document.status}"${attribute('version', document.version)}>` +
    json('facts', document.facts) +
    json('customisation', document.customisation) +
    `<clauses>${clauses}</clauses><parts>${parts}</parts><fields>${values}</fields><openPoints>${points}</openPoints></document>`
  );
};
