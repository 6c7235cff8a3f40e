/**
 * The table "It is about / Tell / Who investigates / Who decides / Who hears the appeal", read from the document as
 * a reader reads it, and compared with the people of the organisation.
 */
import type { Inline, PolicyDocument, Table } from '../../../src/policy/document.js';
import { organisationOf } from '../../../src/policy/organisation.js';
import type { Route } from '../../../src/policy/routes.js';
import { bodyName, routeAbout } from '../../../src/policy/values.js';
import { wordsOf } from '../../../src/policy/words/index.js';
import { areRelated, lineAbove } from '../../../src/profile/people.js';
import type { Person, Profile } from '../../../src/profile/schema.js';
import { documentLines } from '../../support/document-lines.js';
import { inlineText } from '../../support/library.js';

export const routeClause = 'if-it-concerns';

const steps = ['tell', 'investigates', 'decides', 'appeal'] as const;
type Step = (typeof steps)[number];

const headers: Readonly<Record<Step, RegExp>> = {
  tell: /^tell$/i,
  investigates: /investigates/i,
  decides: /decides/i,
  appeal: /appeal/i,
};

/** One cell: its text, and the values that stand in it. */
interface Cell {
  readonly text: string;
  readonly values: readonly string[];
  readonly open: boolean;
}

interface Row {
  readonly about: string;
  readonly cells: Readonly<Record<Step, Cell>>;
}

function fieldsIn(inlines: readonly Inline[]): { text: string; open: boolean }[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'field') return [{ text: inline.text, open: inline.open !== undefined }];
    return 'children' in inline ? fieldsIn(inline.children) : [];
  });
}

function cellOf(inlines: readonly Inline[]): Cell {
  const fields = fieldsIn(inlines);
  return {
    text: inlineText(inlines),
    values: fields.map(({ text }) => text.toLowerCase()),
    open: fields.some(({ open }) => open),
  };
}

/** The table with a column for the decision. */
export function isRouteTable(table: Table): boolean {
  return table.columns.some(({ header }) => headers.decides.test(inlineText(header)));
}

/** Where a step has its column; -1 where one sentence before the table holds for all rows. */
export function columnOf(table: Table, step: Step): number {
  return table.columns.findIndex(({ header }) => headers[step].test(inlineText(header)));
}

function rowsOf(document: PolicyDocument): Row[] {
  const clause = document.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === routeClause);
  const blocks = clause?.blocks ?? [];
  const table = blocks.find((block) => block.type === 'table' && isRouteTable(block));
  if (table?.type !== 'table') return [];
  const sentence = blocks.find(
    (block) => block.type === 'paragraph' && /^who investigates/i.test(inlineText(block.children)),
  );
  const forAll = cellOf(sentence?.type === 'paragraph' ? sentence.children : []);
  const columns = steps.map((step) => [step, columnOf(table, step)] as const);
  return table.rows.map(({ cells }) => ({
    about: inlineText(cells[0] ?? []).toLowerCase(),
    cells: Object.fromEntries(
      columns.map(([step, at]) => [step, at < 0 ? forAll : cellOf(cells[at] ?? [])]),
    ) as Record<Step, Cell>,
  }));
}

/** Is somebody named in a cell, by title, name or address? */
function names(cell: Cell, person: Person): boolean {
  const the = wordsOf('en').the(person.title);
  const forms = [person.title, the, person.name, `${String(person.name)}, ${person.title}`];
  const addresses = [person.email, person.phone, person.messaging];
  return (
    forms.some((form) => form !== undefined && cell.values.includes(form.toLowerCase())) ||
    addresses.some((address) => address !== undefined && cell.text.includes(address))
  );
}

/** An address stands in the cell itself, or beside the title in the list of people to tell. */
function isReachable(person: Person, cell: Cell, document: PolicyDocument): boolean {
  const list = documentLines(document, ['whom-to-tell']).filter((line) => line.includes(person.title));
  return [person.email, person.phone, person.messaging].some(
    (way) => way !== undefined && [cell.text, ...list].some((line) => line.includes(way)),
  );
}

function rowFaults(row: Row, route: Route, profile: Profile, document: PolicyDocument): string[] {
  const { lines, resolved } = organisationOf(profile);
  const words = wordsOf('en');
  const people = profile.people ?? [];
  const { about } = route;
  const faults: string[] = [];
  if (about && !row.about.includes(about.title.toLowerCase())) faults.push('does not say whom it is about');
  const close = about
    ? people.filter(
        (person) =>
          person.id === about.id || areRelated(person, about) || lineAbove(profile, person).includes(about),
      )
    : [];
  const inTheBody =
    route.subjects.some((subject) => subject === 'chair' || subject === 'bodyMember') ||
    (about !== undefined && lines.onBody(about));
  const theBody = words.the(bodyName(resolved, words)).toLowerCase();
  // Anyone in the list of people to tell, which names them with their addresses.
  const wholeList = /^anyone named in clause/i.test(row.cells.tell.text);
  for (const step of steps) {
    const cell = row.cells[step];
    if (cell.values.length === 0 && !(step === 'tell' && wholeList)) faults.push(`${step}: names nobody`);
    if (cell.open && document.status !== 'not-ready')
      faults.push(`${step}: is open, but the document is no draft`);
    for (const person of close) {
      if (names(cell, person)) faults.push(`${step}: ${person.title} is too close to the case`);
    }
    if (inTheBody && cell.values.includes(theBody)) faults.push(`${step}: the person concerned takes part`);
  }
  const { tell } = row.cells;
  const reached = people.some((person) => names(tell, person) && isReachable(person, tell, document));
  if (!wholeList && !tell.open && !reached) faults.push('tell: no way to reach anybody');
  for (const [one, other] of [
    ['investigates', 'decides'],
    ['investigates', 'appeal'],
    ['decides', 'appeal'],
  ] as const) {
    if (row.cells[one].open || row.cells[other].open) continue;
    const same = row.cells[one].values.some((value) => row.cells[other].values.includes(value));
    if (same) faults.push(`${one} and ${other} are the same`);
  }
  return faults;
}

/** What is wrong in the table, row by row; empty where everybody has a route without themselves in it. */
export function routeTableFaults(profile: Profile, document: PolicyDocument): string[] {
  const { resolved, routes } = organisationOf(profile);
  const words = wordsOf('en');
  const left = rowsOf(document);
  return routes().flatMap((route) => {
    const wanted = routeAbout(route, words, bodyName(resolved, words), 'inside').toLowerCase();
    const at = left.findIndex(({ about }) => about === wanted);
    const [row] = at < 0 ? [] : left.splice(at, 1);
    if (!row) return [`no row for ${wanted}`];
    return rowFaults(row, route, profile, document).map((fault) => `${wanted}: ${fault}`);
  });
}
