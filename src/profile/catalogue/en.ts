/** What people read about the profile, in English. */
import { adoption } from './en/adoption.js';
import { document } from './en/document.js';
import { first } from './en/first.js';
import { governance } from './en/governance.js';
import { law, support } from './en/law-and-support.js';
import { leaveCost } from './en/leave-cost.js';
import { leaveLaw } from './en/leave-law.js';
import { leaveToday } from './en/leave-today.js';
import { leave } from './en/leave.js';
import { network } from './en/network.js';
import { organisation } from './en/organisation.js';
import { people } from './en/people.js';
import { roles } from './en/roles.js';
import { staff } from './en/staff.js';
import { targets } from './en/targets.js';
import { timeLimits } from './en/time-limits.js';
import { records, training } from './en/training-and-records.js';
import { work } from './en/work.js';
import type { Catalogue } from './entry.js';

export const en: Catalogue = {
  language: 'en',
  groups: {
    people: {
      title: 'Your people',
      intro: 'Two to seven people or role addresses. You pick them for their roles afterwards.',
    },
    first: { title: 'The eight', intro: 'With these eight answers a first draft can be made.' },
    roles: {
      title: 'Who does what',
      intro: 'Pick people from your list. Nobody looks into, or decides, their own case.',
    },
    organisation: { title: 'Your organisation', intro: 'What makes the text sound like you.' },
    staff: { title: 'Staff and volunteers', intro: 'Everybody who works for you, paid or not.' },
    governance: { title: 'Who leads', intro: 'The body above the director, and who sits in it.' },
    work: {
      title: 'Your work',
      intro: 'Tick only what you really do; everything else is left out of the text.',
    },
    network: {
      title: 'Network and accountability',
      intro: 'How you answer to women’s rights groups, and how you keep talking about it.',
    },
    'time-limits': {
      title: 'How fast',
      intro: 'One set of time limits for all policies. Promise only what you can keep.',
    },
    leave: {
      title: 'Leave for parents',
      intro: 'Nothing here is assumed: what you do not choose stays as your contracts or the law have it.',
    },
    targets: {
      title: 'Goals for women’s leadership',
      intro: 'In small bodies goals are counted in persons.',
    },
    training: { title: 'Training', intro: 'How people learn the policies, and when again.' },
    records: {
      title: 'Records',
      intro: 'Nothing is deleted by default before somebody has checked the law.',
    },
    law: {
      title: 'Law and authorities',
      intro:
        'This program knows no law. Who could check: a labour or children’s officer, an umbrella body, a legal-aid group?',
    },
    support: { title: 'Help for survivors', intro: 'Only services you know and have spoken with.' },
    adoption: { title: 'Adoption', intro: 'Only what was really done. Until then the document is a draft.' },
    document: { title: 'Looks', intro: 'Language, colour, paper, logo.' },
  },
  fields: {
    ...people,
    ...first,
    ...roles,
    ...organisation,
    ...staff,
    ...governance,
    ...work,
    ...network,
    ...timeLimits,
    ...leaveToday,
    ...leaveLaw,
    ...leave,
    ...leaveCost,
    ...targets,
    ...training,
    ...records,
    ...law,
    ...support,
    ...adoption,
    ...document,
  },
};
