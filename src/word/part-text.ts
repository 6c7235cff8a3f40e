/**
 * Parts: what the generator owns in the body outside clauses, and may need to write anew: the words of the
 * first page, the entries of the contents list, the headings of sections. Their words are hashed like those of
 * clauses; entries of the contents list stand as what they lead to, so that a new number is no edit.
 */
import type { PolicyDocument, Section } from '../policy/document.js';
import { plainText } from '../template/plain.js';
import { contentsOf, headedSections } from './body/contents.js';
import { OPEN_POINTS } from './body/cover.js';
import { fieldMark, inlineText, referenceMark, sectionMark, type ClauseHashes } from './clause-text.js';
import { hashedText, hashOfParagraphs } from './hash.js';
import { hasBand, organisationField, ownKeys } from './own-fields.js';
import { CONTENTS_PART, COVER_PART, partTitle, sectionPart } from './tags.js';

export interface PartHashes extends ClauseHashes {
  /** Block id, such as `part:cover`. */
  readonly id: string;
  /** For people; also the title of the control. */
  readonly title: string;
}

const coverTexts = (document: PolicyDocument): string[] => {
  const { policy, organisation, layout, labels, sections } = document;
  const name = organisationField(document) === undefined ? organisation.name : fieldMark('organisation.name');
  const link = sections.some(({ clauses }) => clauses.some(({ id }) => id === OPEN_POINTS))
    ? referenceMark(OPEN_POINTS)
    : '';
  return [
    policy.title === '' ? '' : fieldMark(ownKeys.title),
    // On one page the name stands beside the logo, which is no part's.
    layout === 'one-page' || organisation.name === '' ? '' : name,
    inlineText(policy.promise),
    hasBand(document) ? `${fieldMark(ownKeys.status)} ${labels.openPointsLink === '' ? '' : link}` : '',
  ];
};

const hashed = (id: string, title: string, texts: readonly string[]): PartHashes => {
  const paragraphs = texts.map(hashedText).filter(({ hash }) => hash !== '');
  return { id, title, hash: hashOfParagraphs(paragraphs), paragraphs };
};

const ofSection = ({ id, title }: Section): PartHashes =>
  hashed(sectionPart(id), partTitle.section(plainText(title)), [inlineText(title)]);

/** The parts of a document in the order in which they stand, with the hashes of their words as written. */
export const partHashes = (document: PolicyDocument): readonly PartHashes[] => {
  const entries = contentsOf(document);
  return [
    hashed(COVER_PART, partTitle.cover, coverTexts(document)),
    ...(entries.length === 0
      ? []
      : [
          hashed(
            CONTENTS_PART,
            document.labels.contents || partTitle.contents,
            entries.map(({ target }) =>
              target.type === 'section' ? sectionMark(target.id) : referenceMark(target.id),
            ),
          ),
        ]),
    ...headedSections(document).map(ofSection),
  ];
};
