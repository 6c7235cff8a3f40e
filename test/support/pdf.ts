/** What a PDF says of itself, as PDF.js reads it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfFacts {
  readonly title: unknown;
  readonly author: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  readonly pages: number;
  /** Titles of the bookmarks, outermost first, each before those below it. */
  readonly bookmarks: readonly string[];
  /** How often each role occurs in the structure, such as `H1` or `TH`. */
  readonly roles: Readonly<Record<string, number>>;
  readonly text: string;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

interface Element {
  readonly role?: string;
  readonly children?: readonly Element[];
}

export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
    const marks = await pdf.getMarkInfo();
    const bookmarks = (await pdf.getOutline()) as readonly Bookmark[] | null;
    const roles: Record<string, number> = {};
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const tree = (await page.getStructTree()) as Element | null;
      for (const role of rolesOf(tree)) roles[role] = (roles[role] ?? 0) + 1;
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return {
      title: info['Title'],
      author: info['Author'],
      language: info['Language'],
      isTagged: marks?.Marked === true,
      pages: pdf.numPages,
      bookmarks: titlesOf(bookmarks ?? []),
      roles,
      text: texts.join(' ').replace(/\s+/g, ' '),
    };
  } finally {
    await task.destroy();
  }
}

function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function rolesOf(element: Element | null): readonly string[] {
  if (element === null) return [];
  return [
    ...(element.role === undefined ? [] : [element.role]),
    ...(element.children ?? []).flatMap(rolesOf),
  ];
}
