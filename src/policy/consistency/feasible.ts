/** Promises that need people, numbers or a candidate: X-35. */
import type { DocumentSet } from './document-set.js';
import { placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

/** People whom the profile knows of, for a panel. */
function peopleAtHand({ profile }: DocumentSet): number {
  const { people = [], governance = {} } = profile;
  const onBody = people.filter(({ onBoard, position }) => onBoard === true || position === 'board').length;
  return people.length - onBody + Math.max(onBody, governance.bodySize ?? 0);
}

const panel = /\bpanel of (?:at least )?(\d|two|three|four|five|six|seven)\b(?! people from other members)/iu;
const womanLeads =
  /\b(?:a woman|women) (?:chairs?|presides?|leads? (?:the|our))\b|\bchair (?:is|must be|will be|shall be) (?:always )?a woman\b|\ba woman (?:is|must be|will be) (?:the )?chair\b|\bwoman as (?:the )?chair\b/iu;
const hotline = /\bhot ?line\b|\bour (?:help|phone|telephone) ?line\b/iu;
const dayAndNight =
  /\b(?:we|focal point|deputy|contact|adviser|line|office)\b[^.]*\b(?:answers?|reached|reach us|available|staffed|open)\b[^.]*\b(?:day and night|24\/7|around the clock|24 hours a day|at any hour)/iu;

function panels(set: DocumentSet): readonly Found[] {
  const most = peopleAtHand(set);
  return set.linesWith('panel of').flatMap((line) => {
    const word = panel.exec(line.text)?.[1]?.toLowerCase();
    const size = word === undefined ? undefined : (numbers[word] ?? Number(word));
    return size === undefined || size <= most
      ? []
      : [
          {
            message: `A panel of ${String(size)} is promised; the profile knows ${String(most)} people who could sit on it.`,
            places: [placeOf(line)],
          },
        ];
  });
}

function among(lines: readonly Line[], pattern: RegExp, message: string): readonly Found[] {
  const found = lines.filter(({ text }) => pattern.test(text));
  return found.length === 0 ? [] : [{ message, places: found.map(placeOf) }];
}

function feasible(set: DocumentSet): readonly Found[] {
  const { governance = {}, people = [], support = {} } = set.profile;
  const withNumber = people.filter(
    ({ phone, messaging }) => phone !== undefined || messaging !== undefined,
  ).length;
  const hasLine = withNumber > 0 || (support.services ?? []).some(({ kind }) => kind === 'helpline');
  const leaders = [governance.bodyWomen, governance.leadershipWomen].filter((count) => count !== undefined);
  return [
    ...panels(set),
    ...(leaders.length > 0 && leaders.every((count) => count === 0)
      ? among(
          set.linesWith('woman', 'women'),
          womanLeads,
          'A woman is to lead, and the profile knows no woman in the body or the leadership.',
        )
      : []),
    ...(hasLine
      ? []
      : among(
          set.linesWith('line'),
          hotline,
          'A telephone line is promised, and nobody in the profile has a number.',
        )),
    ...(withNumber >= 2
      ? []
      : among(
          set.lines(),
          dayAndNight,
          'An answer at any hour is promised, and fewer than two people in the profile have a number.',
        )),
  ];
}

export const feasibleRules: readonly Rule[] = [
  {
    id: 'X-35',
    severity: 'warning',
    title:
      'What is promised can be done: a panel has its people, a telephone line a number, a chair a candidate.',
    mend: 'Find the people or the number and put them into the profile, or promise less.',
    documents: [],
    english: true,
    check: feasible,
  },
];
