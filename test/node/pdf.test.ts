import { beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { InputError } from '../../src/node/input-error.js';
import { readLogo } from '../../src/node/logo.js';
import { findOffice, installLine, officeVariable } from '../../src/node/office-program.js';
import { runOffice } from '../../src/node/office-run.js';
import { toPdf } from '../../src/node/pdf.js';
import type { PdfOptions } from '../../src/node/pdf.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { toDocx } from '../../src/word/to-docx.js';
import { documentsOf, examples, inlineText } from '../support/library.js';
import { pdfFacts } from '../support/pdf.js';
import type { PdfFacts } from '../support/pdf.js';
import { inFolder } from './folder.js';

const everything = examples.find(({ name }) => name === 'everything')?.profile;
if (!everything) throw new Error('no example of this name');
const logo = await readLogo('examples', { file: 'everything-logo.png', alt: 'A lamp' });
const documents = documentsOf(everything, { logo });
const code = documents.find(({ policy }) => policy.id === 'code-of-conduct') as PolicyDocument;

describe('every document of an organisation, from one start', () => {
  let facts: readonly PdfFacts[] = [];
  let leftBehind: readonly string[] = [];
  let first = '';

  beforeAll(async () => {
    await inFolder(async (temporary) => {
      const files = await toPdf(documents, { temporary });
      leftBehind = await readdir(temporary);
      facts = pdfFacts(files);
      first = Buffer.from(files[0] ?? []).toString('latin1');
    });
  }, 240_000);

  test('one file each, in order; nothing is left behind', () => {
    expect(facts.map(({ title }) => title)).toEqual(documents.map(({ policy }) => policy.title));
    expect(leftBehind).toEqual([]);
  });

  test('tagged, with language, author and pages', () => {
    for (const { isTagged, language, author, pages } of facts) {
      expect([isTagged, author]).toEqual([true, everything.organisation.name]);
      expect(language).toMatch(/^en\b/);
      expect(pages).toBeGreaterThan(0);
    }
  });

  test('headings, lists and tables are tagged as what they are', () => {
    for (const { roles } of facts) {
      for (const role of ['H1', 'P', 'L', 'LI', 'Table', 'TH', 'TD']) expect(roles[role]).toBeGreaterThan(0);
    }
  });

  test('every section is a bookmark, and its clauses stand in the text', () => {
    documents.forEach(({ sections, layout }, index) => {
      const { bookmarks = [], text = '' } = facts[index] ?? {};
      if (layout === 'one-page') return;
      for (const section of sections.filter(({ number }) => number !== ''))
        expect(bookmarks).toContain(`${section.number} ${inlineText(section.title)}`);
      const titles = sections.flatMap(({ clauses }) => clauses.map(({ title }) => inlineText(title)));
      // Long titles are broken into lines, and their words lie apart.
      for (const title of titles) expect(text.replaceAll(' ', '')).toContain(title.replaceAll(/\s/g, ''));
    });
  });

  test('the logo is a picture with words', () => {
    // Where a picture has no text, PDF.js does not tell of it.
    const words = [...logo.alt].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    expect(first).toContain('/S/Figure');
    expect(first.toLowerCase()).toContain(`/alt<feff${words}>`);
  });

  test('one page stays one page', () => {
    const onePage = documents.map(({ layout }) => layout === 'one-page');
    expect(onePage).toContain(true);
    for (const [index, { pages }] of facts.entries()) if (onePage[index]) expect(pages).toBe(1);
  });
});

test('in LibreOffice no page of the Word file itself shows what only a program should read', async () => {
  await inFolder(async (folder) => {
    await writeFile(path.join(folder, 'code.docx'), toDocx(code));
    await runOffice({ program: await findOffice(), folder, files: ['code.docx'], timeLimit: 120_000 });
    const [{ text = '' } = {}] = pdfFacts([await readFile(path.join(folder, 'code.pdf'))]);
    expect(text).toContain('Code of Conduct');
    expect(text).not.toMatch(/TOC \\|HYPERLINK|NUMPAGES|STYLEREF/u);
  });
}, 150_000);

test('a copy for outside has no author', async () => {
  const [facts] = pdfFacts(await toPdf([code], { forSharing: true }));
  expect(facts).toMatchObject({ title: code.policy.title, isTagged: true });
  expect(facts).not.toHaveProperty('author');
}, 120_000);

test('no documents, no start', async () => {
  await expect(toPdf([], { program: '/nowhere' })).resolves.toEqual([]);
});

/** A program of a few lines in the place of LibreOffice. */
async function withProgram(
  script: string,
  options: PdfOptions,
  use: (attempt: Promise<unknown>, folder: string) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const program = path.join(folder, 'soffice');
    const temporary = path.join(folder, 'temporary');
    await mkdir(temporary);
    await writeFile(program, `#!/bin/sh\n${script}\n`);
    await chmod(program, 0o755);
    await use(toPdf([code], { program, temporary, ...options }), folder);
    expect(await readdir(temporary)).toEqual([]);
  });
}

