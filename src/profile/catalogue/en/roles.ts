import { casePolicies, entries, everyPolicy } from '../entry.js';

export const roles = {
  ...entries('roles', everyPolicy, {
    'roles.director': [
      'Director',
      'Who runs the organisation day to day?',
      'The director answers for the policies, and nobody under the director can look into the director.',
      'ruth',
      'The word Director stands without a name.',
    ],
    'roles.chair': [
      'Chair',
      'Who chairs your highest body?',
      'A report about the director goes there.',
      'joyce',
      'The body is named without its chair.',
    ],
    'roles.humanResources': [
      'Contact for staff matters',
      'Who looks after staff matters?',
      'Requests and questions need an address.',
      'lena',
      'The director is named.',
    ],
    'roles.appeal': [
      'Appeal',
      'Who hears an appeal?',
      'It must be somebody who had no part in the first decision.',
      'joyce',
      'Somebody from your list who had no part before; if nobody is left, an open point.',
    ],
    'roles.hostDirector': [
      'Director of the host',
      'If another organisation employs your people: who directs it?',
      'The host’s director has power over your people and belongs in the routes.',
      'paul',
      'With a host, an open point; without one, nothing.',
    ],
  }),
  ...entries('roles', casePolicies, {
    'roles.deputy': [
      'Deputy focal point',
      'Who stands in for the focal point?',
      'People are away, and sometimes it is about the focal point.',
      'peter',
      'An open point that keeps the document a draft: a second person inside has to be named.',
    ],
    'roles.outsideDeputy': [
      'Deputy of the outside contact',
      'Who stands in for the outside contact?',
      'For absence, and when it is about the outside contact.',
      'karim',
      'The deputy is not mentioned.',
    ],
    'roles.childFocalPoint': [
      'Focal point for children',
      'Is somebody else the contact for children?',
      'Talking with children is a skill of its own.',
      'amina',
      'The focal point is named.',
    ],
    'roles.boardLead': [
      'Board lead for safeguarding',
      'Who in your highest body looks after safeguarding?',
      'Somebody up there must ask the questions.',
      'joyce',
      'The chair is named.',
    ],
    'roles.investigator': [
      'Investigator',
      'Who looks into a report?',
      'Whoever investigates does not decide.',
      'grace',
      'Somebody from your list who may; if nobody is left, an open point.',
    ],
    'roles.decider': [
      'Decider',
      'Who decides what follows?',
      'Whoever decides has not investigated.',
      'ruth',
      'Somebody from your list who may; if nobody is left, an open point.',
    ],
    'roles.casePanel': [
      'Case panel',
      'Do three people look at a case together? Who?',
      'Three people, one of them from outside, make fewer mistakes than one.',
      '[amina, joyce, grace]',
      'The steps speak of one investigator and one decider.',
    ],
    'roles.dataContact': [
      'Data contact',
      'Whom do people ask about data held on them?',
      'Everybody may see and correct what is kept about them.',
      'lena',
      'The contact for staff matters is named.',
    ],
  }),
  ...entries('roles', ['womens-leadership'], {
    'roles.genderLead': [
      'Lead for women’s leadership',
      'Who looks after the plan for women’s leadership?',
      'A plan that belongs to nobody is not carried out.',
      'thandi',
      'An open point: somebody has to be named.',
    ],
  }),
};
