import { describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Answers } from '../../src/cli/interview/answers.js';
import { named, problemsAt } from '../../src/profile/typed-answers.js';
import { Conversation } from '../../src/cli/interview/conversation.js';
import { Interview } from '../../src/cli/interview/interview.js';
import type { Topic } from '../../src/cli/interview/questions.js';
import type { Io } from '../../src/cli/io.js';
import { readProfileText } from '../../src/profile/read.js';
import { schemaPaths } from '../../src/profile/paths.js';

/** A few questions of every shape; the words are the paths. */
function topic(title: string, ...paths: readonly string[]): Topic {
  return {
    title,
    entries: paths.map((name) => {
      const schema = schemaPaths().find((candidate) => candidate.path === name);
      if (!schema) throw new Error(`no field ${name}`);
      return {
        path: name,
        schema,
        question: `Q ${name}?`,
        why: `because ${name}`,
        example: 'x',
        skip: `S ${name}.`,
      };
    }),
  };
}

const people = topic(
  'People',
  'people.*.id',
  'people.*.title',
  'people.*.name',
  'people.*.email',
  'people.*.reportsTo',
  'people.*.relatedTo',
  'roles.focalPoint',
  'roles.casePanel',
);
const us = topic('Us', 'organisation.name', 'organisation.type', 'organisation.countries', 'staff.count');
const more = topic(
  'More',
  'work.participants',
  'work.settings',
  'timeLimits.acknowledgeDays',
  'adoption.adoptedOn',
  'support.services.*.id',
  'support.services.*.kind',
  'support.services.*.name',
  'support.services.*.contact',
  'document.logo.file',
  'document.logo.alt',
);
const topics = [people, us, more];

let folder: Promise<string> | undefined;
let count = 0;

async function newFile(): Promise<string> {
  folder ??= mkdtemp(path.join(tmpdir(), 'policywright-interview-'));
  count += 1;
  return path.join(await folder, String(count), 'p.yaml');
}

async function talk(lines: readonly string[], file: string, of: readonly Topic[] = topics) {
  let said = '';
  const text = await readFile(file, 'utf8').catch(() => '');
  const io: Io = {
    cwd: '.',
    env: {},
    input: Readable.from(lines.length === 0 ? [] : [`${lines.join('\n')}\n`]),
    out: () => undefined,
    err: (words) => void (said += words),
    outIsTerminal: false,
    errIsTerminal: false,
    width: 80,
    now: () => new Date(),
    elapsed: () => 0,
    signal: new AbortController().signal,
  };
  const answers = new Answers(file, 'yaml', text, ' A heading', (place) =>
    place === 'people' ? 'The people' : undefined,
  );
  const conversation = new Conversation(io);
  const interview = new Interview(of, answers, conversation, io);
  const progress = interview.progress();
  const ending = await interview.run();
  conversation.close();
  const after = await readFile(file, 'utf8').catch(() => '');
  const data: unknown = after === '' ? undefined : readProfileText(after, 'yaml');
  return { ending, said, data, text: after, progress };
}

/** The questions asked, in order, by their paths. */
function asked(said: string): string[] {
  return [...said.matchAll(/^(?:\[[^\]]+\] )?Q (\S+)\?/gm)].map(([, name]) => name ?? '');
}

