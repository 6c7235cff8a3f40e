import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FieldValue, PolicyDocument } from '../../src/policy/document.js';
import { fieldStore } from '../../src/word/field-store.js';
import { ownFields } from '../../src/word/own-fields.js';
import { readStore } from '../../src/word/reader/field-readings.js';
import { readState } from '../../src/word/reader/written-state.js';
import { elements, parseXml } from '../../src/word/reader/xml.js';
import { documentState } from '../../src/word/state.js';
import { sampleDocument } from '../support/sample-document.js';

const value = (key: string, text: string, bound = true): FieldValue => ({
  key,
  label: `Label of ${key}`,
  text,
  bound,
  multiline: false,
});

const withFields = (...fields: FieldValue[]): PolicyDocument =>
  sampleDocument({ fields: Object.fromEntries(fields.map((field) => [field.key, field])) });

// Characters that XML cannot carry are refused by profiles, so no value holds them.
const words = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

describe('the store of bound fields', () => {
  test('holds one node for each bound field, in order, and none for the others', () => {
    const { xml } = fieldStore(
      withFields(value('b', 'one'), value('days', '7', false), value('a|short', 'two')),
    );
    const nodes = [...elements(parseXml(xml, 'store'))];
    expect(nodes.map((node) => [node.getAttribute('key'), node.textContent])).toEqual([
      ['b', 'one'],
      ['a|short', 'two'],
    ]);
  });

  test('names each node by its key, whatever quotes are in it', () => {
    const { xpathOf, prefixMappings } = fieldStore(withFields());
    expect(prefixMappings).toBe("xmlns:pw='urn:policywright:fields:1'");
    expect(xpathOf('people.a.name|first')).toBe("/pw:fields[1]/pw:field[@key='people.a.name|first']");
    expect(xpathOf("it's")).toBe('/pw:fields[1]/pw:field[@key="it\'s"]');
    expect(() => xpathOf(`'"`)).toThrow(/both kinds of quotes/);
  });

  test('gives back every text exactly', () => {
    fc.assert(
      fc.property(words, words, (key, text) => {
        const { xml } = fieldStore(withFields(value(key, text)));
        expect([...readStore(parseXml(xml, 'store'))]).toEqual([[key, text]]);
      }),
      { numRuns: 200 },
    );
  });

  test('replaces what XML cannot carry', () => {
    const { xml } = fieldStore(withFields(value('a', 'x\u0001\ufffe\ud800y\u0085')));
    expect([...readStore(parseXml(xml, 'store')).values()]).toEqual(['x\ufffd\ufffd\ufffdy\u0085']);
  });
});

describe('the state', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(words, fc.jsonValue(), (text, json) => {
        const document = {
          ...withFields({ ...value('a', text), open: 'point' }),
          facts: { fact: json },
          customisation: json,
        };
        const state = readState(parseXml(documentState(document), 'state'), 'state');
        expect(state.facts).toEqual(JSON.parse(JSON.stringify({ fact: json })));
        expect(state.customisation).toEqual(JSON.parse(JSON.stringify(json)));
        expect(state.fields[0]).toEqual({ key: 'a', label: 'Label of a', text, bound: true, open: 'point' });
        expect(state.fields.slice(1).map((field) => [field.key, field.text])).toEqual(
          ownFields(document).map((field) => [field.key, field.text]),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('names version, policy, language, day and status, and is the same each time', () => {
    const document = sampleDocument({ version: '1.1' });
    const xml = documentState(document);
    expect(documentState(sampleDocument({ version: '1.1' }))).toBe(xml);
    expect(readState(parseXml(xml, 'state'), 'state')).toMatchObject({
      format: '1.0',
      generator: '0.1.0',
      policy: document.policy.id,
      template: document.policy.templateVersion,
      language: document.language,
      date: document.date,
      status: document.status,
      version: '1.1',
      openPoints: document.openPoints.map(({ id, class: kind }) => ({ id, class: kind })),
    });
  });

  test('carries no words of the clauses but their titles', () => {
    const xml = documentState(sampleDocument());
    expect(xml).not.toContain('Nobody is asked to keep a secret');
    expect(xml).not.toContain('reason');
  });
});
