/**
 * Values that the generator itself writes into cover, header and footer: title, status, version, draft mark.
 * They stand in controls like fields, unbound, so that an update can write them in place; no template prints
 * them, so they are never in `document.fields`.
 */
import type { FieldValue, PolicyDocument } from '../policy/document.js';

export const ownKeys = {
  title: 'document.title',
  status: 'document.status',
  header: 'document.header',
  mark: 'document.mark',
  footer: 'document.footer',
} as const;

export type OwnKey = (typeof ownKeys)[keyof typeof ownKeys];

/** What each is called, like the labels of the profile's fields. */
const names: Readonly<Record<OwnKey, string>> = {
  'document.title': 'Document: title',
  'document.status': 'Document: status',
  'document.header': 'Document: name in the header',
  'document.mark': 'Document: draft mark',
  'document.footer': 'Document: line in the footer',
};

/** The organisation's name as a bound value of the policy, where it prints it as one. */
export const organisationField = ({ fields, organisation }: PolicyDocument): FieldValue | undefined => {
  const field = Object.hasOwn(fields, 'organisation.name') ? fields['organisation.name'] : undefined;
  return field?.bound === true && field.text === organisation.name ? field : undefined;
};

/** A status band stands on the first page while the document is not adopted. */
export const hasBand = ({ status, statusText }: PolicyDocument): boolean =>
  status !== 'adopted' && statusText !== '';

const headerText = (document: PolicyDocument): string => {
  const { organisation, policy } = document;
  // Beside a name that is a value of its own, the separator is plain text.
  if (organisationField(document) !== undefined || organisation.name === '') return policy.shortTitle;
  return `${organisation.name} · ${policy.shortTitle}`;
};

const footerText = (document: PolicyDocument): string => {
  const { labels, layout, organisation, version, statusText } = document;
  if (layout === 'one-page') return organisationField(document) === undefined ? organisation.name : '';
  return [version === '' ? '' : `${labels.version} ${version}`, statusText].filter(Boolean).join(' · ');
};

const lineBreak = /[\n\r\v\u2028]/;

/** The own fields that a file of this document shows, in this order; those without text are left out. */
export const ownFields = (document: PolicyDocument): readonly FieldValue[] => {
  const shown = hasBand(document) || document.layout === 'one-page';
  const texts: readonly (readonly [OwnKey, string])[] = [
    [ownKeys.title, document.policy.title],
    [ownKeys.status, shown ? document.statusText : ''],
    [ownKeys.header, headerText(document)],
    [ownKeys.mark, document.status === 'adopted' ? '' : document.labels.draft],
    [ownKeys.footer, footerText(document)],
  ];
  return texts
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({
      key,
      label: names[key],
      text,
      bound: false,
      multiline: lineBreak.test(text),
    }));
};
