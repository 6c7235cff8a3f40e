/** Figures of leave below what people have anyway: by law, by their contracts, by the Union, by the model chosen. */
import {
  figureNames,
  lawTerms,
  mayPayUnderTwoThirds,
  modelTerms,
  ownTerms,
  reachesTwoThirds,
  todaysTerms,
  twoThirds,
  unionTermsOf,
} from '../leave/terms.js';
import type { FigureName, Terms } from '../leave/terms.js';
import type { FlatFacts } from '../facts.js';
import type { Profile } from '../schema.js';
import { error } from './finding.js';
import type { Finding } from './finding.js';

const words: Readonly<Record<FigureName, readonly [figure: string, unit: string]>> = {
  birthWeeks: ['Birth leave', 'weeks'],
  birthAfterWeeks: ['The part of birth leave that is always taken after the birth', 'weeks'],
  birthPayPercent: ['Pay during birth leave', 'per cent'],
  secondParentDays: ['Second-parent leave', 'working days'],
  secondParentPayPercent: ['Pay during second-parent leave', 'per cent'],
  parentalWeeks: ['Parental leave', 'weeks'],
  parentalOwnWeeks: ['The part of parental leave that stays one’s own', 'weeks'],
  parentalPayPercent: ['Pay during parental leave', 'per cent'],
  adoptionWeeks: ['Adoption leave', 'weeks'],
  lossWeeks: ['Leave after a loss', 'weeks'],
  carersDays: ['Leave to care for relatives', 'working days'],
  urgentDays: ['Leave for urgent family reasons', 'days'],
};

/** Where the law's figure is asked. */
const lawPaths: Readonly<Partial<Record<FigureName, string>>> = {
  birthWeeks: 'leave.lawBirthLength',
  birthAfterWeeks: 'leave.lawBirthAfterWeeks',
  birthPayPercent: 'leave.lawBirthPayPercent',
  secondParentDays: 'leave.lawSecondParentLength',
  secondParentPayPercent: 'leave.lawSecondParentPayPercent',
  parentalWeeks: 'leave.lawParentalLength',
  parentalPayPercent: 'leave.lawParentalPayPercent',
  carersDays: 'leave.lawCarersDays',
  urgentDays: 'leave.lawUrgentDays',
};

interface Floor {
  /** Such as `law`, for the id of the finding. */
  readonly id: string;
  readonly terms: Terms;
  readonly who: string;
  readonly path: (name: FigureName) => string;
}

/** Told law counts here whether or not somebody checked it: who told it knows of it. */
function floorsOf(profile: Profile): readonly Floor[] {
  const { leave = {} } = profile;
  return [
    {
      id: 'law',
      terms: lawTerms(leave),
      who: 'the law gives, as you told',
      path: (name) => lawPaths[name] ?? 'leave.lawGives',
    },
    {
      id: 'today',
      terms: todaysTerms(leave),
      who: 'your contracts give today',
      path: (name) => `leave.today${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    },
    {
      id: 'union',
      terms: unionTermsOf(profile),
      who: 'the law of the European Union gives',
      path: () => 'organisation.countries',
    },
    {
      id: 'model',
      // The figures of equal leave are looked at together: see `equalFindings`.
      terms: leave.model === 'equal' ? {} : modelTerms(leave),
      who: 'the model that you chose gives',
      path: () => 'leave.model',
    },
  ];
}

export function floorFindings(profile: Profile, flat: FlatFacts): Finding[] {
  const { leave = {} } = profile;
  const own = ownTerms(leave);
  /** Two thirds may be written 66.7; a small employer may have less for a time. */
  const isEnough = (floor: Floor, name: FigureName, figure: number) =>
    floor.id === 'model' &&
    name === 'birthPayPercent' &&
    floor.terms.birthPayPercent === twoThirds &&
    (reachesTwoThirds(figure) || mayPayUnderTwoThirds(leave, flat.is_small));

  return floorsOf(profile).flatMap((floor) =>
    figureNames.flatMap((name) => {
      const figure = own[name];
      const least = floor.terms[name];
      if (figure === undefined || least === undefined || figure >= least || isEnough(floor, name, figure)) {
        return [];
      }
      const [label, unit] = words[name];
      return [
        error(
          `${name}-under-${floor.id}`,
          [`leave.${name}`, floor.path(name)],
          `${label} (${String(figure)} ${unit}) is less than ${floor.who} (${String(least)} ${unit}).`,
          `Write ${String(least)} or more, or leave leave.${name} out.`,
        ),
      ];
    }),
  );
}
