/** Traps 1 to 5 and 37 to 40: who the organisation is, and who decides that its text is adopted. */
import { expect } from '@jest/globals';
import {
  footballGroup,
  founderFamilyBoard,
  fourPeopleDirectorIsFocalPoint,
  onePerson,
  twoPeople,
  volunteerGroup,
} from '../../support/profiles.js';
import { documentLines } from '../../support/document-lines.js';
import {
  all,
  changed,
  code,
  documentOf,
  findings,
  harassment,
  linesOf,
  routeCells,
  says,
  saysNowhere,
} from './trap.js';
import type { Trap } from './trap.js';

const second = {
  id: 'second',
  title: 'Retired judge',
  name: 'Noa Berg',
  email: 'judge@example.com',
  position: 'outside',
  agreedOn: '2026-10-01',
};

/** The place of the first line of page 1 that names somebody. */
function placeOnPageOne(profile: Parameters<typeof documentOf>[0], id: string, name: string): number {
  return documentLines(documentOf(profile, id), ['in-short']).findIndex((line) => line.includes(name));
}

export const organisationTraps: readonly Trap[] = [
  {
    number: 1,
    name: 'one person would report to themself',
    check: () => {
      const withSecond = changed(onePerson, {
        people: [...(onePerson.people ?? []), second],
        roles: { ...onePerson.roles, outsideDeputy: 'second' },
      });
      for (const id of all) {
        const [tell = '', decides = '', appeal = ''] = routeCells(withSecond, id, 'The Owner');
        expect(tell).toContain('Robin Alba');
        expect(decides).toContain('Noa Berg');
        for (const cell of [tell, decides, appeal]) expect(cell).not.toContain('Ines Prado');
        expect(placeOnPageOne(withSecond, id, 'Robin Alba')).toBeLessThan(
          placeOnPageOne(withSecond, id, 'Ines Prado'),
        );
        // Without a second outside person nobody could decide, so nothing is ready.
        const alone = documentOf(onePerson, id);
        expect(alone.status).toBe('not-ready');
        expect(alone.openPoints).toContainEqual(
          expect.objectContaining({ id: 'roles.outsideDeputy', class: 'blocks' }),
        );
      }
      says(withSecond, [code], [[/outside person/, /signs with them/]]);
      saysNowhere(onePerson, all, /\bour staff\b|\bemployees\b|\bmanager\b/, 'Our staff and employees.');
    },
  },
  {
    number: 2,
    name: 'volunteers only, and words of employment',
    check: () => {
      for (const profile of [volunteerGroup, footballGroup]) {
        const words = /\bemployee|\bstaff\b|\bdismiss|\bsalar|\bwages?\b|\bemployment\b/i;
        saysNowhere(profile, all, words, 'We dismiss employees and other staff.');
        says(profile, all, [/\bvolunteers?\b/i, /end of the role/]);
        says(profile, all, [[/[Bb]reaks and return for volunteers/, /nobody is employed/]]);
      }
    },
  },
  {
    number: 3,
    name: 'focal point = director',
    check: () => {
      const profile = fourPeopleDirectorIsFocalPoint;
      expect(findings(profile)).toContain('warning focal-point-is-director');
      for (const id of all) {
        expect(placeOnPageOne(profile, id, 'Robin Alba')).toBeGreaterThanOrEqual(0);
        expect(placeOnPageOne(profile, id, 'Robin Alba')).toBeLessThan(
          placeOnPageOne(profile, id, 'Ruth Okello'),
        );
        for (const cell of routeCells(profile, id, 'The Director')) expect(cell).not.toContain('Ruth Okello');
        // Nor does the director decide about anybody else: reports arrive there.
        const [, decides] = routeCells(profile, id, 'Anybody else').slice(-3);
        expect(decides).not.toContain('Ruth Okello');
      }
      // A mailbox that both read is no second door.
      const shared = (profile.people ?? []).map((person) =>
        person.id === 'outside' ? { ...person, email: 'RUTH@example.org' } : person,
      );
      expect(findings(changed(profile, { people: shared }))).toContain(
        'error outside-shares-address-with-director',
      );
    },
  },
  {
    number: 4,
    name: 'a board of friends or relatives',
    check: () => {
      const profile = founderFamilyBoard;
      expect(findings(profile)).toContain('error outside-related-to-director');
      expect(findings(profile)).toContain('warning outside-contact-on-related-body');
      for (const id of all) {
        const document = documentOf(profile, id);
        expect(document.status).toBe('not-ready');
        expect(document.openPoints).toContainEqual(
          expect.objectContaining({ id: 'roles.outsideContact', class: 'blocks' }),
        );
        for (const about of ['The Founder and Director', 'The Chair of the Board'])
          for (const cell of routeCells(profile, id, about))
            expect(cell).not.toMatch(/^The Board|Flor Lima|Davi Lima/);
        // That the board is a family is for the organisation alone.
        expect(JSON.stringify(document)).not.toMatch(/familyRun|is_family_run|body_is_related/);
      }
      says(
        profile,
        [code],
        [
          [/declare/, /within 14 days/],
          [/relatives/, /close friends/],
        ],
      );
      says(profile, ['forms'], [/Relatives, partner or close friends/]);
    },
  },
  {
    number: 5,
    name: 'two people, each a witness or accused',
    check: () => {
      for (const id of all) {
        for (const about of ['The Director', 'The Programme Officer']) {
          expect(routeCells(twoPeople, id, about).join()).not.toMatch(/Mutale Banda|Chipo Phiri/);
        }
        expect(placeOnPageOne(twoPeople, id, 'Robin Alba')).toBeLessThan(
          placeOnPageOne(twoPeople, id, 'Chipo Phiri'),
        );
        says(twoPeople, [id], [[/investigates/i, /no tie to the people concerned/, /appointed/]]);
      }
      says(twoPeople, [harassment], [[/nobody among us/, /investigates/, /decides/]]);
    },
  },
  {
    number: 37,
    name: 'a public copy with private names',
    check: () => {
      const hidden = /Mutale Banda|Chipo Phiri|Robin Alba/;
      saysNowhere(twoPeople, [...all, 'forms'], hidden, 'Tell Chipo Phiri.', { audience: 'public' });
      says(twoPeople, all, [[/Programme Officer/, 'chipo@example.org']], { audience: 'public' });
      says(twoPeople, all, [[/Chipo Phiri, Programme Officer/]]);
      for (const id of all) {
        const file = JSON.stringify(documentOf(twoPeople, id, { audience: 'public' }));
        expect(file).not.toMatch(hidden);
      }
    },
  },
  {
    number: 40,
    name: 'a machine’s draft adopted unread',
    check: () => {
      // A body typed in, without a day, adopts nothing; neither do both while something blocks.
      const typed = changed(twoPeople, { adoption: { approvedBy: 'Board', adoptedOn: '2026-11-01' } });
      for (const id of all) {
        const document = documentOf(typed, id);
        expect(document.status).toBe('not-ready');
        expect(document.statusText).toMatch(/^DRAFT/);
        says(typed, [id], [[/^Status/, /DRAFT/], [/^Law checked/, /to be checked by \d/], /still open/]);
        // Neither this document nor the list of the others says that anything was adopted.
        expect(linesOf(typed, id).filter((line) => /(^Adopted|, adopted) on \d/.test(line))).toEqual([]);
      }
      const nobody = changed(twoPeople, { adoption: { adoptedOn: '2026-11-01' } });
      expect(findings(nobody)).toContain('warning adopted-by-nobody');
    },
  },
];
