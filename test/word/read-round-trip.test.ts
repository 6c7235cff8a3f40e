import { describe, expect, test } from '@jest/globals';
import type { PolicyDocument } from '../../src/policy/document.js';
import { clauseHashes } from '../../src/word/clause-text.js';
import { ownFields } from '../../src/word/own-fields.js';
import { partHashes } from '../../src/word/part-text.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../src/word/to-docx.js';
import { documentsOf } from '../support/library.js';
import { fixtures } from '../support/profiles.js';
import { sampleDocument } from '../support/sample-document.js';

const expectSame = (document: PolicyDocument): void => {
  const file = readPolicyFile(toDocx(document));
  const clauses = document.sections.flatMap((section) => section.clauses);
  expect(file).toMatchObject({ recognised: true, state: 'present', trackedChanges: 0, messages: [] });
  expect(file.facts).toEqual(document.facts);
  expect(file.customisation).toEqual(document.customisation);
  expect(
    file.clauses.map(({ id, hash, paragraphs }) => [id, hash, paragraphs.map(({ hash: one }) => one)]),
  ).toEqual(
    clauses.map((clause) => {
      const { hash, paragraphs } = clauseHashes(clause);
      return [clause.id, hash, paragraphs.map(({ hash: one }) => one)];
    }),
  );
  expect(
    file.parts.map(({ id, title, edited, missing, hash, writtenHash }) => ({
      id,
      title,
      edited,
      missing,
      hash,
      writtenHash,
    })),
  ).toEqual(
    partHashes(document).map(({ id, title, hash }) => ({
      id,
      title,
      edited: false,
      missing: false,
      hash,
      writtenHash: hash,
    })),
  );
  expect(
    file.clauses.filter(
      ({ edited, missing, duplicated, foreign }) => edited || missing || duplicated || foreign,
    ),
  ).toEqual([]);
  const own = Object.fromEntries(ownFields(document).map((field) => [field.key, field]));
  for (const { key, written, store, texts, bound, differs } of file.fields) {
    const text = (document.fields[key] ?? own[key])?.text;
    expect({ key, written, store, differs }).toEqual({
      key,
      written: text,
      store: bound ? text : undefined,
      differs: false,
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts)).toEqual(new Set([text]));
  }
  expect(file.fields.map(({ key }) => key)).toEqual([...Object.keys(document.fields), ...Object.keys(own)]);
};

describe('a file read back', () => {
  test('says what was written, and finds nothing changed', () => {
    expectSame(
      sampleDocument({ facts: { staff: 14, 'has board': true }, customisation: { omit: [{ id: 'x' }] } }),
    );
  });

  test.each(Object.entries(fixtures))('of a real policy for %s is the same', (_, profile) => {
    for (const document of documentsOf(profile)) expectSame(document);
  });

  test('without state is known by its tags, and says so', () => {
    const document = sampleDocument();
    const file = readPolicyFile(toDocx(document, { state: 'none' }));
    const clauses = document.sections.flatMap((section) => section.clauses);
    expect(file).toMatchObject({ recognised: true, state: 'none', policyId: document.policy.id, facts: {} });
    expect(file.messages.map(({ code }) => code)).toEqual(['no-state']);
    expect(new Map(file.clauses.map(({ id, hash }) => [id, hash]))).toEqual(
      new Map(clauses.map((clause) => [clause.id, clauseHashes(clause).hash])),
    );
    expect(file.clauses.every(({ edited, foreign }) => !edited && !foreign)).toBe(true);
    expect(new Set(file.fields.map(({ key }) => key))).toEqual(
      new Set([...Object.keys(document.fields), ...ownFields(document).map(({ key }) => key)]),
    );
  });

  test('without controls is not recognised', () => {
    const file = readPolicyFile(toDocx(sampleDocument(), { controls: 'none' }));
    expect(file).toMatchObject({ recognised: false, clauses: [], fields: [] });
    expect(file.messages.map(({ code }) => code)).toEqual(['not-recognised']);
  });
});
