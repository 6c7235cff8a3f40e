/** Content types and relationship types of the Open Packaging Conventions. */
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
export const XML_TYPE = 'application/xml';

export const contentTypes = {
  document: `${word}.document.main+xml`,
  styles: `${word}.styles+xml`,
  settings: `${word}.settings+xml`,
  fontTable: `${word}.fontTable+xml`,
  numbering: `${word}.numbering+xml`,
  header: `${word}.header+xml`,
  footer: `${word}.footer+xml`,
  glossary: `${word}.document.glossary+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  itemProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

export const relationshipTypes = {
  document: `${office}/officeDocument`,
  styles: `${office}/styles`,
  settings: `${office}/settings`,
  fontTable: `${office}/fontTable`,
  numbering: `${office}/numbering`,
  theme: `${office}/theme`,
  header: `${office}/header`,
  footer: `${office}/footer`,
  glossary: `${office}/glossaryDocument`,
  image: `${office}/image`,
  hyperlink: `${office}/hyperlink`,
  customXml: `${office}/customXml`,
  itemProperties: `${office}/customXmlProps`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${office}/extended-properties`,
} as const;
