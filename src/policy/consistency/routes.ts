/** Nobody handles a case about themselves, and nobody has two parts in one. */
import type { Person } from '../../profile/schema.js';
import type { PolicyDocument, Table } from '../document.js';
import { plainText } from '../../template/plain.js';
import type { Route } from '../routes.js';
import { wordsOf } from '../words/index.js';
import { bodyName, routeAbout } from '../values.js';
import { casePolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import { isNameOf, isOnlyNameOf, isStillOpen } from './persons.js';
import type { Found, Rule, SetPlace } from './rule.js';

const routeClause = 'if-it-concerns';

const columns = [
  ['told', /^tell\b|^whom to tell/iu],
  ['investigates', /investigat/iu],
  ['decides', /decid/iu],
  ['hears the appeal', /appeal/iu],
] as const;
type Part = (typeof columns)[number][0];

interface Row {
  readonly about: string;
  /** Names in each cell, one a line. */
  readonly parts: ReadonlyMap<Part, readonly string[]>;
  readonly place: SetPlace;
}

function namesIn(cell: string): readonly string[] {
  return cell
    .split('\n')
    .map((line) => line.trim().replace(/^or /u, ''))
    .filter((line) => line !== '');
}

function rowsOf(document: PolicyDocument, set: DocumentSet): readonly Row[] {
  const clause = set.clause(document.policy.id, routeClause);
  const isRoutes = (table: Table) =>
    table.columns.some(({ header }) => columns[2][1].test(plainText(header)));
  const table = clause?.blocks.find((block): block is Table => block.type === 'table' && isRoutes(block));
  if (!clause || !table) return [];
  const headers = table.columns.map(({ header }) => plainText(header));
  return table.rows.map(({ cells }) => {
    const texts = cells.map((cell) => plainText(cell, '\n'));
    const parts = columns.flatMap(([part, header]) => {
      const at = headers.findIndex((text) => header.test(text));
      return at < 0 ? [] : [[part, namesIn(texts[at] ?? '')] as const];
    });
    return {
      about: texts[0] ?? '',
      parts: new Map(parts),
      place: clausePlace(document, clause, texts.join(' | ').replaceAll('\n', ' ')),
    };
  });
}

function withRoutes(set: DocumentSet): readonly PolicyDocument[] {
  return set.policies.filter(({ policy }) => casePolicies.includes(policy.id));
}

/** The words at the beginning of the row of a route, for readers inside and outside. */
function wordsAbout(route: Route, set: DocumentSet): readonly string[] {
  const words = wordsOf('en');
  const body = bodyName(set.resolved, words);
  return ([undefined, 'inside', 'public'] as const).map((audience) =>
    routeAbout(route, words, body, audience),
  );
}

function isRowOf(row: Row, route: Route, set: DocumentSet): boolean {
  // A row begins with a capital, which for some letters is more than one character: so all are compared as capitals.
  const about = row.about.toUpperCase();
  return (
    wordsAbout(route, set).some((words) => words.toUpperCase() === about) ||
    (route.about !== undefined && isNameOf(row.about, route.about))
  );
}

/** Whom a row is about: the person of its route, or whoever it names in an organisation's own words. */
function subjectOf(row: Row, set: DocumentSet): Person | undefined {
  const route = set.routes().find((one) => isRowOf(row, one, set));
  if (route) return route.about;
  return (set.profile.people ?? []).find((person) =>
    [person.title, person.name].some(
      (words) => words !== undefined && row.about.toLowerCase().startsWith(words.toLowerCase()),
    ),
  );
}

function takesPart(names: readonly string[], person: Person, people: readonly Person[]): boolean {
  return names.some((name) => isOnlyNameOf(name, person, people));
}

/** "If it is about the director, tell the director." */
function circles(set: DocumentSet): readonly Found[] {
  const titles = [
    ...(set.profile.people ?? []).map(({ title }) => title),
    'focal point',
    'deputy',
    'director',
    'manager',
    'chair',
    'outside contact',
  ];
  const about =
    /\b(?:about|against|concerns?|accused is) (?:the |your |a )?(.+?)(?:,|:| then\b| goes\b| go\b| must\b| is\b| are\b| tell\b)/giu;
  const sent =
    /\b(?:tell|go(?:es)? to|report(?:s|ed)? (?:it |this )?to|inform|contact|decided by|investigated by) (?:the |your )?(.+)$/iu;
  const sends =
    /\b(?:about|against|concerns?|accused)\b.*\b(?:tell|goe?s? to|report(?:s|ed)? |inform|contact|decided by|investigated by)/u;
  return set.linesWith('about ', 'against ', 'concern', 'accused').flatMap((line): readonly Found[] => {
    if (line.kind === 'row' || line.kind === 'heading' || !sends.test(line.text)) return [];
    for (const match of line.text.matchAll(about)) {
      const [whole, subject = ''] = match;
      // The subject ends where the word that sends people begins: that word belongs to what follows.
      const rest = line.text.slice(match.index + whole.length - (/\w+$/u.exec(whole)?.[0].length ?? 0));
      const told = sent.exec(rest)?.[1];
      const title = titles.find((one) => subject.toLowerCase() === one.toLowerCase());
      if (told === undefined || title === undefined) continue;
      if (told.toLowerCase().startsWith(title.toLowerCase()))
        return [{ message: `A concern about the ${title} goes to the ${title}.`, places: [placeOf(line)] }];
    }
    return [];
  });
}

function accusedStaysOut(set: DocumentSet): readonly Found[] {
  const found: Found[] = [];
  const people = set.profile.people ?? [];
  for (const document of withRoutes(set)) {
    const rows = rowsOf(document, set);
    if (rows.length === 0) {
      const clause = set.clause(document.policy.id, routeClause);
      found.push({
        message: 'A policy has no table that says whom to tell if it is about one of the people to tell.',
        places: [
          clause
            ? clausePlace(document, clause, 'no table of routes in this clause')
            : documentPlace(document, `no clause "${routeClause}"`),
        ],
      });
      continue;
    }
    for (const row of rows) {
      const person = subjectOf(row, set);
      for (const [part, names] of row.parts) {
        if (!person || !takesPart(names, person, people)) continue;
        const does = part === 'told' ? 'is told' : part;
        found.push({
          message: `Where it is about ${person.title}, the same person ${does}.`,
          places: [row.place],
        });
      }
    }
    for (const route of set.routes().slice(1)) {
      if (
        rows.some(
          (row) =>
            isRowOf(row, route, set) ||
            (route.about !== undefined && subjectOf(row, set)?.id === route.about.id),
        )
      )
        continue;
      const [wanted = ''] = wordsAbout(route, set);
      const clause = set.clause(document.policy.id, routeClause);
      if (clause)
        found.push({
          message: `Nothing says whom to tell if it is about ${wanted}.`,
          places: [clausePlace(document, clause, rows.map((row) => row.about).join('; '))],
        });
    }
  }
  return [...found, ...circles(set)];
}

const who = /\bwho (investigates|decides|hears the appeal)(?: on a breach)?: ([^.;|]+)/giu;

/** The parts that sentences name: "Who investigates: the lawyer. Who decides: the Board." */
function namedParts(lines: readonly Line[]): { part: Part; name: string; line: Line }[] {
  return lines.flatMap((line) =>
    line.cells || !line.low.includes('who ')
      ? []
      : [...line.text.matchAll(who)].map(([, part = '', name = '']) => ({
          part: part.toLowerCase() as Part,
          name: name.trim(),
          line,
        })),
  );
}

const heads =
  /\bwhoever (investigates|decides|hears the appeal)\b[^.;]*?\b(?:also|too)\b[^.;]*?\b(investigat\w+|decid\w+|appeal\w*)|\bthe same (?:person|people) (investigates?|decides?|hears?)[^.;]*?\band\b[^.;]*?\b(investigat\w+|decid\w+|appeal\w*)/iu;

function partsStayApart(set: DocumentSet): readonly Found[] {
  const found: Found[] = [];
  for (const document of withRoutes(set)) {
    for (const row of rowsOf(document, set)) {
      const parts = [...row.parts].filter(([part]) => part !== 'told');
      parts.forEach(([part, names], at) => {
        for (const [other, others] of parts.slice(at + 1)) {
          const both = names.find((name) => others.some((one) => one.toLowerCase() === name.toLowerCase()));
          if (both === undefined || isOpen(both)) continue;
          found.push({ message: `The same ${part} and ${other}: ${both}.`, places: [row.place] });
        }
      });
    }
  }
  for (const { policy } of set.documents) {
    const clauses = new Set(set.lines(policy.id).map(({ clause }) => clause.id));
    for (const clauseId of clauses) {
      const parts = namedParts(set.linesIn(policy.id, clauseId));
      for (const [at, one] of parts.entries()) {
        const other = parts
          .slice(at + 1)
          .find(({ part, name }) => part !== one.part && name.toLowerCase() === one.name.toLowerCase());
        if (other && !isOpen(one.name))
          found.push({
            message: `The same ${one.part} and ${other.part}: ${one.name}.`,
            places: [...new Set([one.line, other.line])].map(placeOf),
          });
      }
    }
  }
  const same = set
    .linesWith('whoever', 'the same p')
    .filter(({ text }) => heads.test(text) && !/\b(?:not|never|nobody|no one|neither)\b/iu.test(text));
  if (same.length > 0)
    found.push({ message: 'One person has two parts in a case.', places: same.map(placeOf) });
  return found;
}

/** Nobody yet, somebody appointed for the case, or whoever the rules of a host name. */
function isOpen(name: string): boolean {
  return isStillOpen(name) || /^a trained person\b|^as the rules of\b/iu.test(name);
}

export const routeRules: readonly Rule[] = [
  {
    id: 'X-06',
    severity: 'error',
    title:
      'Nobody receives, investigates, decides or hears an appeal in a case about themselves; the table says whom to tell instead.',
    mend: 'Keep the table of the clause "If it is about one of the people you would tell"; it is worked out from the profile (people and roles).',
    documents: casePolicies,
    english: true,
    check: accusedStaysOut,
  },
  {
    id: 'X-07',
    severity: 'error',
    title: 'Whoever investigates does not decide, and whoever decides does not hear the appeal.',
    mend: 'Name three different people or bodies (roles.investigator, roles.decider, roles.appeal).',
    documents: casePolicies,
    english: true,
    check: partsStayApart,
  },
];
