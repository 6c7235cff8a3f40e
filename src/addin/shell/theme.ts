/** Light, dark or high contrast, as the host has it. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

export type Look = 'light' | 'dark' | 'contrast';

const teal = { light: '#0b6b6b', lightHover: '#095959', lightPressed: '#074747' };

/** Fluent's own themes, with the teal of the documents where Office has its blue. */
const themes: Readonly<Record<Look, Theme>> = {
  light: {
    ...webLightTheme,
    colorBrandBackground: teal.light,
    colorBrandBackgroundHover: teal.lightHover,
    colorBrandBackgroundPressed: teal.lightPressed,
    colorBrandBackgroundSelected: teal.light,
    colorCompoundBrandBackground: teal.light,
    colorCompoundBrandBackgroundHover: teal.lightHover,
    colorCompoundBrandBackgroundPressed: teal.lightPressed,
    colorCompoundBrandStroke: teal.light,
    colorCompoundBrandStrokeHover: teal.lightHover,
    colorCompoundBrandStrokePressed: teal.lightPressed,
    colorCompoundBrandForeground1: teal.light,
    colorCompoundBrandForeground1Hover: teal.lightHover,
    colorCompoundBrandForeground1Pressed: teal.lightPressed,
    colorBrandForeground1: teal.light,
    colorBrandForeground2: teal.lightHover,
    colorBrandForegroundLink: teal.light,
    colorBrandForegroundLinkHover: teal.lightHover,
    colorBrandForegroundLinkPressed: teal.lightPressed,
    colorBrandStroke1: teal.light,
    colorBrandBackground2: '#e3f1f1',
    colorBrandStroke2: '#9ccaca',
  },
  dark: {
    ...webDarkTheme,
    colorBrandBackground: '#157a7a',
    colorBrandBackgroundHover: '#187f7f',
    colorBrandBackgroundPressed: '#0f6464',
    colorBrandBackgroundSelected: '#157a7a',
    colorCompoundBrandBackground: '#4fb8b8',
    colorCompoundBrandBackgroundHover: '#6cc8c8',
    colorCompoundBrandBackgroundPressed: '#3fa3a3',
    colorCompoundBrandStroke: '#4fb8b8',
    colorCompoundBrandStrokeHover: '#6cc8c8',
    colorCompoundBrandStrokePressed: '#3fa3a3',
    colorCompoundBrandForeground1: '#6cc8c8',
    colorCompoundBrandForeground1Hover: '#86d5d5',
    colorCompoundBrandForeground1Pressed: '#4fb8b8',
    colorBrandForeground1: '#6cc8c8',
    colorBrandForeground2: '#86d5d5',
    colorBrandForegroundLink: '#6cc8c8',
    colorBrandForegroundLinkHover: '#86d5d5',
    colorBrandForegroundLinkPressed: '#4fb8b8',
    colorBrandStroke1: '#4fb8b8',
    colorBrandBackground2: '#0d3535',
    // Fluent's own is too dark for small words.
    colorStatusDangerForeground1: '#eba0a6',
    colorBrandStroke2: '#1f6060',
  },
  contrast: teamsHighContrastTheme,
};

export const themeOf = (look: Look): Theme => themes[look];

/** Whether a colour of the host, such as `#1f1f1f`, is nearer to black than to white. */
export function isDark(colour: string): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (hex === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** What the browser asks for, where no host says it. */
export function lookOfBrowser(): Look {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls `changed` when the browser's wishes change. */
export function watchBrowserLook(changed: () => void): () => void {
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
