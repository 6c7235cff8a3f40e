/** Documents to write: a small builder, and one document that holds every kind of block and inline. */
import type {
  Block,
  Clause,
  Field,
  Inline,
  ListItem,
  PolicyDocument,
  Section,
  Table,
} from '../../src/policy/document.js';

export const text = (words: string): Inline => ({ type: 'text', text: words });
const inlines = (content: readonly (Inline | string)[]): Inline[] =>
  content.map((part) => (typeof part === 'string' ? text(part) : part));

export const strong = (...content: (Inline | string)[]): Inline => ({
  type: 'strong',
  children: inlines(content),
});
export const emphasis = (...content: (Inline | string)[]): Inline => ({
  type: 'emphasis',
  children: inlines(content),
});
export const link = (url: string, ...content: (Inline | string)[]): Inline => ({
  type: 'link',
  url,
  children: inlines(content),
});
export const field = (key: string, words: string, open?: string): Field => ({
  type: 'field',
  key,
  text: words,
  ...(open !== undefined && { open }),
});
export const reference = (clause: string, words: string): Inline => ({
  type: 'reference',
  clause,
  show: 'label',
  text: words,
});
export const lineBreak: Inline = { type: 'break' };
export const checkbox: Inline = { type: 'checkbox' };

export const p = (...content: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: inlines(content),
});
export const heading = (level: 1 | 2, words: string): Block => ({
  type: 'heading',
  level,
  children: [text(words)],
});
export const item = (...children: Block[]): ListItem => ({ children });
export const list = (style: 'bullet' | 'number' | 'letter' | 'check', ...items: ListItem[]): Block => ({
  type: 'list',
  style,
  items,
});
export const callout = (kind: 'note' | 'danger' | 'promise' | 'open', ...children: Block[]): Block => ({
  type: 'callout',
  kind,
  children,
});
export const pageBreak: Block = { type: 'pagebreak' };

/** Cells are words or content; `columns` are header words with an optional share and alignment. */
export function table(
  style: Table['style'],
  caption: string,
  columns: readonly (readonly [header: string, width?: number, align?: 'left' | 'right' | 'center'])[],
  ...rows: readonly (readonly (string | readonly Inline[])[])[]
): Table {
  return {
    type: 'table',
    style,
    caption,
    columns: columns.map(([header, width = 1, align = 'left']) => ({
      align,
      width,
      header: header === '' ? [] : [text(header)],
    })),
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => (typeof cell === 'string' ? (cell === '' ? [] : [text(cell)]) : cell)),
    })),
  };
}

export function clause(
  id: string,
  number: string,
  title: string | readonly Inline[],
  blocks: readonly Block[],
  more: Partial<Clause> = {},
): Clause {
  return {
    id,
    kind: 'clause',
    number,
    title: typeof title === 'string' ? [text(title)] : title,
    blocks,
    because: {},
    satisfies: [],
    short: false,
    origin: 'library',
    ...more,
  };
}

export const section = (id: string, number: string, title: string, ...clauses: Clause[]): Section => ({
  id,
  number,
  title: title === '' ? [] : [text(title)],
  clauses,
});

/** A document of these sections; everything else has a plain default. */
export function documentOf(sections: readonly Section[], more: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    format: 1,
    policy: {
      id: 'code-of-conduct',
      templateVersion: '1.0.0',
      title: 'Code of Conduct',
      shortTitle: 'Code of Conduct',
      promise: [text('How we treat each other and the people we work with, and what happens when we fail.')],
    },
    language: 'en',
    direction: 'ltr',
    date: '2026-11-22',
    organisation: { name: 'Harbour Lights Youth Theatre', shortName: 'Harbour Lights' },
    status: 'draft',
    statusText: 'DRAFT',
    version: '1.0',
    paper: 'A4',
    colour: '0b5c63',
    openPoints: [],
    sections,
    fields: {},
    facts: {},
    labels: {
      contents: 'Contents',
      clause: 'clause',
      annex: 'annex',
      version: 'Version',
      page: 'Page {page} of {pages}',
      draft: 'DRAFT',
      openPointsLink: 'See what is open',
      prompt: 'Type here',
    },
    ...more,
  };
}

