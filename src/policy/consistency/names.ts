/** The organisation, its body and its leader under one name everywhere: X-01. */
import type { PolicyDocument } from '../document.js';
import { bodyName, directorTitle } from '../values.js';
import { wordsOf } from '../words/index.js';
import type { DocumentSet } from './document-set.js';
import { documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';
import { differing } from './statements.js';

/** Titles of whoever leads, as organisations use them. Only in this spelling: written small, they are plain words. */
const leaderTitles =
  /\b(?:Executive Director|Managing Director|Director[- ]General|General Director|National Director|Country Director|Chief Executive Officer|Chief Executive|CEO|Secretary[- ]General|General Manager|National Coordinator|Coordinator|Director)\b/gu;

const bodyNames =
  /\b(?:Board of (?:Trustees|Directors|Governors|Management)|Executive Board|Executive Committee|Steering Committee|Management Committee|Governing (?:Board|Body|Council)|Supervisory Board|Advisory Board|Council of Elders|General Assembly|Members['’] Meeting)\b/gu;

/** A title that stands among the answers, or that stands in for one, means nobody else. */
function isForeign(set: DocumentSet, title: string): boolean {
  const words = wordsOf('en');
  const usual = [directorTitle(set.people, words), bodyName(set.resolved, words)];
  return !set.wasTold(title) && !usual.includes(title);
}

function foreign(set: DocumentSet, line: Line, pattern: RegExp): readonly string[] {
  return [...line.words.matchAll(pattern)].map(([words]) => words).filter((words) => isForeign(set, words));
}

/** In these sentences an organisation speaks of itself. */
const speaksOfItself =
  /\b(?:who (?:act|work|volunteer)s? (?:for|at|with)|acts? for|staff of|members? of staff of|employees of|volunteers of|employed by|the policy of|policies of|rules of|code of conduct of|adopted by|here at|we at) (?:the )?((?:\p{Lu}[\p{L}'’&.-]*)(?: (?:of|for|and|the|&|\p{Lu}[\p{L}'’&.-]*))*)/gu;

/** Organisations of the examples: their names are what people forget to change. */
const exampleNames = ['Harbour Lights', 'Atelier Lumière', 'Southern Circle', 'Meridian Commons'];

function otherOrganisations(set: DocumentSet, { words }: Line): readonly string[] {
  const spoken = [...words.matchAll(speaksOfItself)]
    .map(([, name = '']) => name.replace(/ (?:of|for|and|the|&)$/u, ''))
    // One word alone may be anything; two or more in capitals are a name.
    .filter((name) => /\p{Lu}\S* .*\p{Lu}/u.test(name));
  const examples = exampleNames.filter((name) => words.includes(name));
  return [...spoken, ...examples].filter((name) => !set.wasTold(name) && !foreignPart(name));
}

/** Bodies and leaders are reported as such. */
function foreignPart(name: string): boolean {
  return name.search(bodyNames) >= 0 || name.search(leaderTitles) >= 0;
}

function leftovers(
  what: string,
  among: readonly Line[],
  wordsIn: (line: Line) => readonly string[],
): readonly Found[] {
  const lines = among.flatMap((line) => wordsIn(line).map((words) => ({ line, words })));
  return [...new Set(lines.map(({ words }) => words))].map((words) => ({
    message: `${what}: "${words}".`,
    places: lines.filter((one) => one.words === words).map(({ line }) => placeOf(line)),
  }));
}

function headName(
  what: string,
  set: DocumentSet,
  nameOf: (document: PolicyDocument) => string,
): readonly Found[] {
  return differing(
    what,
    set.documents.map((document) => ({
      policy: document.policy.id,
      value: nameOf(document),
      place: documentPlace(document, nameOf(document)),
    })),
  );
}

function oneName(set: DocumentSet): readonly Found[] {
  const titles = ['Director', 'Chief Executive', 'CEO', 'Secretary', 'General Manager', 'Coordinator'];
  const leaders = set.lines().filter(({ words }) => titles.some((title) => words.includes(title)));
  const parts = ['Board', 'Committee', 'Governing', 'Council', 'Assembly', 'Meeting'];
  const bodies = set.lines().filter(({ words }) => parts.some((part) => words.includes(part)));
  const speaking = set.linesWith(
    ...[
      'who act',
      'who work',
      'who volunteer',
      'acts for',
      'act for',
      'staff of',
      'employees of',
      'volunteers of',
      'employed by',
    ],
    ...['policy of', 'policies of', 'rules of', 'code of conduct of', 'adopted by', 'here at', 'we at'],
    ...exampleNames.map((name) => name.toLowerCase()),
  );
  return [
    ...headName('Name of the organisation', set, ({ organisation }) => organisation.name),
    ...headName('Short name of the organisation', set, ({ organisation }) => organisation.shortName),
    ...leftovers('Somebody leads under a title that the profile does not know', leaders, (line) =>
      foreign(set, line, leaderTitles),
    ),
    ...leftovers('A body is named that the profile does not know', bodies, (line) =>
      foreign(set, line, bodyNames),
    ),
    ...leftovers('Another organisation is named as if it were this one', speaking, (line) =>
      otherOrganisations(set, line),
    ),
  ];
}

export const nameRules: readonly Rule[] = [
  {
    id: 'X-01',
    severity: 'error',
    title:
      'The organisation, whoever leads it and its highest body have one name in all documents, and no other organisation is left over.',
    mend: 'Take names and titles from the profile, for example {{organisation.name}}, {{director.the}} and {{body.the}}.',
    documents: [],
    english: true,
    values:
      /^(?:organisation|body|bodyWithout|bodyPanel|bodyRest|authority|director|host|hostBody|hostRules)\b/u,
    check: oneName,
  },
];
