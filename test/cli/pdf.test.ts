import { expect, test } from '@jest/globals';
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { officeVariable } from '../../src/node/office-program.js';
import { inFolder } from '../node/folder.js';
import { pdfFacts } from '../support/pdf.js';
import { smallProfile } from './profiles.js';
import { policywright } from './program.js';

const env = { PATH: process.env['PATH'] ?? '' };

const inFolderOfProfile = (use: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    await writeFile(path.join(folder, 'p.yaml'), smallProfile);
    await use(folder);
  });

test(
  'writes PDF beside the others when asked to',
  () =>
    inFolderOfProfile(async (folder) => {
      const argv = ['generate', 'p.yaml', '--policy', 'code-of-conduct,forms', '--format', 'pdf,md'];
      const { code, err } = await policywright(folder, argv, { env, terminal: true });
      expect(code).toBe(0);
      expect(err).toContain('LibreOffice makes the PDF files');
      expect((await readdir(path.join(folder, 'out'))).sort()).toEqual(
        ['code-of-conduct', 'forms'].flatMap((id) => [`${id}.en.md`, `${id}.en.pdf`]),
      );
      const [facts] = pdfFacts([await readFile(path.join(folder, 'out', 'code-of-conduct.en.pdf'))]);
      expect(facts).toMatchObject({ title: 'Code of Conduct', isTagged: true });
      expect(facts?.text).toContain('Harbour Lights Youth Trust');
    }),
  120_000,
);

test('LibreOffice is not there: told before anything is made, with the line that installs it', () =>
  inFolderOfProfile(async (folder) => {
    const { code, out, err } = await policywright(folder, ['generate', 'p.yaml', '--format', 'docx,pdf'], {
      env: { PATH: '', [officeVariable]: path.join(folder, 'nothing') },
    });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('One thing needs mending; nothing was written.');
    expect(err).toContain(`${officeVariable}=`);
    expect(err).toMatch(/Install it: (sudo apt-get|brew|winget) install/);
    expect(await readdir(folder)).toEqual(['p.yaml']);
  }));

test('LibreOffice fails: what was there stays', () =>
  inFolderOfProfile(async (folder) => {
    const office = path.join(folder, 'office');
    await writeFile(office, '#!/bin/sh\necho out of memory >&2\nexit 1\n');
    await chmod(office, 0o755);
    await mkdir(path.join(folder, 'out'));
    await writeFile(path.join(folder, 'out', 'code-of-conduct.en.docx'), 'old');
    const { code, err } = await policywright(folder, ['generate', 'p.yaml', '--format', 'docx,pdf'], {
      env: { [officeVariable]: office },
    });
    expect(code).toBe(1);
    expect(err).toContain('LibreOffice ended with code 1. It said: out of memory.');
    expect(err).toContain('Try once more');
    expect(await readdir(path.join(folder, 'out'))).toEqual(['code-of-conduct.en.docx']);
    expect(await readFile(path.join(folder, 'out', 'code-of-conduct.en.docx'), 'utf8')).toBe('old');
  }));
