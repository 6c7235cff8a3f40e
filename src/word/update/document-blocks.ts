/** The blocks of a document that stand in a control of their own, in the order in which they stand in a file. */
import type { Clause, FieldValue, Inline, PolicyDocument, Reference } from '../../policy/document.js';
import { contentsOf, headedSections } from '../body/contents.js';
import { isOnCover, OPEN_POINTS } from '../body/cover.js';
import { clauseHashes } from '../clause-text.js';
import { hasBand, organisationField, ownFields, ownKeys } from '../own-fields.js';
import { partHashes } from '../part-text.js';
import { CONTENTS_PART, COVER_PART, sectionPart } from '../tags.js';
import { plainText } from '../../template/plain.js';
import { keysIn, paragraphsOf, referencesIn, titleText, type Words } from './paragraphs.js';

export interface DocumentBlock {
  readonly id: string;
  /** For people, with the number in front. */
  readonly title: string;
  readonly hash: string;
  readonly paragraphs: readonly Words[];
  readonly keys: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** On the first pages: what stands in front of the first section break. */
  readonly first: boolean;
}

const numbered = (number: string, title: string): string => (number === '' ? title : `${number} ${title}`);

const clauseBlock = (clause: Clause, document: PolicyDocument, first: boolean): DocumentBlock | undefined => {
  const { hash, paragraphs: hashed } = clauseHashes(clause);
  // A clause without any words is not written.
  if (hashed.length === 0) return undefined;
  const number =
    clause.kind === 'annex' && clause.number !== ''
      ? `${document.labels.annex} ${clause.number}`
      : clause.number;
  const paragraphs = paragraphsOf(clause);
  return {
    id: clause.id,
    title: numbered(number, titleText(clause.title).trim() || clause.id),
    hash,
    paragraphs,
    keys: keysIn(paragraphs),
    references: referencesIn(paragraphs),
    first,
  };
};

const fieldInline = (field: FieldValue | undefined): Inline[] =>
  field === undefined ? [] : [{ type: 'field', key: field.key, text: field.text }];

/** The words of the first page. */
const coverWords = (document: PolicyDocument): Words[] => {
  const own = new Map(ownFields(document).map((field) => [field.key, field]));
  const { organisation, policy, layout, labels, sections } = document;
  const name = organisationField(document);
  const words: Words[] = [fieldInline(own.get(ownKeys.title))];
  if (layout !== 'one-page') {
    words.push(name === undefined ? [{ type: 'text', text: organisation.name }] : fieldInline(name));
  }
  words.push(policy.promise);
  if (hasBand(document)) {
    const linked = sections.some(({ clauses }) => clauses.some(({ id }) => id === OPEN_POINTS));
    const text = labels.openPointsLink;
    const link: Inline[] =
      linked && text !== ''
        ? [
            { type: 'text', text: ' ' },
            { type: 'reference', clause: OPEN_POINTS, show: 'label', text },
          ]
        : [];
    words.push([...fieldInline(own.get(ownKeys.status)), ...link]);
  }
  return words;
};

const contentsWords = (document: PolicyDocument): Words[] =>
  contentsOf(document).map(({ number, title }) => [{ type: 'text', text: `${number} ${title}` }]);

/** What the contents list shows of clauses: their numbers and their titles. */
const contentsReferences = (document: PolicyDocument): Reference[] =>
  contentsOf(document).flatMap(({ target: { type, id } }): Reference[] =>
    type === 'section'
      ? []
      : [
          { type: 'reference', clause: id, show: 'label', text: '' },
          { type: 'reference', clause: id, show: 'title', text: '' },
        ],
  );

/** The parts, by block id; one without words is not written. */
const partBlocks = (document: PolicyDocument): Map<string, DocumentBlock> => {
  const sections = new Map(headedSections(document).map((section) => [sectionPart(section.id), section]));
  const blocks = partHashes(document)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ id, title, hash }): DocumentBlock => {
      const section = sections.get(id);
      const number = section === undefined || section.number === '' ? '' : ` ${section.number}`;
      const words =
        id === COVER_PART
          ? coverWords(document)
          : id === CONTENTS_PART
            ? contentsWords(document)
            : [section?.title ?? []];
      return {
        id,
        title: section === undefined ? title : `Heading${number}: ${plainText(section.title)}`,
        hash,
        paragraphs: words,
        keys: keysIn(words),
        references: id === CONTENTS_PART ? contentsReferences(document) : [],
        first: id === COVER_PART || id === CONTENTS_PART,
      };
    });
  return new Map(blocks.map((block) => [block.id, block]));
};

const isBlock = (block: DocumentBlock | undefined): block is DocumentBlock => block !== undefined;

export const blocksOf = (document: PolicyDocument): DocumentBlock[] => {
  const onePage = document.layout === 'one-page';
  const parts = partBlocks(document);
  const cover: (DocumentBlock | undefined)[] = [parts.get(COVER_PART)];
  const body: (DocumentBlock | undefined)[] = [];
  for (const { id, clauses } of document.sections) {
    body.push(parts.get(sectionPart(id)));
    for (const clause of clauses) {
      const first = !onePage && isOnCover(clause);
      (first ? cover : body).push(clauseBlock(clause, document, first));
    }
  }
  return [...cover, parts.get(CONTENTS_PART), ...body].filter(isBlock);
};
