/** The interview: asks what is unanswered, checks, saves after every answer. */
import { defaultsUsed } from '../../profile/defaults.js';
import type { UsedDefault } from '../../profile/defaults.js';
import type { Io } from '../io.js';
import { schemaGroups } from '../../profile/paths.js';
import { indented, paint } from '../terminal.js';
import type { Answers, Data } from './answers.js';
import { asProfile, newId, problemsAt, withValue } from '../../profile/typed-answers.js';
import type { Conversation } from './conversation.js';
import { questionsOf } from './plan.js';
import type { Draft, Question, Topic } from './questions.js';
import { readTyped } from './typed-value.js';
import type { Candidate } from './typed-value.js';
import { moreText, questionText, words } from './wording.js';
import type { Word } from './wording.js';

/** `finished`: everything was asked. `quit`: the user left. `ended`: no more input came. */
export type Ending = 'finished' | 'quit' | 'ended';

type Reply = { readonly word: Word } | { readonly skip: true } | { readonly typed: string };

export class Interview {
  /** Questions passed over in this session. */
  private readonly passed = new Set<string>();
  private readonly drafted = new Map<string, Data>();
  /** Questions asked, for `back`. */
  private readonly asked: Question[] = [];
  private topic: Topic | undefined;

  constructor(
    private readonly topics: readonly Topic[],
    private readonly answers: Answers,
    private readonly conversation: Conversation,
    private readonly io: Io,
  ) {}

  /** How many questions have an answer, and how many have none. */
  progress(): { readonly answered: number; readonly open: number } {
    const { data } = this.answers;
    let answered = 0;
    let open = 0;
    for (const question of questionsOf(this.topics, data, new Map())) {
      if (question.draft) continue;
      if (this.answers.at(question.path) === undefined) open += 1;
      else answered += 1;
    }
    return { answered, open };
  }

  async run(): Promise<Ending> {
    let again: Question | undefined;
    for (;;) {
      const question = again ?? this.next();
      again = undefined;
      if (!question) return 'finished';
      this.announce(question.topic);
      const reply = await this.listen(question);
      if (reply === undefined) return 'ended';
      if ('skip' in reply) {
        this.pass(question);
      } else if ('typed' in reply) {
        if (await this.take(question, reply.typed)) this.asked.push(question);
        else again = question;
      } else if (reply.word === 'quit') {
        return 'quit';
      } else {
        again = await this.obey(reply.word, question);
      }
    }
  }

  private next(): Question | undefined {
    for (const question of questionsOf(this.topics, this.answers.data, this.drafted)) {
      const isOpen = question.draft !== undefined || this.answers.at(question.path) === undefined;
      if (isOpen && !this.passed.has(question.key)) return question;
    }
    return undefined;
  }

  private announce(topic: Topic): void {
    if (topic === this.topic) return;
    this.topic = topic;
    const colour = paint(this.io, this.io.errIsTerminal);
    this.io.err(`\n${colour.green(`== ${topic.title} ==`)}\n`);
    if (topic.intro !== undefined) this.io.err(indented(topic.intro, 0, this.io.width));
  }

  private async listen(question: Question): Promise<Reply | undefined> {
    const now = question.draft ? undefined : this.answers.at(question.path);
    const circumstances = {
      now,
      candidates: this.candidates(question),
      usedDefault: this.defaultOf(question),
      item: this.itemOf(question),
    };
    this.io.err(questionText(question, circumstances, this.io));
    const line = await this.conversation.ask('> ');
    if (line === undefined) return undefined;
    if (line === '') return { skip: true };
    const word = words.find((candidate) => candidate === line.toLowerCase());
    if (word === 'new' && question.entry.schema.kind !== 'person') return { typed: line };
    if (word !== undefined) return { word };
    // "back" in quotes is the answer back, not the command.
    const quoted = words.find((candidate) => `"${candidate}"` === line.toLowerCase());
    return { typed: quoted === undefined ? line : line.slice(1, -1) };
  }

  /** Does what a word asks for; the question to ask next, if it is not simply the next open one. */
  private async obey(word: Exclude<Word, 'quit'>, question: Question): Promise<Question | undefined> {
    switch (word) {
      case '?':
        this.io.err(moreText(question, this.io));
        return question;
      case 'back':
        return this.before(question);
      case 'next':
        this.passTopic(question);
        return undefined;
      case 'new':
        this.passed.delete('people.+');
        return this.startOf('people') ?? question;
      case '-':
        return (await this.takeAway(question)) ? undefined : question;
    }
  }

  /** The question before; if it began an item that has been saved since, the question about that item's field. */
  private before(question: Question): Question {
    const last = this.asked.pop();
    if (!last) {
      this.io.err('  This is the first question.\n');
      return question;
    }
    this.passed.delete(last.key);
    const { draft, ...rest } = last;
    const isSaved = draft !== undefined && this.answers.at(draft.place) !== undefined;
    return isSaved ? { ...rest, key: rest.path } : last;
  }

  private startOf(group: string): Question | undefined {
    for (const question of questionsOf(this.topics, this.answers.data, this.drafted)) {
      if (question.draft?.group === group) return question;
    }
    return undefined;
  }