describe('from nothing to a profile', () => {
  test('people first, then the rest; every answer lands where it belongs', async () => {
    const file = await newFile();
    const { ending, said, data, text } = await talk(
      [
        ...['Safeguarding Lead', 'Amina Odhiambo', 'safe@example.org'],
        ...['Executive Director', '', ''],
        '', // nobody else
        ...['1', ''], // Amina reports to the director, is related to nobody
        ...['', ''],
        ...['1', 'amina, executive-director'.replace('amina', 'safeguarding-lead')],
        ...['Harbour "Lights" & {{x}} <b>', 'ngo', 'ke, UG', '14'],
        ...['yes', 'office, 3', '5', '2027-01-15'],
        ...['helpline', 'Childline', '116'],
        '', // no other service
        ...['logo.png', 'A lamp'],
      ],
      file,
    );
    expect(ending).toBe('finished');
    expect(data).toEqual({
      people: [
        {
          id: 'safeguarding-lead',
          title: 'Safeguarding Lead',
          name: 'Amina Odhiambo',
          email: 'safe@example.org',
          reportsTo: 'executive-director',
        },
        { id: 'executive-director', title: 'Executive Director' },
      ],
      roles: { focalPoint: 'safeguarding-lead', casePanel: ['safeguarding-lead', 'executive-director'] },
      organisation: { name: 'Harbour "Lights" & {{x}} <b>', type: 'ngo', countries: ['KE', 'UG'] },
      staff: { count: 14 },
      work: { participants: true, settings: ['office', 'field'] },
      timeLimits: { acknowledgeDays: 5 },
      adoption: { adoptedOn: '2027-01-15' },
      support: { services: [{ id: 'childline', kind: 'helpline', name: 'Childline', contact: '116' }] },
      document: { logo: { file: 'logo.png', alt: 'A lamp' } },
    });
    expect(problemsAt(named(data as Record<string, unknown>))).toEqual([]);
    expect(text).toMatch(/^# A heading\n/);
    expect(text).toMatch(/^# The people\npeople:/m);
    expect(asked(said)[0]).toBe('people.*.title');
    expect(said).toContain('Why: because people.*.title');
    expect(await readdir(path.dirname(file))).toEqual(['p.yaml']);
  });

  test('a default is told with its source; without one, what will stand in the text', async () => {
    const { said } = await talk([...Array<string>(14).fill('')], await newFile());
    expect(said).toMatch(/If you skip it: 3 \(from a published standard: inside the 7\s+days/);
    expect(said).toContain('If you skip it: S organisation.name.');
    expect(said).toContain('If you skip it: Nothing more is added to this list.');
  });

  test('nothing answered: nothing is written', async () => {
    const file = await newFile();
    const { ending, text } = await talk(Array<string>(30).fill(''), file);
    expect([ending, text]).toEqual(['finished', '']);
  });

  test('names in any script keep their characters and get an id', async () => {
    const { data } = await talk(
      ['مديرة', '', '', 'Директор', '', '', 'Zoë Müller-Çelik', '', '', 'Zoë Müller-Çelik', '', '', ''],
      await newFile(),
      [people],
    );
    expect(data).toEqual({
      people: [
        { id: 'person', title: 'مديرة' },
        { id: 'person-2', title: 'Директор' },
        { id: 'zoe-muller-celik', title: 'Zoë Müller-Çelik' },
        { id: 'zoe-muller-celik-2', title: 'Zoë Müller-Çelik' },
      ],
    });
  });
});

describe('answers that cannot be', () => {
  /** Question, what is typed, what is said. After it the same question is asked again. */
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['organisation.type', 'clubb', /Type a number from 1 to 5/],
    ['organisation.type', '9', /Type a number from 1 to 5/],
    ['organisation.type', 'ngoo', /Did you mean ngo\?/],
    ['organisation.countries', 'Kenya', /is not a country code/],
    ['organisation.name', 'x'.repeat(121), /Shorten it by 1 characters/],
    ['staff.count', 'many', /Type a number in digits/],
    ['staff.count', '-3', /staff|-3|at least|0/],
    ['staff.count', '1.5', /whole|int/i],
    ['work.participants', 'perhaps', /Type yes or no/],
    ['work.settings', 'office, moon', /Type a number from 1 to 8/],
    ['timeLimits.acknowledgeDays', '12', /7/],
    ['adoption.adoptedOn', '2027-02-30', /not a day of the calendar/],
    ['roles.focalPoint', 'amina', /Nobody is in the people list yet/],
  ];

  test.each(refused)('%s: %j', async (name, typed, message) => {
    const { said, data, ending } = await talk([typed], await newFile(), [topic('One', name)]);
    expect(said).toMatch(message);
    expect(asked(said)).toEqual([name, name]);
    expect([ending, data]).toEqual(['ended', undefined]);
  });

  test('an e-mail address without @ is asked again; the next answer is taken', async () => {
    const { data } = await talk(['Lead', '', 'nowhere', 'a@b.org', 'quit'], await newFile(), [people]);
    expect(data).toEqual({ people: [{ id: 'lead', title: 'Lead', email: 'a@b.org' }] });
  });
});

describe('stopping and going on', () => {
  test('quit keeps what was answered; the next time only the rest is asked', async () => {
    const file = await newFile();
    const first = await talk(['Lead', 'Amina', 'quit'], file);
    expect(first.ending).toBe('quit');
    expect(first.data).toEqual({ people: [{ id: 'lead', title: 'Lead', name: 'Amina' }] });
    const second = await talk(['a@b.org', '', '1', '', 'Us Ltd'], file, [people, us]);
    expect(second.progress).toEqual({ answered: 2, open: 7 });
    expect(asked(second.said).slice(0, 5)).toEqual([
      'people.*.email',
      'people.*.title',
      'roles.focalPoint',
      'roles.casePanel',
      'organisation.name',
    ]);
    expect(second.ending).toBe('ended');
    expect(second.data).toMatchObject({
      people: [{ id: 'lead', name: 'Amina', email: 'a@b.org' }],
      roles: { focalPoint: 'lead' },
      organisation: { name: 'Us Ltd' },
    });
  });

  test('input that ends in the middle of a service leaves a valid file', async () => {
    const { ending, data, text } = await talk(['', '', '', '', 'helpline', 'Childline'], await newFile(), [
      more,
    ]);
    expect(ending).toBe('ended');
    expect([data, text]).toEqual([undefined, '']);
  });

  test('a last line without a line feed still counts', async () => {
    const file = await newFile();
    const { data } = await talk(['Us'], file, [topic('One', 'organisation.name', 'organisation.shortName')]);
    expect(data).toEqual({ organisation: { name: 'Us' } });
  });

  test('comments and order of a file that somebody wrote stay', async () => {
    const file = await newFile();
    await talk(['Us'], file, [topic('One', 'organisation.name', 'staff.count')]);
    const { writeFile } = await import('node:fs/promises');
    await writeFile(
      file,
      '# ours\nstaff:\n  count: 3 # since May\n\n# who we are\norganisation:\n  name: "Us"\n',
    );
    const { text } = await talk(['ngo'], file, [topic('One', 'organisation.type')]);
    expect(text).toBe(
      '# ours\nstaff:\n  count: 3 # since May\n\n# who we are\norganisation:\n  name: "Us"\n  type: ngo\n',
    );
  });
});

describe('words instead of answers', () => {
  const name = topic('One', 'organisation.name', 'organisation.shortName', 'staff.count');

  test('? says more and asks again', async () => {
    const { said } = await talk(['?'], await newFile(), [name]);
    expect(said).toMatch(/We expect one line of text, at most 120 characters\./);
    expect(said).toContain('organisation.name');
    expect(asked(said)).toEqual(['organisation.name', 'organisation.name']);
  });

  test('back asks the question before again; an empty line keeps, an answer replaces', async () => {
    const { said, data } = await talk(['One', 'back', '', '1', 'back', '2', '7'], await newFile(), [name]);
    expect(said).toContain('Your answer now: One (an empty line keeps it, - takes it away)');
    expect(data).toEqual({ organisation: { name: 'One', shortName: '2' }, staff: { count: 7 } });
  });

  test('back at the first question says so', async () => {
    const { said } = await talk(['back', 'One'], await newFile(), [name]);
    expect(said).toContain('This is the first question.');
  });

  test('back to a question that was skipped', async () => {
    const { data } = await talk(['', 'back', 'One'], await newFile(), [name]);
    expect(data).toEqual({ organisation: { name: 'One' } });
  });

  test('back to the question that began a person changes that person', async () => {
    const { data } = await talk(['Leed', 'back', 'Lead', 'quit'], await newFile(), [people]);
    expect(data).toEqual({ people: [{ id: 'leed', title: 'Lead' }] });
  });

  test('- takes an answer away, but nobody who is picked for a role', async () => {
    const away = await talk(['One', 'back', '-', 'quit'], await newFile(), [name]);
    expect(away.data).toEqual({});
    const picked = ['Lead', 'next', '', '1', 'back', 'back', 'back', 'back', '-', 'quit'];
    const needed = await talk(picked, await newFile(), [people]);
    expect(needed.said).toMatch(/It is needed: roles\.focalPoint names "lead"/);
    expect(needed.data).toEqual({ people: [{ id: 'lead', title: 'Lead' }], roles: { focalPoint: 'lead' } });
    const { said, data } = await talk(['Lead', 'next', '', '1', 'back', '-', 'quit'], await newFile(), [
      people,
    ]);
    expect(data).toEqual({ people: [{ id: 'lead', title: 'Lead' }] });
    expect(said).not.toContain('It is needed');
  });

  test('next leaves the rest of a person, then the rest of a topic', async () => {
    const { said } = await talk(['Lead', 'next', 'next', 'One'], await newFile(), [people, us]);
    expect(asked(said).slice(0, 4)).toEqual([
      'people.*.title',
      'people.*.name',
      'people.*.title',
      'organisation.name',
    ]);
  });

  test('new adds somebody from the question about a role', async () => {
    const { data, said } = await talk(['', 'new', 'Lead', 'Amina', '', '', '1', 'quit'], await newFile(), [
      people,
    ]);
    expect(said).toContain('Nobody is listed yet: type new to add somebody.');
    expect(data).toEqual({
      people: [{ id: 'lead', title: 'Lead', name: 'Amina' }],
      roles: { focalPoint: 'lead' },
    });
  });

  test('a word in quotes is an answer', async () => {
    const { data } = await talk(['"Quit"', 'new'], await newFile(), [name]);
    expect(data).toEqual({ organisation: { name: 'Quit', shortName: 'new' } });
  });
});
