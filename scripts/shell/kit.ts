/** What the styles of the Word files are made of: colours, type, distances, boxes. */
import {
  BorderStyle,
  LineRuleType,
  ShadingType,
  type IParagraphPropertiesOptions,
  type IRunStylePropertiesOptions,
} from 'docx';
import { BOX_INSET } from '../../src/word/layout.js';

/** `docx` accepts hexadecimal colours only, so slots go through it as colours that nobody would choose. */
export const slots = {
  colour: '0C0A01',
  tint: '0C0A02',
  rule: '0C0A03',
} as const;
export const placeholderLanguage = 'qaa-QX';
export const placeholderBidi = 'qab-QX';

export const ink = '262626';
export const grey = '595959';
export const hairline = 'A6A6A6';
export const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' };

export interface StyleBody {
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly basedOn?: string;
  readonly next?: string;
}

type BorderKind = (typeof BorderStyle)[keyof typeof BorderStyle];

export const style = (
  id: string,
  name: string,
  { basedOn = 'Normal', next = 'Normal', ...rest }: StyleBody,
) => ({
  id,
  name,
  basedOn,
  next,
  quickFormat: true,
  ...rest,
});

/** Sizes are given in points; `docx` counts half points, and spacing in twentieths. */
export const type = (points: number, rest: IRunStylePropertiesOptions = {}): IRunStylePropertiesOptions => ({
  size: points * 2,
  ...rest,
});
export const space = (before: number, after: number, line?: number) => ({
  before: before * 20,
  after: after * 20,
  ...(line === undefined ? {} : { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
});

export const edge = (size: number, colour: string, gap: number, kind: BorderKind = BorderStyle.SINGLE) => ({
  style: kind,
  size,
  color: colour,
  space: gap,
});

/** A box of paragraphs: equal borders and indents, so that neighbours share one frame. */
export const box = (
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

export const boxHeading = (basedOn: string): StyleBody => ({
  basedOn,
  next: basedOn,
  run: type(13, { bold: true, color: slots.colour }),
  paragraph: { keepNext: true, outlineLevel: 0 },
});

export const tight = { spacing: space(0, 0, 1.08), widowControl: true };
