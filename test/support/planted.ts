/** Word files with one thing changed inside, for tests of those who read or judge them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes one part's XML, or takes the part out where `edit` gives nothing. Fails when nothing changed. */
export const changed = (
  bytes: Uint8Array,
  part: string,
  edit: (xml: string) => string | undefined,
): Uint8Array => {
  const files = unzipSync(bytes);
  const before = files[part];
  if (before === undefined) throw new Error(`there is no part ${part} to change`);
  const after = edit(strFromU8(before));
  if (after === strFromU8(before)) throw new Error(`the change of ${part} changes nothing`);
  const { [part]: _, ...others } = files;
  return zipSync(after === undefined ? others : { ...others, [part]: strToU8(after) }, { level: 1 });
};

/** One part's XML. */
export const partOf = (bytes: Uint8Array, part: string): string => {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`there is no part ${part}`);
  return strFromU8(content);
};
