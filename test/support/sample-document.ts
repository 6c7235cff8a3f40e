/** A long policy with every kind of content in it, as an organisation with an open point would get it. */
import type { Block, Inline, PolicyDocument, Section } from '../../src/policy/document.js';
import {
  callout,
  clause,
  documentOf,
  emphasis,
  heading,
  link,
  list,
  paragraph,
  pixel,
  section,
  strong,
  table,
  tick,
  Values,
  words,
} from './document-builder.js';

const sentences = [
  'We treat every person with respect, whatever their rank, and we say so when somebody is not treated that way.',
  'Nobody is asked to keep a secret that protects a colleague and harms a participant.',
  'A manager who hears of a concern passes it on the same day and does not look into it alone.',
  'We keep notes short, factual and locked, and we show them to the people who need them and to nobody else.',
  'Gifts of small value may be accepted and shared; anything else is declined with thanks and written down.',
  'Where our rule and the law differ, the one that protects people better applies, and we ask for advice.',
];

const filler = (from: number, count = 2): string =>
  Array.from({ length: count }, (_, index) => sentences[(from + index) % sentences.length] ?? '').join(' ');

const reference = (id: string, show: 'label' | 'number' | 'title', text: string): Inline => ({
  type: 'reference',
  clause: id,
  show,
  text,
});

