import { expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadPolicyFrom } from '../../src/node/policy-folder.js';
import { inFolder } from './folder.js';

const structure = `id: tea
version: 1.0.0
sections:
  - id: tea
    clauses:
      - id: tea-time
`;
const words = `---
title: Tea policy
shortTitle: Tea
promise: There is tea.
sections:
  tea: Tea
---
# tea-time | Tea time

{{organisation.name}} drinks tea at four.
`;

async function teaFolder(folder: string, text = words): Promise<void> {
  await mkdir(path.join(folder, 'tea'));
  await writeFile(path.join(folder, 'tea', 'policy.yaml'), structure);
  await writeFile(path.join(folder, 'tea', 'en.md'), text);
}

test('compiles a policy of its own', () =>
  inFolder(async (folder) => {
    await teaFolder(folder);
    const { policy } = await loadPolicyFrom(folder, 'tea', 'en');
    expect(policy.id).toBe('tea');
    expect(policy.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toEqual(['tea-time']);
  }));

test('names the policies and languages there are', () =>
  inFolder(async (folder) => {
    await teaFolder(folder);
    await expect(loadPolicyFrom(folder, 'coffee')).rejects.toThrow(/has no policy "coffee".*There are: tea/s);
    await expect(loadPolicyFrom(folder, 'tea', 'fr')).rejects.toThrow(/language "fr".*There are: en/s);
    await expect(loadPolicyFrom(path.join(folder, 'tea'), '../tea')).rejects.toThrow(/has no policy/);
    await expect(loadPolicyFrom(path.join(folder, 'none'), 'tea')).rejects.toThrow(/There is none/);
  }));

test('a mistake in the words is told with its place', () =>
  inFolder(async (folder) => {
    await teaFolder(folder, words.replace('{{organisation.name}}', '{{#if is_ngo}}'));
    await expect(loadPolicyFrom(folder, 'tea')).rejects.toThrow(/en\.md:\d+:\d+/);
  }));
