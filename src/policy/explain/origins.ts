/** From which answers each value of a template comes, and how it is found. */
import { catalogueFor } from '../../profile/catalogue/index.js';
import { factTable } from '../../profile/facts.js';
import type { Fact } from '../../profile/facts.js';
import { schemaPathOf } from '../../profile/paths.js';
import { isPolicyId } from '../adoption.js';
import { computed, prefixes } from './computed.js';
import type { Described } from './described.js';

/** A flat fact by its name. */
export function factOf(name: string): Fact | undefined {
  return Object.hasOwn(factTable, name) ? factTable[name as keyof typeof factTable] : undefined;
}

/** Clauses read the same values again and again. */
const known = new Map<string, Described>();
const mostKnown = 4_096;

/**
 * @param name of a value as templates write it, `*` for items of a list.
 * @param policyId of the document, whose own decisions come before those for all.
 */
export function originOf(name: string, policyId: string): Described {
  const key = `${policyId} ${name}`;
  let origin = known.get(key);
  if (origin === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, (origin = findOrigin(name, policyId)));
  }
  return origin;
}

function findOrigin(name: string, policyId: string): Described {
  const fact = factOf(name);
  if (fact) return { how: fact.how, from: fact.from };
  // The items of a list come from where the list does.
  const whole = name.replace(/\.\*$/u, '');
  const own = Object.hasOwn(computed, whole) ? computed[whole] : undefined;
  if (own) return own;
  const [group = '', field = '', part = ''] = name.split('.');
  if (group === 'roles' && part !== '') return someone(field, part);
  if (group === 'policy') return decision(field, policyId);
  if (name === 'is_adopted') return decision('status', policyId);
  const prefix = prefixes.find(([start]) => name === start || name.startsWith(`${start}.`));
  if (prefix) return prefix[1];
  const asked = schemaPathOf(whole)?.path;
  if (asked !== undefined) return { how: 'As answered.', from: [asked] };
  // A value that nobody has described yet: where its answers are asked is still true.
  const { fields, groups } = catalogueFor('en');
  const near = Object.entries(fields).find(([path]) => path.startsWith(`${group}.`))?.[1];
  return { how: near ? `Worked out from your answers under "${groups[near.group].title}".` : '', from: [] };
}

/** What is printed of a person comes from these answers about them. */
const personParts: Readonly<Record<string, readonly string[]>> = {
  who: ['name', 'title', 'showName'],
  the: ['title'],
  name: ['name', 'showName'],
  contact: ['phone', 'email', 'messaging'],
};

/** Who stands in for a role without a holder is told in the order in which they are asked. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  childFocalPoint: ['focalPoint'],
  boardLead: ['chair'],
  humanResources: ['director'],
  dataContact: ['humanResources', 'director'],
};

function someone(role: string, part: string): Described {
  const others = standIns[role] ?? [];
  return {
    how:
      others.length === 0
        ? 'From the person picked for this role.'
        : 'From the person picked for this role, else from whoever stands in for them.',
    from: [
      ...[role, ...others].map((name) => `roles.${name}`),
      ...(personParts[part] ?? [part]).map((field) => `people.*.${field}`),
    ],
  };
}

function decision(field: string, policyId: string): Described {
  const names = { reviewOn: ['adoptedOn', 'reviewMonths'], status: ['adoptedOn', 'approvedBy'] }[field] ?? [
    field,
  ];
  const paths = names.flatMap((name) => [
    ...(isPolicyId(policyId) ? [`policies.${policyId}.${name}`] : []),
    `adoption.${name}`,
  ]);
  const from = paths.filter((path) => schemaPathOf(path) !== undefined);
  if (from.length === 0) return { how: 'Given by the document itself.', from };
  return { how: howDecided[field] ?? 'As answered for this policy, else as answered for all.', from };
}

const howDecided: Readonly<Record<string, string>> = {
  status: 'Adopted by a body that is named, on a day that has come, and nothing blocks it.',
  reviewOn: 'That many months after adoption.',
};
