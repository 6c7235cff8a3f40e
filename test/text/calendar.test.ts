import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { assemble } from '../../src/policy/assemble.js';
import { parseProfile } from '../../src/profile/parse.js';
import type { Profile } from '../../src/profile/schema.js';
import { reviewDates, toCalendar } from '../../src/text/calendar.js';
import { iCalendarOf } from '../../src/text/calendar/icalendar.js';
import { documentsOf, examples, policies, today } from '../support/library.js';
import { fixtures, hostileStrings, profileArbitrary } from '../support/profiles.js';

interface Entry {
  readonly uid: string;
  readonly day: string;
  readonly end: string;
  readonly isWholeDay: boolean;
  readonly title: string;
  readonly text: string;
  /** Days before, of the first reminder. */
  readonly reminder: number | undefined;
}

// Younger than the parser: properties of text (RFC 7986), which it would leave escaped.
const known = ICAL.design.icalendar.property as unknown as Record<string, { defaultType: string }>;
known['name'] = known['x-wr-calname'] = { defaultType: 'text' };

/** What a calendar program reads. */
function read(text: string): { readonly name: unknown; readonly entries: readonly Entry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const trigger: unknown = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      text: event.description,
      reminder: trigger instanceof ICAL.Duration ? trigger.toSeconds() / -86_400 : undefined,
    };
  });
  return { name: calendar.getFirstPropertyValue('x-wr-calname'), entries };
}

