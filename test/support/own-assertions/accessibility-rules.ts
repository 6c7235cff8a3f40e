/** Rules for people who read with a screen reader, a keyboard or in another language. */
import { elements, type Element } from '../../../src/word/reader/xml.js';
import { all, attribute, child, is, namespaces, shownText, value, type OfficeFile } from './office-file.js';
import type { Rules } from './rule.js';

/** Outline level of a paragraph style, 0 for the highest; through the styles that it is based on. */
const outlineLevels = (file: OfficeFile): ((style: string) => number | undefined) => {
  const styles = new Map(
    all(file.part('word/styles.xml')?.root ?? file.body.root, 'style').map((style) => [
      attribute(style, 'styleId') ?? '',
      style,
    ]),
  );
  const levelOf = (id: string, seen: number): number | undefined => {
    const style = styles.get(id);
    if (style === undefined || seen > 10) return undefined;
    const own = value(style, 'pPr', 'outlineLvl');
    if (own !== undefined) return Number(own) < 9 ? Number(own) : undefined;
    const base = value(style, 'basedOn');
    return base === undefined ? undefined : levelOf(base, seen + 1);
  };
  return (style) => levelOf(style, 0);
};

const headings = (file: OfficeFile): { readonly level: number; readonly text: string }[] => {
  const levelOf = outlineLevels(file);
  return all(file.body.root, 'p').flatMap((paragraph) => {
    const level = levelOf(value(paragraph, 'pPr', 'pStyle') ?? '');
    return level === undefined ? [] : [{ level, text: shownText(paragraph) }];
  });
};

const rowsOf = (table: Element): Element[] => [...elements(table)].filter((row) => is(row, 'tr'));

const isHeader = (row: Element | undefined): boolean => child(row, 'trPr', 'tblHeader') !== undefined;

export const accessibilityRules: Rules = {
  title: ({ parts }) => {
    const titles = parts.flatMap(({ root }) => all(root, 'title', 'dc'));
    return titles.some((title) => (title.textContent ?? '').trim() !== '')
      ? []
      : ['the document has no title'];
  },
  language: ({ part }) => {
    const defaults = child(part('word/styles.xml')?.root, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
    return attribute(defaults, 'val') ? [] : ['the document has no language'];
  },
  'heading-levels': (file) => {
    let before = -1;
    return headings(file).flatMap(({ level, text }) => {
      const skipped = level > before + 1;
      before = level;
      return skipped ? [`the heading "${text}" skips a level`] : [];
    });
  },
  'heading-empty': (file) =>
    headings(file)
      .filter(({ text }) => text.trim() === '')
      .map(() => 'a heading has no words'),
  'header-row': ({ body }) =>
    all(body.root, 'tbl').flatMap((table) => {
      const [first, ...rest] = rowsOf(table);
      const look = child(table, 'tblPr', 'tblLook');
      const headed = ['1', 'true', 'on'].includes(attribute(look, 'firstRow') ?? '');
      const words = `the table "${shownText(table).slice(0, 40)}"`;
      if (headed && !isHeader(first)) return [`${words} has a first row that is not marked as its header`];
      return rest.some(isHeader) ? [`${words} has a header row in its middle`] : [];
    }),
  'merged-cells': ({ body }) =>
    ['gridSpan', 'vMerge', 'hMerge'].flatMap((name) =>
      all(body.root, name).map(() => `a table has merged cells (${name})`),
    ),
  'nested-table': ({ body }) =>
    all(body.root, 'tc').flatMap((cell) =>
      all(cell, 'tbl').length > 0 ? ['a table stands in a table'] : [],
    ),
  'table-title': ({ body }) =>
    all(body.root, 'tbl')
      .filter((table) => (value(table, 'tblPr', 'tblCaption') ?? '').trim() === '')
      .map((table) => `the table "${shownText(table).slice(0, 40)}" has no title for screen readers`),
  'picture-text': ({ stories }) =>
    stories.flatMap(({ root }) =>
      all(root, 'docPr', 'wp')
        .filter((picture) => (picture.getAttribute('descr') ?? '').trim() === '')
        .map(() => 'a picture has no words for people who do not see it'),
    ),
  'link-text': ({ stories }) =>
    stories.flatMap(({ root }) =>
      all(root, 'hyperlink')
        .filter(
          (link) =>
            link.getAttributeNS(namespaces.r, 'id') !== null && link.hasAttributeNS(namespaces.r, 'id'),
        )
        .map((link) => shownText(link).trim())
        .filter((text) => text === '' || /^(https?:|www\.)/i.test(text) || /^(click )?here$/i.test(text))
        .map((text) => `the words of a link are "${text}"`),
    ),
};
