/** The styles of a document of several pages. */
import { BorderStyle, LineRuleType, ShadingType, TabStopType } from 'docx';
import { BOX_INSET, HANG } from '../../src/word/layout.js';
import {
  box,
  boxHeading,
  edge,
  grey,
  hairline,
  ink,
  slots,
  space,
  style,
  tight,
  type,
  type StyleBody,
} from './kit.js';

/** A box whose paragraphs stay on one page, with the beginning of what follows. */
const keptTogether = (body: StyleBody): StyleBody => ({
  ...body,
  paragraph: { ...body.paragraph, keepNext: true },
});

/** Styles that Word and `docx` know by name. */
export const defaults = {
  text: { size: 21, spacing: space(0, 5.5, 1.16) },
  title: {
    run: type(30, { bold: true, color: slots.colour }),
    paragraph: { spacing: space(0, 4, 1), indent: { left: -HANG }, keepNext: true },
  },
  heading1: {
    run: type(17, { bold: true, color: slots.colour }),
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: space(20, 5, 1.05),
      outlineLevel: 0,
      border: { top: edge(8, slots.colour, 7) },
    },
  },
  heading2: {
    run: type(12.5, { bold: true, color: ink }),
    paragraph: { keepNext: true, keepLines: true, spacing: space(12, 2.5, 1.1), outlineLevel: 1 },
  },
};

export const paragraphStyles = [
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
      spacing: space(20, 5, 1.05),
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
  // Where the first page has room: forms and the adoption pack have no control box.
  style('ContentsHeadingBelow', 'Contents Heading Below', {
    run: type(17, { bold: true, color: slots.colour }),
    paragraph: { keepNext: true, spacing: space(30, 8, 1.05), indent: { left: -HANG } },
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
  style('ContactText', 'Contact Text', {
    run: type(13),
    paragraph: { spacing: space(0, 0, 1.1), widowControl: true },
  }),
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
  // What to do in danger is never torn apart at the end of a page.
  style('BoxDanger', 'Box Danger', keptTogether(box('FFFFFF', 24, '1A1A1A'))),
  style('BoxOpen', 'Box Open', box('FFF3CC', 8, '404040', BorderStyle.DASHED)),
  style('BoxNoteHeading', 'Box Note Heading', boxHeading('BoxNote')),
  style('BoxPromiseHeading', 'Box Promise Heading', boxHeading('BoxPromise')),
  style('BoxDangerHeading', 'Box Danger Heading', boxHeading('BoxDanger')),
  style('BoxOpenHeading', 'Box Open Heading', boxHeading('BoxOpen')),
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

export const characterStyles = [
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
