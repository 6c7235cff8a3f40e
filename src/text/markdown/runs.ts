/** Inline content as a flat row of runs: text and the marks that lie on it. */
import type { Inline } from '../../policy/document.js';
import { legalText } from '../characters.js';
import { isWritableUrl } from '../links.js';
import { BOX } from '../plain.js';

export interface Marks {
  readonly url?: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

export interface Run extends Marks {
  readonly text: string;
}

const PLAIN: Marks = { strong: false, emphasis: false };

const same = (a: Marks, b: Marks): boolean =>
  a.url === b.url && a.strong === b.strong && a.emphasis === b.emphasis;

/**
 * The runs of inline content. Neighbours with the same marks are one run, so that nothing that is markup only
 * together (`&` and `amp;`) is escaped apart. Line feeds, and spaces at the ends of marked text, carry no marks.
 */
export function runsOf(inlines: readonly Inline[]): readonly Run[] {
  const runs: Run[] = [];
  const push = (text: string, marks: Marks): void => {
    if (text === '') return;
    const previous = runs.at(-1);
    if (previous !== undefined && same(previous, marks)) {
      runs[runs.length - 1] = { ...previous, text: previous.text + text };
    } else {
      runs.push({ ...marks, text });
    }
  };
  collect(inlines, PLAIN, (content, marks) => {
    const text = legalText(content);
    if (same(marks, PLAIN)) return push(text, PLAIN);
    for (const part of text.split(/(\n)/)) {
      const [, before = '', inside = '', after = ''] = /^([ \n]*)(.*?)([ \n]*)$/su.exec(part) ?? [];
      push(before, PLAIN);
      push(inside, marks);
      push(after, PLAIN);
    }
  });
  return runs;
}

function collect(inlines: readonly Inline[], marks: Marks, add: (text: string, marks: Marks) => void): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
      case 'reference':
        add(inline.text, marks);
        break;
      case 'field':
        // What is open stands out here too.
        add(inline.text, inline.open === undefined ? marks : { ...marks, strong: true });
        break;
      case 'strong':
        collect(inline.children, { ...marks, strong: true }, add);
        break;
      case 'emphasis':
        collect(inline.children, { ...marks, emphasis: true }, add);
        break;
      case 'link': {
        const links = marks.url === undefined && isWritableUrl(inline.url);
        collect(inline.children, links ? { ...marks, url: inline.url } : marks, add);
        break;
      }
      case 'break':
        add('\n', PLAIN);
        break;
      case 'checkbox':
        add(BOX, marks);
        break;
    }
  }
}
