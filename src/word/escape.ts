/**
 * Text as XML. Line breaks, tabs and carriage returns that XML readers would normalise are written as
 * references, so that exactly the given characters come back. The few characters that XML cannot carry
 * (controls such as U+0001; profiles refuse them) become U+FFFD rather than a file that no program opens.
 */

// Everything but characters that always stand for themselves: the common text needs no second look.
const special = /[^ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;
const specialInText = /[^\t\n -%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;
const suspicious = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const common: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const inText: Readonly<Record<string, string>> = { ...common, '"': '"', '\t': '\t', '\n': '\n' };
const inAttribute: Readonly<Record<string, string>> = {
  ...common,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const escaped = (text: string, first: RegExp, references: Readonly<Record<string, string>>): string =>
  first.test(text)
    ? text.replace(suspicious, (character) => {
        const allowed = character >= '\u007f' && character <= '\u009f';
        return references[character] ?? (allowed ? character : '\ufffd');
      })
    : text;

/** Character data of an element. */
export const escapeText = (text: string): string => escaped(text, specialInText, inText);

/** Value of an attribute between double quotes. */
export const escapeAttribute = (text: string): string => escaped(text, special, inAttribute);