/** What the format asks of every line. */
function expectWellFormed(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  for (const line of text.slice(0, -2).split('\r\n')) {
    expect(line).not.toMatch(/[\p{Cc}]/u);
    expect(line).not.toBe('');
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
}

const organisation = { name: 'Acme' };
const profileOf = (data: Record<string, unknown>): Profile => parseProfile({ organisation, ...data });
const daysOf = (profile: Profile, kind: string, documents = documentsOf(profile)) =>
  reviewDates(documents, profile)
    .filter((date) => date.kind === kind)
    .map(({ day, title }) => `${day} ${title}`);

/** One policy with nothing but its name. */
function document(id: string, title: string): PolicyDocument {
  return {
    policy: { id, title, shortTitle: title },
    language: 'en',
    date: today,
    organisation: { name: 'Acme' },
    openPoints: [],
    sections: [],
    fields: {},
  } as unknown as PolicyDocument;
}

describe('which days', () => {
  const code = (adoption: Record<string, unknown>) => {
    const profile = profileOf({ policies: { 'code-of-conduct': adoption } });
    return (kind: string) =>
      daysOf(
        profile,
        kind,
        documentsOf(profile).filter(({ policy }) => policy.id === 'code-of-conduct'),
      );
  };

  test('a policy that was adopted: its review, and a look each year before', () => {
    const days = code({ adoptedOn: '2026-03-31' });
    expect(days('adoption')).toEqual([]);
    expect(days('review')).toEqual(['2028-03-31 Review: Code of Conduct']);
    expect(days('look')).toEqual(['2027-03-31 Yearly look: Code of Conduct']);
  });

  test('a policy that will be: the day of adoption too', () => {
    const days = code({ plannedFor: '2027-02-28', reviewMonths: 12 });
    expect(days('adoption')).toEqual(['2027-02-28 Adopt: Code of Conduct']);
    expect(days('review')).toEqual(['2028-02-28 Review: Code of Conduct']);
    expect(days('look')).toEqual([]);
  });

  test('a plan that has passed is none', () => {
    const days = code({ plannedFor: '2026-11-22' });
    for (const kind of ['adoption', 'review', 'look', 'training']) expect(days(kind)).toEqual([]);
  });

  test('a review that was forgotten stands on the day of the documents, and the looks go on', () => {
    const days = code({ adoptedOn: '2022-12-24' });
    expect(days('review')).toEqual([`${today} Overdue: Review: Code of Conduct`]);
    expect(days('look')).toEqual(['2026-12-24 Yearly look: Code of Conduct']);
  });

  test('trainings where a policy promises them; about children at least once a year', () => {
    const profile = profileOf({
      staff: { count: 20 },
      work: { childContact: 'direct' },
      training: { refresherMonths: 18 },
      adoption: { adoptedOn: '2026-11-01', reviewMonths: 36 },
    });
    expect(daysOf(profile, 'training')).toEqual([
      '2027-11-01 Training again: Code of Conduct, Child protection policy',
      '2028-05-01 Training again: 3 policies',
      '2028-11-01 Training again: Code of Conduct, Child protection policy',
      '2029-11-01 Training again: 5 policies',
    ]);
    const texts = reviewDates(documentsOf(profile), profile).map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^For: Sexual harassment policy; Women's leadership policy; Family leave policy$/m,
      ),
    );
  });

  test('the law is checked again a year after each check', () => {
    const profile = profileOf({
      law: { checkedOn: '2026-02-28' },
      leave: { lawCheckedOn: '2025-01-01' },
    });
    const documents = documentsOf(profile);
    expect(daysOf(profile, 'law', documents)).toEqual([
      `${today} Overdue: Check the law on leave again`,
      '2027-02-28 Check the policies against the law again',
    ]);
    const others = documents.filter(({ policy }) => policy.id !== 'parental-leave');
    expect(daysOf(profile, 'law', others)).toEqual(['2027-02-28 Check the policies against the law again']);
  });

  test("goals of women's leadership: those that the document prints, and the first figures", () => {
    const profile = profileOf({
      staff: { count: 20 },
      governance: {
        hasBody: true,
        bodySize: 7,
        bodyWomen: 1,
        leadershipSize: 4,
        leadershipWomen: 1,
      },
      targets: { bodyYear: 2029, interimYear: 2028, leadershipYear: 2030 },
      policies: { 'womens-leadership': { adoptedOn: '2026-11-01' } },
    });
    expect(daysOf(profile, 'goal')).toEqual([
      "2027-05-01 Women's leadership: first figures",
      '2028-12-31 Women in the highest body: interim goal of 2028',
      '2029-12-31 Women in the highest body: goal of 2029',
      '2030-12-31 Women in the leadership: goal of 2030',
    ]);
    const others = documentsOf(profile).filter(({ policy }) => policy.id !== 'womens-leadership');
    expect(daysOf(profile, 'goal', others)).toEqual([]);
  });

  test('a year that is still open is no day', () => {
    const open = { key: 'targets.body.year', text: '2029', open: 'targets.body.year' };
    const printed = { ...document('womens-leadership', 'W'), fields: { 'targets.body.year': open } };
    expect(daysOf(profileOf({}), 'goal', [printed as unknown as PolicyDocument])).toEqual([]);
  });

  describe('pay during leave', () => {
    const small = (count: number, leave: Record<string, unknown>) =>
      profileOf({
        staff: { count },
        leave: {
          lawCheckedBy: 'Advocate O. Haddad',
          lawCheckedOn: '2026-10-01',
          paySource: 'employer',
          birthPayPercent: 50,
          gapClosedBy: '2027-06-30',
          ...leave,
        },
      });
    const stages = [
      { id: 'first', from: '2026-01-01', percent: 50 },
      { id: 'second', from: '2028-01-01', percent: 70 },
    ];

    test('the day on which a gap is closed, and the stages to come', () => {
      expect(daysOf(small(5, { topUp: 'staged', stages }), 'pay')).toEqual([
        '2027-06-30 Pay during leave reaches two thirds',
        '2028-01-01 Pay during leave rises to 70%',
      ]);
    });

    test('stages that nobody chose are none', () => {
      expect(daysOf(small(5, { stages }), 'pay')).toEqual(['2027-06-30 Pay during leave reaches two thirds']);
    });

    test('only small employers have either', () => {
      expect(daysOf(small(20, { birthPayPercent: 67 }), 'pay')).toEqual([]);
      expect(daysOf(small(5, { birthPayPercent: 100 }), 'pay')).toEqual([]);
    });
  });

  test.each(examples)('$name: each open point once, on its day, with owner and documents', ({ profile }) => {
    const documents = policies.map((compiled) => assemble(compiled, profile, { date: today }));
    const points = new Map(
      documents.flatMap(({ openPoints }) => openPoints.map((point) => [point.id, point])),
    );
    const found = reviewDates(documents, profile).filter(({ kind }) => kind === 'open-point');
    expect(found.map(({ id }) => id).sort()).toEqual(
      [...points.keys()].map((id) => `open-point ${id}`).sort(),
    );
    for (const { id, title, text, day } of found) {
      const point = points.get(id.replace('open-point ', ''));
      const waiting = documents.filter(({ openPoints }) => openPoints.some((one) => one.id === point?.id));
      expect(day).toBe(
        waiting
          .flatMap(({ openPoints }) => openPoints.filter((one) => one.id === point?.id).map(({ by }) => by))
          .sort()[0],
      );
      expect(title).toContain(point?.what);
      expect(text).toContain(point?.owner);
      for (const { policy } of waiting) expect(text).toContain(policy.shortTitle);
    }
  });
});

