/** What PDF files say of themselves, as PDF.js reads it. */
import { execFileSync } from 'node:child_process';

export interface PdfFacts {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  readonly isTagged: boolean;
  readonly pages: number;
  /** Titles of the bookmarks, outermost first, each before those below it. */
  readonly bookmarks: readonly string[];
  /** How often each role occurs in the structure, such as `H1` or `TH`. */
  readonly roles: Readonly<Record<string, number>>;
  readonly text: string;
}

export function pdfFacts(files: readonly Uint8Array[]): readonly PdfFacts[] {
  const output = execFileSync(process.execPath, ['test/support/pdf-reader.mjs'], {
    input: JSON.stringify(files.map((bytes) => Buffer.from(bytes).toString('base64'))),
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output.toString()) as readonly PdfFacts[];
}
