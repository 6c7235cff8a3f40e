/** The first page: who, what, whether it is in force, the most important in short. */
import type { Clause, Picture, PolicyDocument } from '../../policy/document.js';
import { piece } from '../bytes.js';
import { hasBand, organisationField, ownKeys } from '../own-fields.js';
import { clauseBookmark, COVER_PART, partTitle } from '../tags.js';
import { writePart } from './block-controls.js';
import { writeClause } from './clauses.js';
import { closeAnchor, openAnchor, writeField, writeOwnField } from './inlines.js';
import { hasContent, openParagraph, paragraphEnd, writeParagraph } from './paragraphs.js';
import { LINK, writeText } from './runs.js';
import type { Story } from './story.js';

/** Clauses of the front matter that stand on the first page. */
export const CONTROL_BOX = 'control-box';
const onCover = ['in-short', CONTROL_BOX];

export const isOnCover = ({ id, kind }: Clause): boolean => kind === 'front' && onCover.includes(id);

export const OPEN_POINTS = 'open-points';

/** Relationship of the logo. */
export const LOGO = 'rLogo';

/** English metric units to a millimetre. */
const emu = 36_000;

/** Millimetres. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** Into what a logo fits. */
const logoRoom = { pages: { width: 60, height: 20 }, onePage: { width: 45, height: 9 } } as const;

const logoSize = ({ width, height }: Picture, room: Room): { width: number; height: number } => {
  const scale = Math.min((room.width * emu) / Math.max(width, 1), (room.height * emu) / Math.max(height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const writeLogo = (story: Story, logo: Picture, room: Room): void => {
  const { out } = story;
  const { width, height } = logoSize(logo, room);
  out.raw(
    piece(
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="Logo" descr="`,
    ),
  );
  out.attribute(logo.alt);
  out.raw(
    piece(
      '"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
        '<pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>' +
        `<pic:blipFill><a:blip r:embed="${LOGO}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
        `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
  );
};

/** The organisation's name, as a value that is kept up to date where the policy prints it as one. */
export const writeOrganisation = (story: Story, look = 0): void => {
  const field = organisationField(story.document);
  if (field !== undefined) writeField(story, field, look);
  else writeText(story, story.document.organisation.name, look);
};

const line = (story: Story, style: string, write: () => void): void => {
  openParagraph(story, { style, spaced: true });
  write();
  story.out.raw(paragraphEnd);
};

const writeBand = (story: Story, document: PolicyDocument): void =>
  line(story, 'StatusBand', () => {
    writeOwnField(story, ownKeys.status);
    if (document.labels.openPointsLink !== '' && story.clauses.has(OPEN_POINTS)) {
      writeText(story, '  ', 0);
      openAnchor(story, clauseBookmark(OPEN_POINTS));
      writeText(story, document.labels.openPointsLink, LINK);
      closeAnchor(story);
    }
  });

/** The words of the first page that change with the facts. */
const writeWords = (story: Story): void =>
  writePart(story, COVER_PART, partTitle.cover, () => {
    const { policy, organisation, layout } = story.document;
    line(story, 'Title', () => writeOwnField(story, ownKeys.title));
    // On one page it stands beside the logo.
    if (layout !== 'one-page' && organisation.name !== '') {
      line(story, 'Subtitle', () => writeOrganisation(story));
    }
    if (hasContent(policy.promise)) writeParagraph(story, { style: 'Promise', spaced: true }, policy.promise);
    if (hasBand(story.document)) writeBand(story, story.document);
  });

/** The head of one page: logo and organisation share a line, so that the title comes soon. */
const writeHead = (story: Story): void => {
  const { logo, name } = story.document.organisation;
  if (logo !== undefined || name !== '') {
    line(story, 'Subtitle', () => {
      if (logo !== undefined) writeLogo(story, logo, logoRoom.onePage);
      if (logo !== undefined && name !== '') writeText(story, '   ', 0);
      writeOrganisation(story);
    });
  }
  writeWords(story);
};

export const writeCover = (story: Story): void => {
  const { document } = story;
  if (document.layout === 'one-page') {
    writeHead(story);
    return;
  }
  const { logo } = document.organisation;
  if (logo !== undefined) line(story, 'Logo', () => writeLogo(story, logo, logoRoom.pages));
  writeWords(story);
  for (const id of onCover) {
    const clause = story.clauses.get(id);
    if (clause?.kind === 'front') writeClause(story, clause);
  }
};
