/** Numbers that are promised to women: goals in the policy on leadership, seats and meetings in networks: X-13, X-27. */
import { personsOf } from '../targets.js';
import type { DocumentSet } from './document-set.js';
import { placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';
import { differing } from './statements.js';
import type { Statement } from './statements.js';

const leadership = 'womens-leadership';

/** Per cent and persons that stand together: "50%: 5 of 9 seats", "50% women (5 of 9)". */
const goalPair = /(?<![\d.])(\d{1,3}(?:\.\d+)?)% ?(?:women)?(?::| \(|,)? ?(\d{1,4}) of (\d{1,4})/giu;
/** Persons and their share today: "4 of 9 (44%)". */
const sharePair = /(\d{1,4}) of (\d{1,4}) \((\d{1,3})%\)/giu;

function arithmetic(set: DocumentSet): readonly Found[] {
  return set.lines(leadership).flatMap(({ ...line }): readonly Found[] => {
    const found: Found[] = [];
    for (const [text, percent, persons, size] of line.text.matchAll(goalPair)) {
      const wanted = personsOf(Number(percent), Number(size));
      if (Number(persons) !== wanted)
        found.push({
          message: `${text}: ${String(percent)}% of ${String(size)} is ${String(wanted)}, rounded up to whole persons.`,
          places: [placeOf(line)],
        });
    }
    for (const [text, persons, size, percent] of line.text.matchAll(sharePair)) {
      const wanted = Math.round((Number(persons) / Number(size)) * 100);
      if (Number(percent) !== wanted)
        found.push({
          message: `${text}: ${String(persons)} of ${String(size)} is ${String(wanted)}%.`,
          places: [placeOf(line)],
        });
    }
    return found;
  });
}

interface Step {
  readonly percent: number | undefined;
  readonly persons: number | undefined;
  readonly time: number | undefined;
  readonly line: Line;
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function stepIn(lines: readonly Line[], name: RegExp): Step | undefined {
  const line = lines.find(({ cells }) => name.test(cells?.[0] ?? ''));
  if (!line) return undefined;
  const [, goal = '', by = ''] = line.cells ?? [];
  return {
    percent: numberIn(goal, /(\d{1,3}(?:\.\d+)?)%/u),
    persons: numberIn(goal, /(\d+) of \d+/u),
    time: numberIn(by, /\b((?:19|20|21)\d\d|\d+(?= months))/u),
    line,
  };
}

const goalClauses = ['goal-for-the-body', 'goal-for-leadership'] as const;

function inOrder(set: DocumentSet): readonly Found[] {
  return goalClauses.flatMap((id): readonly Found[] => {
    const lines = set.linesIn(leadership, id);
    const before = stepIn(lines, /^on the way|^interim/iu);
    const final = stepIn(lines, /^final/iu);
    if (!before || !final) return [];
    const wrong = (['percent', 'persons', 'time'] as const).filter((what) => {
      const one = before[what];
      const other = final[what];
      return one !== undefined && other !== undefined && one >= other;
    });
    return wrong.length === 0
      ? []
      : [
          {
            message: 'The step on the way is not below the final goal, or not before it.',
            places: [placeOf(before.line), placeOf(final.line)],
          },
        ];
  });
}

/** Per cents of a goal: not those of a margin, of a step on the way, or of today. */
const noGoal = /\bmargin\b|\bon the way\b|\binterim\b|\btoday\b|\bmore than parity\b/iu;

function percentsIn(line: Line): readonly number[] {
  if (noGoal.test(line.text)) return [];
  return [...line.text.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d+)?) ?(?:%|per cent)/giu)].map(([, percent]) =>
    Number(percent),
  );
}

/** The final goal as a clause tells it: the highest per cent in it. */
function goalOfClause(set: DocumentSet, id: string): readonly Statement[] {
  const goals = set
    .linesIn(leadership, id)
    .flatMap((line) => percentsIn(line).map((percent) => ({ percent, line })));
  const most = Math.max(...goals.map(({ percent }) => percent));
  const found = goals.find(({ percent }) => percent === most);
  return found
    ? [{ policy: leadership, value: `${String(found.percent)}%`, place: placeOf(found.line) }]
    : [];
}

/** The plan of the first year aims at the step on the way or at the final goal: at no third number. */
function isStepOf(set: DocumentSet, id: string, percent: string): boolean {
  const number = new RegExp(`\\b${percent} ?(?:%|per cent)`, 'u');
  return set.linesIn(leadership, id).some(({ text }) => number.test(text));
}

