/** Traps 6, 11, 12, 15 to 18, 30 and 38: reports, cases and both sides of them. */
import { expect } from '@jest/globals';
import { parseCustomisation } from '../../../src/policy/customisation-file.js';
import { policy } from '../../support/library.js';
import {
  footballGroup,
  ingo900,
  nineWithCamps,
  onePerson,
  sixtyStaff,
  twoPeople,
} from '../../support/profiles.js';
import {
  all,
  children,
  code,
  documentOf,
  example,
  harassment,
  says,
  saysNowhere,
  withVariants,
} from './trap.js';
import type { Trap } from './trap.js';

const fewAndMany = [onePerson, twoPeople, nineWithCamps, footballGroup, sixtyStaff, ingo900];

export const caseTraps: readonly Trap[] = [
  {
    number: 6,
    name: 'reports without a name, and a promise that cannot be kept',
    check: () => {
      for (const profile of fewAndMany) {
        says(profile, all, [
          [/without your name/, /proof/],
          [/a case number/, /ask back/],
        ]);
        says(profile, [harassment], [[/[Ww]ithout (your|a) name/, /unable/, /prove/]]);
      }
    },
  },
  {
    number: 11,
    name: 'a promise to tell nobody',
    check: () => {
      for (const profile of fewAndMany) {
        says(
          profile,
          [children],
          [
            [/Do not promise/, /secret/],
            [/Never promise/, /keep it secret/],
            [/danger/, /under 18/, /duty in law/],
          ],
        );
        says(
          profile,
          [harassment, code],
          [
            [/need a name/, /know/],
            [/limits/, /first|before you speak/],
          ],
        );
      }
    },
  },
  {
    number: 12,
    name: 'a crime, and questions that spoil the proof',
    check: () => {
      for (const profile of fewAndMany) {
        says(profile, all, [
          [/health service/, /at once|[Aa]t once/, /within 72 hours/],
          [/need not/, /police/],
        ]);
        says(profile, [harassment, code], [[/police/, /pause our own questions/]]);
        says(
          profile,
          [children],
          [[/crime/, /police/, /come first/, /before we speak with the person accused|Until they agree/]],
        );
        says(profile, [children], [[/takes no part in work with children/, /no verdict/]]);
      }
    },
  },
  {
    number: 15,
    name: 'pressure to mediate or to accept an apology',
    check: () => {
      for (const profile of fewAndMany) {
        says(profile, [harassment], [[/after assault, exploitation or abuse/, /never|nor/]]);
      }
      for (const profile of [sixtyStaff, ingo900]) {
        says(
          profile,
          [harassment],
          [[/only if you ask for it freely/, /end it at any time/, /never have to meet/]],
        );
        says(profile, [code], [[/freely agree/, /power is unequal/, /never replaces/, /sexual harassment/]]);
      }
      for (const profile of [onePerson, twoPeople, nineWithCamps, footballGroup]) {
        says(profile, [harassment], [[/Among so few/, /no talk between the two/]]);
        says(profile, [code], [[/nothing in place of formal action/, /free/]]);
        saysNowhere(profile, [code], /freely agree/, 'Both must freely agree.');
      }
    },
  },
  {
    number: 16,
    name: 'zero tolerance read as dismissal without looking',
    check: () => {
      for (const profile of fewAndMany) {
        says(
          profile,
          [harassment],
          [
            [/[Ee]very report/, /care/, /action/],
            [/fits/, /how grave/],
            [/without looking/, /silent/],
          ],
        );
        saysNowhere(profile, all, /zero tolerance/i, 'We have zero tolerance.');
      }
      // Only an organisation that chose it promises the end of the work, and a fair process comes first all the same.
      says(
        ingo900,
        [harassment],
        [[/end the work/, /once a fair process has found them/, /as far as the law/]],
        withVariants(harassment, { 'V-SH-zero': 'C' }),
      );
    },
  },
  {
    number: 17,
    name: 'the clause on false reports as a threat',
    check: () => {
      for (const profile of fewAndMany) {
        says(profile, all, [
          [/believed/, /protected/, /not proved/, /[Oo]nly a report proved to be knowingly false/],
        ]);
        saysNowhere(profile, all, /malicious|vexatious|false accus/i, 'Malicious reports are punished.');
        for (const id of all) {
          const titles = documentOf(profile, id).sections.flatMap(({ clauses }) =>
            clauses.map(({ title }) => title),
          );
          expect(JSON.stringify(titles)).not.toMatch(/false/i);
        }
      }
    },
  },
  {
    number: 18,
    name: 'an agreement that silences somebody',
    check: () => {
      for (const profile of fewAndMany) {
        says(profile, all, [
          [/No agreement may/, /police/, /regulator/, /doctor/, /lawyer/, /support service/],
        ]);
      }
    },
  },
  {
    number: 30,
    name: 'signed, but not understood',
    check: () => {
      says(
        example('everything'),
        ['forms'],
        [
          /explained in a language I know well/,
          [/1\./, /Whom can I tell/],
          [/2\./, /how many days/],
          [/3\./, /under 18/],
          [/thumbprint/, /witness/, /read aloud/],
        ],
      );
      // Nobody signs what is not ready.
      saysNowhere(twoPeople, ['forms'], /I sign on to these documents/, 'I sign on to these documents:');
      for (const profile of fewAndMany) {
        says(profile, [harassment, children], [[/language they know/, /3 questions/, /sign/]]);
        says(profile, [code], [/read aloud/, /3 questions/]);
      }
    },
  },
  {
    number: 38,
    name: 'the person accused forgotten',
    check: () => {
      for (const profile of fewAndMany) {
        says(
          profile,
          [harassment],
          [
            /person accused gets/,
            /at least 5 working days to answer/,
            [/bring somebody they trust/, /witnesses/],
            [/more likely than not/],
            [/[Nn]othing counts as found before the decision/],
          ],
        );
        says(profile, [code, children], [[/to answer|answers/, /bring somebody/]]);
      }
      // It cannot be switched off, whatever the reason; its words may be replaced.
      const custom = (rest: string) =>
        parseCustomisation(`customisation: 1\n${harassment}:\n${rest}`, {
          file: 'mine.yaml',
          policies: [policy(harassment)],
        });
      expect(() => custom('  omit:\n    fair-process: { reason: The committee says it all. }\n')).toThrow(
        /cannot be left out/,
      );
      const { customisation } = custom(
        '  replace:\n    fair-process: |\n      Nobody is guilty before the decision.\n',
      );
      says(sixtyStaff, [harassment], [/Nobody is guilty before the decision/], { customisation });
    },
  },
];
