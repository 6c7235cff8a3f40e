/** Small documents and standards to read coverage on. */
import { readFileSync, readdirSync } from 'node:fs';
import { factNames } from '../../src/profile/facts.js';
import type { Clause, OpenPoint, PolicyDocument } from '../../src/policy/document.js';
import { compileStandards } from '../../src/standards/compile.js';
import type { StandardsFile } from '../../src/standards/compile.js';
import { standardsRegistry } from '../../src/standards/registry.js';

const folder = new URL('../../templates/standards/', import.meta.url);

export const vocabulary: ReadonlySet<string> = new Set(factNames);

/** The shipped files. */
export const standardsFiles: readonly StandardsFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** The shipped standards. */
export const shipped = compileStandards(standardsFiles, vocabulary);
export const shippedRegistry = standardsRegistry(shipped);

/** An NGO of 14 with a board in Kenya and nothing special. */
export const plainFacts: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(factNames.map((name) => [name, false])),
  staff_count: 14,
  has_staff: true,
  volunteer_count: 0,
  board_size: 7,
  leadership_size: 3,
  countries: ['KE'],
  has_board: true,
  contact_with_children: 'none',
  leadership_measure: 'target',
  country_overlay: 'no',
  org_type: 'ngo',
};

export function clause(id: string, satisfies: readonly string[], changes: Partial<Clause> = {}): Clause {
  return {
    id,
    kind: 'clause',
    number: '1.1',
    title: [{ type: 'text', text: `Title of ${id}` }],
    blocks: [],
    because: {},
    satisfies,
    short: false,
    origin: 'library',
    ...changes,
  };
}

export function point(
  id: string,
  kind: OpenPoint['class'],
  clauses: readonly string[],
  by = '2027-03-15',
): OpenPoint {
  return { id, class: kind, what: `the ${id}`, owner: 'the chair', by, words: 'to be named', clauses };
}

export function documentOf(
  policy: string,
  clauses: readonly Clause[],
  openPoints: readonly OpenPoint[] = [],
): PolicyDocument {
  return {
    format: 1,
    policy: { id: policy, templateVersion: '1.0.0', title: policy, shortTitle: policy, promise: [] },
    language: 'en',
    direction: 'ltr',
    date: '2026-11-22',
    organisation: { name: 'Amani', shortName: 'Amani' },
    status: 'draft',
    statusText: 'DRAFT',
    version: '1.0',
    paper: 'A4',
    colour: '1F4E5F',
    openPoints,
    sections: [{ id: 'body', number: '1', title: [], clauses }],
    fields: {},
    facts: {},
    labels: {
      contents: 'Contents',
      clause: 'clause',
      annex: 'annex',
      version: 'Version',
      page: 'Page {page} of {pages}',
      draft: 'DRAFT',
      openPointsLink: 'Open points',
      prompt: 'to be filled in',
    },
  };
}
