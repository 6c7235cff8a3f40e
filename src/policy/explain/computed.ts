/**
 * How values are found that are no answers themselves: what `values.ts` makes of several answers. A test holds this
 * list and the known paths together.
 */

import { goalsAndLeave, goalsAndLeavePrefixes } from './computed-goals-and-leave.js';
import { described } from './described.js';
import type { Described } from './described.js';

function named(role: string, who: string): Described {
  return described(`${who} is named.`, `roles.${role}`);
}

const staffAndVolunteers = ['staff.count', 'staff.volunteers', 'staff.stipendedVolunteers'] as const;
const judges = [
  'roles.investigator',
  'roles.decider',
  'roles.appeal',
  'roles.director',
  'roles.chair',
  'roles.focalPoint',
  'roles.deputy',
  'roles.outsideContact',
  'governance.hasBody',
  'people.*.reportsTo',
  'people.*.relatedTo',
] as const;
const itself = described('Given by the document itself.');
const adopted = [
  'policies.*.adoptedOn',
  'policies.*.approvedBy',
  'adoption.adoptedOn',
  'adoption.approvedBy',
];

/** By the whole name of the value. */
export const computed: Readonly<Record<string, Described>> = {
  is_ready: described(
    'Nothing blocks adoption: everybody to tell is named, can be reached and has agreed.',
    'roles.focalPoint',
    'roles.deputy',
    'roles.outsideContact',
    'roles.investigator',
    'support.emergencyNumber',
    'people.*.agreedOn',
  ),
  director_is_focal_point: described(
    'The same person is picked for both.',
    'roles.focalPoint',
    'roles.director',
  ),
  has_director: described(
    'A director is named, or at least 2 people are employed.',
    'roles.director',
    'staff.count',
  ),
  has_manager_line: described('At least 10 people are employed.', 'staff.count'),
  is_tiny: described(
    'Fewer than 3 people work here, paid or not; no while the number of staff is unknown.',
    ...staffAndVolunteers,
  ),
  has_focal_point: named('focalPoint', 'A focal point'),
  has_deputy: named('deputy', 'A deputy focal point'),
  has_outside_contact: named('outsideContact', 'A contact outside'),
  has_investigator: named('investigator', 'Somebody who investigates'),
  has_website: described('A website is told.', 'organisation.website'),
  has_case_panel: described('At least 3 people are picked for it.', 'roles.casePanel'),
  has_board_lead: described('Somebody is picked, else the chair.', 'roles.boardLead', 'roles.chair'),
  board_lead_is_door: described(
    'A member of the body was picked, agreed, can be reached, and is not in the list of people to tell already.',
    'roles.boardLead',
    'people.*.agreedOn',
    'people.*.onBoard',
  ),
  outside_contact_judges: described('The contact outside decides or hears the appeal.', ...judges),
  outside_contact_on_board: described(
    'The contact outside is a member of the highest body.',
    'roles.outsideContact',
    'people.*.onBoard',
    'people.*.position',
  ),
  has_child_focal_point: described(
    'Somebody else than the focal point is picked for children.',
    'roles.childFocalPoint',
    'roles.focalPoint',
  ),
  child_focal_point_first: described(
    'Somebody is picked for children, can be reached, and has no other part in the list of people to tell.',
    'roles.childFocalPoint',
    'roles.focalPoint',
    'roles.outsideContact',
    'roles.outsideDeputy',
    'roles.director',
  ),
  open_grounds: described('Your customisation chooses V-CC-grounds: C.'),
  blockingCount: itself,
  openCount: itself,
  'document.date': itself,
  'document.languages': described('The languages of your people.', 'staff.languages'),
  'organisation.country': described('The first country of the list.', 'organisation.countries'),
  'law.reportingDuty': described('The answer in words.', 'law.mandatoryReporting'),
  'law.adultReportingDuty': described('The answer in words.', 'law.adultReporting'),
  'network.reflectionRhythm': described('The answer in words.', 'network.reflectionEvery'),
  'records.keeper': described(
    'As answered, else the focal point; where fewer than 3 people work, the contact outside.',
    'records.keeper',
    'roles.focalPoint',
    'roles.outsideContact',
  ),
  ...goalsAndLeave,
};

/** By the beginning of the name; the first that fits counts. */
export const prefixes: readonly (readonly [start: string, described: Described])[] = [
  ...goalsAndLeavePrefixes,
  ['panel', described('From the people picked for the case panel.', 'roles.casePanel', 'people.*.title')],
  ['organisation.countryNames', described('The countries in words.', 'organisation.countries')],
  ['organisation.places', described('As answered.', 'organisation.places.*.name')],
  ['host', described('From the host organisation.', 'organisation.hostedBy')],
  ...['body', 'bodyWithout', 'bodyPanel', 'bodyRest'].map(
    (start) =>
      [
        start,
        described(
          'As answered, else the usual name for this kind of organisation.',
          'governance.bodyName',
          'organisation.type',
        ),
      ] as const,
  ),
  ...['hostBody', 'hostRules'].map(
    (start) => [start, described('From the host organisation.', 'organisation.hostedBy')] as const,
  ),
  [
    'authority',
    described(
      'The highest body where there is one; else the director, or in a group of volunteers the members.',
      'governance.hasBody',
      'governance.bodyName',
      'organisation.type',
      'roles.director',
      'staff.count',
    ),
  ],
  ['director', described('The title of whoever leads.', 'roles.director', 'people.*.title')],
  ...['routes', 'normal', 'appointed'].map(
    (start) =>
      [
        start,
        described(
          'Worked out from who is who: nobody judges themselves, or those whom they work under or are related to.',
          ...judges,
        ),
      ] as const,
  ),
  [
    'network.agreedPartners',
    described(
      'Organisations that have agreed to be named.',
      'network.partners.*.name',
      'network.partners.*.agreedOn',
    ),
  ],
  [
    'law.funders',
    described(
      'As answered for each funder, else the hours for all.',
      'law.funders.*.name',
      'law.funders.*.hours',
      'timeLimits.donorHours',
    ),
  ],
  [
    'support.services',
    described(
      'As answered, with a line for each kind of help of which none is known yet.',
      'support.services.*.name',
      'support.services.*.kind',
      'support.services.*.contact',
      'support.services.*.place',
    ),
  ],
  [
    'support.places',
    described(
      'A line for each country or place without help that is known.',
      'organisation.countries',
      'organisation.places.*.name',
      'support.services.*.place',
    ),
  ],
  ['work.activityWords', described('The activities in words.', 'work.childActivities')],
  ['companions', described('The other policies, and how far each is.', ...adopted)],
  ['signOn', described('The Code, and every policy that is adopted.', ...adopted)],
  ['openPoints', described('What is still open, from all that is not answered yet.')],
  [
    'history',
    described(
      'As answered, with a line for the version of today.',
      'adoption.history.*.what',
      'adoption.version',
      'adoption.adoptedOn',
    ),
  ],
  ['terms', described('Your customisation may choose another word with V-SH-survivor.')],
];