function sameGoals(set: DocumentSet): readonly Found[] {
  const boxes = set.linesIn(leadership, 'in-short').flatMap((line) => {
    const [, body] = /\bgoal for (?!leadership)[^:;.]*: (\d{1,3}(?:\.\d+)?)%/iu.exec(line.text) ?? [];
    const [, roles] = /\bfor leadership(?: roles)?: (\d{1,3}(?:\.\d+)?)%/iu.exec(line.text) ?? [];
    return [
      ...(body === undefined ? [] : [{ of: 'goal-for-the-body', percent: body, line }]),
      ...(roles === undefined ? [] : [{ of: 'goal-for-leadership', percent: roles, line }]),
    ];
  });
  const plan = set.linesIn(leadership, 'action-plan').flatMap((line) => {
    const target = /(?<![\d.])(\d{1,3}(?:\.\d+)?)% \(\d+ of (\d+)\)/u.exec(line.text);
    // The plan has one row for both; it tells the goal of the body where there is one.
    const of = set.clause(leadership, 'goal-for-the-body') ? 'goal-for-the-body' : 'goal-for-leadership';
    return target?.[1] === undefined ? [] : [{ of, percent: target[1], line }];
  });
  return goalClauses.flatMap((id) =>
    differing(id === 'goal-for-the-body' ? 'Goal for the highest body' : 'Goal for leadership roles', [
      ...goalOfClause(set, id),
      ...[...boxes, ...plan]
        .filter(
          ({ of, line, percent }) =>
            of === id && !(line.clause.id === 'action-plan' && isStepOf(set, id, percent)),
        )
        .map(({ percent, line }) => ({ policy: line.policy, value: `${percent}%`, place: placeOf(line) })),
    ]),
  );
}

function goals(set: DocumentSet): readonly Found[] {
  return [...arithmetic(set), ...inOrder(set), ...sameGoals(set)];
}

const small: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const least = 2;

/** Numbers after "at least" in lines that match, with what they count. */
function atLeast(
  lines: readonly Line[],
  about: RegExp,
  number: RegExp,
): readonly (Statement & { count: number })[] {
  return lines.flatMap((line) => {
    if (!about.test(line.text)) return [];
    const word = number.exec(line.text)?.[1]?.toLowerCase();
    const count = word === undefined ? undefined : (small[word] ?? Number(word));
    return count === undefined || Number.isNaN(count)
      ? []
      : [{ policy: line.policy, value: String(count), count, place: placeOf(line) }];
  });
}

const word = '(\\d+|one|two|three|four|five|six|once|twice)';

function networkNumbers(set: DocumentSet): readonly Found[] {
  const lines = set.linesWith('women');
  const meetings = atLeast(
    [...lines, ...set.linesWith('meetings:')],
    /\bmeetings?:|\bmet women|\bmeet\b[^.]*\bwomen['’]s rights/iu,
    new RegExp(
      `\\b(?:at least )?${word}(?: times)?(?: a| per| each| every) year|\\bat least ${word} times`,
      'iu',
    ),
  );
  const seats = atLeast(
    lines,
    /\bseats?\b[^.]*\bwomen['’]s rights|\bwomen['’]s rights[^.]*\b(?:seats?\b|on every|on each)/iu,
    new RegExp(`\\b(?:at least )?${word} (?:seats?|women['’]s rights organi[sz]ations)`, 'iu'),
  );
  return [
    ...differing('Meetings a year with women’s rights organisations', meetings),
    ...differing('Seats for women’s rights organisations', seats),
    ...[...meetings, ...seats]
      .filter(({ count }) => set.flat.is_network && count < least)
      .map(({ place }) => ({ message: `A network promises fewer than ${String(least)}.`, places: [place] })),
  ];
}

export const goalRules: readonly Rule[] = [
  {
    id: 'X-13',
    severity: 'error',
    title:
      'Goals for women agree in per cent and in persons, rise from step to step, and are the same in the text, the table and the plan.',
    mend: 'Change the goals in the profile (targets), not in the text; persons are rounded up.',
    documents: [leadership],
    english: true,
    values: /^targets\./u,
    check: goals,
  },
  {
    id: 'X-27',
    severity: 'error',
    title:
      'A network meets women’s rights organisations at least twice a year and keeps at least 2 seats for them, with the same numbers in the Code and in the policy on leadership.',
    mend: 'Write the numbers of the profile (network.meetingsPerYear, network.seats), at least 2.',
    documents: ['code-of-conduct', leadership],
    english: true,
    values: /^network\./u,
    check: networkNumbers,
  },
];
