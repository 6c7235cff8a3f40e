/** The style sheet of the policy, on screen and on paper. Every selector begins with the one root class. */
import type { PolicyDocument } from '../../policy/document.js';
import type { Palette } from './colour.js';
import { DARK_PAPER, paletteOf } from './colour.js';
import { BLOCKS } from './style-blocks.js';
import { FRAME } from './style-frame.js';
import { CONTACTS, ONE_PAGE, ONE_PAGE_PRINT } from './style-one-page.js';
import { PRINT } from './style-print.js';
import { WIDTH_STEP } from './tables.js';

/** Who decides between light and dark: the reader's browser, or whoever shows the document. */
export type Look = 'reader' | 'light' | 'dark';

/** The style sheet that belongs to `toHtmlParts`. */
export function partsStyle(document: PolicyDocument, look: Look = 'reader'): string {
  const palette = paletteOf(document.colour);
  const rules = [...colours(palette, look), FRAME, BLOCKS, CONTACTS, WIDTHS, FORCED, PRINT];
  return (document.layout === 'one-page' ? [...rules, ONE_PAGE, ONE_PAGE_PRINT] : rules).join('\n');
}

function colours(palette: Palette, look: Look): readonly string[] {
  if (look === 'reader')
    return [light(palette), `@media screen and (prefers-color-scheme: dark) {${dark(palette)}\n}`];
  return [
    light(palette),
    ...(look === 'dark' ? [dark(palette)] : []),
    `.policywright { color-scheme: ${look}; }`,
  ];
}

const light = (palette: Palette): string => `
.policywright {
  color-scheme: light dark;
  --pw-colour: ${palette.accent};
  --pw-tint: ${palette.tint};
  --pw-paper: #ffffff;
  --pw-ink: #1f2527;
  --pw-quiet: #566064;
  --pw-rule: #ccd3d5;
  --pw-edge: #7d888c;
  --pw-shade: #f3f5f5;
  --pw-danger: #a3201d;
  --pw-danger-tint: #fdf2f1;
  --pw-open: #8a5300;
  --pw-open-tint: #fff3d1;
}`;

const dark = (palette: Palette): string => `
  .policywright {
    --pw-colour: ${palette.darkAccent};
    --pw-tint: ${palette.darkTint};
    --pw-paper: ${DARK_PAPER};
    --pw-ink: #e4e8e9;
    --pw-quiet: #a7b1b4;
    --pw-rule: #3a4447;
    --pw-edge: #7f8b8f;
    --pw-shade: #1e2426;
    --pw-danger: #f4a29c;
    --pw-danger-tint: #2e1d1d;
    --pw-open: #f0c060;
    --pw-open-tint: #3a2d0e;
  }`;

const WIDTHS = Array.from({ length: 100 / WIDTH_STEP }, (_, index) => (index + 1) * WIDTH_STEP)
  .map((width) => `.policywright .pw-width-${width} { width: ${width}% }`)
  .join('\n');

/** Where the reader's own colours rule, edges carry what tints said. */
const FORCED = `
@media (forced-colors: active) {
  .policywright .pw-open { background: Mark; color: MarkText; }
  .policywright .pw-callout, .policywright .pw-status, .policywright .pw-clause[data-clause='in-short'] { border-color: CanvasText; }
  .policywright .pw-line, .policywright .pw-box { border-color: CanvasText; }
}`;
