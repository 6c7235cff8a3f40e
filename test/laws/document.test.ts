/** Laws 5, 6 and 7 of every document that is assembled, over random organisations and the examples. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Inline, PolicyDocument } from '../../src/policy/document.js';
import { annexLetter } from '../../src/policy/numbering.js';
import type { Profile } from '../../src/profile/schema.js';
import { flatFacts } from '../../src/profile/facts.js';
import type { Expression } from '../../src/template/compiled.js';
import { evaluateCondition } from '../../src/template/evaluate.js';
import {
  documentText,
  documentsOf,
  everyDocumentOf,
  examples,
  inlineText,
  policy,
} from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 30);

function everyDocument(check: (document: PolicyDocument, profile: Profile) => void): void {
  for (const { profile } of examples) documentsOf(profile).forEach((document) => check(document, profile));
  fc.assert(
    fc.property(profileArbitrary, (profile) => {
      documentsOf(profile).forEach((document) => check(document, profile));
    }),
    { numRuns },
  );
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(inlinesOf));
    case 'table':
      return [
        ...block.columns.flatMap((column) => column.header),
        ...block.rows.flatMap((row) => row.cells.flat()),
      ];
    case 'definitions':
      return block.items.flatMap((item) => [...item.term, ...item.description]);
    case 'callout':
    case 'landscape':
      return block.children.flatMap(inlinesOf);
    case 'lines':
      return block.label;
    case 'signature':
      return block.parts.flat();
    case 'pagebreak':
      return [];
  }
}

function flat(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]));
}

describe('a clause is present exactly when its condition holds', () => {
  test('over random organisations', () => {
    fc.assert(
      fc.property(profileArbitrary, (profile) => {
        for (const document of everyDocumentOf(profile)) {
          const compiled = policy(document.policy.id);
          const present = new Set(document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
          const facts: Record<string, unknown> = {
            ...flatFacts(profile),
            has_set: true,
            is_ready: !document.openPoints.some((point) => point.class === 'blocks'),
          };
          const holds = (test: Expression) =>
            evaluateCondition(test, {
              values: facts,
              locale: 'en',
              has: () => false,
              missing: () => undefined,
            });
          const made = compiled.when === undefined || holds(compiled.when.test);
          expect({ policy: compiled.id, made: document.withheld !== true }).toEqual({
            policy: compiled.id,
            made,
          });
          for (const clause of compiled.sections.flatMap((section) => section.clauses)) {
            if (clause.id === 'open-points') {
              expect(present.has(clause.id)).toBe(made && document.openPoints.length > 0);
              continue;
            }
            const wanted = made && (clause.when === undefined || holds(clause.when.test));
            expect({ clause: clause.id, present: present.has(clause.id) }).toEqual({
              clause: clause.id,
              present: wanted,
            });
          }
        }
      }),
      { numRuns },
    );
  });
});

describe('numbers and references', () => {
  test('numbers are consecutive and references tell the number of a clause that is there', () => {
    everyDocument((document) => {
      let section = 0;
      let annex = 0;
      const numbers = new Map<string, string>();
      for (const { number, clauses } of document.sections) {
        if (number !== '') expect(number).toBe(String((section += 1)));
        let clause = 0;
        for (const { id, kind, number: own } of clauses) {
          numbers.set(id, own);
          if (document.layout === 'one-page') expect(own).toBe('');
          else if (kind === 'clause') expect(own).toBe(`${String(section)}.${String((clause += 1))}`);
          else if (kind === 'annex') expect(own).toBe(annexLetter(annex++));
        }
      }
      for (const inline of document.sections.flatMap(({ clauses }) =>
        clauses.flatMap(({ blocks }) => flat(blocks.flatMap(inlinesOf))),
      )) {
        if (inline.type !== 'reference') continue;
        const number = numbers.get(inline.clause);
        expect(number).toBeDefined();
        if (inline.show !== 'title' && number !== '') expect(inline.text).toContain(number);
      }
    });
  });

  test('one displayed text per field key, and every field is registered', () => {
    everyDocument((document) => {
      for (const inline of document.sections.flatMap(({ clauses }) =>
        clauses.flatMap(({ blocks, title }) => flat([...title, ...blocks.flatMap(inlinesOf)])),
      )) {
        if (inline.type === 'field') expect(document.fields[inline.key]?.text).toBe(inline.text);
      }
    });
  });
});

/** A title that is nothing but a full stop cannot be told from one that a template left behind. */
function hasLoneMark(value: unknown): boolean {
  if (typeof value === 'string') return /^[\p{P}\p{S}]$/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLoneMark);
}

/** Every text of two characters or more that was typed into a profile. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [...value].length > 1 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('words that betray a machine', () => {
  const traces = [
    /undefined/,
    /\bnull\b/,
    /\[object/,
    /\bN\/A\b/,
    /NaN/,
    / {2}/,
    /\.\.(?!\.)/,
    /\{\{|\}\}/,
    /\s[,.;:!?](\s|$)/,
    /\bTBD\b/,
  ];

  test('none stands in a document whose values are masked', () => {
    everyDocument((document, profile) => {
      // Sentences that are composed of values (whom a route is about, who settles an open point) hold them as text.
      if (hasLoneMark(profile)) return;
      const typed = stringsOf(profile).sort((one, other) => other.length - one.length);
      const text = typed.reduce(
        (masked, value) => masked.replaceAll(value, 'Value'),
        documentText(document, 'Value'),
      );
      for (const trace of traces) {
        const found = text.split('\n').filter((line) => trace.test(line));
        expect({ trace: String(trace), found }).toEqual({ trace: String(trace), found: [] });
      }
    });
  });

  test('a value that ends in a full stop does not double it', () => {
    everyDocument((document) => {
      for (const { clauses } of document.sections) {
        for (const { blocks } of clauses) {
          for (const block of blocks) {
            if (block.type !== 'paragraph') continue;
            const parts = flat(block.children);
            parts.forEach((inline, index) => {
              const next = parts[index + 1];
              if (inline.type !== 'field' || next?.type !== 'text' || !/[.!?…]$/u.test(inline.text)) return;
              expect(next.text.startsWith('.')).toBe(false);
            });
          }
        }
      }
    });
  });

  test('no paragraph, title or cell header is empty', () => {
    everyDocument((document) => {
      for (const { clauses } of document.sections) {
        for (const clause of clauses) {
          expect(inlineText(clause.title).trim()).not.toBe('');
          for (const block of clause.blocks) {
            if (block.type === 'paragraph') expect(inlineText(block.children).trim()).not.toBe('');
            if (block.type === 'list') expect(block.items.length).toBeGreaterThan(0);
            if (block.type === 'table') expect(block.rows.length).toBeGreaterThan(0);
          }
        }
      }
    });
  });
});
