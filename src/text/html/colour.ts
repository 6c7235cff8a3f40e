/** The theme colour and what is mixed from it. */

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const DEFAULT = '0b5c63';

/** Colours of the page as CSS hex colours. */
export interface Palette {
  readonly accent: string;
  readonly tint: string;
  readonly darkAccent: string;
  readonly darkTint: string;
}

/** The background of the dark page. */
export const DARK_PAPER = '#15191b';

/**
 * The palette of a theme colour (six hexadecimal digits, no `#`): the accent has a contrast of at least 4.5:1
 * on white, its dark twin at least 7:1 on the dark page. Anything that is not a colour becomes a deep teal.
 */
export function paletteOf(colour: string): Palette {
  const base = rgb(/^[0-9a-f]{6}$/i.test(colour) ? colour : DEFAULT);
  const dark = rgb(DARK_PAPER.slice(1));
  return {
    accent: hex(until(base, BLACK, (mixed) => contrast(mixed, WHITE) >= 4.5)),
    tint: hex(mix(base, WHITE, 0.92)),
    darkAccent: hex(until(base, WHITE, (mixed) => contrast(mixed, dark) >= 7)),
    darkTint: hex(mix(base, dark, 0.72)),
  };
}

function rgb(digits: string): Rgb {
  const channel = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

const hex = (colour: Rgb): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `other`, the rest of `colour`. */
const mix = (colour: Rgb, other: Rgb, share: number): Rgb => [
  colour[0] + (other[0] - colour[0]) * share,
  colour[1] + (other[1] - colour[1]) * share,
  colour[2] + (other[2] - colour[2]) * share,
];

/** The first colour on the way from `colour` to `end` that is good enough. */
function until(colour: Rgb, end: Rgb, good: (mixed: Rgb) => boolean): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, end, share);
    if (good(mixed)) return mixed;
  }
  return end;
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: Rgb): number {
  const linear = (channel: number): number => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}
