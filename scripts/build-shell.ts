/**
 * Builds the parts of a Word file that hardly change: styles, settings, fonts, frames of header and footer.
 * They are made with `docx` once, at build time, cleaned of everything random or dated, and written as
 * strings with slots (`{{colour}}`) to `src/generated/shell.ts`. Nothing of `docx` is needed at run time.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphPropertiesOptions,
  type IRunStylePropertiesOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { BOX_INSET, HANG } from '../src/word/layout.js';

/** `docx` accepts hexadecimal colours only, so slots go through it as colours that nobody would choose. */
const slots = {
  colour: '0C0A01',
  tint: '0C0A02',
  rule: '0C0A03',
} as const;
const placeholderLanguage = 'qaa-QX';
const placeholderBidi = 'qab-QX';

const ink = '262626';
const grey = '595959';
const hairline = 'A6A6A6';
const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' };

interface StyleBody {
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly basedOn?: string;
  readonly next?: string;
}

type BorderKind = (typeof BorderStyle)[keyof typeof BorderStyle];

const style = (id: string, name: string, { basedOn = 'Normal', next = 'Normal', ...rest }: StyleBody) => ({
  id,
  name,
  basedOn,
  next,
  quickFormat: true,
  ...rest,
});

/** Sizes are given in points; `docx` counts half points, and spacing in twentieths. */
const type = (points: number, rest: IRunStylePropertiesOptions = {}): IRunStylePropertiesOptions => ({
  size: points * 2,
  ...rest,
});
const space = (before: number, after: number, line?: number) => ({
  before: before * 20,
  after: after * 20,
  ...(line === undefined ? {} : { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
});

const edge = (size: number, colour: string, gap: number, kind: BorderKind = BorderStyle.SINGLE) => ({
  style: kind,
  size,
  color: colour,
  space: gap,
});

/** A box of paragraphs: equal borders and indents, so that neighbours share one frame. */
const box = (
  fill: string,
  thick: number,
  colour: string,
  kind: BorderKind = BorderStyle.SINGLE,
  left = BOX_INSET,
  spacing = space(0, 4, 1.12),
): StyleBody => ({
  run: type(11),
  paragraph: {
    spacing,
    indent: { left, right: BOX_INSET },
    border: {
      top: edge(thick, colour, 7, kind),
      left: edge(thick, colour, 8, kind),
      bottom: edge(thick, colour, 7, kind),
      right: edge(thick, colour, 8, kind),
    },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    keepLines: true,
  },
});

const boxHeading = (basedOn: string): StyleBody => ({
  basedOn,
  next: basedOn,
  run: type(13, { bold: true, color: slots.colour }),
  paragraph: { keepNext: true, outlineLevel: 0 },
});

const tight = { spacing: space(0, 0, 1.08), widowControl: true };

const paragraphStyles = [
  style('Heading3', 'heading 3', {
    run: type(11, { bold: true, color: ink }),
    paragraph: { keepNext: true, keepLines: true, spacing: space(9, 2, 1.1), outlineLevel: 2 },
  }),
  style('Heading4', 'heading 4', {
    run: type(11, { bold: true, italics: true, color: grey }),
    paragraph: { keepNext: true, keepLines: true, spacing: space(7, 2, 1.1), outlineLevel: 3 },
  }),
  style('HeadingPlain', 'Heading Unnumbered', {
    run: type(17, { bold: true, color: slots.colour }),
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: space(22, 6, 1.05),
      indent: { left: -HANG },
      outlineLevel: 0,
    },
  }),
  style('HeadingPlain2', 'Heading Unnumbered 2', {
    run: type(12.5, { bold: true, color: ink }),
    paragraph: { keepNext: true, keepLines: true, spacing: space(13, 3, 1.1), outlineLevel: 1 },
  }),
  style('HeadingPlain3', 'Heading Unnumbered 3', {
    run: type(11, { bold: true, italics: true, color: grey }),
    paragraph: { keepNext: true, keepLines: true, spacing: space(9, 2, 1.1), outlineLevel: 2 },
  }),
  style('AnnexHeading', 'Annex Heading', {
    run: type(17, { bold: true, color: slots.colour }),
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: space(16, 8, 1.05),
      outlineLevel: 0,
      border: { bottom: edge(8, slots.colour, 5) },
    },
  }),
  style('Subtitle', 'Subtitle', {
    run: type(15, { color: ink }),
    paragraph: { spacing: space(0, 8, 1.05), indent: { left: -HANG }, keepNext: true },
  }),
  style('Promise', 'Promise', {
    run: type(13, { color: grey }),
    paragraph: { spacing: space(2, 14, 1.15), indent: { left: -HANG } },
  }),
  style('Logo', 'Logo', { paragraph: { spacing: space(0, 18), indent: { left: -HANG }, keepNext: true } }),
  style('StatusBand', 'Status Band', {
    run: type(11.5, { bold: true, color: '000000' }),
    paragraph: {
      spacing: space(2, 14, 1.1),
      indent: { left: -HANG + 140, right: 140 },
      border: {
        top: edge(12, '404040', 5, BorderStyle.DASHED),
        left: edge(12, '404040', 7, BorderStyle.DASHED),
        bottom: edge(12, '404040', 5, BorderStyle.DASHED),
        right: edge(12, '404040', 7, BorderStyle.DASHED),
      },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF3CC' },
    },
  }),
  style('CoverHeading', 'Cover Heading', {
    run: type(11.5, { bold: true, color: slots.colour }),
    paragraph: {
      keepNext: true,
      spacing: space(16, 4, 1.1),
      indent: { left: -HANG },
      outlineLevel: 0,
    },
  }),
  style('ContentsHeading', 'Contents Heading', {
    run: type(17, { bold: true, color: slots.colour }),
    paragraph: {
      keepNext: true,
      pageBreakBefore: true,
      spacing: space(0, 8, 1.05),
      indent: { left: -HANG },
    },
  }),
  style('TOC1', 'toc 1', {
    run: type(10, { bold: true, color: ink }),
    paragraph: {
      keepNext: true,
      spacing: space(5, 1, 1.05),
      indent: { left: 510, hanging: 510 },
      tabStops: [{ type: TabStopType.LEFT, position: 510 }],
    },
  }),
  style('TOC2', 'toc 2', {
    run: type(10, { color: ink }),
    paragraph: {
      spacing: space(0, 1, 1.05),
      indent: { left: 510, hanging: 510 },
      tabStops: [{ type: TabStopType.LEFT, position: 510 }],
    },
  }),
  style('ListParagraph', 'List Paragraph', { paragraph: { spacing: space(0, 3.5, 1.15) } }),
  style('DefinitionTerm', 'Definition Term', {
    run: type(11, { bold: true }),
    paragraph: { keepNext: true, spacing: space(3, 0, 1.15) },
  }),
  style('DefinitionText', 'Definition Text', {
    paragraph: { spacing: space(0, 5, 1.15), indent: { left: 397 } },
  }),
  style('Caption', 'caption', {
    run: type(10, { bold: true, color: slots.colour }),
    paragraph: { keepNext: true, keepLines: true, spacing: space(9, 3.5, 1.1) },
  }),
  style('TableText', 'Table Text', { run: type(10), paragraph: tight }),
  style('TableHead', 'Table Head', {
    run: type(10, { bold: true, color: ink }),
    paragraph: tight,
  }),
  style('TableLabel', 'Table Label', { run: type(10, { bold: true, color: ink }), paragraph: tight }),
  style('FormLabel', 'Form Label', {
    run: type(10, { bold: true, color: ink }),
    paragraph: tight,
  }),
  style('SignLabel', 'Signature Label', { run: type(9, { color: grey }), paragraph: tight }),
  style('LeadIn', 'Lead In', { paragraph: { keepNext: true } }),
  style('BoxShort', 'Box In Short', {
    ...box(slots.tint, 12, slots.colour, BorderStyle.SINGLE, BOX_INSET - HANG, space(0, 3, 1.06)),
    run: type(10.5),
  }),
  style('BoxShortHeading', 'Box In Short Heading', boxHeading('BoxShort')),
  style('BoxNote', 'Box Note', box('F2F2F2', 4, hairline)),
  style('BoxPromise', 'Box Promise', box(slots.tint, 4, slots.colour)),
  style('BoxDanger', 'Box Danger', box('FFFFFF', 24, '1A1A1A')),
  style('BoxOpen', 'Box Open', box('FFF3CC', 8, '404040', BorderStyle.DASHED)),
  style('Gap', 'Gap', {
    run: type(1),
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
  }),
  style('Header', 'header', {
    run: type(9, { color: grey }),
    paragraph: {
      spacing: space(0, 0, 1),
      indent: { left: -HANG },
      border: { bottom: edge(4, hairline, 4) },
    },
  }),
  style('Footer', 'footer', {
    run: type(9, { color: grey }),
    paragraph: { spacing: space(0, 0, 1), indent: { left: -HANG }, border: { top: edge(4, hairline, 4) } },
  }),
  style('Quiet', 'Header First', { basedOn: 'Normal', run: type(9), paragraph: { spacing: space(0, 0, 1) } }),
];

