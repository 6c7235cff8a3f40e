/**
 * What the rendered words must show for the requirements without which a Code is not fit to adopt. Each check
 * looks for the actual names, days and words of the organisation, not for a heading or a clause id.
 */
import type { PolicyDocument } from '../../src/policy/document.js';
import type { FlatFacts } from '../../src/profile/facts.js';
import type { Profile } from '../../src/profile/schema.js';

export interface Evidence {
  readonly requirement: string;
  /** Where it does not apply there is nothing to show. */
  applies(facts: FlatFacts): boolean;
  /** Each must be found in the words; told by what is missing. */
  shows(profile: Profile, document: PolicyDocument): Readonly<Record<string, RegExp | string>>;
}

const always = () => true;

/** A principle: its heading, and at least two behaviours that can be observed, each told by its core words. */
function principle(
  requirement: string,
  heading: RegExp,
  behaviours: Readonly<Record<string, RegExp>>,
): Evidence {
  return { requirement, applies: always, shows: () => ({ heading, ...behaviours }) };
}

function personal(profile: Profile, role: 'focalPoint' | 'deputy' | 'outsideContact') {
  const id = profile.roles?.[role];
  const person = profile.people?.find((candidate) => candidate.id === id);
  if (!person) return {};
  return {
    [`${role}: title`]: person.title,
    ...(person.email === undefined ? {} : { [`${role}: e-mail`]: person.email }),
    ...(person.phone === undefined ? {} : { [`${role}: telephone`]: person.phone }),
  };
}

export const evidence: readonly Evidence[] = [
  principle('CC-04', /Create peaceful and equal professional environments/, {
    respect: /respect/,
    bullying: /bully/,
  }),
  principle('CC-05', /Promote gender equality and social justice outside the workplace/, {
    home: /housework|at home|in my home/,
    allyship: /women's rights/,
  }),
  {
    requirement: 'CC-06',
    applies: always,
    shows: () => ({
      heading: /Do not discriminate against others/,
      'sexual orientation': /sexual orientation/,
      'gender identity and expression': /gender identity or expression|gender identity and expression/,
      disability: /disability/,
      behaviour: /choose people by criteria set beforehand/,
    }),
  },
  {
    requirement: 'CC-07',
    applies: always,
    shows: () => ({
      heading: /Be violence free/,
      kinds: /physical, sexual, psychological, economic (or|and) online/,
      partners: /between partners|intimate/,
      history: /must tell/,
    }),
  },
  {
    requirement: 'CC-08',
    applies: always,
    shows: () => ({
      heading: /safety and well-being of all/,
      policies: /policy on sexual harassment/i,
      children: /child protection policy/i,
      programming: /who could be harmed/,
    }),
  },
  {
    requirement: 'CC-09',
    applies: always,
    shows: (_profile, document) => ({
      heading: /Avoid conflicts of interest/,
      time: new RegExp(`within ${document.fields['timeLimits.interestsDays']?.text ?? '14'} days`),
      gifts: /gift/,
      relatives: /relatives/,
      posts: /outside post/,
      register: /register/,
    }),
  },
  principle('CC-10', /Hold one another accountable/, {
    raise: /raise concerns/,
    criticism: /criticism/,
    repair: /repair/,
  }),
  principle('CC-11', /Ensure transparency at all levels/, {
    decisions: /decide/,
    money: /money/,
    limits: /Limits|limits/,
  }),
  {
    requirement: 'CC-12',
    applies: always,
    shows: () =>
      Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `principle ${String(index + 1)}`,
          `Principle ${String(index + 1)}`,
        ]),
      ),
  },
  {
    requirement: 'CC-16',
    applies: (facts) => facts.is_network,
    shows: (profile) => ({
      meetings: new RegExp(`at least ${String(profile.network?.meetingsPerYear ?? 2)} times a year`),
      minutes: /[Mm]inutes/,
    }),
  },
  {
    requirement: 'CC-17',
    applies: (facts) => facts.is_network,
    shows: (profile) => ({
      seats: new RegExp(`at least ${String(profile.network?.seats ?? 2)} women's rights organisations`),
      vote: /vote/,
    }),
  },
  {
    requirement: 'CC-32',
    applies: always,
    shows: (profile) => ({
      ...personal(profile, 'outsideContact'),
      ...(profile.staff?.count === undefined || profile.staff.count >= 3
        ? { ...personal(profile, 'focalPoint'), ...personal(profile, 'deputy') }
        : {}),
      spoken: /[Ss]peak or write/,
      anonymous: /without your name/,
    }),
  },
  {
    requirement: 'CC-33',
    applies: always,
    shows: () => ({
      route: /It is about/,
      never: /Nobody receives, investigates, decides or hears an appeal in a case about themselves/,
    }),
  },
  {
    requirement: 'CC-35',
    applies: always,
    shows: () => ({
      retaliation: /Retaliation is/,
      forbidden: /forbidden/,
      checks: /1, 3, 6 and 12 months|months after/,
    }),
  },
];

/** What is missing from a text, by name; empty when everything is shown. */
export function missingEvidence(text: string, wanted: Readonly<Record<string, RegExp | string>>): string[] {
  return Object.entries(wanted)
    .filter(([, sign]) => (typeof sign === 'string' ? !text.includes(sign) : !sign.test(text)))
    .map(([name]) => name);
}
