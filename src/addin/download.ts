/** Hands a file to the browser to keep. */
import type { PolicyDocument } from '../policy/document.js';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Name of a policy's file. */
export const fileName = ({ policy, language }: PolicyDocument): string => `${policy.id}.${language}.docx`;

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Media type. */
  readonly type: string;
}

export function download({ name, bytes, type }: Download): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
