/**
 * The styles of a poster or a leaflet: the same names in large type, to be read from two steps away. Nothing hangs
 * in the margin, which is the same left and right.
 */
import { BorderStyle, ShadingType } from 'docx';
import { BOX_INSET } from '../../src/word/layout.js';
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
  type,
  type StyleBody,
} from './kit.js';
import * as pages from './pages.js';

/** Points of ordinary words. Never under 14. */
const body = 15;

const heading = (points: number, level: number, before: number): StyleBody => ({
  run: type(points, { bold: true, color: level === 0 ? slots.colour : ink }),
  paragraph: { keepNext: true, keepLines: true, spacing: space(before, 1, 1.05), outlineLevel: level },
});

const large = (fill: string, thick: number, colour: string, kind: Parameters<typeof box>[3]): StyleBody => ({
  ...box(fill, thick, colour, kind, BOX_INSET, space(0, 1, 1)),
  run: type(body),
});

/** The heading of a clause that is a box stands in the box. */
const largeHeading = (basedOn: string): StyleBody => ({
  ...boxHeading(basedOn),
  run: type(17, { bold: true, color: '000000' }),
});

export const defaults = {
  text: { size: body * 2, spacing: space(0, 3, 1) },
  title: {
    run: type(30, { bold: true, color: slots.colour }),
    paragraph: { spacing: space(0, 2, 1), keepNext: true },
  },
  heading1: heading(17, 0, 6),
  heading2: heading(body, 1, 5),
};

/** What differs from a document of pages, by style. */
const changed: Readonly<Record<string, StyleBody>> = {
  HeadingPlain: heading(17, 0, 6),
  HeadingPlain2: heading(body, 1, 5),
  HeadingPlain3: heading(body, 2, 5),
  Subtitle: { run: type(14, { color: grey }), paragraph: { spacing: space(0, 2, 1.05), keepNext: true } },
  Promise: { run: type(body, { color: ink }), paragraph: { spacing: space(1, 3, 1) } },
  Logo: { paragraph: { spacing: space(0, 4), keepNext: true } },
  StatusBand: {
    run: type(body, { bold: true, color: '000000' }),
    paragraph: {
      spacing: space(2, 8, 1.1),
      border: {
        top: edge(12, '404040', 5, BorderStyle.DASHED),
        bottom: edge(12, '404040', 5, BorderStyle.DASHED),
      },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF3CC' },
    },
  },
  ListParagraph: { paragraph: { spacing: space(0, 1, 1) } },
  DefinitionTerm: { run: type(body, { bold: true }), paragraph: { keepNext: true } },
  Caption: { run: type(body, { bold: true, color: slots.colour }), paragraph: { keepNext: true } },
  TableText: { run: type(body), paragraph: { spacing: space(0, 0, 1.05) } },
  TableLabel: { run: type(body, { bold: true }), paragraph: { spacing: space(0, 0, 1.05) } },
  FormLabel: { run: type(body, { bold: true }), paragraph: { spacing: space(0, 0, 1.05) } },
  // The header of contacts is there for whoever hears the table; who sees it needs it little.
  TableHead: { run: type(9, { color: grey }), paragraph: { spacing: space(0, 0, 1) } },
  ContactText: { run: type(15.5, { bold: true }), paragraph: { spacing: space(0, 0, 1.05) } },
  BoxNote: large('F2F2F2', 4, hairline, BorderStyle.SINGLE),
  BoxPromise: large(slots.tint, 4, slots.colour, BorderStyle.SINGLE),
  BoxDanger: large('FFFFFF', 24, '1A1A1A', BorderStyle.SINGLE),
  BoxOpen: large('FFF3CC', 8, '404040', BorderStyle.DASHED),
  BoxNoteHeading: largeHeading('BoxNote'),
  BoxPromiseHeading: largeHeading('BoxPromise'),
  BoxDangerHeading: largeHeading('BoxDanger'),
  BoxOpenHeading: largeHeading('BoxOpen'),
  Header: { run: type(9, { color: grey }), paragraph: { spacing: space(0, 0, 1) } },
  Footer: {
    run: type(10, { color: grey }),
    paragraph: { spacing: space(0, 0, 1), border: { top: edge(4, hairline, 4) } },
  },
  Quiet: {
    run: type(1),
    paragraph: { spacing: space(0, 0, 1) },
  },
};

export const paragraphStyles = pages.paragraphStyles.map((one) => {
  const own = changed[one.id];
  return own === undefined ? one : style(one.id, one.name, { basedOn: one.basedOn, next: one.next, ...own });
});
