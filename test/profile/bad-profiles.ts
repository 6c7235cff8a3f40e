/** Kinds of bad profiles: what is wrong with each, where, and which words help. */

export interface BadProfile {
  readonly name: string;
  readonly data: unknown;
  /** Path of the problem that must be told. */
  readonly path: string;
  /** Words that its message, its mend and its suggestion must hold together. */
  readonly words: readonly string[];
}

const organisation = { name: 'Open Window' };
const amina = { id: 'amina', title: 'Lead' };

function inOrganisation(fields: Readonly<Record<string, unknown>>) {
  return { organisation: { ...organisation, ...fields } };
}

export const badProfiles: readonly BadProfile[] = [
  { name: 'nothing', data: null, path: '', words: ['is empty', 'organisation:'] },
  { name: 'undefined', data: undefined, path: '', words: ['missing'] },
  { name: 'a text', data: 'hello', path: '', words: ['"hello"', 'a group of fields'] },
  { name: 'a list', data: [organisation], path: '', words: ['a list', 'a group of fields'] },
  { name: 'no organisation', data: {}, path: 'organisation', words: ['is missing'] },
  { name: 'no name', data: { organisation: {} }, path: 'organisation.name', words: ['is missing'] },
  {
    name: 'empty name',
    data: inOrganisation({ name: '' }),
    path: 'organisation.name',
    words: ['is empty', 'leave the field out'],
  },
  {
    name: 'null name',
    data: inOrganisation({ name: null }),
    path: 'organisation.name',
    words: ['is empty', 'remove the line'],
  },
  {
    name: 'number as name',
    data: inOrganisation({ name: 1871 }),
    path: 'organisation.name',
    words: ['1871', 'must be text', '"1871"'],
  },
  {
    name: 'blank at the end',
    data: inOrganisation({ name: 'Open ' }),
    path: 'organisation.name',
    words: ['begins or ends with a blank'],
  },
  {
    name: 'too long by one',
    data: inOrganisation({ name: '😀'.repeat(121) }),
    path: 'organisation.name',
    words: ['121 characters', 'at most 120', 'by 1'],
  },
  {
    name: 'line break',
    data: inOrganisation({ name: 'Open\nWindow' }),
    path: 'organisation.name',
    words: ['line break', 'one line'],
  },
  {
    name: 'control character',
    data: inOrganisation({ name: 'Open\u0007' }),
    path: 'organisation.name',
    words: ['control character'],
  },
  {
    name: 'half a character',
    data: inOrganisation({ name: 'Open\ud83d' }),
    path: 'organisation.name',
    words: ['half a character'],
  },
  {
    name: 'hidden direction',
    data: inOrganisation({ name: 'Open\u202etxt' }),
    path: 'organisation.name',
    words: ['direction'],
  },
  {
    name: 'mistyped field',
    data: inOrganisation({ nmae: 'x' }),
    path: 'organisation.nmae',
    words: ['not a field', 'organisation.name'],
  },
  {
    name: 'field with other spelling',
    data: inOrganisation({ short_name: 'x' }),
    path: 'organisation.short_name',
    words: ['organisation.shortName'],
  },
  {
    name: 'flat name',
    data: { organisation, staff_count: 14 },
    path: 'staff_count',
    words: ['not a field', 'staff.count'],
  },
  {
    name: 'mistyped flat name',
    data: { organisation, staf_count: 14 },
    path: 'staf_count',
    words: ['staff.count'],
  },
  {
    name: 'field in the wrong place',
    data: { organisation, emergencyNumber: '1' },
    path: 'emergencyNumber',
    words: ['support.emergencyNumber'],
  },
  { name: 'mistyped group', data: { organisation, stuff: {} }, path: 'stuff', words: ['Did you mean staff'] },
  {
    name: 'unknown field',
    data: { organisation, weather: 'fine' },
    path: 'weather',
    words: ['not a field', 'notes'],
  },
  {
    name: 'prototype field',
    data: JSON.parse('{"organisation":{"name":"X"},"__proto__":{"a":1}}'),
    path: '__proto__',
    words: ['not a field'],
  },
  {
    name: 'constructor field',
    data: { organisation, constructor: {} },
    path: 'constructor',
    words: ['not a field'],
  },
  {
    name: 'form of the future',
    data: { organisation, profile: 2 },
    path: 'profile',
    words: ['does not know', 'profile: 1'],
  },
  {
    name: 'unknown type',
    data: inOrganisation({ type: 'church' }),
    path: 'organisation.type',
    words: ['"church"', 'ngo, company'],
  },
  {
    name: 'type in other words',
    data: inOrganisation({ type: 'Network secretariat' }),
    path: 'organisation.type',
    words: ['Did you mean network?'],
  },
  {
    name: 'country as text',
    data: inOrganisation({ countries: 'KE' }),
    path: 'organisation.countries',
    words: ['a list', '[KE]'],
  },
  {
    name: 'country by name',
    data: inOrganisation({ countries: ['Kenya'] }),
    path: 'organisation.countries.0',
    words: ['not a country code', 'Did you mean KE?'],
  },
  {
    name: 'country by habit',
    data: inOrganisation({ countries: ['UK'] }),
    path: 'organisation.countries.0',
    words: ['Did you mean GB?'],
  },
  {
    name: 'country in small letters',
    data: inOrganisation({ countries: ['no'] }),
    path: 'organisation.countries.0',
    words: ['Did you mean NO?'],
  },
  {
    name: 'no as a boolean',
    data: inOrganisation({ countries: [false] }),
    path: 'organisation.countries.0',
    words: ['false', 'must be text', 'quotes'],
  },
  {
    name: 'unknown country',
    data: inOrganisation({ countries: ['ZZ'] }),
    path: 'organisation.countries.0',
    words: ['not a country code', 'ISO 3166-1'],
  },
  {
    name: 'too many countries',
    data: inOrganisation({ countries: Array.from({ length: 61 }, () => 'KE') }),
    path: 'organisation.countries',
    words: ['at most 60'],
  },
  {
    name: 'bad website',
    data: inOrganisation({ website: 'our site' }),
    path: 'organisation.website',
    words: ['not a web address', 'www.example.org'],
  },
  {
    name: 'script as website',
    data: inOrganisation({ website: 'javascript:alert(1)' }),
    path: 'organisation.website',
    words: ['not a web address'],
  },
  {
    name: 'number as text',
    data: { organisation, staff: { count: '14' } },
    path: 'staff.count',
    words: ['"14"', 'a number', 'Write 14, without quotes'],
  },
  {
    name: 'number in words',
    data: { organisation, staff: { count: 'many' } },
    path: 'staff.count',
    words: ['"many"', 'digits'],
  },
  {
    name: 'half a person',
    data: { organisation, staff: { count: 2.5 } },
    path: 'staff.count',
    words: ['2.5', 'whole number'],
  },
  {
    name: 'fewer than none',
    data: { organisation, staff: { count: -1 } },
    path: 'staff.count',
    words: ['less than 0', 'from 0 to 1000000'],
  },
  {
    name: 'not a number',
    data: { organisation, staff: { count: Number.NaN } },
    path: 'staff.count',
    words: ['NaN', 'a number'],
  },
  {
    name: 'more than all',
    data: { organisation, staff: { womenPercent: 120 } },
    path: 'staff.womenPercent',
    words: ['more than 100', '0 to 100'],
  },
  {
    name: 'per cent sign',
    data: { organisation, staff: { womenPercent: '60 %' } },
    path: 'staff.womenPercent',
    words: ['Write 60', 'without a sign'],
  },
  {
    name: 'yes in words',
    data: { organisation, staff: { minors: 'yes' } },
    path: 'staff.minors',
    words: ['"yes"', 'Write true'],
  },
  {
    name: 'no in words',
    data: { organisation, staff: { minors: 'No' } },
    path: 'staff.minors',
    words: ['Write false'],
  },
  {
    name: 'perhaps',
    data: { organisation, staff: { minors: 'perhaps' } },
    path: 'staff.minors',
    words: ['true or false'],
  },
  {
    name: 'limit too long',
    data: { organisation, timeLimits: { childHours: 48 } },
    path: 'timeLimits.childHours',
    words: ['more than 24', 'from 1 to 24'],
  },
  {
    name: 'unknown activity',
    data: { organisation, work: { childActivities: ['sports'] } },
    path: 'work.childActivities.0',
    words: ['Did you mean sport?'],
  },
  {
    name: 'group as text',
    data: { organisation, work: 'clubs' },
    path: 'work',
    words: ['"clubs"', 'a group of fields', 'below it'],
  },
  {
    name: 'day that is none',
    data: { organisation, adoption: { adoptedOn: '2027-02-30' } },
    path: 'adoption.adoptedOn',
    words: ['not a day', 'YYYY-MM-DD'],
  },
  {
    name: 'day in other order',
    data: { organisation, adoption: { adoptedOn: '15.01.2027' } },
    path: 'adoption.adoptedOn',
    words: ['not a day'],
  },
  {
    name: 'date object',
    data: { organisation, adoption: { adoptedOn: new Date(0) } },
    path: 'adoption.adoptedOn',
    words: ['date object', 'YYYY-MM-DD'],
  },
  {
    name: 'version as number',
    data: { organisation, adoption: { version: 1 } },
    path: 'adoption.version',
    words: ['must be text', '"1.0"'],
  },
  {
    name: 'version in words',
    data: { organisation, adoption: { version: 'final' } },
    path: 'adoption.version',
    words: ['not a version', '1.0'],
  },
  {
    name: 'unknown policy',
    data: { organisation, policies: { 'code-of-conducts': {} } },
    path: 'policies.code-of-conducts',
    words: ['not one of the five', 'policies.code-of-conduct'],
  },
  {
    name: 'light colour word',
    data: { organisation, document: { colour: 'teal' } },
    path: 'document.colour',
    words: ['not a colour', 'hexadecimal'],
  },
  {
    name: 'logo without words',
    data: { organisation, document: { logo: { file: 'a.png' } } },
    path: 'document.logo.alt',
    words: ['is missing'],
  },
  {
    name: 'person without title',
    data: { organisation, people: [{ id: 'amina' }] },
    path: 'people.0.title',
    words: ['is missing'],
  },
  {
    name: 'person with long id',
    data: { organisation, people: [{ ...amina, id: 'Amina Odhiambo' }] },
    path: 'people.0.id',
    words: ['not a short name', 'small letters'],
  },
  {
    name: 'two with one id',
    data: { organisation, people: [amina, amina] },
    path: 'people.1.id',
    words: ['people.0 has already'],
  },
  {
    name: 'bad e-mail',
    data: { organisation, people: [{ ...amina, email: 'amina(at)x' }] },
    path: 'people.0.email',
    words: ['not an e-mail', 'name@example.org'],
  },
  {
    name: 'phone as number',
    data: { organisation, people: [{ ...amina, phone: 254700000001 }] },
    path: 'people.0.phone',
    words: ['must be text', 'quotes'],
  },
  {
    name: 'phone without digits',
    data: { organisation, people: [{ ...amina, phone: 'ask' }] },
    path: 'people.0.phone',
    words: ['no digit'],
  },
  {
    name: 'phone with the letter O for a zero',
    data: { organisation, people: [{ ...amina, phone: '+51 900 OOO 002' }] },
    path: 'people.0.phone',
    words: ['letter', '0 for O'],
  },
  {
    name: 'role for a stranger',
    data: { organisation, people: [amina], roles: { focalPoint: 'amnia' } },
    path: 'roles.focalPoint',
    words: ['not in the people list', 'Did you mean amina?'],
  },
  {
    name: 'role by name',
    data: {
      organisation,
      people: [{ ...amina, name: 'Amina Odhiambo' }],
      roles: { deputy: 'Amina Odhiambo' },
    },
    path: 'roles.deputy',
    words: ['Did you mean amina?'],
  },
  {
    name: 'role as a person',
    data: { organisation, roles: { focalPoint: { name: 'Amina' } } },
    path: 'roles.focalPoint',
    words: ['people list', 'id'],
  },
  {
    name: 'panel with a stranger',
    data: { organisation, people: [amina], roles: { casePanel: ['amina', 'x'] } },
    path: 'roles.casePanel.1',
    words: ['not in the people list'],
  },
  {
    name: 'reports to a stranger',
    data: { organisation, people: [{ ...amina, reportsTo: 'boss' }] },
    path: 'people.0.reportsTo',
    words: ['"boss"', 'not in the people list'],
  },
  {
    name: 'related to a stranger',
    data: { organisation, people: [{ ...amina, relatedTo: ['x'] }] },
    path: 'people.0.relatedTo.0',
    words: ['not in the people list'],
  },
];
