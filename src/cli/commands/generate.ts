import path from 'node:path';
import type { PolicyDocument } from '../../policy/document.js';
import { packId, sharedPoints } from '../../policy/shared-points.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { availablePolicies } from '../../library/index.js';
import type { Profile } from '../../profile/schema.js';
import { assembleChecked, partFindings, printedDefaults } from '../documents.js';
import { reportProblems } from '../failures.js';
import {
  chosenLanguage,
  chosenPolicies,
  dateOption,
  fullPath,
  languageOption,
  loadPolicies,
  policyOption,
  readOwnWords,
} from '../inputs.js';
import { exit, today } from '../io.js';
import type { Io } from '../io.js';
import { reportStrict, reportSummary, summaryData } from '../summary.js';
import type { Summary } from '../summary.js';

const formats = ['docx', 'html', 'md', 'pdf'] as const;
type Format = (typeof formats)[number];
/** Without `--format`. PDF needs LibreOffice, and more seconds than all others together. */
const usualFormats: readonly Format[] = ['docx', 'html', 'md'];

interface Request {
  readonly profile: string;
  readonly policies: readonly string[];
  readonly formats: readonly Format[];
  readonly language: string;
  readonly out: string;
  readonly customise: string | undefined;
  readonly date: string;
  readonly strict: boolean;
  readonly forSharing: boolean;
  readonly state: 'full' | 'none';
  readonly controls: 'all' | 'none';
  readonly json: boolean;
}

/** `generate`: a profile becomes files, all of them or none. */
export const generate: Command = {
  name: 'generate',
  about:
    'Writes the policies of an organisation. What you have not answered yet is printed as words in its place and ' +
    'listed as an open point, with who settles it and by when.',
  positionals: ['PROFILE'],
  examples: [
    ['policywright generate policywright.yaml', 'Every document as Word, HTML and Markdown into out/.'],
    [
      'policywright generate policywright.yaml --policy code-of-conduct --format docx --out ~/Documents',
      'Only the Code of Conduct, only Word.',
    ],
    [
      'policywright generate policywright.yaml --customise our-words.yaml',
      'With your own words in the text.',
    ],
    [
      'policywright generate policywright.yaml --for-sharing --format pdf --out public',
      'Clean copies to publish or send away.',
    ],
    [
      'policywright generate policywright.yaml --strict',
      'Writes nothing while anything is open: for the final run.',
    ],
  ],
  options: {
    policy: policyOption,
    format: {
      value: 'docx,html,md,pdf',
      help: 'Which kinds of file, separated by commas. Default: docx,html,md. PDF is made by LibreOffice, which must be installed.',
    },
    lang: languageOption,
    out: { value: 'DIR', help: 'Folder to write to; made if it is missing. Default: out.' },
    customise: { value: 'FILE', help: 'YAML file with your own words, additions, omissions and choices.' },
    date: dateOption,
    strict: { help: 'Open points are errors: nothing is written while there is one (exit code 1).' },
    'for-sharing': {
      help: 'Copies for outside: role addresses instead of names that are not for the public, and no state, controls or author in the Word file.',
    },
    state: {
      value: 'none',
      help: 'Leave out what the Word file knows about itself; it cannot be updated later.',
    },
    controls: {
      value: 'none',
      help: 'Plain text in Word without fields to fill in; also leaves out the state.',
    },
    json: { help: 'Print a summary for programs on standard output.' },
  },
  notes: [
    'Files are named <policy>.<language>.<format> and are written whole or not at all.',
    'The adoption pack is worked out from all the other documents. It is for inside and never made with --for-sharing.',
    'With all policies comes review-dates.ics, a calendar of adoptions, reviews and open points for your own people.',
    'The poster and the page for children name the people to tell: they are made once all of them have agreed.',
  ],

  async run(given, io) {
    const request = readRequest(given, io);
    // What is missing is told before anything is made.
    const office = request.formats.includes('pdf') ? await officeOf(io) : undefined;
    const { readProfile } = await import('../../node/profile-file.js');
    const profileFile = await readProfile(request.profile);
    const policies = await loadPolicies(request.policies, request.language);
    const { validateProfile } = await import('../../profile/validate.js');
    const findings = partFindings(validateProfile(profileFile.profile, { date: request.date }), given.first);
    if (findings.errors.length > 0) {
      reportProblems('The profile needs mending; nothing was written.', findings.errors, io);
      return exit.mend;
    }
    const custom =
      request.customise === undefined ? undefined : await readOwnWords(request.customise, request.language);
    const choices = {
      date: request.date,
      forSharing: request.forSharing,
      ...(custom ? { customisation: custom.customisation } : {}),
    };
    const { assembled, report } = await assembleChecked(policies, profileFile, choices);
    const { partWithheld } = await import('../../library/document-set.js');
    const { made: documents, waiting, withheld } = partWithheld(assembled, policies, profileFile.profile);
    const points = sharedPoints([...documents, ...waiting]);
    if (request.strict && points.length > 0) {
      reportStrict(points, io);
      return exit.mend;
    }

    const files = [
      ...(await render(documents, request, office, io)),
      ...(await reviewDatesFile(
        [...documents, ...waiting].filter(({ policy }) => policy.id !== packId),
        profileFile.profile,
        request,
      )),
    ];
    const { writeFiles } = await import('../../node/write-files.js');
    const paths = await writeFiles(request.out, files, io.signal);
    const { defaultsUsed } = await import('../../profile/defaults.js');
    const summary: Summary = {
      organisation: profileFile.profile.organisation.name,
      out: given.text('out') ?? 'out',
      documents,
      withheld,
      stale: await staleFiles(assembled, request),
      files: files.map(({ name, policy, format, bytes }, index) => ({
        name,
        ...(policy === undefined ? {} : { policy }),
        format,
        path: paths[index] ?? name,
        size: bytes.length,
      })),
      points,
      warnings: findings.warnings,
      contradictions: report,
      messages: custom?.messages ?? [],
      defaults: printedDefaults(defaultsUsed(profileFile.profile), documents).length,
      profile: given.first,
      milliseconds: Math.round(io.elapsed()),
    };
    if (request.json) io.out(`${JSON.stringify(summaryData(summary), null, 2)}\n`);
    reportSummary(summary, io);
    return exit.done;
  },
};

