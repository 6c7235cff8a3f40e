/** Nobody has to report to the person it is about; nobody decides alone about their own. */
import { areRelated, inRole, isUnderDirector, lineAbove, turnsBack } from '../people.js';
import type { Person, Profile, RoleName } from '../schema.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';

const outsideWords = {
  outsideContact: 'The outside contact',
  outsideDeputy: 'The deputy of the outside contact',
} as const;

function sameAddress(one: Person, other: Person): boolean {
  return one.email !== undefined && one.email.toLowerCase() === other.email?.toLowerCase();
}

function outsideFindings(profile: Profile, role: keyof typeof outsideWords): Finding[] {
  const outside = inRole(profile, role);
  if (!outside) return [];
  const path = `roles.${role}`;
  const who = outsideWords[role];
  const findings: Finding[] = [];
  const director = inRole(profile, 'director');
  const mendOther = 'Pick somebody who does not work under the director and is close to neither of the two.';
  for (const [inside, words] of [
    ['focalPoint', 'the focal point'],
    ['director', 'the director'],
  ] as const) {
    const other = inRole(profile, inside);
    if (!other) continue;
    if (other === outside) {
      findings.push(
        error(`outside-is-${inside}`, [path, `roles.${inside}`], `${who} is also ${words}.`, mendOther),
      );
      continue;
    }
    if (areRelated(outside, other)) {
      findings.push(
        error(
          `outside-related-to-${inside}`,
          [path, `roles.${inside}`],
          `${who} is related to ${words}.`,
          mendOther,
        ),
      );
    }
    if (sameAddress(outside, other)) {
      findings.push(
        error(
          `outside-shares-address-with-${inside}`,
          [path, `roles.${inside}`],
          `${who} has the same e-mail address as ${words}, so both read what is written there.`,
          'Give the outside contact an address that nobody inside can read.',
        ),
      );
    }
  }
  if (outside !== director && isUnderDirector(profile, outside)) {
    findings.push(
      error(
        'outside-contact-under-director',
        [path, 'roles.director'],
        `${who} works under the director, and could not act on a report about the director.`,
        mendOther,
      ),
    );
  }
  if (outside.position === 'host') {
    findings.push(
      warning(
        'outside-contact-of-host',
        path,
        `${who} belongs to the organisation that employs your people.`,
        'Pick somebody whom neither director can instruct, or make sure in writing that they cannot.',
      ),
    );
  }
  const onBoard = outside.onBoard ?? outside.position === 'board';
  if (onBoard && profile.governance?.bodyRelated) {
    findings.push(
      warning(
        'outside-contact-on-related-body',
        [path, 'governance.bodyRelated'],
        `${who} sits in a body whose members are related or close friends.`,
        'Pick somebody outside that body.',
      ),
    );
  }
  const size = profile.governance?.bodySize;
  if (
    role === 'outsideContact' &&
    onBoard &&
    size !== undefined &&
    size < 3 &&
    !profile.roles?.outsideDeputy
  ) {
    findings.push(
      warning(
        'outside-contact-needs-deputy',
        [path, 'governance.bodySize', 'roles.outsideDeputy'],
        'The outside contact sits in a body of fewer than three, so a report about that body has nowhere to go.',
        'Pick a deputy of the outside contact who is not in that body.',
      ),
    );
  }
  return findings;
}

function doorFindings(profile: Profile): Finding[] {
  const findings: Finding[] = [];
  const focal = inRole(profile, 'focalPoint');
  const deputy = inRole(profile, 'deputy');
  const director = inRole(profile, 'director');
  const outside = inRole(profile, 'outsideContact');
  if (focal && focal === director) {
    findings.push(
      warning(
        'focal-point-is-director',
        ['roles.focalPoint', 'roles.director'],
        'The focal point is the director.',
        'If you can, pick somebody else. Otherwise the outside contact stands beside the director on page 1, and ' +
          'people outside decide.',
      ),
    );
  }
  if (focal && deputy) {
    const paths = ['roles.deputy', 'roles.focalPoint'] as const;
    if (focal === deputy) {
      findings.push(
        error(
          'deputy-is-focal-point',
          paths,
          'The deputy is the focal point.',
          'Pick another person, or nobody for now.',
        ),
      );
    } else {
      if (lineAbove(profile, deputy).includes(focal) || lineAbove(profile, focal).includes(deputy)) {
        findings.push(
          warning(
            'deputy-in-line',
            paths,
            'The focal point and the deputy are in one line: one reports to the other.',
            'Pick a deputy from another line, so that a report about the focal point does not reach the focal point.',
          ),
        );
      }
      if (areRelated(deputy, focal)) {
        findings.push(
          warning(
            'deputy-related',
            paths,
            'The focal point and the deputy are related.',
            'Pick another deputy.',
          ),
        );
      }
    }
  }
  if (deputy && deputy === outside && (profile.staff?.count ?? 3) >= 3) {
    findings.push(
      warning(
        'deputy-is-outside-contact',
        ['roles.deputy', 'roles.outsideContact'],
        'The deputy is the outside contact, so people have two doors and not three.',
        'Pick a deputy among your own people.',
      ),
    );
  }
  const outsideDeputy = inRole(profile, 'outsideDeputy');
  if (outside && outside === outsideDeputy) {
    findings.push(
      error(
        'outside-deputy-is-outside-contact',
        ['roles.outsideDeputy', 'roles.outsideContact'],
        'The outside contact and its deputy are one person.',
        'Pick another person, or nobody for now.',
      ),
    );
  }
  const chair = inRole(profile, 'chair');
  if (chair && chair === director) {
    findings.push(
      warning(
        'chair-is-director',
        ['roles.chair', 'roles.director'],
        'The director chairs the body that should watch over the director.',
        'Pick another member of that body for everything that concerns the director.',
      ),
    );
  }
  return findings;
}

