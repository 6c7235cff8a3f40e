/**
 * The kinds of values a profile is made of. Each kind refuses what it cannot print unchanged and says how to
 * mend it; none ever alters a value. Lengths count code points, as a reader counts characters.
 */
import * as z from 'zod/mini';

/** Facts about a field that validation alone does not tell: used by the JSON Schema, the forms and the file. */
export interface KindFacts {
  readonly kind:
    | 'line'
    | 'text'
    | 'yesno'
    | 'count'
    | 'percent'
    | 'date'
    | 'email'
    | 'phone'
    | 'url'
    | 'choice'
    | 'choices'
    | 'country'
    | 'person'
    | 'id'
    | 'picture'
    | 'colour'
    | 'language'
    | 'version';
  /** Most code points. */
  readonly most?: number;
  readonly choices?: readonly string[];
}

export const kinds = z.registry<KindFacts>();

const lineBreak = /[\n\r\u0085\u2028\u2029]/u;
/** What XML cannot hold, or what hides text: control characters, lone surrogates, non-characters. */
const unprintable = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/u;
/** Marks that turn the reading direction of everything after them; single marks (LRM, RLM) are fine. */
const directionOverride = /[\u202a-\u202e\u2066-\u2069]/u;

type Finding = { readonly message: string; readonly mend: string };

function checked(findings: (value: string) => Finding[]) {
  return z.check<string>((context) => {
    for (const { message, mend } of findings(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, message, params: { mend } });
    }
  });
}

function textFindings(value: string, most: number, manyLines: boolean): Finding[] {
  const findings: Finding[] = [];
  const length = [...value].length;
  if (value.trim() === '') {
    findings.push({ message: 'is empty', mend: 'Write something, or leave the field out.' });
  }
  if (value !== value.trim()) {
    findings.push({
      message: 'begins or ends with a blank',
      mend: 'Remove the blank at the beginning or end.',
    });
  }
  if (length > most) {
    findings.push({
      message: `has ${String(length)} characters; at most ${String(most)} fit`,
      mend: `Shorten it by ${String(length - most)} characters.`,
    });
  }
  if (!manyLines && lineBreak.test(value)) {
    findings.push({ message: 'has a line break', mend: 'Write it on one line.' });
  }
  if (!manyLines && value.includes('\t')) {
    findings.push({ message: 'has a tab', mend: 'Use a blank instead of the tab.' });
  }
  if (unprintable.test(value)) {
    findings.push({
      message: 'has a character that no document can hold (a control character or half a character)',
      mend: 'Remove it: copy the text as plain text, or type it anew.',
    });
  }
  if (directionOverride.test(value)) {
    findings.push({
      message: 'has a hidden mark that turns the direction of the text after it',
      mend: 'Remove the mark: the document sets the direction by itself.',
    });
  }
  return findings;
}

/** One line of text, at most `most` code points. */
export function line(most: number) {
  return z
    .string()
    .check(checked((value) => textFindings(value, most, false)))
    .register(kinds, { kind: 'line', most });
}

/** Text of several lines, at most `most` code points. */
export function text(most: number) {
  return z
    .string()
    .check(checked((value) => textFindings(value, most, true)))
    .register(kinds, { kind: 'text', most });
}

export function yesNo() {
  return z.boolean().register(kinds, { kind: 'yesno' });
}

/** A whole number from `least` to `most`. */
export function count(least = 0, most = 1_000_000) {
  return z.int().check(z.gte(least), z.lte(most)).register(kinds, { kind: 'count' });
}

/** 0 to 100. */
export function percent() {
  return z.number().check(z.gte(0), z.lte(100)).register(kinds, { kind: 'percent' });
}

/** A day as `YYYY-MM-DD`, a day that exists. */
export function day() {
  return z
    .string()
    .check(
      checked((value) => {
        const date = new Date(`${value}T00:00:00Z`);
        const exists =
          /^\d{4}-\d{2}-\d{2}$/.test(value) &&
          !Number.isNaN(date.getTime()) &&
          date.toISOString().slice(0, 10) === value;
        return exists
          ? []
          : [
              {
                message: 'is not a day of the calendar',
                mend: 'Write it as YYYY-MM-DD, for example 2027-01-15.',
              },
            ];
      }),
    )
    .register(kinds, { kind: 'date' });
}

