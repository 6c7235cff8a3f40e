/** Rules about how elements stand in each other. */
import { elements, type Element } from '../../../src/word/reader/xml.js';
import {
  all,
  around,
  attribute,
  child,
  descendants,
  is,
  shownText,
  value,
  type Part,
} from './office-file.js';
import type { Rule, Rules } from './rule.js';

/** A rule about elements of one name in what people read. */
const each =
  (name: string, check: (element: Element, part: Part) => string | false): Rule =>
  ({ stories }) =>
    stories.flatMap((part) =>
      all(part.root, name).flatMap((element) => {
        const finding = check(element, part);
        return finding === false ? [] : [`${part.name}: ${finding}`];
      }),
    );

const blocks = (parent: Element): Element[] =>
  [...elements(parent)].filter((element) => is(element, 'p') || is(element, 'tbl') || is(element, 'sdt'));

const excerpt = (element: Element): string => `"${shownText(element).slice(0, 40)}"`;

/** Paragraphs without anything to read or see may only hold a place that the format asks for. */
const holdsPlace = (paragraph: Element): boolean =>
  child(paragraph, 'pPr', 'sectPr') !== undefined || value(paragraph, 'pPr', 'pStyle') === 'Gap';

const isEmpty = (paragraph: Element): boolean =>
  shownText(paragraph).trim() === '' &&
  !['drawing', 'pict', 'object', 'fldChar', 'sym'].some((name) => all(paragraph, name).length > 0);

export const structureRules: Rules = {
  'table-cell': each('tc', (cell) => {
    const last = blocks(cell).at(-1);
    if (last === undefined) return 'a table cell holds no paragraph';
    return is(last, 'tbl') && 'a table cell ends in a table';
  }),
  'table-rows': each('tbl', (table) => {
    const rows = [...elements(table)].filter((row) => is(row, 'tr'));
    if (rows.length === 0) return 'a table has no rows';
    return rows.some((row) => !descendantsHave(row, 'tc')) && 'a table row has no cells';
  }),
  'table-grid': each('tbl', (table) => {
    const columns = child(table, 'tblGrid');
    if (columns === undefined || child(table, 'tblPr') === undefined)
      return 'a table lacks its grid or properties';
    const count = all(columns, 'gridCol').length;
    const rows = [...elements(table)].filter((row) => is(row, 'tr'));
    const wrong = rows.find((row) => {
      const cells = [...elements(row)].filter((cell) => is(cell, 'tc'));
      const span = cells.reduce((sum, cell) => sum + Number(value(cell, 'tcPr', 'gridSpan') ?? 1), 0);
      return cells.length > 0 && span !== count;
    });
    return wrong !== undefined && `a row of the table ${excerpt(table)} does not fit its grid`;
  }),
  'empty-control': each('sdt', (control) => {
    const content = child(control, 'sdtContent');
    const title = value(control, 'sdtPr', 'alias') ?? '';
    return (
      (content === undefined || elements(content).next().done === true) &&
      `the control "${title}" has nothing in it`
    );
  }),
  'control-in-cell': each('sdt', (control) => {
    const parent = control.parentNode as Element;
    const block =
      is(parent, 'tc') ||
      is(parent, 'tr') ||
      is(parent, 'tbl') ||
      (around(control, 'tc') !== undefined && around(control, 'p') === undefined);
    return block && 'a block control stands in a table';
  }),
  'section-in-control': each(
    'sectPr',
    (section) => around(section, 'sdt') !== undefined && 'a section ends inside a control',
  ),
  'deleted-text': each(
    'del',
    (deletion) => all(deletion, 't').length > 0 && `deleted words ${excerpt(deletion)} stand as text`,
  ),
  revision: ({ stories }) => {
    const changes = stories.flatMap(({ root }) => [...all(root, 'ins'), ...all(root, 'del')]);
    const ids = changes.map((change) => attribute(change, 'id') ?? '');
    return [
      ...changes.filter((change) => !attribute(change, 'author')).map(() => 'a tracked change has no author'),
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `the tracked change ${id} occurs twice`),
    ];
  },
  'story-paragraph': ({ stories }) =>
    stories
      .filter(({ root }) => is(root, 'hdr') || is(root, 'ftr'))
      .filter(({ root }) => !blocks(root).some((block) => is(block, 'p') || is(block, 'sdt')))
      .map(({ name }) => `${name} holds no paragraph`),
  'empty-paragraph': ({ body }) =>
    all(body.root, 'p')
      .filter(
        (paragraph) => around(paragraph, 'tc') === undefined && isEmpty(paragraph) && !holdsPlace(paragraph),
      )
      .map(() => 'an empty paragraph stands in the text'),
  'repeated-gap': ({ body }) => {
    const paragraphs = descendants(body.root).filter((element) => is(element, 'p') || is(element, 'tbl'));
    return paragraphs
      .filter((paragraph, index) => {
        const next = paragraphs[index + 1];
        const blank = (element: Element | undefined): boolean =>
          element !== undefined &&
          is(element, 'p') &&
          around(element, 'tc') === undefined &&
          isEmpty(element) &&
          // Where a section ends stands a break, not room.
          child(element, 'pPr', 'sectPr') === undefined;
        return blank(paragraph) && blank(next);
      })
      .map(() => 'two blank paragraphs follow each other');
  },
  'text-space': each('t', (text) => {
    const content = text.textContent ?? '';
    if (/[\n\t\r]/.test(content)) return `the text "${content}" holds a line break or tab`;
    const kept = text.getAttribute('xml:space') === 'preserve';
    return !kept && content !== content.trim() && `the outer space of "${content}" gets lost`;
  }),
  'update-fields': ({ part }) => {
    const settings = part('word/settings.xml')?.root;
    return child(settings, 'updateFields') === undefined ? [] : ['settings ask the reader to update fields'];
  },
  protection: ({ part }) => {
    const settings = part('word/settings.xml')?.root;
    return child(settings, 'documentProtection') === undefined ? [] : ['settings protect the document'];
  },
};

function descendantsHave(element: Element, name: string): boolean {
  return all(element, name).length > 0;
}
