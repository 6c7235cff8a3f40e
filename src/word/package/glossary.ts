/** The glossary: the prompt that an emptied content control shows. Without it Word shows one of its own. */
import { NAMESPACES } from '../body/body.js';
import { PROMPT_BLOCK } from '../body/inlines.js';
import { escapeText } from '../escape.js';

export const glossaryXml = (prompt: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:glossaryDocument ${NAMESPACES}><w:docParts><w:docPart><w:docPartPr>` +
  `<w:name w:val="${PROMPT_BLOCK}"/><w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>` +
  '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>' +
  '<w:guid w:val="{50570B10-0C4B-4C0D-9A00-000000000001}"/></w:docPartPr><w:docPartBody><w:p><w:r>' +
  `<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">${escapeText(prompt === '' ? '…' : prompt)}</w:t></w:r></w:p>` +
  '</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>';

/** The glossary has styles of its own; it needs the prompt's only. */
export const glossaryStylesXml = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles ${NAMESPACES}>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>' +
  '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="666666"/></w:rPr></w:style></w:styles>';
