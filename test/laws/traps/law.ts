/** Traps 7, 8, 28, 29 and 33 to 35: what the law says, and what nobody has told us. */
import { expect } from '@jest/globals';
import { parseProfile } from '../../../src/profile/parse.js';
import { countryCodes } from '../../../src/profile/countries.js';
import { documentsOf } from '../../support/library.js';
import { companyIndia, fixtures, ingo900, nineWithCamps, sixtyStaff } from '../../support/profiles.js';
import {
  all,
  changed,
  children,
  code,
  example,
  findings,
  harassment,
  linesOf,
  says,
  saysNowhere,
  withVariants,
} from './trap.js';
import type { Trap } from './trap.js';

const everybody = Object.values(fixtures);
const documents = [...all, 'forms'] as const;

export const lawTraps: readonly Trap[] = [
  {
    number: 7,
    name: 'the law gives more than the policy',
    check: () => {
      for (const profile of everybody) {
        says(profile, all, [
          [/rules differ/, /protects people better/, /stricter/],
          [/^Law checked/, /to be checked by \d/],
        ]);
      }
      says(example('everything'), all, [[/^Law checked/, /Advocate O\. Haddad/, /15 September 2026/]]);
      // Below the floor nothing is printed: the profile is refused.
      const low = changed(sixtyStaff, { leave: { birthWeeks: 12, birthPayPercent: 60 } });
      expect(findings(low)).toEqual(
        expect.arrayContaining(['error birth-leave-under-floor', 'error birth-pay-unchecked']),
      );
      says(companyIndia, [harassment], [[/committee/, /keeps those of the law/]]);
    },
  },
  {
    number: 8,
    name: 'the law gives less, or forbids',
    check: () => {
      for (const profile of everybody) {
        says(profile, all, [[/no sanction/, /law/, /does not allow/]]);
        says(
          profile,
          [harassment],
          [
            [/order it for adults\?/, /to be checked by \d/i],
            [/criminal record/, /where the law allows it/],
          ],
        );
      }
      // Where naming a ground endangers people, the organisation may choose open words that protect them still.
      const open = withVariants(code, { 'V-CC-grounds': 'C' });
      const grounds = /sexual orientation|gender identity/;
      for (const profile of [sixtyStaff, nineWithCamps]) {
        says(profile, [code], [grounds]);
        saysNowhere(profile, [code], grounds, 'sexual orientation', open);
        says(profile, [code], [/any other personal trait/, /never reveal what others keep private/], open);
      }
    },
  },
  {
    number: 28,
    name: 'hotlines, laws and names that nobody gave',
    check: () => {
      // With a name and a country alone, everything else must be open.
      for (const country of ['GB', 'IN', 'KE', 'FR', 'US', 'BR']) {
        expect(countryCodes).toContain(country);
        const bare = parseProfile({
          organisation: { name: 'Bare', type: 'ngo', countries: [country] },
          work: { childContact: 'direct', participants: true, donorReporting: true, partners: true },
          law: { hasRegulator: true },
        });
        saysNowhere(bare, documents, /\+?\d[\d ()-]{5,}\d|\b(112|911|999|1098)\b/, 'Call 0800 11 11 11.');
        saysNowhere(bare, documents, /\S@\S|https?:|www\./, 'Write to help@example.org.');
        saysNowhere(
          bare,
          documents,
          /\b(Act|Code|Regulation|Directive|Section|Article)\s+(of\s+)?\(?\d|§|Charity Commission|\bPOSH\b|\bOSHA\b/,
          'As section 19 of the Act 2013 says: Directive 2019/1937.',
        );
        says(bare, all, [[/[Ee]mergency number|Danger now/, /to be checked by \d/]]);
        says(bare, [children], [[/Authority/, /to be found and checked by \d/]]);
      }
    },
  },
  {
    number: 29,
    name: 'a real case typed into free text',
    check: () => {
      const notes = 'Last year Mutale was accused of groping; the complaint against Mutale is still open.';
      const told = changed(nineWithCamps, { notes });
      expect(findings(told)).toContain('warning may-name-a-case');
      expect(findings(nineWithCamps)).not.toContain('warning may-name-a-case');
      for (const document of documentsOf(told)) expect(JSON.stringify(document)).not.toContain('Mutale');
      says(nineWithCamps, ['forms'], [[/No names, no initials/]]);
      says(nineWithCamps, ['forms'], [[/Invented cases/, /never use real ones/]]);
    },
  },
  {
    number: 33,
    name: 'what was known of the law grows old',
    check: () => {
      const checked = (checkedOn: string) =>
        changed(nineWithCamps, { law: { checkedBy: 'Advocate N. Example', checkedOn } });
      says(checked('2026-09-01'), all, [[/^Law checked/, /Advocate N\. Example/, /1 September 2026/]]);
      expect(findings(checked('2026-09-01'))).not.toContain('warning law-check-old');
      expect(findings(checked('2025-11-01'))).toContain('warning law-check-old');
      expect(findings(changed(nineWithCamps, { leave: { lawCheckedOn: '2025-11-01' } }))).toContain(
        'warning law-check-old',
      );
    },
  },
  {
    number: 34,
    name: 'the European rule on whistle-blowers claimed for everything',
    check: () => {
      for (const profile of everybody) {
        saysNowhere(
          profile,
          documents,
          /2019\/1937|directive|European Union law/i,
          'As Directive (EU) 2019/1937 orders.',
        );
      }
      // Its figures are kept as our own days.
      for (const profile of [sixtyStaff, ingo900]) {
        says(
          profile,
          [code],
          [
            [/breach of law/, /outside authority/],
            [/never later than 7 days/, /3 months/],
          ],
        );
      }
    },
  },
  {
    number: 35,
    name: 'conventions that bind states told as if they bound us',
    check: () => {
      const convention = /\bILO\b|CEDAW|Convention|United Nations/;
      const bound = /bound by|bind|oblig|must|require|comply/;
      const planted = 'ILO Convention 190 requires us to do this.';
      expect(convention.test(planted) && bound.test(planted)).toBe(true);
      for (const profile of [...everybody, example('everything')]) {
        for (const id of documents) {
          const named = linesOf(profile, id)
            .flatMap((line) => line.split(/(?<=[.!?])\s/))
            .filter((sentence) => convention.test(sentence));
          expect(named.filter((sentence) => bound.test(sentence) || !/follow/.test(sentence))).toEqual([]);
        }
        says(profile, [children], [[/follow/, /Convention on the Rights of the Child/]]);
      }
    },
  },
];
