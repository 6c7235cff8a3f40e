/** Which addresses are written as links. */

/** No control characters and no white space: browsers drop some of them, and `java\nscript:` is born. */
const WRITTEN = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}\p{Cs}]+$/iu;

/**
 * True where `url` may stand as a link: `http`, `https`, `mailto` or `tel`, without white space or control
 * characters. The words of any other link are printed as plain text.
 */
export const isWritableUrl = (url: string): boolean => WRITTEN.test(url);
