/** The box on page 1, the poster and the page for children say what the policies say: X-24. */
import { durationsIn, inWords } from './durations.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import { holdsWords, speaksOf } from './persons.js';
import type { Found, Rule } from './rule.js';
import { differing } from './statements.js';
import type { Statement } from './statements.js';

const box = 'in-short';

/** Lines of the pages that repeat what stands elsewhere. */
function repeating(set: DocumentSet): readonly Line[] {
  const pages = set.documents.filter(({ layout, policy }) => layout === 'one-page' && policy.id !== 'breaks');
  return [
    ...set.policies.flatMap(({ policy: { id } }) => set.linesIn(id, box)),
    ...pages.flatMap(({ policy: { id } }) => set.lines(id)),
  ];
}

/** Lengths of time that stand in no other place. */
function strayDays(set: DocumentSet): readonly Found[] {
  const repeated = repeating(set);
  const own = new Set(repeated);
  const known = new Set(
    set
      .timedLines()
      .filter((line) => !own.has(line))
      .flatMap(({ low }) => durationsIn(low).map(inWords)),
  );
  // Half-written numbers ("15 to answer") and words of a form need no unit; only what has one is compared.
  return repeated.flatMap((line) =>
    durationsIn(line.low)
      .filter((duration) => !known.has(inWords(duration)))
      .map((duration) => ({
        message: `${duration.text}: stands in the summary and nowhere in the policies.`,
        places: [placeOf(line)],
      })),
  );
}

/** People in the box who do not stand in the body of the same policy, or on a page and in no policy. */
function strayPeople(set: DocumentSet): readonly Found[] {
  const people = set.profile.people ?? [];
  const lists = set.policies.flatMap(({ policy: { id } }) =>
    set.lines(id).filter(({ clause }) => clause.id !== box),
  );
  const bodies = new Map(
    set.policies.map(({ policy: { id } }) => [id, lists.filter((line) => line.policy === id)]),
  );
  return repeating(set).flatMap((line) =>
    people
      .filter(({ name, title }) => {
        // By the same form: a title may be a plain word elsewhere.
        const used = [name, title].filter((form) => form !== undefined && holdsWords(line.low, form));
        const body = bodies.get(line.policy) ?? lists;
        return used.some((form = '') => !body.some(({ low }) => holdsWords(low, form)));
      })
      .map((person) => ({
        message: `${person.title}: named in the summary and not in the policy itself.`,
        places: [placeOf(line)],
      })),
  );
}

/** Whoever the list of people to tell names first must not be missing on page 1. */
function missingDoors(set: DocumentSet): readonly Found[] {
  const doors = (['focalPoint', 'outsideContact'] as const).flatMap((role) => set.people.holder(role) ?? []);
  return set.policies.flatMap((document): readonly Found[] => {
    const { id } = document.policy;
    const clause = set.clause(id, box);
    if (!clause || clause.origin === 'omitted') return [];
    const lines = set.linesIn(id, box);
    return doors
      .filter((person) => set.linesIn(id, 'whom-to-tell').some(({ low }) => speaksOf(low, person)))
      .filter((person) => !lines.some(({ low }) => speaksOf(low, person)))
      .map((person) => ({
        message: `${person.title}: to be told by the list, and missing on page 1.`,
        places: [
          clausePlace(document, clause, lines.map(({ text }) => text).join(' ')),
          ...set
            .linesIn(id, 'whom-to-tell')
            .filter(({ low }) => speaksOf(low, person))
            .slice(0, 1)
            .map(placeOf),
        ],
      }));
  });
}

const emergency =
  /\bemergency number(?:s)?(?: is| of the place where you are)?(?::| is| \(| )\s*(?:\(?[\p{L} ]+: )?(\d[\d ]{1,12}\d)|\b(?:call|dial|ring) (\d{3})\b/iu;

function emergencyNumbers(set: DocumentSet): readonly Found[] {
  const statements = set.linesWith('emergency', 'call', 'dial', 'ring ').flatMap((line): Statement[] => {
    const [, number, called] = emergency.exec(line.text) ?? [];
    const value = number ?? called;
    return value === undefined ? [] : [{ policy: line.policy, value: value.trim(), place: placeOf(line) }];
  });
  return differing('Emergency number', statements);
}

export const summaryRules: readonly Rule[] = [
  {
    id: 'X-24',
    severity: 'error',
    title:
      'The box on page 1, the poster and the page for children name the people, days and numbers of the policies, and no others.',
    mend: 'Keep the box as it is, or change people and days in the profile.',
    documents: [],
    english: true,
    check: (set) => [...strayDays(set), ...strayPeople(set), ...missingDoors(set), ...emergencyNumbers(set)],
  },
];
