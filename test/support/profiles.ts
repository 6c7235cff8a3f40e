/** Organisations for tests: random ones over the whole schema, and some with a name. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { countryCodes } from '../../src/profile/countries.js';
import { parseProfile } from '../../src/profile/parse.js';
import { schemaPaths } from '../../src/profile/paths.js';
import type { SchemaPath } from '../../src/profile/paths.js';
import { policyIds } from '../../src/profile/schema.js';
import type { Profile } from '../../src/profile/schema.js';

/** Values that have broken generators of documents before. Each must arrive as exactly these characters. */
export const hostileStrings: readonly string[] = [
  '{{x}}',
  '{{{organisation.name}}}',
  '{{#if x}}',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '&',
  '&amp; Sons',
  ']]>',
  '<![CDATA[x]]>',
  '**Acme**',
  '_a_ `b` [c](d)',
  'a | b',
  '# 1',
  '1. First',
  '- dash',
  '\\',
  '"quoted" \'twice\'',
  '👩🏾‍🏫 Teachers 🏳️‍🌈',
  'جمعية الأمل',
  'עמותת אור',
  'Ünïcödé e\u0301\u0323',
  'Z\u0351\u036b\u0343a\u0321l\u0321go',
  'Atelier Lumière & Fils S.A.S.',
  'N/A',
  'undefined',
  'null',
  '[object Object]',
  '%s %d',
  '$& $1',
  '__proto__',
  'constructor',
  'no',
  '=1+1',
  'a\u00a0b',
  'a\u200db\u200fc',
  '𝔘𝔫𝔦',
  '日本の会',
  'x'.repeat(120),
  `${'Long name with words '.repeat(5)}and an end`,
];

/** At most `most` code points, with no blank at either end. */
function fitted(value: string, most: number): string {
  return [...value].slice(0, most).join('').trim();
}

function lineOf(most: number, manyLines: boolean): Arbitrary<string> {
  const random = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .map(
      (value) => fitted(value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ''), most) || 'x',
    );
  const hostile = fc.constantFrom(...hostileStrings).map((value) => fitted(value, most) || 'x');
  const single = fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 2, arbitrary: random });
  if (!manyLines) return single;
  return fc
    .array(single, { minLength: 1, maxLength: 3 })
    .map((lines) => fitted(lines.join('\n'), most) || 'x');
}

const days = fc
  .integer({ min: 0, max: 1500 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
const emails = fc.constantFrom(
  'safe@example.org',
  'a.b+c@example.net',
  "o'brien@example.org",
  'ethique@exämple.example',
  `${'x'.repeat(60)}@example.org`,
);
const phones = fc.constantFrom(
  '+254 700 000 001',
  '999',
  '+33 (0)1 00 00 00 01 ext. 5',
  '٠١٢٣',
  '1-800-SAFE-1',
);
const urls = fc.constantFrom(
  'example.org',
  'https://example.org/policies?a=1&b=2#c',
  'www.exämple.example/ü',
);
const sizes = fc.constantFrom(0, 1, 2, 3, 4, 9, 10, 14, 60, 900, 1200);

/** A value for one field; `undefined` when there is none to choose from. */
function valueFor(field: SchemaPath, people: readonly string[]): Arbitrary<unknown> | undefined {
  const { kind, most = 40, least = 0, greatest = 1000, choices = [], items = 5 } = field;
  const one = (): Arbitrary<unknown> | undefined => {
    switch (kind) {
      case 'line':
        return lineOf(most, false);
      case 'text':
        return lineOf(most, true);
      case 'yesno':
        return fc.boolean();
      case 'count':
        return field.path === 'staff.count'
          ? sizes
          : fc.integer({ min: least, max: Math.min(greatest, least + 2500) });
      case 'percent':
        return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(66.7));
      case 'date':
        return days;
      case 'email':
        return emails;
      case 'phone':
        return phones;
      case 'url':
        return urls;
      case 'choice':
        return fc.constantFrom(...choices);
      case 'choices':
        return fc.subarray([...choices]);
      case 'country':
        return fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom('KE', 'FR', 'IN', 'GB', 'US', 'NO', 'ZA') },
          { weight: 1, arbitrary: fc.constantFrom(...countryCodes) },
        );
      case 'person':
        return people.length === 0 ? undefined : fc.constantFrom(...people);
      case 'version':
        return fc.constantFrom('1.0', '2.1', '0.9', '1.0.3', '7');
      case 'colour':
        return fc.constantFrom('0B5D5E', '#7a1f3d', '#1A1A1A');
      case 'language':
        return fc.constant('en');
      case 'form':
        return fc.constant(1);
      case 'id':
      case 'picture':
        return undefined;
    }
  };
  const value = one();
  if (value === undefined || !field.list || kind === 'choices') return value;
  return fc.uniqueArray(value, { maxLength: Math.min(items, 4) });
}

