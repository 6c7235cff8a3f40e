/** Policies as PDF, made by an installed LibreOffice: tagged for screen readers, with title, language and bookmarks. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PolicyDocument } from '../policy/document.js';
import { toDocx } from '../word/to-docx.js';
import { systemCode } from './input-error.js';
import { findOffice } from './office-program.js';
import { officeFailure, runOffice } from './office-run.js';

export interface PdfOptions {
  /** A copy for outside: no author. */
  readonly forSharing?: boolean;
  /** Full path of LibreOffice; looked for if not given. */
  readonly program?: string;
  /** Milliseconds until LibreOffice is stopped. Without it two minutes, and half a minute for each document. */
  readonly timeLimit?: number;
  /** Stops LibreOffice. */
  readonly signal?: AbortSignal;
  /** Folder in which a temporary one is made, and taken away whatever happens; the system's if not given. */
  readonly temporary?: string;
}

/**
 * The bytes of one PDF for each document, in their order. One start of LibreOffice makes them all.
 *
 * A PDF bears the time at which it was made and the fonts of the computer: its bytes differ from run to run.
 *
 * @throws InputError if LibreOffice is missing, fails, or takes too long; `Interrupted` when it was stopped.
 */
export async function toPdf(
  documents: readonly PolicyDocument[],
  options: PdfOptions = {},
): Promise<readonly Uint8Array[]> {
  if (documents.length === 0) return [];
  const { forSharing = false, timeLimit = 120_000 + 30_000 * documents.length, signal } = options;
  const program = options.program ?? (await findOffice());
  const folder = await mkdtemp(path.join(options.temporary ?? tmpdir(), 'policywright-pdf-'));
  try {
    const files = await Promise.all(
      documents.map(async (document, index) => {
        const file = `${String(index + 1)}.docx`;
        // Without content controls: LibreOffice draws the text of bound ones anew, without its bold.
        await writeFile(path.join(folder, file), toDocx(document, { controls: 'none', forSharing }));
        return file;
      }),
    );
    const said = await runOffice({ program, folder, files, timeLimit, signal });
    return await Promise.all(
      documents.map(async ({ policy }, index) => {
        const bytes = await readPdf(path.join(folder, `${String(index + 1)}.pdf`));
        if (bytes === undefined) throw officeFailure(program, `made no whole PDF of ${policy.title}`, said);
        return bytes;
      }),
    );
  } finally {
    // On Windows a program that was stopped holds its files a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The bytes; `undefined` where there is no such file, or it breaks off. */
async function readPdf(file: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    const isWhole = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.includes('%%EOF', -32);
    return isWhole ? bytes : undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
