/** The parts that were made at build time, with their slots filled. */
import * as shell from '../../generated/shell.js';
import type { PolicyDocument } from '../../policy/document.js';
import { coloursOf } from './colours.js';
import { lastingPart, type Part } from './part.js';
import { contentTypes } from './types.js';

const fill = (xml: string, slots: Readonly<Record<string, string>>): string =>
  xml.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot);

// Language tags go into attributes; the shell's own languages are plain letters, digits and hyphens.
const tagOf = (language: string): string => (/^[A-Za-z0-9-]+$/.test(language) ? language : 'und');

const bidiOf = (language: string): string =>
  language === 'he' || language === 'ar' || language === 'fa' ? language : 'ar-SA';

/** British English is what an `en` text is written in; Word wants a country. */
const proofing: Readonly<Record<string, string>> = {
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-PT',
  ar: 'ar-SA',
};

const stylesXml = ({ language, colour, direction, layout }: PolicyDocument): string => {
  const tag = tagOf(language);
  const xml = fill(layout === 'one-page' ? shell.onePageStyles : shell.styles, {
    ...coloursOf(colour),
    language: proofing[tag] ?? tag,
    bidiLanguage: proofing[bidiOf(tag)] ?? bidiOf(tag),
  });
  // All paragraphs of a document from right to left are; numbers and names in them find their own way.
  return direction === 'rtl' ? xml.replace('<w:pPrDefault><w:pPr><w:widowControl/>', '$&<w:bidi/>') : xml;
};

/** Styles, settings, fonts and theme of a document. */
export const shellParts = (document: PolicyDocument): Part[] => {
  const { language, colour, direction, layout = '' } = document;
  return [
    lastingPart(
      'word/styles.xml',
      `${language} ${colour} ${direction} ${layout}`,
      () => stylesXml(document),
      contentTypes.styles,
    ),
    lastingPart('word/settings.xml', '', () => shell.settings, contentTypes.settings),
    lastingPart('word/fontTable.xml', '', () => shell.fontTable, contentTypes.fontTable),
    lastingPart('word/theme/theme1.xml', '', () => shell.theme, contentTypes.theme),
  ];
};

const cut = (frame: string): readonly string[] => frame.split(/\{\{(\w+)\}\}/);
const frames = { header: cut(shell.header), footer: cut(shell.footer) };

/** Text and slot names of a frame in turn: text first, then a slot, then text. */
export const frameOf = (kind: 'header' | 'footer'): readonly string[] => frames[kind];