/** An e-mail address. Checked loosely: one @, no blanks, at most 254 characters. */
export function email() {
  return z
    .string()
    .check(
      checked((value) => [
        ...textFindings(value, 254, false),
        ...(/^[^\s@<>"]+@[^\s@<>"]+$/u.test(value)
          ? []
          : [{ message: 'is not an e-mail address', mend: 'Write it like name@example.org.' }]),
      ]),
    )
    .register(kinds, { kind: 'email', most: 254 });
}

/** A telephone number as people write it: digits, blanks and + - ( ) . / with words such as "ext. 5" after it. */
export function phone() {
  return z
    .string()
    .check(
      checked((value) => [
        ...textFindings(value, 40, false),
        ...(/\p{Nd}/u.test(value)
          ? []
          : [
              {
                message: 'has no digit',
                mend: 'Write the number with its country code, like +254 700 000 001.',
              },
            ]),
        // A number with a letter in the place of a digit is a dead line, on the page that people need most.
        ...(/[\p{Nd}+] ?[OolI]+(?![\p{L}])/u.test(value)
          ? [{ message: 'has a letter where a digit should be', mend: 'Write 0 for O, and 1 for l or I.' }]
          : []),
      ]),
    )
    .register(kinds, { kind: 'phone', most: 40 });
}

/** A web address, with or without https://. */
export function url() {
  return z
    .string()
    .check(
      checked((value) => [
        ...textFindings(value, 200, false),
        ...(/^(https?:\/\/)?[^\s/:@<>"]+\.[^\s<>"]+$/iu.test(value)
          ? []
          : [
              {
                message: 'is not a web address',
                mend: 'Write it like www.example.org or https://example.org/policies.',
              },
            ]),
      ]),
    )
    .register(kinds, { kind: 'url', most: 200 });
}

/** A short permanent name inside the profile: small letters, digits, hyphens; at most 24 characters. */
export function id() {
  return z
    .string()
    .check(
      checked((value) =>
        /^[a-z][a-z0-9-]{0,23}$/.test(value)
          ? []
          : [
              {
                message: 'is not a short name',
                mend: 'Use 1 to 24 small letters, digits and hyphens, beginning with a letter, like amina.',
              },
            ],
      ),
    )
    .register(kinds, { kind: 'id', most: 24 });
}

/** The id of somebody in the people list. */
export function person() {
  return z.string().register(kinds, { kind: 'person', most: 24 });
}

/** Two letters of ISO 3166-1, such as KE. Whether the code is in use is checked in `countries.ts`. */
export function country(known: ReadonlySet<string>) {
  return z
    .string()
    .check(
      checked((value) =>
        known.has(value)
          ? []
          : [
              {
                message: 'is not a country code',
                mend: 'Write the two capital letters of ISO 3166-1, like KE for Kenya or GB for the United Kingdom.',
              },
            ],
      ),
    )
    .register(kinds, { kind: 'country', most: 2 });
}

export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options).register(kinds, { kind: 'choice', choices: options });
}

export function choices<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.array(z.enum(options)).register(kinds, { kind: 'choices', choices: options });
}

/** A version of a document: `1.0`, `2.1`, `1.0.3`. */
export function version() {
  return z
    .string()
    .check(
      checked((value) =>
        /^\d{1,3}(\.\d{1,3}){0,2}$/.test(value)
          ? []
          : [{ message: 'is not a version', mend: 'Write it like 1.0, in quotes in YAML: version: "1.0".' }],
      ),
    )
    .register(kinds, { kind: 'version', most: 11 });
}

/** A colour as six hexadecimal digits. */
export function colour() {
  return z
    .string()
    .check(
      checked((value) =>
        /^#?[0-9a-fA-F]{6}$/.test(value)
          ? []
          : [{ message: 'is not a colour', mend: 'Write six hexadecimal digits, like "#0B5D5E".' }],
      ),
    )
    .register(kinds, { kind: 'colour', most: 7 });
}

/** Whether every runtime takes a language tag. */
function isLanguageTag(value: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** A language tag, such as `en` or `pt-BR`. */
export function language() {
  return z
    .string()
    .check(
      checked((value) =>
        isLanguageTag(value)
          ? []
          : [{ message: 'is not a language tag', mend: 'Write it like en, fr or pt-BR.' }],
      ),
    )
    .register(kinds, { kind: 'language', most: 20 });
}
