/** Traps 9, 10, 13, 31 and 32: children, and adults who depend on others. */
import {
  companyIndia,
  fixtures,
  footballGroup,
  indiaTwelve,
  ingo900,
  nineWithCamps,
  onePerson,
  sixtyStaff,
  womensRightsArabic,
} from '../../support/profiles.js';
import { changed, children, code, example, harassment, says, saysNowhere, withVariants } from './trap.js';
import type { Trap } from './trap.js';

const everybody = Object.values(fixtures);

export const childrenTraps: readonly Trap[] = [
  {
    number: 9,
    name: 'a duty to report, and a survivor’s choice',
    check: () => {
      for (const profile of everybody) {
        says(
          profile,
          [children],
          [
            [/law orders/, /with or without consent/],
            [/tell the child/, /first/],
          ],
        );
        says(
          profile,
          [harassment],
          [
            [/adult/, /choose/, /police/],
            [/law orders us to report/, /before you speak/],
            /Child Protection Policy leads/,
          ],
        );
      }
      // Nobody knows yet what the law orders: then reporting is our own rule, and is told as no more than that.
      for (const mandatoryReporting of [undefined, 'unknown']) {
        const unknown = changed(nineWithCamps, { law: { mandatoryReporting } });
        says(unknown, [children], [[/order it\?/, /to be checked by \d/i, /our own rule/]]);
      }
      says(indiaTwelve, [children], [[/order it\?/, /yes, as far as we know/i]]);
      saysNowhere(indiaTwelve, [children], /our own rule/, 'That is our own rule.');
    },
  },
  {
    number: 10,
    name: 'authorities that may harm',
    check: () => {
      const distrust = /cannot trust an authority/;
      for (const profile of everybody) {
        says(
          profile,
          [children],
          [
            [/danger/, /two people/, /outside/, /in writing/, /how to report safely/],
            /ask what the law says/,
          ],
        );
        saysNowhere(profile, [children], distrust, 'Where we cannot trust an authority, we wait.');
      }
      const chosen = withVariants(children, { 'V-CP-report': 'C' });
      says(nineWithCamps, [children], [[distrust, /three people/, /in writing/, /adviser/]], chosen);
      says(nineWithCamps, [children], [[/law orders/, /with or without consent/, 'Robin Alba']], chosen);
    },
  },
  {
    number: 13,
    name: 'a child who works or learns with us is harassed',
    check: () => {
      for (const profile of [ingo900, nineWithCamps, sixtyStaff, footballGroup]) {
        says(
          profile,
          [harassment],
          [
            /Child Protection Policy leads/,
            [/part about work/, /after the child is safe|once the child is safe/],
          ],
        );
      }
      for (const profile of [ingo900, nineWithCamps]) {
        says(profile, [children], [/nobody below 15/, /They are children in this policy/]);
      }
      saysNowhere(sixtyStaff, [children], /Workers under 18/, 'Workers under 18 with us');
    },
  },
  {
    number: 31,
    name: 'the story of a child or a survivor as good news',
    check: () => {
      for (const profile of [nineWithCamps, footballGroup, example('harbour-lights')]) {
        says(
          profile,
          [children],
          [
            [/child/, /parent or guardian/, /consent form/],
            [/[Nn]o full name/, /place/],
            /[Nn]o story of harm/,
            [/take it back/, /within 5 working days/],
          ],
        );
        says(profile, ['forms'], [/You may say no/, [/Name or drawing of the child/]]);
      }
      says(example('southern-circle'), [code], [[/publish nothing/, /survivor/]]);
      saysNowhere(onePerson, ['forms'], /take a picture of you/, 'We would like to take a picture of you.');
    },
  },
  {
    number: 32,
    name: 'adults at risk forgotten',
    check: () => {
      for (const profile of [womensRightsArabic, nineWithCamps, indiaTwelve]) {
        says(
          profile,
          [children],
          [
            [/adults/, /depend on others/, /same people to tell/],
            [/consent/, /adult decides/],
            [/cannot decide/, /two people/, /outside/],
          ],
        );
      }
      saysNowhere(companyIndia, [children], /adults who depend/, 'It covers adults who depend on others.');
    },
  },
];
