/** The same people to tell in every document, and an outside contact who is outside. */
import type { Person, RoleName } from '../../profile/schema.js';
import type { PolicyDocument } from '../document.js';
import { allPolicies } from './document-set.js';
import type { DocumentSet } from './document-set.js';
import { clausePlace, documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import { addressesOf, holdsWords, isStillOpen, speaksOf } from './persons.js';
import type { Found, Rule } from './rule.js';

const list = 'whom-to-tell';

/** Whom people may tell; the policy on children may add one more. */
const doors: readonly RoleName[] = ['focalPoint', 'deputy', 'outsideContact', 'outsideDeputy'];

const labels: Readonly<Partial<Record<RoleName, string>>> = {
  focalPoint: 'focal point',
  deputy: 'deputy',
  outsideContact: 'outside contact',
  outsideDeputy: 'second outside contact',
};

function textOf(set: DocumentSet, id: string): string {
  return set
    .linesIn(id, list)
    .map(({ text }) => text)
    .join('\n');
}

function whole(document: PolicyDocument, set: DocumentSet, text: string) {
  const clause = set.clause(document.policy.id, list);
  return clause ? clausePlace(document, clause, text) : documentPlace(document, `no clause "${list}"`);
}

function listsOf(set: DocumentSet): readonly Found[] {
  const without = set.policies.filter(({ policy }) => {
    const clause = set.clause(policy.id, list);
    return !clause || clause.origin === 'omitted';
  });
  const withList = set.policies.filter((document) => !without.includes(document));
  const found: Found[] = [];
  if (without.length > 0) {
    found.push({
      message: 'A policy does not say whom people may tell.',
      places: without.map((document) => whole(document, set, 'whom to tell does not stand here')),
    });
  }
  for (const role of doors) {
    const holder = set.people.holder(role);
    if (!holder) continue;
    const silent = withList.filter(({ policy }) => !speaksOf(textOf(set, policy.id).toLowerCase(), holder));
    const naming = withList.filter((document) => !silent.includes(document));
    if (silent.length === 0 || (naming.length === 0 && role === 'outsideDeputy')) continue;
    found.push({
      message: `The ${labels[role] ?? role} (${holder.title}) stands in the list of people to tell of one policy and not of another.`,
      places: [
        ...naming.slice(0, 1).map((document) => whole(document, set, holder.title)),
        ...silent.map((document) => whole(document, set, textOf(set, document.policy.id))),
      ],
    });
  }
  return found;
}

const named =
  /\b(second outside contact|outside contact|deputy focal point|focal point for children|child focal point|focal point|deputy for children|deputy)(?: here| of ours)?(?: is|:| =| will be) (?:the |our |now )?((?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? |Prof\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*)*)/gu;

const roleOf: Readonly<Record<string, readonly RoleName[]>> = {
  'second outside contact': ['outsideDeputy'],
  'outside contact': ['outsideContact', 'outsideDeputy'],
  'focal point': ['focalPoint', 'childFocalPoint'],
  'focal point for children': ['childFocalPoint', 'focalPoint'],
  'child focal point': ['childFocalPoint', 'focalPoint'],
  'deputy focal point': ['deputy'],
  deputy: ['deputy', 'focalPoint'],
  'deputy for children': ['deputy', 'focalPoint'],
};

/** Somebody else is called focal point, deputy or outside contact in a sentence. */
function otherHolders(set: DocumentSet): readonly Found[] {
  return set.linesWith('focal point', 'deputy', 'outside contact').flatMap((line) =>
    [...line.text.matchAll(named)].flatMap(([, label = '', name = '']) => {
      const holders = (roleOf[label] ?? []).flatMap((role) => set.people.holder(role) ?? []);
      const fits = holders.some((holder) => namesStart(holder, name));
      return holders.length === 0 || fits
        ? []
        : [
            {
              message: `Somebody else is called ${label}: ${name}. The profile says: ${holders.map(({ title }) => title).join(' or ')}.`,
              places: [placeOf(line)],
            },
          ];
    }),
  );
}

/** Names in a text end where it goes on: one of the two begins with the other. */
function namesStart({ title, name }: Person, found: string): boolean {
  const text = found.toLowerCase();
  return [title, name].some((words) => {
    const known = words?.toLowerCase();
    return known !== undefined && (known.startsWith(text) || text.startsWith(known.split(',')[0] ?? known));
  });
}

const email = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const phone = /(?<![\p{L}\d/.])\+?\d[\d ()-]{6,}\d(?![\p{L}\d/])/gu;
const asksToTell =
  /\b(?:tell|report|contact|call|write to|reach|concern|complain|focal point|deputy|adviser)\b/iu;

function digits(text: string): string {
  return text.replaceAll(/\D/gu, '');
}

/** Addresses that nobody of the people list has, where people are asked to tell somebody. */
function unknownAddresses(set: DocumentSet): readonly Found[] {
  const phones = (set.profile.people ?? []).flatMap((person) => addressesOf(person).map(digits));
  const isKnown = (address: string) =>
    set.wasTold(address.trim()) ||
    (digits(address).length > 6 && phones.some((known) => known.includes(digits(address))));
  const asks = ({ clause, words, low }: Line) =>
    clause.id === list ||
    clause.id === 'in-short' ||
    asksToTell.test(words) ||
    (set.profile.people ?? []).some(({ name, title }) => holdsWords(low, name ?? title));
  const withAddress = set.lines().filter(({ text }) => text.includes('@') || /\d[\d ()-]{6}/u.test(text));
  return withAddress.flatMap((line) =>
    asks(line)
      ? [...line.text.matchAll(email), ...line.text.matchAll(phone)]
          .map(([address]) => address)
          .filter((address) => !isKnown(address))
          .map((address) => ({
            message: `People are sent to an address that nobody in the profile has: ${address}.`,
            places: [placeOf(line)],
          }))
      : [],
  );
}

function sameContacts(set: DocumentSet): readonly Found[] {
  return [...listsOf(set), ...otherHolders(set), ...unknownAddresses(set)];
}

/** A person whom nobody outside would trust with it is called the outside contact. */
function outsideInFact(set: DocumentSet): readonly Found[] {
  const inside = (set.profile.people ?? []).filter((person) => !set.people.isOutside(person));
  const outside = (set.profile.people ?? []).filter((person) => set.people.isOutside(person));
  const called = set
    .linesWith('outside contact', 'outside us')
    .filter(({ text, kind }) => kind !== 'heading' && callsOutside.test(text));
  return inside.flatMap((person) => {
    const places = called
      .filter(({ text }) => isCalledSo(text, person) && !outside.some((other) => isCalledSo(text, other)))
      .map(placeOf);
    return places.length === 0
      ? []
      : [
          {
            message: `${person.title} is called outside contact, but works here or is close to whoever leads or receives reports.`,
            places,
          },
        ];
  });
}

const callsOutside = /\boutside contact\b|\boutside us\b/iu;

/** The name stands right before "(outside contact" or right after "outside contact is". */
function isCalledSo(text: string, person: Person): boolean {
  const names = [person.title, person.name]
    .filter((words) => words !== undefined)
    .map((words) => words.toLowerCase());
  const low = text.toLowerCase();
  if (isStillOpen(low)) return false;
  const before = /^(.*?) ?\((?:second )?outside contact\b/u.exec(low)?.[1];
  const after =
    /\b(?:outside contact(?: here| of ours)?(?: is|:)|outside us, tell) (?:the |our )?(.*)$/u.exec(low)?.[1];
  return names.some((name) => before?.endsWith(name) === true || after?.startsWith(name) === true);
}

export const contactRules: readonly Rule[] = [
  {
    id: 'X-02',
    severity: 'error',
    title: 'Every policy names the same focal point, deputy and outside contact, with the same addresses.',
    mend: 'Keep the list of people to tell, and take names and addresses from the profile (people and roles).',
    documents: allPolicies,
    english: true,
    values: /^(?:roles|panel|normal|routes)\b/u,
    check: sameContacts,
  },
  {
    id: 'X-08',
    severity: 'error',
    title:
      'The outside contact is outside in fact: does not work here, is related to nobody who leads or receives reports.',
    mend: 'Pick somebody in roles.outsideContact who neither works for you nor is close to the director or the focal point.',
    documents: [],
    english: true,
    check: outsideInFact,
  },
];