/** The fields right below `path`, each there or not; required ones always. */
function fieldsBelow(path: string, people: readonly string[]): Arbitrary<Record<string, unknown>> {
  const fields: Record<string, Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const field of schemaPaths()) {
    const name = field.path.slice(path.length + 1);
    if (!field.path.startsWith(`${path}.`) || name.includes('.')) continue;
    const value = valueFor(field, people);
    if (!value) continue;
    fields[name] = value;
    if (!field.optional) required.push(name);
  }
  return fc.record(fields, { requiredKeys: required });
}

/** A list of objects with ids of their own. */
function itemsBelow(path: string, prefix: string, most: number): Arbitrary<Record<string, unknown>[]> {
  return fc
    .array(fieldsBelow(`${path}.*`, []), { maxLength: most })
    .map((items) => items.map((item, index) => ({ id: `${prefix}${String(index + 1)}`, ...item })));
}

function optional<Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 4 });
}

/** Leaves out what is `undefined`, as a file would. */
function compact(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

function adoptions(path: string): Arbitrary<Record<string, unknown>> {
  return fc
    .record({
      fields: fieldsBelow(path, []),
      history: optional(fc.array(fieldsBelow(`${path}.history.*`, []), { maxLength: 3 })),
    })
    .map(({ fields, history }) => compact({ ...fields, history }));
}

const names = ['amina', 'peter', 'grace', 'joyce', 'karim', 'thandi', 'noor'];

/** Random data of valid profiles, as they would be read from a file. */
export const profileDataArbitrary: Arbitrary<Record<string, unknown>> = fc
  .integer({ min: 0, max: names.length })
  .chain((size) => {
    const ids = names.slice(0, size);
    const people = fc
      .tuple(...ids.map(() => fieldsBelow('people.*', ids)))
      .map((persons) => persons.map((person, index) => ({ id: ids[index], ...person })));
    const group = (path: string) => optional(fieldsBelow(path, ids));
    return fc
      .record({
        profile: optional(fc.constant(1)),
        organisation: fc
          .record({
            fields: fieldsBelow('organisation', ids),
            places: optional(itemsBelow('organisation.places', 'place', 3)),
          })
          .map(({ fields, places }) => compact({ ...fields, places })),
        people: size === 0 ? fc.constantFrom<unknown[] | undefined>(undefined, []) : people,
        roles: group('roles'),
        staff: group('staff'),
        governance: group('governance'),
        work: group('work'),
        network: optional(
          fc
            .record({
              fields: fieldsBelow('network', ids),
              partners: optional(itemsBelow('network.partners', 'partner', 3)),
            })
            .map(({ fields, partners }) => compact({ ...fields, partners })),
        ),
        timeLimits: group('timeLimits'),
        leave: optional(
          fc
            .record({
              fields: fieldsBelow('leave', ids),
              stages: optional(itemsBelow('leave.stages', 'stage', 3)),
              countries: optional(itemsBelow('leave.countries', 'country', 3)),
            })
            .map(({ fields, stages, countries }) => compact({ ...fields, stages, countries })),
        ),
        targets: group('targets'),
        training: group('training'),
        records: group('records'),
        law: optional(
          fc
            .record({
              fields: fieldsBelow('law', ids),
              funders: optional(itemsBelow('law.funders', 'funder', 3)),
            })
            .map(({ fields, funders }) => compact({ ...fields, funders })),
        ),
        support: optional(
          fc
            .record({
              fields: fieldsBelow('support', ids),
              services: optional(itemsBelow('support.services', 'service', 3)),
            })
            .map(({ fields, services }) => compact({ ...fields, services })),
        ),
        adoption: optional(adoptions('adoption')),
        policies: optional(
          fc
            .record(
              Object.fromEntries(policyIds.map((policy) => [policy, optional(adoptions('policies.*'))])),
            )
            .map(compact),
        ),
        document: optional(fieldsBelow('document', ids)),
        notes: optional(lineOf(200, true)),
      })
      .map(compact);
  });

/** Random valid profiles over the whole schema, without logos (no picture lies beside them). */
export const profileArbitrary: Arbitrary<Profile> = profileDataArbitrary.map((data) => parseProfile(data));

const outside = {
  id: 'outside',
  title: 'Independent adviser',
  name: 'Robin Alba',
  email: 'adviser@example.net',
  phone: '+00 000 000 002',
  position: 'outside',
  agreedOn: '2026-10-01',
};

/** A consultant alone. */
export const onePerson: Profile = parseProfile({
  organisation: { name: 'Ines Prado Consulting', type: 'company', countries: ['PT'] },
  people: [
    {
      id: 'ines',
      title: 'Owner',
      name: 'Ines Prado',
      email: 'ines@example.org',
      position: 'staff',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'ines', focalPoint: 'ines', outsideContact: 'outside' },
  staff: { count: 1, internsOrConsultants: false },
  work: { childContact: 'none', participants: false },
});

/** Four people; whoever leads also receives the reports. */
export const fourPeopleDirectorIsFocalPoint: Profile = parseProfile({
  organisation: { name: 'Open Window', type: 'ngo', countries: ['UG'] },
  people: [
    {
      id: 'ruth',
      title: 'Director',
      name: 'Ruth Okello',
      email: 'ruth@example.org',
      position: 'staff',
      agreedOn: '2026-10-01',
    },
    {
      id: 'chair',
      title: 'Chair of the Board',
      name: 'Moses Ali',
      email: 'chair@example.net',
      position: 'board',
      onBoard: true,
    },
    outside,
  ],
  roles: { director: 'ruth', focalPoint: 'ruth', chair: 'chair', outsideContact: 'outside' },
  staff: { count: 4 },
  governance: { bodySize: 5 },
  work: { childContact: 'incidental', participants: true },
});

/** Volunteers only, without any body above the members. */
export const volunteerGroup: Profile = parseProfile({
  organisation: { name: 'Riverside Walkers', type: 'group', countries: ['IE'] },
  people: [
    {
      id: 'sam',
      title: 'Coordinator',
      name: 'Sam Daly',
      phone: '+00 000 000 003',
      position: 'volunteer',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'sam', focalPoint: 'sam', outsideContact: 'outside' },
  staff: { count: 0, volunteers: 12 },
  work: { childContact: 'none', participants: false },
});

/** Sixty staff with a union and a case panel. */
export const sixtyStaff: Profile = parseProfile({
  organisation: { name: 'Atelier Nord S.A.', type: 'company', countries: ['BE'] },
  people: [
    { id: 'lead', title: 'Managing Director', position: 'staff', onBoard: true },
    {
      id: 'hr',
      title: 'HR Manager',
      name: 'Lena Maes',
      email: 'hr@example.org',
      position: 'staff',
      reportsTo: 'lead',
      agreedOn: '2026-10-01',
    },
    {
      id: 'works',
      title: 'Works council delegate',
      email: 'council@example.org',
      position: 'staff',
      reportsTo: 'lead',
    },
    { id: 'chair', title: 'Chair of the Board', position: 'board', onBoard: true },
    { id: 'member', title: 'Member of the Board', position: 'board', onBoard: true },
    outside,
  ],
  roles: {
    director: 'lead',
    chair: 'chair',
    focalPoint: 'hr',
    deputy: 'works',
    outsideContact: 'outside',
    investigator: 'works',
    decider: 'chair',
    appeal: 'member',
    casePanel: ['hr', 'works', 'outside'],
  },
  staff: { count: 60, representation: 'union', collectiveAgreement: true },
  governance: { bodySize: 6, bodyWomen: 2, leadershipSize: 5, leadershipWomen: 1 },
  work: { childContact: 'none', participants: false },
});

/** A regional network whose staff another organisation employs. */
export const hostedNetwork: Profile = parseProfile({
  organisation: {
    name: 'Lakes Network',
    type: 'network',
    countries: ['KE', 'UG', 'TZ'],
    hostedBy: 'Great Lakes Trust',
  },
  people: [
    {
      id: 'co',
      title: 'Coordinator',
      name: 'Asha Juma',
      email: 'co@example.org',
      position: 'staff',
      reportsTo: 'host',
    },
    {
      id: 'host',
      title: 'Director of the host',
      name: 'Paul Otim',
      email: 'host@example.org',
      position: 'host',
    },
    {
      id: 'care',
      title: 'Accountability Officer',
      email: 'care@example.org',
      position: 'staff',
      reportsTo: 'co',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'co', hostDirector: 'host', focalPoint: 'care', outsideContact: 'outside' },
  staff: { count: 3 },
  governance: { members: 'organisations' },
  network: { menengageMember: true, level: 'regional' },
  work: { childContact: 'incidental', participants: true, menAndBoys: true, research: true },
});

/** The founder leads, relatives sit on the board, the outside contact among them. */
export const founderFamilyBoard: Profile = parseProfile({
  organisation: { name: 'Casa Flor', type: 'ngo', countries: ['BR'] },
  people: [
    {
      id: 'flor',
      title: 'Founder and Director',
      name: 'Flor Lima',
      email: 'flor@example.org',
      position: 'staff',
      onBoard: true,
      relatedTo: ['davi'],
    },
    {
      id: 'davi',
      title: 'Chair of the Board',
      name: 'Davi Lima',
      email: 'davi@example.org',
      position: 'board',
      onBoard: true,
    },
    {
      id: 'nina',
      title: 'Teacher',
      name: 'Nina Reis',
      email: 'nina@example.org',
      position: 'staff',
      reportsTo: 'flor',
      agreedOn: '2026-10-01',
    },
  ],
  roles: { director: 'flor', chair: 'davi', focalPoint: 'nina', outsideContact: 'davi' },
  staff: { count: 6 },
  governance: { familyRun: true, bodyRelated: true, bodySize: 3 },
  work: { childActivities: ['school', 'events'], participants: true },
});

/** Twelve staff in India, where the law, as entered, asks for a committee. */
export const indiaTwelve: Profile = parseProfile({
  organisation: { name: 'Saheli Works', type: 'ngo', countries: ['IN'] },
  people: [
    { id: 'meera', title: 'Director', name: 'Meera Rao', email: 'meera@example.org', position: 'staff' },
    {
      id: 'asha',
      title: 'Programme Lead',
      name: 'Asha Devi',
      email: 'safe@example.org',
      position: 'staff',
      reportsTo: 'meera',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'meera', focalPoint: 'asha', outsideContact: 'outside' },
  staff: { count: 12, volunteers: 5 },
  law: { committeeRequired: true, mandatoryReporting: 'yes' },
  work: { childContact: 'direct', childActivities: ['clubs', 'transport'], participants: true },
});

/** An international organisation of 900 in six countries. */
export const ingo900: Profile = parseProfile({
  organisation: {
    name: 'Bridges International',
    shortName: 'Bridges',
    type: 'ngo',
    countries: ['DE', 'NO', 'JO', 'ET', 'CO', 'GB'],
    places: [
      { id: 'amman', name: 'Amman', country: 'JO' },
      { id: 'addis', name: 'Addis Ababa', country: 'ET' },
    ],
  },
  people: [
    { id: 'ceo', title: 'Chief Executive', position: 'staff' },
    {
      id: 'safe',
      title: 'Global Safeguarding Lead',
      email: 'safe@example.org',
      phone: '+00 000 000 004',
      position: 'staff',
      reportsTo: 'chair',
      agreedOn: '2026-10-01',
    },
    {
      id: 'deputy',
      title: 'Head of People',
      email: 'people@example.org',
      position: 'staff',
      reportsTo: 'ceo',
      agreedOn: '2026-10-01',
    },
    { id: 'chair', title: 'Chair of Trustees', position: 'board', onBoard: true },
    outside,
  ],
  roles: { director: 'ceo', chair: 'chair', focalPoint: 'safe', deputy: 'deputy', outsideContact: 'outside' },
  staff: { count: 900, volunteers: 300, representation: 'elected', minors: true },
  governance: { bodyName: 'Board of Trustees', bodySize: 11 },
  work: {
    childContact: 'direct',
    childActivities: ['school', 'camp-overnight', 'online'],
    participants: true,
    humanitarian: true,
    partners: true,
    donorReporting: true,
  },
  law: { hasRegulator: true },
});

/** A name in Arabic and people with names in two scripts. */
export const arabicName: Profile = parseProfile({
  organisation: { name: 'جمعية الأمل للتنمية', shortName: 'الأمل', type: 'ngo', countries: ['JO'] },
  people: [
    { id: 'layla', title: 'مديرة', name: 'ليلى حداد', email: 'layla@example.org', position: 'staff' },
    {
      id: 'omar',
      title: 'Safeguarding Officer',
      name: 'عمر Nasser',
      email: 'safe@example.org',
      phone: '+00 000 000 005',
      position: 'staff',
      reportsTo: 'layla',
      showName: true,
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'layla', focalPoint: 'omar', outsideContact: 'outside' },
  staff: { count: 8 },
  work: { childContact: 'incidental', participants: true },
});

/** An NGO of two: whoever leads, and one colleague. */
export const twoPeople: Profile = parseProfile({
  organisation: { name: 'Listening Post', type: 'ngo', countries: ['ZM'] },
  people: [
    {
      id: 'mutale',
      title: 'Director',
      name: 'Mutale Banda',
      email: 'mutale@example.org',
      position: 'staff',
    },
    {
      id: 'chipo',
      title: 'Programme Officer',
      name: 'Chipo Phiri',
      email: 'chipo@example.org',
      phone: '+00 000 000 006',
      position: 'staff',
      reportsTo: 'mutale',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'mutale', focalPoint: 'chipo', outsideContact: 'outside' },
  staff: { count: 2, volunteers: 0, internsOrConsultants: true },
  governance: { hasBody: true, bodySize: 3 },
  work: { childContact: 'incidental', participants: true },
});

/** A charity of nine with forty volunteers, some under 18 themselves, that takes children on overnight camps. */
export const nineWithCamps: Profile = parseProfile({
  organisation: { name: 'Hilltop Camps', type: 'ngo', countries: ['GB'] },
  people: [
    { id: 'anwen', title: 'Manager', name: 'Anwen Pryce', email: 'anwen@example.org', position: 'staff' },
    {
      id: 'tom',
      title: 'Camps Lead',
      name: 'Tom Reed',
      email: 'tom@example.org',
      phone: '+00 000 000 007',
      position: 'staff',
      reportsTo: 'anwen',
      agreedOn: '2026-10-01',
    },
    {
      id: 'farah',
      title: 'Volunteer Coordinator',
      name: 'Farah Khan',
      email: 'farah@example.org',
      position: 'staff',
      reportsTo: 'anwen',
      agreedOn: '2026-10-01',
    },
    {
      id: 'trustee',
      title: 'Safeguarding Trustee',
      name: 'Joan Ellis',
      email: 'joan@example.net',
      position: 'board',
      onBoard: true,
      agreedOn: '2026-10-01',
    },
    {
      id: 'chair',
      title: 'Chair of Trustees',
      name: 'Ben Amos',
      email: 'chair@example.net',
      position: 'board',
      onBoard: true,
    },
    outside,
  ],
  roles: {
    director: 'anwen',
    chair: 'chair',
    focalPoint: 'tom',
    childFocalPoint: 'tom',
    deputy: 'farah',
    boardLead: 'trustee',
    outsideContact: 'outside',
  },
  staff: { count: 9, volunteers: 40, minors: true },
  governance: { bodyName: 'Board of Trustees', bodySize: 6, bodyWomen: 3 },
  work: {
    childContact: 'direct',
    childActivities: ['camp-overnight', 'clubs', 'transport'],
    childAgeRange: '8 to 17',
    childImages: true,
    participants: true,
  },
  law: { hasRegulator: true },
});

/** A company of twelve in India, where the law, as entered, asks for a committee; no participants, no children. */
export const companyIndia: Profile = parseProfile({
  organisation: { name: 'Neem Software', type: 'company', countries: ['IN'] },
  people: [
    {
      id: 'ravi',
      title: 'Managing Director',
      name: 'Ravi Menon',
      email: 'ravi@example.org',
      position: 'staff',
      onBoard: true,
    },
    {
      id: 'kavita',
      title: 'Office Manager',
      name: 'Kavita Nair',
      email: 'kavita@example.org',
      phone: '+00 000 000 008',
      position: 'staff',
      reportsTo: 'ravi',
      agreedOn: '2026-10-01',
    },
    {
      id: 'sunil',
      title: 'Engineer',
      name: 'Sunil Das',
      email: 'sunil@example.org',
      position: 'staff',
      reportsTo: 'ravi',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'ravi', focalPoint: 'kavita', deputy: 'sunil', outsideContact: 'outside' },
  staff: { count: 12, internsOrConsultants: true },
  governance: { bodySize: 3 },
  work: { childContact: 'none', participants: false },
  law: { committeeRequired: true, mandatoryReporting: 'yes' },
});

/** Parents and friends who coach children at football. Nobody is paid, and no body stands above the members. */
export const footballGroup: Profile = parseProfile({
  organisation: { name: 'Meadow Street Football', type: 'group', countries: ['NZ'] },
  people: [
    {
      id: 'aroha',
      title: 'Coordinator',
      name: 'Aroha Tane',
      phone: '+00 000 000 009',
      position: 'volunteer',
    },
    {
      id: 'luca',
      title: 'Coach',
      name: 'Luca Moretti',
      email: 'luca@example.org',
      position: 'volunteer',
      reportsTo: 'aroha',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'aroha', focalPoint: 'luca', outsideContact: 'outside' },
  staff: { count: 0, volunteers: 15, internsOrConsultants: false },
  governance: { hasBody: false },
  work: { childContact: 'direct', childActivities: ['sport', 'transport'], participants: true },
});

/** A women's rights NGO with a name in Arabic, and people with names and titles in Arabic. */
export const womensRightsArabic: Profile = parseProfile({
  organisation: { name: 'مركز حقوق المرأة', shortName: 'المركز', type: 'ngo', countries: ['TN'] },
  people: [
    { id: 'salma', title: 'المديرة', name: 'سلمى بن علي', email: 'salma@example.org', position: 'staff' },
    {
      id: 'huda',
      title: 'منسقة البرامج',
      name: 'هدى منصور',
      email: 'huda@example.org',
      phone: '+00 000 000 010',
      position: 'staff',
      reportsTo: 'salma',
      showName: true,
      agreedOn: '2026-10-01',
    },
    {
      id: 'rim',
      title: 'محامية',
      name: 'ريم الزين',
      email: 'rim@example.org',
      position: 'staff',
      reportsTo: 'salma',
      agreedOn: '2026-10-01',
    },
    {
      id: 'chair',
      title: 'رئيسة الهيئة',
      name: 'نادية خليل',
      email: 'chair@example.net',
      position: 'board',
      onBoard: true,
    },
    outside,
  ],
  roles: {
    director: 'salma',
    chair: 'chair',
    focalPoint: 'huda',
    deputy: 'rim',
    outsideContact: 'outside',
    genderLead: 'rim',
  },
  staff: { count: 18, volunteers: 6, womenPercent: 94 },
  governance: { bodySize: 7, bodyWomen: 7, leadershipSize: 3, leadershipWomen: 3 },
  work: { childContact: 'incidental', participants: true, adultsAtRisk: true, partners: true },
});

/** A company of thirty that meets children only through a screen. */
export const onlineOnly: Profile = parseProfile({
  organisation: { name: 'Quiz Harbour', type: 'company', countries: ['CA'] },
  people: [
    {
      id: 'claire',
      title: 'Chief Executive',
      name: 'Claire Dubois',
      email: 'claire@example.org',
      position: 'staff',
    },
    {
      id: 'dev',
      title: 'Head of Community',
      name: 'Dev Singh',
      email: 'dev@example.org',
      phone: '+00 000 000 011',
      position: 'staff',
      reportsTo: 'claire',
      agreedOn: '2026-10-01',
    },
    {
      id: 'olga',
      title: 'Head of Support',
      name: 'Olga Petrova',
      email: 'olga@example.org',
      position: 'staff',
      reportsTo: 'claire',
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: { director: 'claire', focalPoint: 'dev', deputy: 'olga', outsideContact: 'outside' },
  staff: { count: 30, volunteers: 0 },
  governance: { bodySize: 5, bodyWomen: 2 },
  work: {
    childContact: 'online_only',
    childActivities: ['online'],
    childrenOnline: true,
    participants: false,
    settings: ['remote'],
  },
});

/** A feminist NGO of 22 in Kenya, nine in ten of them women; its law on leave was checked, its pay follows ILO 183. */
export const ninetyPercentWomen: Profile = parseProfile({
  organisation: { name: 'Wanawake Voices', type: 'ngo', countries: ['KE'] },
  people: [
    {
      id: 'dir',
      title: 'Executive Director',
      name: 'Rose Atieno',
      email: 'dir@example.org',
      position: 'staff',
    },
    {
      id: 'safe',
      title: 'Safeguarding Officer',
      name: 'Mary Wambui',
      email: 'safe@example.org',
      phone: '+00 000 000 012',
      position: 'staff',
      reportsTo: 'dir',
      agreedOn: '2026-10-01',
    },
    {
      id: 'hr',
      title: 'Human Resources Officer',
      name: 'Jane Koech',
      email: 'hr@example.org',
      position: 'staff',
      reportsTo: 'dir',
      agreedOn: '2026-10-01',
    },
    {
      id: 'chair',
      title: 'Chair of the Board',
      name: 'Ann Mutua',
      email: 'chair@example.net',
      position: 'board',
      onBoard: true,
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: {
    director: 'dir',
    chair: 'chair',
    focalPoint: 'safe',
    deputy: 'hr',
    outsideContact: 'outside',
    humanResources: 'hr',
  },
  staff: { count: 22, womenPercent: 90 },
  governance: { bodySize: 5, bodyWomen: 4, leadershipSize: 4, leadershipWomen: 4 },
  work: { childContact: 'incidental', participants: true, donorReporting: true },
  leave: {
    model: 'ilo-183',
    todaysTerms: '13 weeks of birth leave at full pay, two weeks for the second parent',
    todayBirthWeeks: 13,
    todayBirthPayPercent: 100,
    todaySecondParentDays: 10,
    lawCheckedBy: 'an advocate of the umbrella body',
    lawCheckedOn: '2026-10-12',
    lawBirthLength: 3,
    lawBirthUnit: 'months',
    lawBirthPayPercent: 100,
    lawSecondParentLength: 2,
    lawSecondParentUnit: 'weeks',
    lawSecondParentPayPercent: 100,
    paySource: 'employer',
    parentalWeeks: 0,
    carersDays: 5,
    urgentDays: 3,
    lossWeeks: 2,
    expectedBirths: 3,
    weeklyPay: 20000,
    currency: 'KES',
    domesticViolenceChoice: 'paid-days',
    domesticViolenceDays: 10,
  },
});

/** A company of 1,200 in three countries of the European Union, listed, with a quota and equal leave for all parents. */
export const listedWithQuota: Profile = parseProfile({
  organisation: {
    name: 'Nordwerk',
    type: 'company',
    countries: ['DE', 'FR', 'SE'],
    listed: true,
    smallOrMedium: false,
  },
  people: [
    { id: 'ceo', title: 'Chief Executive', name: 'Kai Holm', email: 'ceo@example.org', position: 'staff' },
    {
      id: 'ethics',
      title: 'Head of Ethics',
      name: 'Lea Brandt',
      email: 'ethics@example.org',
      phone: '+00 000 000 013',
      position: 'staff',
      reportsTo: 'chair',
      agreedOn: '2026-10-01',
    },
    {
      id: 'people',
      title: 'Head of People',
      name: 'Max Roy',
      email: 'people@example.org',
      position: 'staff',
      reportsTo: 'ceo',
      agreedOn: '2026-10-01',
    },
    {
      id: 'chair',
      title: 'Chair of the Supervisory Board',
      name: 'Eva Lind',
      email: 'chair@example.net',
      position: 'board',
      onBoard: true,
      agreedOn: '2026-10-01',
    },
    outside,
  ],
  roles: {
    director: 'ceo',
    chair: 'chair',
    focalPoint: 'ethics',
    deputy: 'people',
    outsideContact: 'outside',
    humanResources: 'people',
  },
  staff: { count: 1200, womenPercent: 38, representation: 'union', collectiveAgreement: true },
  governance: {
    bodyName: 'Supervisory Board',
    bodySize: 12,
    bodyWomen: 3,
    leadershipSize: 45,
    leadershipWomen: 11,
  },
  work: { childContact: 'none', participants: false },
  targets: {
    measure: 'quota',
    bodyYear: 2030,
    leadershipYear: 2031,
    interimYear: 2028,
    budget: 'EUR 60,000 a year',
  },
  leave: {
    model: 'equal',
    equalWeeks: 16,
    todaysTerms: 'As the law of each country and the collective agreement',
    lawCheckedBy: 'the law firm of the company',
    lawCheckedOn: '2026-09-30',
    lawBirthLength: 14,
    lawBirthUnit: 'weeks',
    lawBirthPayPercent: 100,
    paySource: 'both',
    statePayPercent: 60,
    topUp: 'full',
    parentalWeeks: 20,
    parentalPayPercent: 0,
    parentalShare: 'part',
    parentalOwnWeeks: 10,
    parentalChildAge: 8,
    carersDays: 5,
    urgentDays: 3,
    expectedBirths: 40,
    domesticViolenceChoice: 'case-by-case',
  },
  adoption: { plannedFor: '2027-02-01', approvedBy: 'Supervisory Board', owner: 'Head of People' },
});

/** The named organisations, for tests that go through all of them. */
export const fixtures: Readonly<Record<string, Profile>> = {
  onePerson,
  fourPeopleDirectorIsFocalPoint,
  volunteerGroup,
  sixtyStaff,
  hostedNetwork,
  founderFamilyBoard,
  indiaTwelve,
  ingo900,
  arabicName,
  twoPeople,
  nineWithCamps,
  companyIndia,
  footballGroup,
  womensRightsArabic,
  onlineOnly,
  ninetyPercentWomen,
  listedWithQuota,
};
