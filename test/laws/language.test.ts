/** The words themselves: plain, short, and true to the size of the organisation. */
import { describe, expect, test } from '@jest/globals';
import type { PolicyDocument } from '../../src/policy/document.js';
import { clauseTexts, documentsOf, examples } from '../support/library.js';
import { fixtures } from '../support/profiles.js';

const organisations = [
  ...examples,
  ...Object.entries(fixtures).map(([name, profile]) => ({ name, profile })),
];

/** Lines of the document with values replaced by one plain word, because nobody can shorten a name. */
function lines(document: PolicyDocument, kinds: readonly string[]): string[] {
  return document.sections.flatMap(({ clauses }) =>
    clauses.filter(({ kind }) => kinds.includes(kind)).flatMap((clause) => clauseTexts(clause, 'Value')),
  );
}

function sentences(line: string): string[] {
  return line.split(/(?<=[.!?:;])\s+/u).filter((sentence) => sentence !== '');
}

const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What a plain, survivor-centred text does not say. */
const avoided: readonly RegExp[] = [
  /\bshall\b/i,
  /\bhereinafter\b|\baforesaid\b|\bpursuant\b|\bthereof\b|\bherein\b/i,
  /\bas soon as possible\b/i,
  /\bappropriate action\b/i,
  /\balleged victim\b|\baccuser\b|\bcomplainant\b|\bperpetrator\b|\boffender\b/i,
  /\bbeneficiar/i,
  /\bvulnerable (groups?|people|women)\b/i,
  /\bbi-annual/i,
  /\bchild pornography\b|\bchild prostitut/i,
  /\bsuffers? from\b/i,
  /\bopposite sex\b/i,
  /\b(he|his|him|she|her)\b/,
  /\bcompl(y|ies|iant)\b/i,
  /\blorem\b|\bTBD\b|\bTODO\b|\[insert/i,
];

describe.each(organisations)('for $name', ({ profile }) => {
  const documents = documentsOf(profile);

  test('no sentence has more than 30 words', () => {
    for (const document of documents) {
      const long = lines(document, ['front', 'clause', 'annex', 'back'])
        .flatMap(sentences)
        .filter((sentence) => words(sentence) > 30);
      expect(long).toEqual([]);
    }
  });

  test('the sentences of the body have at most 18 words on average', () => {
    for (const document of documents) {
      const all = lines(document, ['clause', 'annex', 'back']).flatMap(sentences);
      expect(all.reduce((sum, sentence) => sum + words(sentence), 0) / all.length).toBeLessThanOrEqual(18);
    }
  });

  test('no word stands in it that a plain and caring text avoids', () => {
    for (const document of documents) {
      for (const line of lines(document, ['front', 'clause', 'annex', 'back'])) {
        for (const word of avoided)
          expect({ line, found: word.test(line) ? String(word) : '' }).toEqual({ line, found: '' });
      }
    }
  });

  test('page 1 says it in at most 8 lines', () => {
    const [code] = documents;
    const short = code?.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'in-short');
    expect(short && clauseTexts(short).length - 1).toBeLessThanOrEqual(9);
  });

  test('the numbered clauses of the Code have at most 1,800 words', () => {
    const [code] = documents;
    expect(code && words(lines(code, ['clause']).join(' '))).toBeLessThanOrEqual(1800);
  });
});

test('no two clauses say the same sentence', () => {
  const seen = new Map<string, string>();
  for (const { profile } of organisations) {
    for (const document of documentsOf(profile)) {
      if (document.policy.id !== 'code-of-conduct') continue;
      for (const clause of document.sections.flatMap(({ clauses }) => clauses)) {
        if (clause.kind === 'front') continue;
        for (const sentence of clauseTexts(clause, 'Value').flatMap(sentences)) {
          if (words(sentence) < 6) continue;
          const where = seen.get(sentence) ?? clause.id;
          expect({ sentence, clause: where }).toEqual({ sentence, clause: clause.id });
          seen.set(sentence, clause.id);
        }
      }
    }
  }
});
