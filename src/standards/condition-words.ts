/**
 * Conditions in words for people: `has_board and not in_eu` becomes
 * `there is a body above the director and the organisation does not work in the European Union`.
 */
import type { Expression } from '../template/compiled.js';

/** What a yes/no fact says when it holds, and when it does not. */
const statements: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  at_risk_adults: [
    'adults at risk are among the people served',
    'no adults at risk are among the people served',
  ],
  children_online: ['there is contact with children online', 'there is no contact with children online'],
  'country_overlay=yes': [
    'the law, as entered, asks for a committee on harassment',
    'the law, as entered, asks for no committee on harassment',
  ],
  'contact_with_children=none': ['there is no contact with children', 'there is contact with children'],
  'contact_with_children=incidental': [
    'contact with children is incidental',
    'contact with children is not incidental',
  ],
  does_research: ['there is research', 'there is no research'],
  employs_minors: ['people under 18 work or volunteer here', 'nobody under 18 works or volunteers here'],
  gdpr_applies: ['the GDPR applies', 'the GDPR does not apply'],
  has_board: ['there is a body above the director', 'there is no body above the director'],
  has_collective_agreement: ['there is a collective agreement', 'there is no collective agreement'],
  has_donor_reporting: ['a funder wants notice of incidents', 'no funder wants notice of incidents'],
  has_participants: [
    'people take part in programmes or receive services',
    'nobody takes part in programmes or receives services',
  ],
  has_partners: ['there are partner organisations', 'there are no partner organisations'],
  has_regulator: ['a regulator wants notice of incidents', 'no regulator wants notice of incidents'],
  has_staff: ['somebody is employed', 'nobody is employed'],
  has_volunteers: ['there are volunteers', 'there are no volunteers'],
  in_eu: [
    'the organisation works in the European Union',
    'the organisation does not work in the European Union',
  ],
  is_company: ['the organisation is a company', 'the organisation is not a company'],
  is_listed_company: ['the company is listed', 'the organisation is not a listed company'],
  is_menengage_member: [
    'the organisation is a MenEngage member',
    'the organisation is not a MenEngage member',
  ],
  is_network: ['the organisation is a network', 'the organisation is not a network'],
  is_ready: ['nothing blocks adoption', 'something still blocks adoption'],
  is_small: ['fewer than 10 people are employed', '10 people or more are employed'],
  is_sme: ['the company is small or medium-sized', 'the company is not small or medium-sized'],
  is_unionised: ['staff are represented by a union', 'staff are not represented by a union'],
  'leadership_measure=preference': [
    'a preference between equals is used',
    'no preference between equals is used',
  ],
  'leadership_measure=quota': ['a quota is used', 'no quota is used'],
  uses_child_images: ['images of children are used', 'no images of children are used'],
  works_with_children: ['there is direct work with children', 'there is no direct work with children'],
  works_with_men_boys: ['there is work with men and boys', 'there is no work with men and boys'],
};

const nouns: Readonly<Record<string, string>> = {
  board_size: 'the number of people in the highest body',
  countries: 'the number of countries',
  leadership_size: 'the number of leadership posts',
  staff_count: 'the number of staff',
};

type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq' | 'ne';

const opposite: Readonly<Record<Comparison, Comparison>> = {
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
  eq: 'ne',
  ne: 'eq',
};

const verbs: Readonly<Record<Comparison, string>> = {
  lt: 'is less than',
  lte: 'is at most',
  gt: 'is more than',
  gte: 'is at least',
  eq: 'is',
  ne: 'is not',
};

/** The condition as a clause that follows `where`; English. `holds` false gives its contrary. */
export function conditionWords(test: Expression, holds = true): string {
  if (test.op === 'literal') return Boolean(test.value) === holds ? 'always' : 'never';
  if (test.op === 'path') return statement(nameOf(test), holds);
  const { helper, args } = test;
  if (helper === 'not') return args.map((arg) => conditionWords(arg, !holds)).join(' ');
  if (helper === 'and' || helper === 'or') return junction(helper, args, holds);
  if (isComparison(helper)) return comparison(helper, args, holds);
  if (helper === 'includes') return membership(args, holds);
  return `${holds ? '' : 'not '}${nameOf(test)}`;
}

function junction(helper: 'and' | 'or', args: readonly Expression[], holds: boolean): string {
  // By De Morgan the contrary of "a and b" is "not a or not b".
  const word = (helper === 'and') === holds ? 'and' : 'or';
  return args
    .map((arg) => {
      const words = conditionWords(arg, holds);
      const mixed =
        arg.op === 'call' && (arg.helper === 'and' || arg.helper === 'or') && arg.helper !== helper;
      return mixed ? `(${words})` : words;
    })
    .join(` ${word} `);
}

function comparison(helper: Comparison, args: readonly Expression[], holds: boolean): string {
  const [left, right] = args;
  const verb = holds ? helper : opposite[helper];
  const [name, value] = [left ? nameOf(left) : '', right ? nameOf(right) : ''];
  const known = statements[`${name}=${value}`];
  if (known && verb === 'eq') return known[0];
  if (known && verb === 'ne') return known[1];
  return `${nouns[name] ?? readable(name)} ${verbs[verb]} ${readable(value)}`;
}

function membership(args: readonly Expression[], holds: boolean): string {
  const [list, item] = args;
  const value = item ? nameOf(item) : '';
  if (list && nameOf(list) === 'countries') {
    return `the organisation ${holds ? 'works' : 'does not work'} in ${value}`;
  }
  return `${list ? readable(nameOf(list)) : ''} ${holds ? 'includes' : 'does not include'} ${value}`;
}

function statement(name: string, holds: boolean): string {
  const known = statements[name];
  if (known) return holds ? known[0] : known[1];
  return `${readable(name)} is ${holds ? 'yes' : 'no'}`;
}

/** The fact or value an expression stands for; `count countries` is named by its list. */
function nameOf(expression: Expression): string {
  if (expression.op === 'path') return expression.path.join('.');
  if (expression.op === 'literal') return String(expression.value);
  return expression.args.map(nameOf).join(' ');
}

function readable(name: string): string {
  return name.replaceAll('_', ' ');
}

function isComparison(helper: string): helper is Comparison {
  return Object.hasOwn(verbs, helper);
}
