/**
 * One workload for everybody: about 3,600 words, 236 paragraphs (72 of them in tables), 120 places of 36 fields,
 * 10 conditions, 4 loops. Told once, in neutral form; written as a template of each candidate.
 *
 * A paragraph is a list of parts: a text, or { field: path }. A block is { paragraph }, { when: fact, paragraphs },
 * { each: list, paragraph } (fields of the item begin with "item.") or { rows } (a table, first row its header).
 */
const syllables =
  'al be cor da en fi gra hu in jo ka lo mi ne or pa qui ra so ti un ve wa xe yo za ber con der'.split(' ');

/** 700 made-up words of one to four syllables: text that compresses about as well as a policy does. */
const words = Array.from({ length: 700 }, (_, index) =>
  Array.from(
    { length: 1 + ((index * 7) % 4) },
    (_, at) => syllables[(index * 13 + at * (5 + (index % 11))) % syllables.length],
  ).join(''),
);

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

let seed = 7;
function next(limit) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % limit;
}

function sentence(length) {
  const chosen = Array.from(
    { length },
    () => words[Math.floor((next(words.length) * next(words.length)) / words.length)],
  );
  chosen[0] = chosen[0][0].toUpperCase() + chosen[0].slice(1);
  return `${chosen.join(' ')}.`;
}

let fieldAt = 0;
const field = () => ({ field: fields[fieldAt++ % fields.length] });

function paragraph(withField) {
  return withField
    ? [sentence(7).slice(0, -1), ' ', field(), ` ${sentence(8).toLowerCase()}`]
    : [sentence(15 + next(5))];
}

/** The clauses: { id, title, blocks }. */
export function workload() {
  seed = 7;
  fieldAt = 0;
  const clauses = [];
  let tables = 0;
  for (let index = 0; index < 24; index += 1) {
    const blocks = [];
    for (let at = 0; at < 5; at += 1) blocks.push({ paragraph: paragraph(at % 5 !== 4) });
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
          Array.from({ length: 3 }, (_, column) =>
            row > 0 && column === 2 ? [field()] : [sentence(6).slice(0, -1)],
          ),
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