const steps = [
  ['investigator', 'decider', 'Whoever investigates also decides.'],
  ['investigator', 'appeal', 'Whoever investigates also hears the appeal.'],
  ['decider', 'appeal', 'Whoever decides also hears the appeal.'],
] as const satisfies readonly (readonly [RoleName, RoleName, string])[];

function caseFindings(profile: Profile): Finding[] {
  const findings: Finding[] = [];
  for (const [one, other, message] of steps) {
    const person = profile.roles?.[one];
    if (person !== undefined && person === profile.roles?.[other]) {
      findings.push(
        error(
          `${one}-is-${other}`,
          [`roles.${other}`, `roles.${one}`],
          message,
          'Pick different people; somebody from outside may help.',
        ),
      );
    }
  }
  const panel = profile.roles?.casePanel ?? [];
  if (new Set(panel).size < panel.length) {
    findings.push(
      error(
        'panel-repeats',
        'roles.casePanel',
        'The case panel has somebody twice.',
        'Name each person once.',
      ),
    );
  } else if (panel.length > 0 && panel.length < 3) {
    findings.push(
      warning(
        'panel-too-small',
        'roles.casePanel',
        'The case panel has fewer than three people.',
        'Name three, one of them from outside, or leave the panel out.',
      ),
    );
  }
  for (const [role, words] of [
    ['investigator', 'investigates'],
    ['decider', 'decides'],
  ] as const) {
    const person = profile.roles?.[role];
    if (person === undefined || !panel.includes(person)) continue;
    findings.push(
      warning(
        `panel-has-${role}`,
        ['roles.casePanel', `roles.${role}`],
        `Whoever ${words} also sits in the case panel, and has to step aside from it in every case.`,
        'Name somebody else for the panel.',
      ),
    );
  }
  const appeal = profile.roles?.appeal;
  if (appeal !== undefined && panel.includes(appeal)) {
    findings.push(
      error(
        'appeal-in-panel',
        ['roles.appeal', 'roles.casePanel'],
        'Whoever hears the appeal sits in the case panel.',
        'Pick somebody who was not involved before.',
      ),
    );
  }
  return findings;
}

function listFindings(profile: Profile): Finding[] {
  return (profile.people ?? []).flatMap((person, index) => {
    const path = `people.${String(index)}`;
    const findings: Finding[] = [];
    if (person.reportsTo === person.id || (person.relatedTo ?? []).includes(person.id)) {
      findings.push(
        error(
          'person-names-themself',
          person.reportsTo === person.id ? `${path}.reportsTo` : `${path}.relatedTo`,
          `${person.title} reports or is related to themself.`,
          'Remove it.',
        ),
      );
    } else if (turnsBack(profile, person)) {
      findings.push(
        error(
          'line-turns-back',
          `${path}.reportsTo`,
          `The line above ${person.title} leads back to the same person.`,
          'Leave out reportsTo for whoever is at the top.',
        ),
      );
    }
    if (person.position === 'board' && person.onBoard === false) {
      findings.push(
        warning(
          'board-member-not-on-board',
          [`${path}.onBoard`, `${path}.position`],
          `${person.title} is a board member by position, but not on the board.`,
          'Change one of the two answers.',
        ),
      );
    }
    return findings;
  });
}

export function peopleFindings(profile: Profile): Finding[] {
  return [
    ...listFindings(profile),
    ...outsideFindings(profile, 'outsideContact'),
    ...outsideFindings(profile, 'outsideDeputy'),
    ...doorFindings(profile),
    ...caseFindings(profile),
  ];
}