const characterStyles = [
  {
    id: 'OpenPoint',
    name: 'Open Point',
    basedOn: 'DefaultParagraphFont',
    run: {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF0B8' },
      underline: { type: 'dotted' as const, color: '7F6000' },
    },
  },
  {
    id: 'PlaceholderText',
    name: 'Placeholder Text',
    basedOn: 'DefaultParagraphFont',
    run: { color: '666666' },
  },
  { id: 'Draft', name: 'Draft Mark', basedOn: 'DefaultParagraphFont', run: { bold: true, color: '000000' } },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    basedOn: 'DefaultParagraphFont',
    run: { color: slots.colour, underline: { type: 'single' as const } },
  },
];

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

const document = new Document({
  compatibility: { version: 15 },
  styles: {
    default: {
      document: {
        run: {
          font,
          size: 22,
          color: ink,
          language: {
            value: placeholderLanguage,
            eastAsia: placeholderLanguage,
            bidirectional: placeholderBidi,
          },
        },
        paragraph: { spacing: space(0, 6, 1.18) },
      },
      title: {
        run: type(30, { bold: true, color: slots.colour }),
        paragraph: { spacing: space(0, 4, 1), indent: { left: -HANG }, keepNext: true },
      },
      heading1: {
        run: type(17, { bold: true, color: slots.colour }),
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: space(26, 6, 1.05),
          outlineLevel: 0,
          border: { top: edge(8, slots.colour, 7) },
        },
      },
      heading2: {
        run: type(12.5, { bold: true, color: ink }),
        paragraph: { keepNext: true, keepLines: true, spacing: space(14, 3, 1.1), outlineLevel: 1 },
      },
    },
    paragraphStyles,
    characterStyles,
  },
  sections: [
    {
      headers: { default: new Header({ children: [frame('headerLeft', 'headerRight')] }) },
      footers: { default: new Footer({ children: [frame('footerLeft', 'footerRight')] }) },
      children: [new Paragraph({ alignment: AlignmentType.LEFT, text: '' })],
    },
  ],
});

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
  ...paragraphStyles.map(({ id }) => id),
  ...characterStyles.map(({ id }) => id),
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

const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
const part = (name: string): string => {
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