/** Whether a process is there: waits a moment, because what was stopped takes one to go. */
async function isRunning(id: number): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 50) {
    const isThere = await readFile(`/proc/${String(id)}/stat`, 'utf8').then(
      (text) => !/\) [ZX] /.test(text),
      () => false,
    );
    if (!isThere) return false;
    await setTimeout(50);
  }
  return true;
}

/** Reason and mend of what was thrown. */
async function problemOf(attempt: Promise<unknown>) {
  const error: unknown = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error(`no InputError: ${String(error)}`);
  return error.problems[0];
}

describe('a program that does not do what it should', () => {
  test('one that hangs, with all that it started, is stopped when its time is over', () =>
    withProgram(
      'sleep 300 & echo $! > ../../child; sleep 300',
      { timeLimit: 500 },
      async (attempt, folder) => {
        const started = performance.now();
        expect(await problemOf(attempt)).toMatchObject({
          message: 'LibreOffice did not finish within 0.5 seconds and was stopped',
          mend: expect.stringContaining('fewer documents'),
        });
        expect(performance.now() - started).toBeLessThan(20_000);
        expect(await isRunning(Number(await readFile(path.join(folder, 'child'), 'utf8')))).toBe(false);
      },
    ));

  test('one that fails is told with its own last words', () =>
    withProgram(
      'echo "Warning: failed to launch javaldx" >&2; echo "no such font" >&2; exit 3',
      {},
      async (attempt) => {
        const problem = await problemOf(attempt);
        expect(problem?.message).toBe('LibreOffice ended with code 3. It said: no such font');
        expect(problem?.mend).toContain('Try once more');
      },
    ));

  test('one that ends well and made nothing', () =>
    withProgram('exit 0', {}, async (attempt) => {
      expect((await problemOf(attempt))?.message).toBe(
        `LibreOffice made no whole PDF of ${code.policy.title}`,
      );
    }));

  test('one whose PDF breaks off', () =>
    withProgram('printf "%%PDF-1.7 and then nothing" > 1.pdf', {}, async (attempt) => {
      expect((await problemOf(attempt))?.message).toContain('no whole PDF');
    }));

  test('one that cannot be started', async () => {
    const problem = await problemOf(toPdf([code], { program: '/nowhere/soffice' }));
    expect(problem?.message).toBe('LibreOffice could not be started (ENOENT)');
  });

  test.each([0, 5, 20, 60, 300])('one that the user stops after %i ms', (wait) => {
    const stopping = new AbortController();
    return withProgram('sleep 300', { signal: stopping.signal }, async (attempt) => {
      void setTimeout(wait).then(() => stopping.abort());
      await expect(attempt).rejects.toMatchObject({ name: 'Interrupted' });
    });
  });

  test('one that the user stopped before', () =>
    withProgram('exit 0', { signal: AbortSignal.abort() }, async (attempt) => {
      await expect(attempt).rejects.toMatchObject({ name: 'Interrupted' });
    }));
});

describe('finding it', () => {
  const program = (folder: string, name = 'soffice') => path.join(folder, name);
  const install = async (file: string, mode = 0o755) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, '');
    await chmod(file, mode);
  };
  const nowhere = { PATH: '' };

  test('named by the variable', () =>
    inFolder(async (folder) => {
      await install(program(folder, 'my-office'));
      const env = { ...nowhere, [officeVariable]: program(folder, 'my-office') };
      expect(await findOffice({ env, folders: [] })).toBe(program(folder, 'my-office'));
    }));

  test('named by the variable, but not there', async () => {
    const env = { PATH: process.env['PATH'], [officeVariable]: '/nowhere/soffice' };
    const problem = await problemOf(findOffice({ env, platform: 'linux' }));
    expect(problem?.place).toBe(`${officeVariable}=/nowhere/soffice`);
    expect(problem?.mend).toContain('sudo apt-get install libreoffice-writer');
  });

  test('from the path: programs only, first come first', () =>
    inFolder(async (folder) => {
      const [one, two, three] = ['one', 'two', 'three'].map((name) => path.join(folder, name)) as [
        string,
        string,
        string,
      ];
      await mkdir(path.join(one, 'soffice'), { recursive: true });
      await install(program(two), 0o644);
      await install(program(three, 'libreoffice'));
      const env = { PATH: [one, '.', two, three].join(':') };
      expect(await findOffice({ env, platform: 'linux', folders: [] })).toBe(program(three, 'libreoffice'));
    }));

  test('from where installers put it', () =>
    inFolder(async (folder) => {
      await install(program(folder));
      expect(await findOffice({ env: nowhere, platform: 'darwin', folders: [folder] })).toBe(program(folder));
    }));

  test.each([
    ['linux', 'sudo apt-get install libreoffice-writer'],
    ['darwin', 'brew install --cask libreoffice'],
    ['win32', 'winget install TheDocumentFoundation.LibreOffice'],
  ] as const)('missing on %s: the line that installs it', async (platform, line) => {
    expect(installLine(platform)).toContain(line);
    const problem = await problemOf(findOffice({ env: nowhere, platform, folders: [] }));
    expect(problem).toMatchObject({ place: 'LibreOffice', mend: expect.stringContaining(line) });
  });
});
