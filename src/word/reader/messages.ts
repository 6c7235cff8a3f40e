/** What a person should know about a file that was read, in words. */
import type { ClauseReading, FieldReading, Message, MessageCode, StateOrigin } from './policy-file.js';
import type { Guesses } from './understanding.js';
import { isNewerMinor, type WrittenState } from './written-state.js';

export interface Findings {
  readonly recognised: boolean;
  readonly origin: StateOrigin;
  readonly state: WrittenState | undefined;
  readonly states: number;
  readonly store: ReadonlyMap<string, string> | undefined;
  readonly guesses: Guesses;
  readonly clauses: readonly ClauseReading[];
  readonly fields: readonly FieldReading[];
  readonly trackedChanges: number;
}

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

const named = ({ id, title }: ClauseReading): string =>
  title === undefined || title === '' ? id : `"${title}" (${id})`;

const aboutState = (findings: Findings): Message[] => {
  const messages: Message[] = [];
  const say = (code: MessageCode, text: string): void => void messages.push({ code, text });
  const { state, origin, store, states } = findings;
  if (!findings.recognised) {
    say(
      'not-recognised',
      'Nothing in this file says that policywright wrote it: there is no state, and no content control bears one of its tags.',
    );
    return messages;
  }
  if (origin === 'stripped') {
    say(
      'state-stripped',
      'The custom parts of this file were removed, as the Document Inspector of Word does. The clauses and fields are still known by their tags, but not the facts, the version, or whether a clause was edited.',
    );
  } else if (origin === 'none') {
    say(
      'no-state',
      'This file was written without its state. The clauses and fields are known by their tags, but not the facts, the version, or whether a clause was edited.',
    );
  }
  if (states > 1) {
    say(
      'several-states',
      `This file carries ${states} states, as after joining two files; the first was read.`,
    );
  }
  if (state !== undefined && isNewerMinor(state.format)) {
    say(
      'newer-minor',
      `This file was written by a later version (state format ${state.format}); what is new in it was passed over.`,
    );
  }
  if (state !== undefined && store === undefined && state.fields.some(({ bound }) => bound)) {
    say(
      'store-missing',
      'The store of bound fields is gone: a value changed in one place no longer changes in the others. The texts that stand there now were read.',
    );
  }
  return messages;
};

const aboutContent = ({ guesses, clauses, fields, trackedChanges }: Findings): Message[] => {
  const messages: Message[] = [];
  const say = (code: MessageCode, text: string): void => void messages.push({ code, text });
  if (guesses.byTitle > 0) {
    say(
      'tags-lost',
      `${counted(guesses.byTitle, 'content control has', 'content controls have')} lost the tag, as when LibreOffice saves a file. Title and order told which clause or field each one is; check the result, and edit the file in Word if you can.`,
    );
  }
  for (const tag of guesses.unknown) {
    say(
      'unknown-control',
      `A content control bears the tag ${tag}, which this version does not know; its words were read as plain text.`,
    );
  }
  for (const clause of clauses) {
    if (clause.foreign) {
      say(
        'clause-foreign',
        `The clause ${clause.policyId}/${clause.id} was not written into this file; it was pasted from another one and is left alone.`,
      );
    } else if (clause.duplicated) {
      say(
        'clause-duplicated',
        `The clause ${named(clause)} stands in the file ${clause.occurrences} times, as after copy and paste; the copy nearest to what was written was read.`,
      );
    } else if (clause.missing) {
      say(
        'clause-missing',
        `The content control of the clause ${named(clause)} is gone: the clause was deleted, or its words stand outside a control now.`,
      );
    }
  }
  const edited = fields.filter(
    ({ written, store }) => written !== undefined && store !== undefined && written !== store,
  );
  if (edited.length > 0) {
    const keys = edited.map(({ key }) => key).join(', ');
    say(
      'store-edited',
      `${counted(edited.length, 'value was', 'values were')} changed in Word: ${keys}. The facts are still those of the day the file was written; compare the fields.`,
    );
  }
  if (trackedChanges > 0) {
    say(
      'tracked-changes',
      `${counted(trackedChanges, 'tracked change is', 'tracked changes are')} neither accepted nor rejected; the file was read as if accepted.`,
    );
  }
  return messages;
};

/** Messages about the file as a whole first, then about what is in it. */
export const messagesOf = (findings: Findings): Message[] => [
  ...aboutState(findings),
  ...(findings.recognised ? aboutContent(findings) : []),
];