  private pass(question: Question): void {
    const { draft, key } = question;
    if (draft && this.drafted.delete(draft.place)) {
      this.io.err('  Without this it cannot be kept; what you began was left out.\n');
    }
    this.passed.add(key);
    this.asked.push(question);
  }

  /** Leaves the rest of a topic; among people and other lists, the rest of the item. */
  private passTopic(question: Question): void {
    const item = /^(.*\.\d+)\./.exec(question.path)?.[1];
    const within = item !== undefined && !question.draft ? `${item}.` : undefined;
    for (const other of questionsOf(this.topics, this.answers.data, this.drafted)) {
      const meant = within === undefined ? other.topic === question.topic : other.path.startsWith(within);
      if (meant) this.passed.add(other.key);
    }
    if (question.draft) this.drafted.delete(question.draft.place);
    this.asked.push(question);
  }

  /** Checks and saves what was typed; says what is wrong and how to mend it, if it cannot be an answer. */
  private async take(question: Question, typed: string): Promise<boolean> {
    const reading = readTyped(typed, question.entry.schema, this.candidates(question));
    if ('refused' in reading) {
      this.refuse(reading.refused);
      return false;
    }
    const { draft, path } = question;
    const field = path.slice(path.lastIndexOf('.') + 1);
    const fields = draft ? { ...this.drafted.get(draft.place), [field]: reading.value } : {};
    const item = draft ? this.withId(draft, fields) : undefined;
    const { data } = this.answers;
    const candidate = draft ? withValue(data, draft.place, item) : withValue(data, path, reading.value);
    const problems = problemsAt(candidate, path);
    if (problems.length > 0) {
      for (const { message, mend } of problems) this.refuse(`This ${message}. ${mend}`);
      return false;
    }
    if (!draft) {
      await this.answers.set(path, reading.value);
    } else if (draft.needs.every((name) => Object.hasOwn(fields, name))) {
      const others = problemsAt(candidate).filter((problem) => problem.path === draft.group);
      for (const { message, mend } of others) this.refuse(`The list ${message}. ${mend}`);
      if (others.length > 0) return false;
      await this.answers.set(draft.place, item);
      this.drafted.delete(draft.place);
    } else {
      this.drafted.set(draft.place, fields);
    }
    return true;
  }

  private withId({ isItem, group }: Draft, fields: Data): Data {
    const hasId = schemaGroups().some(({ path, itemsById }) => itemsById && path === `${group}.*`);
    if (!isItem || !hasId) return fields;
    const items = this.answers.at(group);
    const ids = Array.isArray(items) ? items.map((item: unknown) => textAt(item, 'id')) : [];
    const text = textAt(fields, 'name') || textAt(fields, 'title');
    const noun = group === 'people' ? 'person' : 'item';
    return { id: newId(text, ids, noun), ...fields };
  }

  private async takeAway(question: Question): Promise<boolean> {
    const { path, draft, entry } = question;
    if (draft || this.answers.at(path) === undefined) {
      this.io.err('  There is no answer to take away.\n');
      return false;
    }
    const isWhole = !entry.schema.optional && path.includes('.');
    const place = isWhole && path !== 'organisation.name' ? path.slice(0, path.lastIndexOf('.')) : path;
    const problems = problemsAt(withValue(this.answers.data, place, undefined));
    if (problems.length > 0) {
      for (const { path: where, message } of problems) this.refuse(`It is needed: ${where} ${message}.`);
      return false;
    }
    await this.answers.set(place, undefined);
    this.passed.add(question.key);
    // Items have moved up: what was asked about them no longer means the same places.
    if (place !== path) this.asked.length = 0;
    return true;
  }

  private refuse(text: string): void {
    const colour = paint(this.io, this.io.errIsTerminal);
    this.io.err(colour.red(indented(text, 2, this.io.width).trimEnd()) + '\n');
  }

  /** Whom a question can pick; nobody reports to or is related to themselves. */
  private candidates({ entry, path }: Question): readonly Candidate[] {
    if (entry.schema.kind !== 'person') return [];
    const people = this.answers.at('people');
    const own = /^people\.(\d+)\./.exec(path)?.[1];
    return (Array.isArray(people) ? people : []).flatMap((person: unknown, index) => {
      const id = textAt(person, 'id');
      if (id === '' || String(index) === own) return [];
      return [
        {
          id,
          label: [textAt(person, 'name'), textAt(person, 'title')].filter((part) => part !== '').join(', '),
        },
      ];
    });
  }

  /** The name of the item that a question is about; its place in the list while it has none. */
  private itemOf({ path }: Question): string | undefined {
    const [, place, index] = /^((?:[^.]+\.)+?(\d+))\./.exec(path) ?? [];
    if (place === undefined) return undefined;
    const item = this.answers.at(place) ?? this.drafted.get(place);
    return textAt(item, 'name') || textAt(item, 'title') || String(Number(index) + 1);
  }

  private defaultOf({ path, draft }: Question): UsedDefault | undefined {
    if (draft) return undefined;
    return defaultsUsed(asProfile(this.answers.data)).find((used) => used.path === path);
  }
}

function textAt(around: unknown, name: string): string {
  if (typeof around !== 'object' || around === null || !Object.hasOwn(around, name)) return '';
  const value: unknown = (around as Data)[name];
  return typeof value === 'string' ? value : '';
}
