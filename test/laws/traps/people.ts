/** Traps 14, 23 to 26 and 39: the people we serve, women's rights organisations, numbers and money. */
import { expect } from '@jest/globals';
import { resolveProfile } from '../../../src/profile/defaults.js';
import {
  fixtures,
  hostedNetwork,
  indiaTwelve,
  ingo900,
  nineWithCamps,
  onePerson,
  twoPeople,
} from '../../support/profiles.js';
import { all, changed, code, example, harassment, linesOf, says, saysNowhere, withVariants } from './trap.js';
import type { Trap } from './trap.js';

const everybody = Object.values(fixtures);
const documents = [...all, 'forms'] as const;
const networks = [hostedNetwork, example('everything')];

export const peopleTraps: readonly Trap[] = [
  {
    number: 14,
    name: 'somebody is served by us and works with us',
    check: () => {
      for (const profile of [indiaTwelve, ingo900, nineWithCamps, twoPeople]) {
        const days = resolveProfile(profile).timeLimits.interestsDays;
        says(
          profile,
          [harassment],
          [
            [/both receive help and work with us/, /stipend/],
            [/relationship/, /declare/, new RegExp(`within ${String(days)} days`)],
            [/asks the other person first, in private/, /truly want/],
          ],
        );
        says(
          profile,
          [harassment],
          [[/marriage/, /from before/, /declared/]],
          withVariants(harassment, { 'V-SH-relations': 'B' }),
        );
      }
      saysNowhere(
        onePerson,
        [harassment],
        /receive help and work/,
        'They both receive help and work with us.',
      );
    },
  },
  {
    number: 23,
    name: 'small numbers by which somebody is recognised',
    check: () => {
      for (const profile of everybody) {
        says(
          profile,
          [harassment, 'child-protection'],
          [[/nobody can be recognised/], [/log/, /without (the )?names/]],
        );
        // Nothing is counted in per cent: three people are three people.
        saysNowhere(profile, documents, /\d\s?%|per ?cent/, '33% of reports');
      }
    },
  },
  {
    number: 24,
    name: '"bi-annual" read as every two years',
    check: () => {
      const twice = /\bbi-?annual|\bbiennial|semi-?annual|twice-yearly/i;
      for (const profile of [...everybody, ...networks]) {
        saysNowhere(profile, documents, twice, 'We hold bi-annual meetings.');
      }
      for (const profile of networks) {
        const { meetingsPerYear } = resolveProfile(profile).network;
        says(profile, [code], [[new RegExp(`at least ${String(meetingsPerYear)} times a year`), /agenda/]]);
      }
    },
  },
  {
    number: 25,
    name: 'a seat without a vote, money or an agenda',
    check: () => {
      for (const profile of networks) {
        const { seats } = resolveProfile(profile).network;
        says(
          profile,
          [code],
          [
            [new RegExp(`at least ${String(seats)} women's rights organisations`), /voice/, /vote/],
            [/agenda/, /both sides/],
            [/Minutes/, /within 14 days/, /answer/],
            [/invite/, /letter/, /pay their time/],
            [/refuse/, /complain/],
          ],
        );
      }
      // Nobody is named who has not agreed.
      const partners = [
        { id: 'yes', name: 'Agreed Women', agreedOn: '2026-09-01' },
        { id: 'no', name: 'Asked Women' },
      ];
      const asked = changed(hostedNetwork, { network: { ...hostedNetwork.network, partners } });
      says(asked, [code], [/Agreed Women/]);
      saysNowhere(asked, documents, /Asked Women/, 'Asked Women is our partner.');
    },
  },
  {
    number: 26,
    name: 'an old text told as the present one of the MenEngage Alliance',
    check: () => {
      for (const profile of everybody.filter((candidate) => candidate !== hostedNetwork)) {
        says(profile, [code], [[/toolkit of 2018/, /not the .*present wording/, /do not sign/]]);
        const named = linesOf(profile, code).filter((line) => line.includes('MenEngage'));
        expect(named).toHaveLength(1);
        saysNowhere(profile, ['sexual-harassment', 'child-protection', 'forms'], /MenEngage/, 'MenEngage');
      }
      says(hostedNetwork, [code], [[/toolkit of 2018/, /worded differently/, /Edition: to be agreed by \d/]]);
      says(example('everything'), [code], [[/toolkit of 2018/, /Edition: as published/, /1 September 2026/]]);
    },
  },
  {
    number: 39,
    name: 'duties without money',
    check: () => {
      for (const profile of everybody) {
        says(profile, [harassment], [[/gives time and means for this policy|pays for it/]]);
        says(profile, [code], [[/women's rights/, /pay/, /time/]]);
      }
      for (const profile of networks) {
        says(profile, [code], [[/[Cc]o-led, for a fee/, /women's rights organisation/]]);
      }
    },
  },
];
