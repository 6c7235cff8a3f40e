/** Answers that contradict each other, free text that may say too much, and the looks. */
import type { ResolvedProfile } from '../defaults.js';
import { flatFacts } from '../facts.js';
import type { FlatFacts } from '../facts.js';
import { schemaPaths } from '../paths.js';
import { places } from '../places.js';
import type { Profile } from '../schema.js';

import { error, warning } from './finding.js';
import type { Finding } from './finding.js';

function contradictions(profile: Profile, flat: FlatFacts): Finding[] {
  const { organisation, staff = {}, work = {}, law = {} } = profile;
  const findings: Finding[] = [];
  const countries = organisation.countries ?? [];
  if (new Set(countries).size < countries.length) {
    findings.push(
      warning(
        'country-twice',
        'organisation.countries',
        'A country stands in the list twice.',
        'Write it once.',
      ),
    );
  }
  if (organisation.listed && organisation.type !== 'company') {
    findings.push(
      warning(
        'listed-but-no-company',
        ['organisation.listed', 'organisation.type'],
        'Only a company can be listed on a stock exchange.',
        'Change one of the two answers.',
      ),
    );
  }
  if (organisation.smallOrMedium && (staff.count ?? 0) >= 250) {
    findings.push(
      warning(
        'not-small-or-medium',
        ['organisation.smallOrMedium', 'staff.count'],
        'With 250 staff or more the organisation is not a small or medium one.',
        'Answer false.',
      ),
    );
  }
  if (staff.collectiveAgreement && staff.representation === 'none') {
    findings.push(
      warning(
        'agreement-without-representation',
        ['staff.collectiveAgreement', 'staff.representation'],
        'There is a collective agreement, but nobody represents staff.',
        'Check who signed the agreement for staff.',
      ),
    );
  }
  if (work.childContact !== undefined && work.childActivities) {
    const derived = flatFacts({
      ...profile,
      work: { childActivities: work.childActivities },
    }).contact_with_children;
    const weight = { none: 0, online_only: 1, incidental: 2, direct: 3 };
    if (weight[derived] > weight[work.childContact]) {
      findings.push(
        warning(
          'contact-less-than-activities',
          ['work.childContact', 'work.childActivities'],
          `The activities ticked mean more contact with children (${derived}) than you answered (${work.childContact}).`,
          `Answer ${derived}, or untick what you do not do.`,
        ),
      );
    }
  }
  if (law.hasRegulator === false && (law.regulator !== undefined || law.regulatorHours !== undefined)) {
    findings.push(
      warning(
        'regulator-denied',
        ['law.hasRegulator', 'law.regulator', 'law.regulatorHours'],
        'You said that no regulator wants notice, but named one or its hours.',
        'Change one of the answers.',
      ),
    );
  }
  if (profile.roles?.hostDirector !== undefined && !flat.is_hosted) {
    findings.push(
      warning(
        'host-director-without-host',
        ['roles.hostDirector', 'organisation.hostedBy'],
        'A director of the host is picked, but no organisation is named that employs your people.',
        'Name the host, or leave the role empty.',
      ),
    );
  }
  if (flat.is_volunteer_only && (staff.representation ?? 'none') !== 'none') {
    findings.push(
      warning(
        'representation-without-staff',
        ['staff.representation', 'staff.count'],
        'Staff are represented, but there are none.',
        'Change one of the two answers.',
      ),
    );
  }
  return findings;
}

/** Words that tell of one case or one child. */
const caseWords = [
  /\b(raped|molested|groped)\b/iu,
  /\b(he|she|they|who|was|were|been|is|are) (accused|suspended|dismissed|arrested|charged) (of|for|with|because|after)\b/iu,
  /\b(complaint|allegation|accusation|charges?)s? (against|about) \p{Lu}/u,
  /\b(a|an|the|our|her|his|their|one) \d{1,2}[- ]years?[- ]old\b/iu,
  /\b(our|the) (incident|case) (of|with|in|involving) (19|20)?\d{2}\b/iu,
];
const beside = /\b(accus|abus|harass|complain|incident|victim|assault|violen|drunk|affair)/iu;

/** Fields in which people write sentences of their own. */
const freeText = new Set(
  schemaPaths()
    .filter(({ kind, most = 0 }) => kind === 'text' || (kind === 'line' && most >= 160))
    .map(({ path }) => path)
    .concat('work.sectorExamples'),
);

function textFindings(profile: Profile): Finding[] {
  const names = (profile.people ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return [...freeText]
    .flatMap((path) => places(profile, path))
    .flatMap(({ path, value }) => {
      const texts = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(
        (text) => typeof text === 'string',
      );
      const tells = texts.some(
        (text) =>
          caseWords.some((words) => words.test(text)) ||
          (beside.test(text) && names.some((name) => text.includes(name))),
      );
      return tells
        ? [
            warning(
              'may-name-a-case',
              path,
              'This text may tell of a real case or a child.',
              'Take out names, ages and events; a profile holds no cases.',
            ),
          ]
        : [];
    });
}

/** The contrast of a colour on white, by WCAG 2: 1 to 21. */
export function contrastOnWhite(colour: string): number {
  const hex = colour.replace('#', '');
  const channel = (start: number) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4) + 0.05);
}

function lookFindings({ document }: ResolvedProfile): Finding[] {
  const findings: Finding[] = [];
  const contrast = contrastOnWhite(document.colour);
  if (contrast < 4.5) {
    findings.push(
      error(
        'colour-too-light',
        'document.colour',
        `The colour is too light for headings on white (contrast ${contrast.toFixed(1)}, at least 4.5 is needed).`,
        'Choose a darker one, like "#0B5D5E".',
      ),
    );
  }
  const file = document.logo?.file;
  if (file !== undefined && !/\.(png|jpe?g)$/iu.test(file)) {
    findings.push(
      error(
        'logo-format',
        'document.logo.file',
        'The logo is neither PNG nor JPEG.',
        'Save it as a .png or .jpg file.',
      ),
    );
  }
  if (file !== undefined && (/^([a-z]+:|[/\\])/iu.test(file) || file.split(/[/\\]/).includes('..'))) {
    findings.push(
      error(
        'logo-place',
        'document.logo.file',
        'The logo does not lie beside the profile.',
        'Put the picture into the folder of the profile and write only its name.',
      ),
    );
  }
  return findings;
}

export function answerFindings(profile: Profile, resolved: ResolvedProfile, flat: FlatFacts): Finding[] {
  return [...contradictions(profile, flat), ...textFindings(profile), ...lookFindings(resolved)];
}
