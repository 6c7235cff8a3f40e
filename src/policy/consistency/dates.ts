/** Versions and days of adoption and review. */
import { addMonths } from '../../profile/open-points.js';
import { reviewMonthsOf } from '../../profile/defaults.js';
import { decisionsOn, isPolicyId } from '../adoption.js';
import type { PolicyDocument } from '../document.js';
import { formatDay } from '../setting.js';
import { wordsOf } from '../words/index.js';
import { allPolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { durationsIn } from './durations.js';
import { documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import { isStillOpen } from './persons.js';
import type { Found, Rule } from './rule.js';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dateWords = new RegExp(`\\b(\\d{1,2}) (${months}) (\\d{4})\\b`, 'u');

/** The first day in a text, as an ISO date. */
export function dayIn(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = dateWords.exec(text) ?? [];
  if (year === '') return undefined;
  const at = months.split('|').indexOf(month) + 1;
  return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function rowOf(set: DocumentSet, id: string, label: RegExp): Line | undefined {
  return set.linesIn(id, 'control-box').find(({ cells }) => label.test(cells?.[0] ?? ''));
}

/** The day in a row of the box; words for a day that nobody has set hold another one, by which it is due. */
function dayTold(row: Line | undefined): string | undefined {
  const [, value = ''] = row?.cells ?? [];
  return isStillOpen(value) ? undefined : dayIn(value);
}

/** The longest time between two reviews of what people's safety hangs on. */
const yearly: readonly string[] = ['child-protection', 'sexual-harassment'];
const mostMonths = { yearly: 12, withReason: 24 };

function reviewOf(set: DocumentSet, { policy: { id } }: PolicyDocument): readonly Found[] {
  const found: Found[] = [];
  const adoption = rowOf(set, id, /^(?:adopted on|adoption planned|day given for adoption)/iu);
  const next = rowOf(set, id, /^next review/iu);
  const adoptedOn = dayTold(adoption);
  const reviewOn = dayTold(next);
  if (adoption && next && adoptedOn !== undefined && reviewOn !== undefined && reviewOn <= adoptedOn)
    found.push({
      message: 'The next review is not after the adoption.',
      places: [adoption, next].map(placeOf),
    });

  const lines = set.linesIn(id, 'review');
  const line = lines.find(
    ({ low }) => /\bevery\b/u.test(low) && durationsIn(low).some(({ unit }) => /month|year/u.test(unit)),
  );
  const every = line && durationsIn(line.low).find(({ unit }) => unit === 'month' || unit === 'year');
  if (line && every) {
    const interval = every.unit === 'year' ? every.count * 12 : every.count;
    const decided =
      decisionsOn(set.profile, id).reviewMonths ?? (isPolicyId(id) ? reviewMonthsOf(id) : interval);
    if (interval !== decided)
      found.push({
        message: `The review comes every ${String(interval)} months; the profile says ${String(decided)}.`,
        places: [placeOf(line)],
      });
    const hasReason = lines.some(({ text }) => /\bbecause\b|\breasons?\b/iu.test(text));
    const most = hasReason ? mostMonths.withReason : mostMonths.yearly;
    if (yearly.includes(id) && interval > most)
      found.push({
        message: `The review comes every ${String(interval)} months; at most ${String(most)} hold here${hasReason ? '' : ', or 24 with a reason in the clause'}.`,
        places: [placeOf(line)],
      });
    if (
      adoption &&
      next &&
      adoptedOn !== undefined &&
      reviewOn !== undefined &&
      reviewOn > addMonths(adoptedOn, interval)
    )
      found.push({
        message: `The next review is later than ${String(interval)} months after the adoption.`,
        places: [adoption, next, line].map(placeOf),
      });
  }
  const told = lines.find(
    ({ text }) =>
      /\bnext review\b/iu.test(text) && !/\bto be \p{L}+ by\b/iu.test(text) && dayIn(text) !== undefined,
  );
  if (told && next && reviewOn !== undefined && dayIn(told.text) !== reviewOn)
    found.push({ message: 'Two days are given for the next review.', places: [next, told].map(placeOf) });
  return found;
}

/** Where one document speaks of the version of another. */
function citations(set: DocumentSet): readonly Found[] {
  const titles = wordsOf('en').policyTitles;
  return set.policies.flatMap((other): readonly Found[] => {
    const title = titles[other.policy.id] ?? other.policy.title;
    const adoptedOn = decisionsOn(set.profile, other.policy.id).adoptedOn;
    return set.lines().flatMap((line): readonly Found[] => {
      if (line.policy === other.policy.id || !line.text.includes(title)) return [];
      const version = /\bversion (\d+(?:\.\d+)*)\b/iu.exec(line.text)?.[1];
      const says = /(?<!\bnot )\badopted on\b/iu.exec(line.text);
      const day = says ? dayIn(line.text.slice(says.index)) : undefined;
      const wrong: string[] = [];
      if (version !== undefined && version !== other.version)
        wrong.push(`version ${version} is quoted, the policy has ${other.version}`);
      if (day !== undefined && other.status !== 'adopted')
        wrong.push('it is quoted as adopted and is a draft');
      else if (day !== undefined && day !== adoptedOn)
        wrong.push(`the day of adoption is not that of the policy`);
      return wrong.length === 0
        ? []
        : [
            {
              message: `${title}: ${wrong.join('; ')}.`,
              places: [placeOf(line), documentPlace(other, `version ${other.version}, ${other.statusText}`)],
            },
          ];
    });
  });
}

const companions = 'law-and-policies';

function quotedVersions(set: DocumentSet): readonly Found[] {
  const titles = wordsOf('en').policyTitles;
  const unlisted = set.policies.flatMap((document) => {
    const lines = set.linesIn(document.policy.id, companions);
    return set.policies.flatMap((other): readonly Found[] => {
      if (other === document || lines.length === 0) return [];
      const title = titles[other.policy.id] ?? other.policy.title;
      const listed = lines.find(({ text }) => text.includes(title));
      if (!listed)
        return [
          {
            message: `${title}: missing in the list of companion policies.`,
            places: lines.slice(0, 1).map(placeOf),
          },
        ];
      const isQuoted = /\bversion \d/iu.test(listed.text);
      return other.status === 'adopted' && !isQuoted
        ? [
            {
              message: `${title}: adopted, but quoted without its version and day.`,
              places: [placeOf(listed)],
            },
          ]
        : [];
    });
  });
  return [...citations(set), ...unlisted];
}

const signOn = 'cc-sign-on';

function signedDocuments(set: DocumentSet): readonly Found[] {
  const rows = set
    .linesIn('forms', signOn)
    .filter(({ cells }) => cells?.length === 2 && /^\d/u.test(cells[1] ?? ''));
  const form = set.document('forms');
  if (!form || !set.clause('forms', signOn)) return [];
  const titles = wordsOf('en').policyTitles;
  const titleOf = ({ policy: { id, title } }: PolicyDocument) => titles[id] ?? title;
  const found: Found[] = [];
  for (const document of set.policies) {
    const row = rows.find(({ cells }) => cells?.[0] === titleOf(document));
    const place = documentPlace(document, `version ${document.version}, ${document.statusText}`);
    if (!row && document.status === 'adopted')
      found.push({
        message: `${titleOf(document)}: adopted, but missing on the sign-on form.`,
        places: [place, ...set.linesIn('forms', signOn).slice(0, 1).map(placeOf)],
      });
    if (row && row.cells?.[1] !== document.version)
      found.push({
        message: `${titleOf(document)}: the sign-on form has another version.`,
        places: [placeOf(row), place],
      });
    // People may sign the Code of a first version before it is adopted; nothing else.
    if (row && document.status !== 'adopted' && document.policy.id !== 'code-of-conduct')
      found.push({
        message: `${titleOf(document)}: on the sign-on form, but not adopted.`,
        places: [placeOf(row), place],
      });
  }
  return found;
}

/** Earlier versions stay in the table of history, each with its day. */
function earlierVersions(set: DocumentSet): readonly Found[] {
  return set.policies.flatMap((document): readonly Found[] => {
    const { id } = document.policy;
    const lines = set.linesIn(id, 'history');
    return (decisionsOn(set.profile, id).history ?? [])
      .filter(({ version, date }) => {
        const day = formatDay(date, document.language);
        return !lines.some(({ cells }) => cells?.[0] === version && cells[1] === day);
      })
      .map(({ version, date }) => ({
        message: `The history does not show version ${version} of ${date}.`,
        places: [lines[0] ? placeOf(lines[0]) : documentPlace(document, 'no table of history')],
      }));
  });
}

export const dateRules: readonly Rule[] = [
  {
    id: 'X-09',
    severity: 'error',
    title:
      'The review comes after the adoption, as often as the profile says; for children and sexual harassment every 12 months, or 24 with a written reason.',
    mend: 'Correct the days (adoptedOn) or the months (reviewMonths) in the profile, and write no other number into the clause.',
    documents: [],
    english: true,
    check: (set) => set.policies.flatMap((document) => reviewOf(set, document)),
  },
  {
    id: 'X-10',
    severity: 'error',
    title: 'Versions and days of adoption that one policy quotes of another are those of that policy.',
    mend: 'Keep the list of companion policies as it is; write versions and days nowhere else.',
    documents: allPolicies,
    english: true,
    check: quotedVersions,
  },
  {
    id: 'X-33',
    severity: 'error',
    title: 'The sign-on form lists the adopted documents, with their versions, and no others.',
    mend: 'Make the forms again together with the policies, and keep the table of the sign-on form.',
    documents: [...allPolicies, 'forms'],
    english: true,
    check: signedDocuments,
  },
  {
    id: 'X-34',
    severity: 'error',
    title:
      'One answer is printed in the same way in every document; earlier versions stay in the history with their day.',
    mend: 'Make all documents again from one profile on one day.',
    documents: [],
    english: false,
    values: /./u,
    check: earlierVersions,
  },
];