describe('the file', () => {
  test.each(Object.entries(fixtures))('%s: read as written', (_, profile) => {
    const documents = documentsOf(profile);
    const text = toCalendar(documents, profile) ?? '';
    expectWellFormed(text);
    const { name, entries } = read(text);
    const dates = reviewDates(documents, profile);
    expect(name).toBe(`Policy dates of ${profile.organisation.name}`);
    expect(entries.map(({ day, title }) => [day, title])).toEqual(
      dates.map(({ day, title }) => [day, title]),
    );
    for (const { day, end, isWholeDay, text: description } of entries) {
      expect(isWholeDay).toBe(true);
      expect(Date.parse(end) - Date.parse(day)).toBe(86_400_000);
      expect(description.endsWith(profile.organisation.name)).toBe(true);
    }
    expect(entries.map(({ reminder }) => reminder)).toEqual(
      dates.map(({ kind }) => (kind === 'open-point' ? undefined : 14)),
    );
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  });

  test('the same again; later the same ids, with a higher number', () => {
    const profile = examples[0]?.profile as Profile;
    const text = toCalendar(documentsOf(profile), profile) ?? '';
    expect(toCalendar(documentsOf(profile), profile)).toBe(text);
    const later = toCalendar(documentsOf(profile, { date: '2026-11-30' }), profile) ?? '';
    const ids = (of: string) => read(of).entries.map(({ uid }) => uid);
    expect(ids(later).sort()).toEqual(ids(text).sort());
    const sequence = (of: string) => Number(/^SEQUENCE:(\d+)/m.exec(of)?.[1]);
    expect(sequence(later)).toBe(sequence(text) + 7);
  });

  test('another organisation has other ids', () => {
    const ids = [profileOf({}), parseProfile({ organisation: { name: 'Acme 2' } })].flatMap((profile) =>
      read(toCalendar(documentsOf(profile), profile) ?? '').entries.map(({ uid }) => uid),
    );
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('without a day there is no file', () => {
    expect(toCalendar([], profileOf({}))).toBeUndefined();
    expect(toCalendar([document('code-of-conduct', 'Code')], profileOf({}))).toBeUndefined();
  });

  test('no name, no contact, no tie and no note of anybody', () => {
    const secret = ['Zelda', 'Quixote', 'zq@', '+999', 'vendetta', 'person-zq'];
    const profile = profileOf({
      staff: { count: 12 },
      work: { childContact: 'direct' },
      people: [
        {
          id: 'person-zq',
          name: 'Zelda Quixote',
          title: 'Safeguarding Lead',
          email: 'zq@example.org',
          relatedTo: ['boss'],
        },
        { id: 'boss', name: 'Quixote Senior', title: 'Director', phone: '+999 1', relatedTo: ['person-zq'] },
      ],
      roles: { focalPoint: 'person-zq', director: 'boss', investigator: 'person-zq' },
      adoption: { plannedFor: '2027-01-15' },
      notes: 'There is a vendetta.',
    });
    const text = (toCalendar(documentsOf(profile), profile) ?? '').replaceAll('\r\n ', '');
    expect(text).toContain('Agreement of the Safeguarding Lead');
    for (const word of secret) expect(text).not.toContain(word);
  });
});

describe('hostile values', () => {
  const anything = fc.oneof(
    fc.constantFrom(
      ...hostileStrings,
      'a;b,c\\n',
      '\\',
      'END:VEVENT',
      'x\r\nBEGIN:VEVENT',
      '\u0085\u2028',
      'é'.repeat(80),
      '👩🏾‍🏫'.repeat(30),
    ),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  /** What must come back: the text itself, with one kind of line end and no control characters. */
  const kept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');

  test('every text comes back as it was', () => {
    fc.assert(
      fc.property(anything, anything, anything, (name, title, text) => {
        const entries = [{ uid: 'one', day: '2028-02-29', title, text, isReminded: true }];
        const file = iCalendarOf({ name, date: today, entries });
        expectWellFormed(file);
        const found = read(file);
        expect(found.name).toBe(kept(name));
        expect(found.entries).toHaveLength(1);
        expect(found.entries[0]).toMatchObject({ title: kept(title), text: kept(text), end: '2028-03-01' });
      }),
    );
  });

  test('of any organisation the file can be read', () => {
    fc.assert(
      fc.property(profileArbitrary, (profile) => {
        const documents = documentsOf(profile);
        const text = toCalendar(documents, profile);
        if (text === undefined) return;
        expectWellFormed(text);
        expect(read(text).entries).toHaveLength(reviewDates(documents, profile).length);
      }),
      { numRuns: 25 },
    );
  });
});
