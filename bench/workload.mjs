/**
 * One workload for everybody: about 3,600 words, 236 paragraphs (72 of them in tables), 120 places of 36 fields,
 * 10 conditions, 4 loops. Told once, in neutral form; written as a template of each candidate.
 *
 * A paragraph is a list of parts: a text, or { field: path }. A block is { paragraph }, { when: fact, paragraphs },
 * { each: list, paragraph } (fields of the item begin with "item.") or { rows } (a table, first row its header).
 */
import conduct from '../dist/generated/policies/code-of-conduct.en.js';

/** Every text of a compiled template, in order. */
function texts(node) {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (typeof node !== 'object' || node === null) return [];
  return node.type === 'text' ? [node.text] : Object.values(node).flatMap(texts);
}

/** Real prose, so that it compresses like a policy: the words of the Code of Conduct, without their markup. */
const prose = texts(conduct.sections)
  .join(' ')
  .split(/\s+/)
  .filter((word) => /^[\p{L}’-]+,?$/u.test(word));

let at = 0;
function words(count) {
  const chosen = Array.from({ length: count }, () => prose[at++ % prose.length]).join(' ');
  return chosen.replace(/,$/, '');
}

/** So many words, the first with a capital. */
function sentence(length) {
  const text = words(length);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export const fields = [
  ...['name', 'shortName', 'mission', 'website', 'country'].map((name) => `organisation.${name}`),
  ...['name', 'the', 'member'].map((name) => `body.${name}`),
  ...['title', 'the'].map((name) => `director.${name}`),
  ...['focalPoint', 'deputy', 'outsideContact'].flatMap((role) =>
    ['who', 'email', 'phone', 'title'].map((part) => `roles.${role}.${part}`),
  ),
  ...[
    'acknowledgeDays',
    'managerHours',
    'childHours',
    'assessDays',
    'investigationDays',
    'extensionDays',
    'decisionDays',
    'appealDays',
    'appealDecisionDays',
    'donorHours',
  ].map((name) => `timeLimits.${name}`),
  ...['inductionDays', 'refresherMonths'].map((name) => `training.${name}`),
  ...['provedYears', 'notProvedYears'].map((name) => `records.${name}`),
];

export const conditions = [
  'has_board',
  'has_volunteers',
  'is_network',
  'has_participants',
  'works_with_children',
  'is_company',
  'in_eu',
  'has_partners',
  'does_research',
  'is_menengage_member',
];

/** Lists of items that each have a title and a state. */
export const loops = ['companions', 'companions', 'companions', 'companions'];

let fieldAt = 0;
const field = () => ({ field: fields[fieldAt++ % fields.length] });

function paragraph(withField) {
  return withField ? [`${sentence(8)} `, field(), ` ${words(12)}.`] : [`${sentence(20 + (at % 5))}.`];
}

const clauseCount = 21;

/** The clauses: { id, title, blocks }. */
export function workload() {
  at = 0;
  fieldAt = 0;
  const clauses = [];
  let tables = 0;
  for (let index = 0; index < clauseCount; index += 1) {
    const blocks = [];
    for (let line = 0; line < 5; line += 1) blocks.push({ paragraph: paragraph(line < 4) });
    if (index < conditions.length) {
      blocks.push({ when: conditions[index], paragraphs: [paragraph(true), paragraph(false)] });
    } else if (index < conditions.length + loops.length) {
      blocks.push({
        each: loops[index - conditions.length],
        paragraph: ['The policy called ', { field: 'item.title' }, ' is ', { field: 'item.state' }, '.'],
      });
    } else if (tables < 3) {
      tables += 1;
      blocks.push({
        rows: Array.from({ length: 8 }, (_, row) =>
          Array.from({ length: 3 }, (_, column) => (row > 0 && column === 2 ? [field()] : [sentence(6)])),
        ),
      });
    } else blocks.push({ paragraph: paragraph(true) }, { paragraph: paragraph(false) });
    clauses.push({ id: `clause-${index + 1}`, title: `Rule ${index + 1} of the house`, blocks });
  }
  return clauses;
}

/** The workload in policywright's template language. */
export function asPolicy(clauses) {
  const structure = [
    'id: code-of-conduct',
    'version: 1.0.0',
    'sections:',
    '  - id: all',
    '    clauses:',
    ...clauses.map(({ id }) => `      - { id: ${id}, satisfies: [] }`),
  ].join('\n');
  const inline = (parts) =>
    parts.map((part) => (typeof part === 'string' ? part : `{{${part.field}}}`)).join('');
  const block = (one) => {
    if (one.paragraph && !one.each) return inline(one.paragraph);
    if (one.when) return `{{#if ${one.when}}}\n${one.paragraphs.map(inline).join('\n\n')}\n{{/if}}`;
    if (one.each) return `{{#each ${one.each} as |item|}}\n${inline(one.paragraph)}\n{{/each}}`;
    const rows = one.rows.map((cells) => `| ${cells.map(inline).join(' | ')} |`);
    return [rows[0], `|${'---|'.repeat(one.rows[0].length)}`, ...rows.slice(1)].join('\n');
  };
  const text = [
    '---',
    'title: Rules of the house',
    'shortTitle: Rules of the house',
    'promise: One promise.',
    'sections: { all: All rules }',
    '---',
    ...clauses.flatMap(({ id, title, blocks }) => [
      '',
      `# ${id} | ${title}`,
      '',
      blocks.map(block).join('\n\n'),
    ]),
    '',
  ].join('\n');
  return { structure, words: text };
}

/** The same workload as a .docx template with {tags}, for docxtemplater and easy-template-x. */
export async function asTaggedDocx(clauses, docx) {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = docx;
  const tag = (path) => `{${path.startsWith('item.') ? path.slice(5) : path.replaceAll('.', '_')}}`;
  const line = (parts) =>
    new Paragraph({
      children: parts.map((part) => new TextRun(typeof part === 'string' ? part : tag(part.field))),
    });
  const block = (one) => {
    if (one.paragraph && !one.each) return [line(one.paragraph)];
    if (one.when) return [line([`{#${one.when}}`]), ...one.paragraphs.map(line), line([`{/${one.when}}`])];
    if (one.each) return [line([`{#${one.each}}`]), line(one.paragraph), line([`{/${one.each}}`])];
    return [
      new Table({
        rows: one.rows.map(
          (cells) =>
            new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) }),
        ),
      }),
    ];
  };
  const children = clauses.flatMap(({ title, blocks }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] }),
    ...blocks.flatMap(block),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
