/** The blocks of a document that stand in a control of their own, in the order in which they stand in a file. */
import type { Clause, PolicyDocument, Reference } from '../../policy/document.js';
import { isOnCover } from '../body/cover.js';
import { clauseHashes } from '../clause-text.js';
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

export const blocksOf = (document: PolicyDocument): DocumentBlock[] => {
  const onePage = document.layout === 'one-page';
  const cover: DocumentBlock[] = [];
  const body: DocumentBlock[] = [];
  for (const { clauses } of document.sections) {
    for (const clause of clauses) {
      const first = !onePage && isOnCover(clause);
      const block = clauseBlock(clause, document, first);
      if (block !== undefined) (first ? cover : body).push(block);
    }
  }
  return [...cover, ...body];
};
