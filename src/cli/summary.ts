/** What `generate` tells at the end: the files, how far each policy is, what is still open. */
import type { PolicyDocument } from '../policy/document.js';
import type { SetReport } from '../policy/consistency/check-set.js';
import { findingLines } from './contradictions.js';
import type { Withheld } from './documents.js';
import { describe } from './failures.js';
import type { Problem } from './failures.js';
import type { Io } from './io.js';
import type { SharedPoint } from '../policy/shared-points.js';
import { openPointData, openPointLines } from './open-points.js';

import { columns, indented, paint, printable } from './terminal.js';

export interface Summary {
  readonly organisation: string;
  /** The folder as typed. */
  readonly out: string;
  readonly documents: readonly PolicyDocument[];
  readonly files: readonly {
    readonly name: string;
    /** Absent: belongs to all documents. */
    readonly policy?: string;
    readonly format: string;
    readonly path: string;
    /** Bytes. */
    readonly size: number;
  }[];
  /** What was not made and will be once nobody to tell is missing. */
  readonly withheld: readonly Withheld[];
  /** Names of files in the folder that are left from an earlier run and no longer hold. */
  readonly stale: readonly string[];
  readonly points: readonly SharedPoint[];
  readonly warnings: readonly Problem[];
  /** What contradicts itself between the documents. */
  readonly contradictions: SetReport;
  /** Remarks on the customisation. */
  readonly messages: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  /** How many printed values are defaults. */
  readonly defaults: number;
  /** The profile's file as typed. */
  readonly profile: string;
  readonly milliseconds: number;
}

/** The summary for people, on standard error. */
export function reportSummary(summary: Summary, io: Io): void {
  const colour = paint(io, io.errIsTerminal);
  const { documents, files, points, warnings, messages, defaults } = summary;
  io.err(
    `${colour.bold(printable(summary.organisation))}: ${counted(files.length, 'file')} in ${summary.out}\n`,
  );
  io.err(columns(files.map(({ name, size }) => [name, kilobytes(size)])));
  io.err('\n');
  for (const document of documents) {
    const shade = { 'not-ready': colour.red, draft: colour.yellow, adopted: colour.green }[document.status];
    io.err(`${printable(document.policy.title)}: ${shade(printable(document.statusText))}\n`);
  }
  for (const { why } of summary.withheld) io.err(indented(printable(why), 0, io.width));
  if (summary.stale.length > 0) {
    const are = summary.stale.length === 1 ? 'is from an earlier run and' : 'are from an earlier run and';
    io.err(
      indented(
        `${colour.yellow('Out of date:')} ${summary.stale.join(', ')} ${are} must not be used.`,
        0,
        io.width,
      ),
    );
  }
  if (points.length > 0) io.err(`\n${openPointLines(points, io, io.errIsTerminal)}`);
  const found = findingLines(summary.contradictions.findings, io, io.errIsTerminal);
  if (found !== '') io.err(`\n${found}`);
  if (warnings.length > 0) {
    io.err(`\n${colour.yellow(`Worth a look: ${String(warnings.length)}`)}\n`);
    for (const warning of warnings) io.err(describe(warning, io));
  }
  for (const { file, line, message } of messages) {
    io.err(indented(`${file}:${String(line)}: ${message}`, 2, io.width));
  }
  io.err('\n');
  if (defaults > 0) {
    io.err(
      indented(
        `${counted(defaults, 'default')} printed where you have not answered; policywright validate ${summary.profile} lists them.`,
        0,
        io.width,
      ),
    );
  }
  io.err(`Done in ${(summary.milliseconds / 1000).toFixed(2)} s.\n`);
}

/** The summary for programs, on standard output. */
export function summaryData(summary: Summary) {
  return {
    files: summary.files.map(({ path, policy, format, size }) => ({ path, policy, format, bytes: size })),
    documents: summary.documents.map(({ policy, language, status, statusText, version, date }) => ({
      policy: policy.id,
      title: policy.title,
      templateVersion: policy.templateVersion,
      language,
      status,
      statusText,
      version,
      date,
    })),
    withheld: summary.withheld,
    outOfDate: summary.stale,
    openPoints: openPointData(summary.points),
    warnings: summary.warnings,
    contradictions: summary.contradictions,
    messages: summary.messages,
    defaultsUsed: summary.defaults,
    milliseconds: summary.milliseconds,
  };
}

/** Why `--strict` wrote nothing. */
export function reportStrict(points: readonly SharedPoint[], io: Io): void {
  const colour = paint(io, io.errIsTerminal);
  const are = points.length === 1 ? 'One point is' : `${String(points.length)} points are`;
  io.err(`${colour.red(`${are} open and --strict was given; nothing was written.`)}\n`);
  io.err(openPointLines(points, io, io.errIsTerminal));
  io.err('Answer them in the profile, or leave out --strict to get a draft.\n');
}

export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function kilobytes(bytes: number): string {
  return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
}
