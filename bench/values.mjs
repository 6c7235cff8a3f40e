/** An organisation that has a value for every field of the workload. */
export function buildSettingValues(name = 'Harbour Lights Youth Trust') {
  return {
    organisation: {
      name,
      shortName: 'HLYT',
      type: 'ngo',
      mission: 'We run clubs and football for girls and boys',
      website: 'harbourlights.example.org',
      countries: ['KE'],
    },
    people: [
      {
        id: 'amina',
        name: 'Amina Odhiambo',
        title: 'Safeguarding Lead',
        email: 'safe@example.org',
        phone: '+254 700 000 001',
        position: 'staff',
        agreedOn: '2026-10-01',
      },
      {
        id: 'peter',
        name: 'Peter Mwangi',
        title: 'Programme Officer',
        email: 'deputy@example.org',
        phone: '+254 700 000 002',
        position: 'staff',
        agreedOn: '2026-10-01',
      },
      {
        id: 'grace',
        name: 'Grace Njeri',
        title: 'Adviser',
        email: 'adviser@example.net',
        phone: '+254 700 000 003',
        position: 'outside',
        agreedOn: '2026-10-01',
      },
      { id: 'ruth', name: 'Ruth Wanjiru', title: 'Executive Director', position: 'staff' },
    ],
    roles: { focalPoint: 'amina', deputy: 'peter', outsideContact: 'grace', director: 'ruth' },
    staff: { count: 14, volunteers: 40 },
    governance: { hasBody: true, bodyName: 'Board of Trustees' },
    work: { childContact: 'direct', participants: true, partners: true },
    records: { provedYears: 6, notProvedYears: 1 },
    policies: Object.fromEntries(
      ['child-protection', 'sexual-harassment', 'womens-leadership', 'parental-leave'].map((id) => [
        id,
        { plannedFor: '2027-03-15' },
      ]),
    ),
  };
}