/** @throws UsageError with everything that was typed wrongly. */
function readRequest(given: Arguments, io: Io): Request {
  const forSharing = given.has('for-sharing');
  if (forSharing && given.words('policy').includes(packId))
    given.refuse(`--policy ${packId}: it is for your own people. Make it without --for-sharing.`);
  const policies = chosenPolicies(given).filter((id) => !forSharing || id !== packId);
  const request: Request = {
    profile: fullPath(given.first, io),
    policies,
    formats: chosenFormats(given),
    language: chosenLanguage(given, policies),
    out: fullPath(given.text('out') ?? 'out', io),
    customise: given.has('customise') ? fullPath(given.text('customise') ?? '', io) : undefined,
    date: given.day('date', today(io)),
    strict: given.has('strict'),
    forSharing,
    state: given.choice('state', ['none', 'full'], 'full'),
    controls: given.choice('controls', ['none', 'all'], 'all'),
    json: given.has('json'),
  };
  given.throwIfAny();
  return request;
}

function chosenFormats(given: Arguments): readonly Format[] {
  const words = given.words('format');
  const unknown = words.filter((word) => !formats.some((format) => format === word));
  for (const word of unknown)
    given.refuse(`--format ${word}: there is no such format. Choose docx, html, md or pdf.`);
  return words.length === 0 ? usualFormats : formats.filter((format) => words.includes(format));
}

/** @throws InputError if LibreOffice is not on this computer. */
async function officeOf({ env }: Io): Promise<string> {
  const { findOffice } = await import('../../node/office-program.js');
  return findOffice({ env });
}

interface Rendered {
  readonly name: string;
  /** Absent: belongs to all of them. */
  readonly policy?: string;
  readonly format: Format | 'ics';
  readonly bytes: Uint8Array;
}

/** @param office Full path of LibreOffice, where PDF was asked for. */
async function render(
  documents: readonly PolicyDocument[],
  request: Request,
  office: string | undefined,
  io: Io,
): Promise<readonly Rendered[]> {
  const made: { readonly format: Format; readonly bytes: readonly Uint8Array[] }[] = [];
  for (const format of request.formats) {
    made.push({
      format,
      bytes:
        format === 'pdf'
          ? await renderPdf(documents, request, office, io)
          : documents.map(await writerOf(format, request)),
    });
  }
  return documents.flatMap((document, index) =>
    made.map(({ format, bytes }) => ({
      name: `${document.policy.id}.${document.language}.${format}`,
      policy: document.policy.id,
      format,
      bytes: bytes[index] ?? new Uint8Array(),
    })),
  );
}

/** All PDF files, from one start of LibreOffice. */
async function renderPdf(
  documents: readonly PolicyDocument[],
  { forSharing }: Request,
  office: string | undefined,
  io: Io,
): Promise<readonly Uint8Array[]> {
  const { toPdf } = await import('../../node/pdf.js');
  if (io.errIsTerminal) io.err('LibreOffice makes the PDF files; this takes some seconds.\n');
  return toPdf(documents, {
    forSharing,
    signal: io.signal,
    ...(office === undefined ? {} : { program: office }),
  });
}

/**
 * The calendar of the whole set: one file, whatever the language. Never in a copy for sharing: it is for the inside,
 * and tells what is still open, who settles it and by when.
 */
async function reviewDatesFile(
  documents: readonly PolicyDocument[],
  profile: Profile,
  { policies, forSharing }: Request,
): Promise<readonly Rendered[]> {
  if (forSharing || !availablePolicies().every((id) => policies.includes(id))) return [];
  const { toCalendar } = await import('../../text/calendar.js');
  const text = toCalendar(documents, profile);
  return text === undefined
    ? []
    : [{ name: 'review-dates.ics', format: 'ics', bytes: new TextEncoder().encode(text) }];
}

/** Files of an earlier run of what is not made any more: the names on them may be wrong. */
async function staleFiles(
  documents: readonly PolicyDocument[],
  { out }: Request,
): Promise<readonly string[]> {
  const { access } = await import('node:fs/promises');
  const names = documents
    .filter(({ withheld }) => withheld === true)
    .flatMap(({ policy, language }) => formats.map((format) => `${policy.id}.${language}.${format}`));
  const there = await Promise.all(
    names.map((name) =>
      access(path.join(out, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, index) => there[index]);
}

type Writer = (document: PolicyDocument) => Uint8Array;

async function writerOf(format: Exclude<Format, 'pdf'>, request: Request): Promise<Writer> {
  const encoder = new TextEncoder();
  if (format === 'docx') {
    const { toDocx } = await import('../../word/to-docx.js');
    const { state, controls, forSharing } = request;
    return (document) => toDocx(document, { state, controls, forSharing });
  }
  if (format === 'html') {
    const { toHtml } = await import('../../text/html.js');
    return (document) => encoder.encode(toHtml(document));
  }
  const { toMarkdown } = await import('../../text/markdown.js');
  return (document) => encoder.encode(toMarkdown(document));
}
