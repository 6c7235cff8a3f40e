/** Sets what cross-references and the contents list show to what Word would show when it updates them. */
import { normaliseText } from '../../hash.js';
import { elements, isWord, wordAttribute, wordChild, wordValue, type Element } from '../../reader/xml.js';
import { descendants, next, previous, remove, setText } from './dom.js';

/** Ids that the file has for the styles that are numbered. */
export interface HeadingStyles {
  readonly first: string;
  readonly second: string;
  readonly annex: string;
}

interface Target {
  /** Empty where the heading has no number. */
  readonly number: string;
  readonly title: string;
}

/** A, B, … Z, AA, BB, as Word counts. */
const letters = (index: number): string =>
  String.fromCharCode(65 + ((index - 1) % 26)).repeat(Math.ceil(index / 26));

class HeadingNumbers {
  readonly #styles: HeadingStyles;
  #first = 0;
  #second = 0;
  #annex = 0;

  constructor(styles: HeadingStyles) {
    this.#styles = styles;
  }

  /** The number of a paragraph; empty where it has none. */
  of(paragraph: Element): string {
    const properties = wordChild(paragraph, 'pPr');
    if (properties === undefined) return '';
    const style = wordValue(properties, 'pStyle') ?? '';
    // A list of its own, or none, instead of the style's.
    if (wordChild(properties, 'numPr') !== undefined) return '';
    if (style === this.#styles.first) {
      this.#second = 0;
      return String((this.#first += 1));
    }
    if (style === this.#styles.second) return `${this.#first}.${(this.#second += 1)}`;
    return style === this.#styles.annex ? letters((this.#annex += 1)) : '';
  }
}

/** Words between the start and the end of a bookmark in one paragraph. */
const wordsOf = (paragraph: Element, start: Element): string => {
  const id = wordAttribute(start, 'id');
  let inside = false;
  let text = '';
  for (const node of descendants(paragraph, 'bookmarkStart', 'bookmarkEnd', 't', 'tab', 'br')) {
    if (node === start) inside = true;
    else if (node.localName === 'bookmarkEnd' && wordAttribute(node, 'id') === id) break;
    else if (inside && node.localName === 't') text += node.textContent ?? '';
    else if (inside && node.localName !== 'bookmarkStart' && node.localName !== 'bookmarkEnd') text += ' ';
  }
  return text;
};

/** What the bookmarks of the body stand for, by name in small letters. */
const targetsOf = (body: Element, styles: HeadingStyles): ReadonlyMap<string, Target> => {
  const numbers = new HeadingNumbers(styles);
  const targets = new Map<string, Target>();
  for (const paragraph of descendants(body, 'p')) {
    const number = numbers.of(paragraph);
    for (const start of descendants(paragraph, 'bookmarkStart')) {
      const name = (wordAttribute(start, 'name') ?? '').toLowerCase();
      if (/^pws?_/.test(name)) targets.set(name, { number, title: wordsOf(paragraph, start) });
    }
  }
  return targets;
};

const textOf = (runs: readonly Element[]): string =>
  runs
    .flatMap((run) => descendants(run, 't'))
    .map((node) => node.textContent ?? '')
    .join('');

/** The first run takes the text, the others lose theirs. True when something changed. */
const setRuns = (runs: readonly Element[], text: string): boolean => {
  const [first, ...others] = runs.flatMap((run) => descendants(run, 't'));
  if (first === undefined || textOf(runs) === text) return false;
  setText(first, text);
  for (const other of others) remove(other);
  return true;
};

const numbered = (old: string, number: string): string => {
  const pattern = /(?:\d+(?:\.\d+)*|[A-Z]+)$/;
  return pattern.test(old) ? old.replace(pattern, number) : number;
};

interface OpenField {
  instruction: string;
  inResult: boolean;
  readonly runs: Element[];
}

const endReference = ({ instruction, runs }: OpenField, targets: ReadonlyMap<string, Target>): boolean => {
  const [, name = '', switches = ''] = /^\s*REF\s+"?([^\s"\\]+)"?(.*)$/is.exec(instruction) ?? [];
  const target = targets.get(name.toLowerCase());
  if (target === undefined) return false;
  if (/\\[nrw]/i.test(switches)) {
    return target.number !== '' && setRuns(runs, numbered(textOf(runs), target.number));
  }
  const same = normaliseText(target.title) === normaliseText(textOf(runs));
  return !same && target.title !== '' && setRuns(runs, target.title);
};

const refreshFields = (root: Element, targets: ReadonlyMap<string, Target>): boolean => {
  const open: OpenField[] = [];
  let changed = false;
  for (const run of descendants(root, 'r')) {
    for (const child of [...elements(run)]) {
      if (!isWord(child)) continue;
      const innermost = open.at(-1);
      if (child.localName === 'fldChar') {
        const type = wordAttribute(child, 'fldCharType');
        if (type === 'begin') open.push({ instruction: '', inResult: false, runs: [] });
        else if (type === 'separate' && innermost !== undefined) innermost.inResult = true;
        else if (type === 'end' && innermost !== undefined) {
          open.pop();
          changed = endReference(innermost, targets) || changed;
        }
      } else if (innermost === undefined) continue;
      else if (child.localName === 'instrText' && !innermost.inResult) {
        innermost.instruction += child.textContent ?? '';
      } else if (child.localName === 't' && innermost.inResult && !innermost.runs.includes(run)) {
        innermost.runs.push(run);
      }
    }
  }
  return changed;
};

/** Takes an entry out; what begins or ends the field of the list moves to its neighbour. */
const removeEntry = (paragraph: Element): boolean => {
  const marks = [...elements(paragraph)].filter((child) => child.localName === 'r');
  if (marks.length > 0) {
    const begins = marks.some((run) =>
      descendants(run, 'fldChar').some((mark) => wordAttribute(mark, 'fldCharType') === 'begin'),
    );
    const neighbour = begins ? next(paragraph) : previous(paragraph);
    if (neighbour?.localName !== 'p') return false;
    const properties = wordChild(neighbour, 'pPr');
    for (const mark of begins ? [...marks].reverse() : marks) {
      neighbour.insertBefore(mark, begins ? (properties?.nextSibling ?? neighbour.firstChild) : null);
    }
  }
  remove(paragraph);
  return true;
};

const refreshContents = (contents: Element, targets: ReadonlyMap<string, Target>): boolean => {
  let changed = false;
  for (const paragraph of descendants(contents, 'p')) {
    const link = descendants(paragraph, 'hyperlink')[0];
    const name = link === undefined ? undefined : wordAttribute(link, 'anchor')?.toLowerCase();
    if (link === undefined || name === undefined || !/^pws?_/.test(name)) continue;
    const target = targets.get(name);
    if (target === undefined) {
      changed = removeEntry(paragraph) || changed;
      continue;
    }
    const runs = descendants(link, 'r');
    const tab = runs.findIndex((run) => wordChild(run, 'tab') !== undefined);
    const number = runs.slice(0, Math.max(tab, 0));
    const title = runs.slice(tab + 1);
    if (tab >= 0 && target.number !== '') {
      changed = setRuns(number, numbered(textOf(number), target.number)) || changed;
    }
    if (target.title.trim() !== '' && normaliseText(textOf(title)) !== normaliseText(target.title)) {
      changed = setRuns(title, target.title) || changed;
    }
  }
  return changed;
};

/** True when something changed. */
export const refreshReferences = (
  body: Element,
  contents: Element | undefined,
  styles: HeadingStyles,
): boolean => {
  const targets = targetsOf(body, styles);
  const inContents = contents !== undefined && refreshContents(contents, targets);
  return refreshFields(body, targets) || inContents;
};