export const sampleDocument = (more: Partial<PolicyDocument> = {}): PolicyDocument => {
  const values = new Values();
  const focal = () =>
    values.field('roles.focalPoint|name', 'Achieng Odhiambo', { label: 'Focal point: name' });
  const phone = () =>
    values.field('roles.focalPoint.phone', '+254 700 000 101', { label: 'Focal point: phone' });
  const mail = () =>
    values.field('roles.focalPoint.email', 'focal@lakewomen.example', { label: 'Focal point: e-mail' });
  const organisation = () =>
    values.field('organisation.name', 'Lake Women’s Forum', { label: 'Name of the organisation' });
  const outside = () =>
    values.field('roles.outsideContact|name', 'to be named by 15 March 2027 by the chair of the Board', {
      label: 'Outside contact: name',
      open: 'roles.outsideContact',
    });
  const days = () => values.field('reporting.days', '7', { label: 'Days to acknowledge', bound: false });
  const address = () =>
    values.field('organisation.address', 'Lake Road 12\nP.O. Box 4410\nKisumu', { label: 'Address' });
  const arabic = () => values.field('partner.name', 'جمعية النور (Al Noor) 2024', { label: 'Partner: name' });

  const front: Section = section(
    'front',
    '',
    [],
    [
      clause(
        'in-short',
        '',
        'In short',
        [
          paragraph(['If you see or suspect harm, ', strong('tell somebody today'), '. You need no proof.']),
          list(
            'bullet',
            [strong([focal()]), ', focal point: ', phone(), ' · ', mail()],
            [strong('Peter Mwangi'), ', deputy: +254 700 000 102 · deputy@lakewomen.example'],
            [strong('Outside us: '), outside()],
          ),
          paragraph('Nobody may punish you for telling us. In danger call 999 first.'),
        ],
        'front',
      ),
      clause(
        'control-box',
        '',
        'About this document',
        [
          table(
            'plain',
            '',
            [
              { header: '', width: 3 },
              { header: '', width: 7 },
            ],
            [
              ['Version', '1.0 of 22 November 2026'],
              ['Status', 'Draft, not adopted'],
              ['Approved by', 'To be approved by the Board of Trustees'],
              ['Owner', [focal(), ', programme lead']],
              ['Review on', '15 January 2029'],
              ['Law checked', 'Not yet; by 1 March 2027'],
            ],
          ),
        ],
        'front',
      ),
      clause(
        'open-points',
        '',
        'What is still open',
        [
          callout(
            'open',
            paragraph(
              'This document can be discussed and tried out. It cannot be adopted before the first point is settled.',
            ),
          ),
          table(
            'data',
            'Open points',
            [
              { header: 'What', width: 4 },
              { header: 'Who settles it', width: 3 },
              { header: 'By', width: 2 },
              { header: 'Before adoption?', width: 2 },
            ],
            [
              ['The contact outside the organisation', 'Chair of the Board', '15 March 2027', 'Yes'],
              ['The check of the leave rules by a lawyer', 'Director', '1 March 2027', 'Yes'],
              ['The list of services near each site', 'Programme lead', '30 April 2027', 'No'],
            ],
          ),
        ],
        'front',
      ),
    ],
  );

  const route = table(
    'data',
    'Whom to tell, by whom it is about',
    [
      { header: 'If it is about', width: 20 },
      { header: 'Tell', width: 20 },
      { header: 'How', width: 26 },
      { header: 'Who decides', width: 18 },
      { header: 'Answer within (days)', width: 12, align: 'right' },
    ],
    [
      [
        'A colleague, volunteer or consultant',
        [strong([focal()])],
        [phone(), { type: 'break' }, mail()],
        'Director',
        [days()],
      ],
      [
        'The focal point',
        [strong('Peter Mwangi'), ', deputy'],
        ['+254 700 000 102', { type: 'break' }, 'deputy@lakewomen.example'],
        'Director',
        '7',
      ],
      [
        'The director',
        [strong('Grace Wanjiru-Kimathi'), ', chair of the Board'],
        ['+254 700 000 103', { type: 'break' }, 'chair@lakewomen.example'],
        'Board of Trustees, without the director',
        '7',
      ],
      ['A member of the Board', [outside()], ['In writing or by phone'], 'Members’ meeting', '14'],
      [
        'A partner such as ',
        [arabic()],
        'partners@lakewomen.example',
        'Director and the partner’s board',
        '14',
      ],
    ],
  );

  const kinds: readonly Block[] = [
    paragraph([
      organisation(),
      ' has written these rules for staff, volunteers and the Board. See ',
      reference('route', 'label', 'clause 1.2'),
      ' and ',
      reference('form', 'label', 'Annex A'),
      ', titled ',
      reference('form', 'title', 'Form: tell us about a concern'),
      '.',
    ]),
    list(
      'number',
      'Listen and stay calm.',
      {
        blocks: [
          paragraph('Write down what was said:'),
          list('letter', 'in the person’s own words;', 'with the time and the place;', {
            blocks: [paragraph('without judging:'), list('bullet', 'no guesses,', 'no diagnosis.')],
          }),
          paragraph('Sign it and date it on the same day.'),
        ],
      },
      ['Pass it on to ', focal(), '.'],
    ),
    list('bullet', ['We never promise ', emphasis('full'), ' secrecy.'], 'We never look into it alone.'),
    heading(1, 'What happens next'),
    paragraph([
      'We answer within ',
      days(),
      ' days. More is at ',
      link('https://example.org/?a=1&b=2', 'the ombudsman’s page'),
      '.',
    ]),
    callout(
      'danger',
      paragraph([strong('After rape or assault'), ' reach a health service at once, best within 72 hours.']),
      list('bullet', 'You need not go to the police first.', 'Ask for a woman doctor if you want one.'),
    ),
    callout('promise', paragraph('You will not lose your job for telling the truth as you know it.')),
    callout('note', paragraph('This is our rule; the law of your country may ask for more.')),
    heading(2, 'Words that we use'),
    {
      type: 'definitions',
      items: [
        {
          term: words('Participant'),
          description: words('Everybody who takes part in what we do, paid or not.'),
        },
        {
          term: words('Concern'),
          description: words('A worry that something may be wrong. No proof is needed.'),
        },
      ],
    },
    list('check', 'I have read these rules.', ['I know whom to tell: ', focal(), '.']),
    paragraph(['Our address:', { type: 'break' }, address()]),
  ];

  const sections: Section[] = [front];
  const bodies = [
    'How we behave',
    'How we protect people',
    'How we work with money',
    'How we work with others',
    'How we keep this alive',
  ];
  bodies.forEach((title, at) => {
    const number = at + 1;
    const clauses = Array.from({ length: 5 }, (_, index) => {
      const place = `${number}.${index + 1}`;
      if (at === 0 && index === 0) return clause('kinds', place, 'What these rules are for', kinds);
      if (at === 0 && index === 1) {
        return clause('route', place, 'If it concerns the person you would tell', [
          paragraph(filler(3)),
          route,
          paragraph(filler(1)),
        ]);
      }
      const blocks: Block[] = [
        paragraph(filler(at + index, 3)),
        list('bullet', filler(index, 1), filler(index + 1, 1)),
        paragraph([filler(index + 2, 3), ' Ask ', focal(), ' (', phone(), ').']),
      ];
      return clause(`clause-${place.replace('.', '-')}`, place, `${title}, part ${index + 1}`, blocks);
    });
    sections.push(section(`section-${number}`, String(number), title, clauses));
  });
  sections.push(
    section('annexes', '', 'Annexes', [
      clause(
        'form',
        'A',
        'Form: tell us about a concern',
        [
          paragraph('You may leave out anything. You need not give your name.'),
          heading(1, 'About you'),
          { type: 'lines', label: words('Your name (if you want)'), rows: 1 },
          paragraph([tick, ' I want an answer   ', tick, ' I want no answer']),
          heading(1, 'What happened'),
          { type: 'lines', label: words('In your own words'), rows: 6 },
          table(
            'form',
            'People concerned',
            [
              { header: 'Name', width: 3 },
              { header: 'Role', width: 2 },
              { header: 'Phone', width: 2 },
            ],
            [
              ['', '', ''],
              ['', '', ''],
              ['', '', ''],
            ],
          ),
          { type: 'signature', parts: [words('Name'), words('Signature or thumbprint'), words('Date')] },
        ],
        'annex',
      ),
      clause(
        'register',
        'B',
        'Register of gifts',
        [
          {
            type: 'landscape',
            children: [
              paragraph('Write every gift here on the day.'),
              table(
                'form',
                'Gifts',
                ['Date', 'From', 'What', 'Worth', 'Kept or returned', 'Signed'].map((header) => ({ header })),
                Array.from({ length: 8 }, () => ['', '', '', '', '', '']),
              ),
            ],
          },
        ],
        'annex',
      ),
      clause(
        'declaration',
        'C',
        'Declaration',
        [
          paragraph(['I have read the rules of ', organisation(), ' and I will keep to them.']),
          { type: 'signature', parts: [words('Name'), words('Signature'), words('Date')] },
        ],
        'annex',
      ),
    ]),
    section('back', '', '', [
      clause(
        'history',
        '',
        'What changed',
        [
          table(
            'data',
            'History',
            [
              { header: 'Version', width: 1 },
              { header: 'Date', width: 2 },
              { header: 'What changed', width: 5 },
            ],
            [['1.0', '22 November 2026', 'First version.']],
          ),
        ],
        'back',
      ),
    ]),
  );

  return documentOf(sections, {
    status: 'not-ready',
    statusText: 'DRAFT - not ready to adopt: 3 points open.',
    organisation: { name: 'Lake Women’s Forum', shortName: 'LWF', logo: pixel },
    openPoints: [
      {
        id: 'roles.outsideContact',
        class: 'blocks',
        what: 'the contact outside the organisation',
        owner: 'the chair of the Board',
        by: '2027-03-15',
        words: 'to be named by 15 March 2027 by the chair of the Board',
        clauses: ['in-short', 'route'],
      },
    ],
    fields: values.fields,
    ...more,
  });
};
