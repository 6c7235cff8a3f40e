/** The body of the file, from the first page to the last clause. */
import type { Section } from '../../policy/document.js';
import { piece } from '../bytes.js';
import { plainText } from '../../template/plain.js';
import { partTitle, sectionBookmark, sectionPart } from '../tags.js';
import { writePart } from './block-controls.js';
import { closeBookmark, isWide, openBookmark, writeClause } from './clauses.js';
import { BODY, contentsOf, hasHeading, writeContents } from './contents.js';
import { isOnCover, writeCover } from './cover.js';
import { writeInlines } from './inlines.js';
import { endBody, endPages, openPlain, turnPage, type PageKind } from './pages.js';
import { paragraphEnd } from './paragraphs.js';
import type { Story } from './story.js';

export const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const NAMESPACES =
  `${WORD_NAMESPACE} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"';

const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

const mainStart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES} ${drawing}><w:body>`;
const mainEnd = '</w:body></w:document>';
const head = piece(mainStart);
const tail = piece(mainEnd);

const writeSectionHeading = (story: Story, section: Section): void =>
  writePart(story, sectionPart(section.id), partTitle.section(plainText(section.title)), () => {
    openPlain(story, section.number === '' ? 'HeadingPlain' : 'Heading1');
    const bookmark = openBookmark(story, sectionBookmark(section.id));
    writeInlines(story, section.title);
    closeBookmark(story, bookmark);
    story.out.raw(paragraphEnd);
  });

/** The main part around content that was written before. */
export const mainPartXml = (content: string): string => `${mainStart}${content}${mainEnd}`;

/** Writes the main part. */
export const writeBody = (story: Story): void => {
  story.out.raw(head);
  writeBodyContent(story);
  story.out.raw(tail);
};

/** Writes what stands in the body, without the main part around it. */
export const writeBodyContent = (story: Story): void => {
  const { document } = story;
  writeCover(story);

  let kind: PageKind = { start: 'nextPage', columns: 1, cover: true };
  const onePage = document.layout === 'one-page';
  const entries = contentsOf(document);
  if (entries.length > 0) {
    writeContents(story, entries);
    kind = { start: 'continuous', columns: 1, cover: false };
  } else story.breakPending = !onePage;

  /** Turns the page for a clause that needs another one than stands now. */
  const turn = (landscape: boolean): void => {
    if (story.page.landscape === landscape) return;
    endPages(story, kind);
    turnPage(story, landscape);
    kind = { start: 'nextPage', columns: 1, cover: false };
    story.breakPending = false;
  };

  const whole = openBookmark(story, BODY);
  for (const section of document.sections) {
    let heading = !onePage && hasHeading(section);
    for (const clause of section.clauses) {
      if (!onePage && isOnCover(clause)) continue;
      turn(isWide(clause));
      if (heading) writeSectionHeading(story, section);
      heading = false;
      writeClause(story, clause);
    }
  }
  closeBookmark(story, whole);
  endBody(story, kind);
};