/** One clause with these blocks, in a section of its own. */
export const documentOfBlocks = (...blocks: Block[]): PolicyDocument =>
  documentOf([section('body', '1', 'What we do', clause('one', '1.1', 'What we do', blocks))]);

/** A PNG of one white pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
  (character) => character.charCodeAt(0),
);

const OUTSIDE = 'to be named by 15 March 2027 by the chair of the board';

function front(): Section {
  return section(
    'front',
    '',
    'Front matter',
    clause(
      'in-short',
      '',
      'In short',
      [
        p('We treat everyone with respect, and we act when somebody does not.'),
        list(
          'bullet',
          item(
            p(
              'You may tell ',
              strong(field('people.amara.name', 'Amara Okafor-Lindqvist')),
              ', our focal point.',
            ),
          ),
          item(
            p(
              'Nobody suffers for telling the truth. ',
              reference('no-retaliation', 'Clause 2.2'),
              ' says how.',
            ),
          ),
        ),
        p(
          strong(field('people.amara.phone', '+44 7700 900123')),
          lineBreak,
          field('people.amara.email', 'amara@harbour-lights.example'),
        ),
      ],
      { kind: 'front' },
    ),
    clause(
      'control-box',
      '',
      'About this document',
      [
        table(
          'plain',
          'About this document',
          [
            ['', 1],
            ['', 2],
          ],
          ['Version', '1.0'],
          ['Status', 'Draft'],
          ['Approved by', [field('adoption.body', 'the Board of Trustees')]],
          ['Owner', [field('people.director.name', 'Yusuf Demir'), text(', director')]],
          ['Review on', [field('review', '22 November 2027')]],
          ['Law checked', [field('law', 'to be checked by 1 June 2027', 'law.check')]],
        ),
      ],
      { kind: 'front' },
    ),
    clause(
      'open-points',
      '',
      'What is still open',
      [
        callout('open', p('This document cannot be adopted before the first point is settled.')),
        table(
          'data',
          'Open points',
          [
            ['What', 3],
            ['Who settles it', 2],
            ['By', 1],
          ],
          ['Outside contact (blocks adoption)', 'The chair of the board', '15 March 2027'],
          ['Check of the law (may be dated)', 'Yusuf Demir', '1 June 2027'],
        ),
      ],
      { kind: 'front' },
    ),
  );
}

function body(): Section[] {
  return [
    section(
      'principles',
      '1',
      'What we stand for',
      clause('respect', '1.1', 'We respect everyone', [
        p(
          field('organisation.name', 'Harbour Lights Youth Theatre'),
          ' is a place where people of every age, background and gender are safe. We say ',
          emphasis('please'),
          ', we listen, and we ',
          strong('never humiliate anybody'),
          '. Our principles follow the ',
          link('https://example.org/standards?a=1&b=2', text('standards of the Alliance')),
          '.',
        ),
        heading(1, 'What you will see us do'),
        list(
          'bullet',
          item(p('We ask before we touch, film or photograph.')),
          item(
            p('We share the work that nobody sees:'),
            list('bullet', item(p('cooking and cleaning,')), item(p('taking notes.'))),
          ),
        ),
        heading(2, 'And what you will not see'),
        list(
          'letter',
          item(p('jokes about bodies, religion or origin;')),
          item(p('favours in exchange for a role;')),
          item(p('messages to young people at night.')),
        ),
        callout('promise', p('We would rather lose a production than a person.')),
      ]),
      clause(
        'own',
        '1.2',
        [text('What '), field('organisation.shortName', 'Harbour Lights'), text(' adds')],
        [
          {
            type: 'definitions',
            items: [
              {
                term: [text('Participant')],
                description: [text('Anyone who takes part in what we offer and is not paid for it.')],
              },
              {
                term: [text('Focal point')],
                description: [
                  text('The person who receives concerns: '),
                  field('people.amara.name', 'Amara Okafor-Lindqvist'),
                  text('.'),
                ],
              },
            ],
          },
        ],
        { origin: 'added' },
      ),
    ),
    section(
      'concerns',
      '2',
      'Raising a concern',
      clause('route', '2.1', 'If it concerns the person you would tell', [
        p(
          'There is always somebody else. The table names a person for every case, and ',
          field('roles.outside', OUTSIDE, 'roles.outsideContact'),
          ' from outside.',
        ),
        table(
          'data',
          'Whom to tell, and who decides',
          [
            ['If it is about', 2],
            ['Tell', 2],
            ['Who looks into it', 2],
            ['Days', 1, 'right'],
          ],
          [
            'anyone who works with us',
            [strong(field('people.amara.name', 'Amara Okafor-Lindqvist'))],
            'Yusuf Demir',
            '7',
          ],
          ['the focal point', [field('people.director.name', 'Yusuf Demir')], 'Ingrid Solberg', '7'],
          [
            'the director',
            [field('people.chair.name', 'Ingrid Solberg')],
            [field('roles.outside', OUTSIDE, 'roles.outsideContact')],
            '14',
          ],
        ),
        callout(
          'danger',
          p(
            strong('In danger now? '),
            'Call ',
            field('emergency', '999'),
            ' first. Everything else can wait.',
          ),
        ),
      ]),
      clause('no-retaliation', '2.2', 'Nobody suffers for telling', [
        list(
          'number',
          item(p('We thank you within two days.')),
          item(
            p('We tell you what happens next.'),
            p('If that takes longer, we say why (', reference('route', 'clause 2.1'), ').'),
          ),
          item(p('We ask you afterwards how it was.')),
        ),
        callout(
          'note',
          p('Arabic name in a left-to-right text: ', field('people.layla.name', 'ليلى حداد'), ' (Layla).'),
        ),
      ]),
    ),
    section(
      'annexes',
      '',
      'Annexes',
      clause(
        'sign-on',
        'A',
        'I have read this',
        [
          list('check', item(p('I have read the Code of Conduct.')), item(p('I know whom to tell.'))),
          table(
            'form',
            'Interests',
            [
              ['Organisation', 2],
              ['My role', 1],
              ['Since', 1],
            ],
            ['', '', ''],
            ['', '', ''],
          ),
          { type: 'lines', label: [text('Anything that you want to add')], rows: 3 },
          { type: 'signature', parts: [[text('Name')], [text('Signature')], [text('Date')]] },
        ],
        { kind: 'annex' },
      ),
      clause(
        'self-assessment',
        'B',
        'How are we doing?',
        [
          p('Tick one: ', checkbox, ' yes ', checkbox, ' partly ', checkbox, ' no'),
          {
            type: 'landscape',
            children: [
              table(
                'form',
                'Scored self-assessment',
                [
                  ['Principle', 4],
                  ['0', 1, 'center'],
                  ['1', 1, 'center'],
                  ['2', 1, 'center'],
                  ['What we do next', 4],
                ],
                ['We respect everyone', [checkbox], [checkbox], [checkbox], ''],
                ['We share power', [checkbox], [checkbox], [checkbox], ''],
              ),
            ],
          },
          pageBreak,
          p('End of the forms.'),
        ],
        { kind: 'annex' },
      ),
    ),
    section(
      'back',
      '',
      'Back matter',
      clause(
        'history',
        '',
        'History of versions',
        [
          table(
            'data',
            '',
            [
              ['Version', 1],
              ['Date', 1],
              ['What changed', 4],
            ],
            ['1.0', '22 November 2026', 'First version'],
          ),
        ],
        { kind: 'back' },
      ),
    ),
  ];
}

/** Every kind of block and inline, as a reader would meet them. */
export const showcase: PolicyDocument = documentOf([front(), ...body()], {
  organisation: {
    name: 'Harbour Lights Youth Theatre',
    shortName: 'Harbour Lights',
    logo: { bytes: PIXEL, format: 'png', width: 240, height: 80, alt: 'Harbour Lights: a lamp over water' },
  },
  status: 'not-ready',
  statusText: 'DRAFT - not ready to adopt: 1 point open',
  openPoints: [
    {
      id: 'roles.outsideContact',
      class: 'blocks',
      what: 'the outside contact',
      owner: 'the chair of the board',
      by: '2027-03-15',
      words: OUTSIDE,
      clauses: ['route'],
    },
  ],
});
