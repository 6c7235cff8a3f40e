/** Text to HTML text and attribute values. The result is also well-formed XML. */
import { legalText } from '../characters.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Parsers turn a raw carriage return into a line feed, and raw white space of attributes into spaces.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const entity = (character: string): string => ENTITIES[character] ?? character;

/** Text between tags: exactly these characters are read back. */
export const text = (value: string): string => legalText(value).replace(/[&<>\r]/g, entity);

/** A value between double quotes of an attribute: exactly these characters are read back. */
export const attribute = (value: string): string => legalText(value).replace(/[&<>"'\r\n\t]/g, entity);
