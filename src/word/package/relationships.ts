/** Which part refers to which. */
import { escapeAttribute } from '../escape.js';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** An address outside the file. */
  readonly external?: boolean;
}

export const relationshipsXml = (relationships: readonly Relationship[]): string => {
  let xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  for (const { id, type, target, external } of relationships) {
    xml += `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${external === true ? ' TargetMode="External"' : ''}/>`;
  }
  return `${xml}</Relationships>`;
};

/** Name of the part that holds the relationships of `part`. */
export const relationshipsOf = (part: string): string => {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
};
