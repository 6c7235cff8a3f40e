/**
 * Builds the parts of a Word file that hardly change: styles, settings, fonts, frames of header and footer.
 * They are made with `docx` once, at build time, cleaned of everything random or dated, and written as
 * strings with slots (`{{colour}}`) to `src/generated/shell.ts`. Nothing of `docx` is needed at run time.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AlignmentType, Document, Footer, Header, Packer, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import {
  font,
  hairline,
  ink,
  placeholderBidi,
  placeholderLanguage,
  slots,
  type space,
  type StyleBody,
} from './shell/kit.js';
import * as onePage from './shell/one-page.js';
import * as pages from './shell/pages.js';

const frame = (left: string, right: string): Paragraph =>
  new Paragraph({
    style: left.startsWith('header') ? 'Header' : 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: 7777 }],
    children: [
      new TextRun(`{{${left}}}`),
      new TextRun({ children: [new Tab()] }),
      new TextRun(`{{${right}}}`),
    ],
  });

interface Look {
  readonly defaults: {
    readonly text: { readonly size: number; readonly spacing: ReturnType<typeof space> };
    readonly title: StyleBody;
    readonly heading1: StyleBody;
    readonly heading2: StyleBody;
  };
  readonly paragraphStyles: typeof pages.paragraphStyles;
}

/** A document of one look, as `docx` writes it: parts by name. */
const written = async ({ defaults, paragraphStyles }: Look): Promise<Record<string, Uint8Array>> => {
  const { text, ...headings } = defaults;
  const language = {
    value: placeholderLanguage,
    eastAsia: placeholderLanguage,
    bidirectional: placeholderBidi,
  };
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font, size: text.size, color: ink, language },
          paragraph: { spacing: text.spacing },
        },
        ...headings,
      },
      paragraphStyles,
      characterStyles: pages.characterStyles,
    },
    sections: [
      {
        headers: { default: new Header({ children: [frame('headerLeft', 'headerRight')] }) },
        footers: { default: new Footer({ children: [frame('footerLeft', 'footerRight')] }) },
        children: [new Paragraph({ alignment: AlignmentType.LEFT, text: '' })],
      },
    ],
  });
  return unzipSync(new Uint8Array(await Packer.toBuffer(document)));
};

/** Replaces the one occurrence of `from`; anything else means that `docx` writes something new. */
const once = (text: string, from: string | RegExp, to: string): string => {
  const found = text.split(from).length - 1;
  if (found !== 1)
    throw new Error(`build-shell: expected ${String(from)} once in what docx wrote, found ${found}`);
  return text.replace(from, () => to);
};

const fillSlots = (xml: string): string => {
  let filled = xml;
  for (const [slot, colour] of Object.entries(slots)) filled = filled.replaceAll(colour, `{{${slot}}}`);
  return filled
    .replaceAll(placeholderLanguage, '{{language}}')
    .replaceAll(placeholderBidi, '{{bidiLanguage}}');
};

const wanted = new Set([
  'Normal',
  'TableNormal',
  'Title',
  'Heading1',
  'Heading2',
  'DefaultParagraphFont',
  ...pages.paragraphStyles.map(({ id }) => id),
  ...pages.characterStyles.map(({ id }) => id),
]);

const rule = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

/** `docx` has no table styles. Cell padding is 3 mm at the sides. */
const tableStyle = (
  id: string,
  name: string,
  padding: readonly [number, number],
  borders: string,
  conditions = '',
): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="${padding[0]}" w:type="dxa"/><w:left w:w="${padding[1]}" w:type="dxa"/>` +
  `<w:bottom w:w="${padding[0]}" w:type="dxa"/><w:right w:w="${padding[1]}" w:type="dxa"/></w:tblCellMar></w:tblPr>${conditions}</w:style>`;

const headRow = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule('bottom', 8, '{{colour}}')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{{tint}}"/></w:tcPr></w:tblStylePr>`;

