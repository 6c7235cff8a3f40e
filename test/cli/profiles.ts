/** Profiles for tests, as they stand in files. */
export const smallProfile = `organisation:
  name: Harbour Lights Youth Trust
  shortName: HLYT
  type: ngo
  countries: [KE]
staff:
  count: 14
people:
  - id: amina
    name: Amina Odhiambo
    title: Safeguarding Lead
    email: safe@example.org
roles:
  focalPoint: amina
`;

/** The outside contact is the focal point: a contradiction. */
export const contradictoryProfile = `${smallProfile}  outsideContact: amina\n`;
