/// <reference types="office-js" />
/** One run of Word's own API, with errors in words that the person at the keyboard understands. */
import { words } from '../../words/index.js';
import { WordPortError } from '../port.js';
import { CommonApiError } from './common-api-error.js';

/** Whether a requirement set is there. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported('WordApi', version);

export const run = <Value>(work: (context: Word.RequestContext) => Promise<Value>): Promise<Value> =>
  Word.run(work);

function codeOf(error: unknown): string {
  if (error instanceof CommonApiError) return `common ${String(error.code)}`;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** What happened and what to do, by the code of Word's error. */
function explained(error: unknown): { readonly message: string; readonly mend: string } {
  const { errors } = words.document;
  const code = codeOf(error);
  const known: Readonly<Record<string, { readonly message: string; readonly mend: string }>> = {
    AccessDenied: errors.notAllowed,
    NotAllowed: errors.notAllowed,
    ItemNotFound: errors.gone,
    RequestPayloadSizeLimitExceeded: errors.tooLarge,
    ResponsePayloadSizeLimitExceeded: errors.tooLarge,
    ActivityLimitReached: errors.busy,
    Timeout: errors.busy,
    NotImplemented: errors.oldWord,
    ApiNotFound: errors.oldWord,
  };
  const reason = error instanceof Error && error.message !== '' ? error.message : code;
  return known[code] ?? errors.other(reason);
}

/** @param done What stands in the document now. */
export function portError(error: unknown, done: string): WordPortError {
  if (error instanceof WordPortError) return error;
  const { message, mend } = explained(error);
  return new WordPortError(message, done, mend, { cause: error });
}

/** Why one thing could not be done while the rest was. */
export function reasonOf(error: unknown): string {
  return explained(error).message;
}

/** Word's own characters for line breaks, and none at the end, as controls give their text. */
export const shownText = (text: string): string => text.replace(/\r\n?|[\v\u2028]/g, '\n').replace(/\n$/, '');

export function base64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
