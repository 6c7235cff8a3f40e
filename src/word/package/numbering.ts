/**
 * numbering.xml: headings (1, 1.1), annexes (A) and lists. The levels of headings are linked to the heading
 * styles: so they stay real headings, and a new heading in Word is numbered by choosing its style.
 */
import { FIRST_LIST, type ListInstance, type NumberedStyle } from '../body/story.js';
import { NAMESPACES } from '../body/body.js';
import { escapeAttribute } from '../escape.js';
import { HANG, LIST_STEP } from '../layout.js';

const levels = 9;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly style?: string;
  readonly left: number;
  readonly hanging: number;
  readonly font?: string;
}

const levelXml = ({ format, text, style, left, hanging, font }: Level, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
  (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
  `<w:suff w:val="tab"/><w:lvlText w:val="${escapeAttribute(text)}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>` +
  (font === undefined
    ? ''
    : `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:hint="default"/></w:rPr>`) +
  '</w:lvl>';

const abstract = (id: number, nsid: string, kind: string, levelOf: (index: number) => Level): string => {
  const all = Array.from({ length: levels }, (_, index) => levelXml(levelOf(index), index));
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="${kind}"/><w:tmpl w:val="${nsid}"/>${all.join('')}</w:abstractNum>`;
};

const listLevel = (index: number, format: string, text: string, font?: string): Level => ({
  format,
  text,
  left: LIST_STEP * (index + 1),
  hanging: LIST_STEP,
  ...(font === undefined ? {} : { font }),
});

const headingStyles = ['Heading1', 'Heading2'];
const outline = (index: number): string =>
  Array.from({ length: index + 1 }, (_, level) => `%${level + 1}`).join('.');

const bullets = ['•', '–', '▪'];

/** Abstract numberings of lists, by style. */
const abstractOf: Readonly<Record<NumberedStyle, number>> = { bullet: 2, number: 3, letter: 4 };

const abstracts = (annex: string): string =>
  abstract(0, '50570001', 'multilevel', (index) => ({
    format: 'decimal',
    text: outline(index),
    ...(headingStyles[index] === undefined ? {} : { style: headingStyles[index] }),
    left: 0,
    hanging: HANG,
  })) +
  abstract(1, '50570002', 'multilevel', (index) => ({
    format: index === 0 ? 'upperLetter' : 'decimal',
    text: index === 0 ? `${annex.replaceAll('%', '')} %1` : `%1.${outline(index).slice(3)}`,
    ...(index === 0 ? { style: 'AnnexHeading' } : {}),
    left: index === 0 ? HANG : 0,
    hanging: index === 0 ? 2 * HANG : HANG,
  })) +
  abstract(2, '50570003', 'hybridMultilevel', (index) =>
    listLevel(index, 'bullet', bullets[index % bullets.length] ?? '•', 'Calibri'),
  ) +
  abstract(3, '50570004', 'hybridMultilevel', (index) => listLevel(index, 'decimal', `%${index + 1}.`)) +
  abstract(4, '50570005', 'hybridMultilevel', (index) => listLevel(index, 'lowerLetter', `(%${index + 1})`));

/** One instance for each list, so that each begins anew. */
export const numberingXml = (annex: string, lists: readonly ListInstance[]): string => {
  let instances = '';
  lists.forEach(({ style, level }, index) => {
    instances +=
      `<w:num w:numId="${index + FIRST_LIST}"><w:abstractNumId w:val="${abstractOf[style]}"/>` +
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering ${NAMESPACES}>${abstracts(annex)}` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    `${instances}</w:numbering>`
  );
};
