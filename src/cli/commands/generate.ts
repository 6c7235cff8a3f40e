import path from 'node:path';
import type { PolicyDocument } from '../../policy/document.js';
import { packId, sharedPoints } from '../../policy/shared-points.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { assembleAll, partFindings, partWithheld, printedDefaults } from '../documents.js';
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

const formats = ['docx', 'html', 'md'] as const;
type Format = (typeof formats)[number];

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
      'policywright generate policywright.yaml --for-sharing --out public',
      'Clean copies to publish or send away.',
    ],
    [
      'policywright generate policywright.yaml --strict',
      'Writes nothing while anything is open: for the final run.',
    ],
  ],
  options: {
    policy: policyOption,
    format: { value: 'docx,html,md', help: 'Which kinds of file, separated by commas. Default: all three.' },
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
    'The poster and the page for children name the people to tell: they are made once all of them have agreed.',
  ],

  async run(given, io) {
    const request = readRequest(given, io);
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
    const assembled = await assembleAll(policies, profileFile, {
      date: request.date,
      forSharing: request.forSharing,
      ...(custom ? { customisation: custom.customisation } : {}),
    });
    const { made: documents, waiting, withheld } = partWithheld(assembled, policies, profileFile.profile);
    const points = sharedPoints([...documents, ...waiting]);
    if (request.strict && points.length > 0) {
      reportStrict(points, io);
      return exit.mend;
    }

    const files = await render(documents, request);
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
        policy,
        format,
        path: paths[index] ?? name,
        size: bytes.length,
      })),
      points,
      warnings: findings.warnings,
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
  if (words.includes('pdf')) {
    given.refuse(
      '--format pdf: this version does not write PDF. Choose docx, html or md; Word and browsers save both as PDF.',
    );
  }
  const unknown = words.filter((word) => word !== 'pdf' && !formats.some((format) => format === word));
  for (const word of unknown)
    given.refuse(`--format ${word}: there is no such format. Choose docx, html or md.`);
  return words.length === 0 ? formats : formats.filter((format) => words.includes(format));
}

interface Rendered {
  readonly name: string;
  readonly policy: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

async function render(documents: readonly PolicyDocument[], request: Request): Promise<readonly Rendered[]> {
  const writers: { readonly format: Format; readonly write: Writer }[] = [];
  for (const format of request.formats) writers.push({ format, write: await writerOf(format, request) });
  return documents.flatMap((document) =>
    writers.map(({ format, write }) => ({
      name: `${document.policy.id}.${document.language}.${format}`,
      policy: document.policy.id,
      format,
      bytes: write(document),
    })),
  );
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

async function writerOf(format: Format, request: Request): Promise<Writer> {
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
