/** What a file manager and a screen reader say about the file. */
import type { PolicyDocument } from '../../policy/document.js';
import { escapeText } from '../escape.js';

export const coreXml = (
  { policy, organisation, language, date }: PolicyDocument,
  author: boolean,
): string => {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeText(date)}T00:00:00Z</dcterms:created>`;
  const made = author
    ? `<dc:creator>${escapeText(organisation.name)}</dc:creator>${day}${day.replaceAll('dcterms:created', 'dcterms:modified')}`
    : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(policy.title)}</dc:title>${made}<dc:language>${escapeText(language)}</dc:language></cp:coreProperties>`
  );
};

export const appXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>policywright</Application></Properties>';
