/** Law 2, second part: gate rows are shown by the words themselves, and each check can fail. */
import { describe, expect, test } from '@jest/globals';
import type { Inline } from '../../src/policy/document.js';
import { organisationOf } from '../../src/policy/organisation.js';
import { evaluateCondition } from '../../src/template/condition.js';
import { standards } from '../../src/library/standards.js';
import { flatFacts } from '../../src/profile/facts.js';
import { documentLines, lineShows } from '../support/document-lines.js';
import { documentWithId, examples, policy } from '../support/library.js';
import { fixtures } from '../support/profiles.js';
import { routeTableOf, withRouteCell, withoutClausesOf, withoutRouteRow } from './evidence/changed.js';
import { columnOf, routeTableFaults } from './evidence/route-table.js';
import { evidence, faultsOf, missingSigns } from './evidence/index.js';

const organisations = [
  ...examples,
  ...Object.entries(fixtures).map(([name, profile]) => ({ name, profile })),
];
const policyIds = Object.keys(evidence);

/** Those who get this document: where nobody is employed there is no leave policy. */
function organisationsOf(id: string) {
  const { when } = policy(id);
  return organisations.filter(
    ({ profile }) => when === undefined || evaluateCondition(when.test, flatFacts(profile)),
  );
}

/** The other policies name the Code for cases about the people to tell. */
const withRoutes = policyIds.filter((id) =>
  policy(id).sections.some(({ clauses }) => clauses.some((clause) => clause.id === 'if-it-concerns')),
);

describe.each(policyIds)('evidence for what %s may not lack', (id) => {
  const checks = evidence[id] ?? [];
  const readers = organisationsOf(id);

  test('somebody gets it', () => {
    expect(readers.length).toBeGreaterThan(0);
  });

  test('there is a check for each gate row', () => {
    const gates = standards()
      .requirementsOf(id)
      .filter(({ gate }) => gate !== undefined);
    expect(checks.map(({ requirement }) => requirement).sort()).toEqual(
      gates.map(({ id: gate }) => gate).sort(),
    );
  });

  test.each(readers)('stands in the words for $name', ({ profile }) => {
    const document = documentWithId(profile, id);
    const faults = checks
      .filter(({ applies }) => applies(flatFacts(profile)))
      .flatMap((check) => faultsOf(check, profile, document).map((fault) => `${check.requirement} ${fault}`));
    expect(faults).toEqual([]);
  });

  test.each(readers)('is missed for $name without the lines that show it', ({ profile }) => {
    const document = documentWithId(profile, id);
    const lines = documentLines(document);
    for (const { requirement, applies, shows } of checks) {
      if (!applies(flatFacts(profile))) continue;
      const signs = shows(profile, document);
      for (const [name, sign] of Object.entries(signs)) {
        const without = lines.filter((line) => !lineShows(line, sign));
        expect({ requirement, name, missing: missingSigns(without, signs).includes(name) }).toEqual({
          requirement,
          name,
          missing: true,
        });
      }
    }
  });

  test.each(readers)('is missed for $name without the clauses that address it', ({ profile }) => {
    const document = documentWithId(profile, id);
    for (const check of checks) {
      if (!check.applies(flatFacts(profile))) continue;
      const { requirement } = check;
      const faults = faultsOf(check, profile, withoutClausesOf(document, requirement));
      expect({ requirement, told: faults.length > 0 }).toEqual({ requirement, told: true });
    }
  });
});

/** A value in a cell, as the template prints it. */
function value(text: string): readonly Inline[] {
  return [{ type: 'field', key: 'planted', text }];
}

test('every policy about harm has a table of routes', () => {
  expect(withRoutes).toEqual(['code-of-conduct', 'sexual-harassment', 'child-protection']);
});

describe.each(withRoutes)('the table of routes of %s', (id) => {
  test.each(organisations)('is missed for $name where a row is gone', ({ profile }) => {
    const document = documentWithId(profile, id);
    const rows = routeTableOf(document)?.rows ?? [];
    const routes = organisationOf(profile).routes().length;
    expect(rows.length).toBeGreaterThanOrEqual(routes);
    const told = rows.filter(
      (_, row) => routeTableFaults(profile, withoutRouteRow(document, row)).length > 0,
    );
    expect(told).toHaveLength(routes);
  });

  test.each(organisations)('is wrong for $name where somebody handles their own case', ({ profile }) => {
    const document = documentWithId(profile, id);
    const table = routeTableOf(document);
    if (!table) throw new Error('no table');
    const routes = organisationOf(profile).routes().slice(1);
    routes.forEach(({ about }, row) => {
      if (!about) return;
      for (const step of ['tell', 'investigates', 'decides', 'appeal'] as const) {
        const column = columnOf(table, step);
        if (column < 0) continue;
        const planted = withRouteCell(document, row, column, value(about.title));
        expect(routeTableFaults(profile, planted).join()).toContain('too close to the case');
      }
    });
  });

  test.each(organisations)('is wrong for $name where one person takes two steps', ({ profile }) => {
    const document = documentWithId(profile, id);
    const table = routeTableOf(document);
    if (!table) throw new Error('no table');
    const decides = columnOf(table, 'decides');
    const appeal = columnOf(table, 'appeal');
    table.rows.slice(0, organisationOf(profile).routes().length - 1).forEach((_, row) => {
      const both = [decides, appeal].reduce(
        (changed, column) => withRouteCell(changed, row, column, value('A Stranger')),
        document,
      );
      expect(routeTableFaults(profile, both).join()).toContain('decides and appeal are the same');
    });
  });
});