const tableStyles =
  tableStyle(
    'PolicyData',
    'Policy Data',
    [85, 130],
    rule('top', 8, '{{colour}}') + rule('bottom', 8, '{{colour}}') + rule('insideH', 4, hairline),
    headRow,
  ) +
  tableStyle(
    'PolicyForm',
    'Policy Form',
    [60, 110],
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => rule(side, 4, '7F7F7F')).join(''),
    headRow,
  ) +
  tableStyle(
    'PolicyPlain',
    'Policy Plain',
    [44, 110],
    rule('top', 4, hairline) + rule('bottom', 4, hairline) + rule('insideH', 4, 'D9D9D9'),
  ) +
  tableStyle(
    'PolicyContacts',
    'Policy Contacts',
    [57, 170],
    rule('top', 4, hairline) + rule('bottom', 4, hairline) + rule('insideH', 4, hairline),
  ) +
  tableStyle(
    'PolicyLines',
    'Policy Lines',
    [0, 0],
    rule('bottom', 4, '7F7F7F') + rule('insideH', 4, '7F7F7F'),
  );

const cleanStyles = (xml: string): string => {
  let styles = xml.replace(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gs, (whole, id: string) =>
    wanted.has(id) ? whole : '',
  );
  if (!styles.includes('w:styleId="DefaultParagraphFont"')) {
    styles = once(
      styles,
      '<w:style w:type="table" w:styleId="TableNormal"',
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:styleId="TableNormal"',
    );
  }
  // Numbers belong to the heading styles: direct numbers are lost on the way to a tagged PDF.
  for (const [id, numbering] of [
    ['Heading1', '<w:numPr><w:numId w:val="1"/></w:numPr>'],
    ['Heading2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'],
    ['AnnexHeading', '<w:numPr><w:numId w:val="2"/></w:numPr>'],
  ] as const) {
    styles = styles.replace(
      new RegExp(`(w:styleId="${id}".*?<w:pPr>)(.*?)(</w:pPr>)`, 's'),
      (_, head: string, inner: string, tail: string) => {
        const before =
          /^(?:<w:(?:keepNext|keepLines|pageBreakBefore|widowControl)\/>)*/.exec(inner)?.[0] ?? '';
        return head + before + numbering + inner.slice(before.length) + tail;
      },
    );
  }
  styles = once(styles, /<w:pPrDefault><w:pPr>/, '<w:pPrDefault><w:pPr><w:widowControl/>');
  return once(styles, '</w:styles>', `${tableStyles}</w:styles>`);
};

/** Only the namespaces that a frame uses; `docx` declares all it knows. */
const cleanFrame = (xml: string): string =>
  xml
    .replace(/(<w:(?:hdr|ftr)) [^>]*>/, '$1 {{namespaces}}>')
    .replace(/<w:r><w:t xml:space="preserve">(\{\{\w+\}\})<\/w:t><\/w:r>/g, '$1')
    .replace('w:pos="7777"', 'w:pos="{{rightEdge}}"');

const ordinary = await written(pages);
const part = (name: string, parts = ordinary): string => {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`build-shell: docx wrote no ${name}`);
  return fillSlots(strFromU8(bytes));
};

const fonts = (['Calibri', 'Arial', 'MS Gothic'] as const)
  .map(
    (name) =>
      `<w:font w:name="${name}">${name === 'MS Gothic' ? '<w:charset w:val="80"/><w:family w:val="modern"/>' : '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'}</w:font>`,
  )
  .join('');

const settings = part('word/settings.xml');
if (settings.includes('updateFields'))
  throw new Error('build-shell: settings would ask the reader to update fields');

const shell = {
  styles: cleanStyles(part('word/styles.xml')),
  onePageStyles: cleanStyles(part('word/styles.xml', await written(onePage))),
  settings: settings.replace('<w:displayBackgroundShape/>', ''),
  fontTable: part('word/fontTable.xml').replace(
    /(<w:fonts[^>]*?)(?:\/>|>.*<\/w:fonts>)/s,
    (_, head: string) => `${head}>${fonts}</w:fonts>`,
  ),
  theme: part('word/theme/theme1.xml'),
  header: cleanFrame(part('word/header1.xml')),
  footer: cleanFrame(part('word/footer1.xml')),
};

const target = fileURLToPath(new URL('../src/generated/shell.ts', import.meta.url));
await mkdir(fileURLToPath(new URL('../src/generated/', import.meta.url)), { recursive: true });
const literals = Object.entries(shell).map(
  ([name, xml]) => `export const ${name} = ${JSON.stringify(xml)};\n`,
);
await writeFile(
  target,
  `// Written by scripts/build-shell.ts; slots stand in double braces.\n${literals.join('')}`,
);
