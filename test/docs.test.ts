/** What stands in the documents for people is true of the code. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rulePage } from '../scripts/rule-page.js';
import { availablePolicies } from '../src/library/index.js';
import { fieldReference } from '../src/profile/field-reference.js';
import { parseCustomisation } from '../src/policy/customisation-file.js';
import { parseProfile } from '../src/profile/parse.js';
import { readProfileText } from '../src/profile/read.js';
import { policies } from './support/library.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const yamlBlocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

describe('README', () => {
  test('its profile is a valid one', () => {
    const text = yamlBlocks.find((block) => block.startsWith('organisation:')) ?? '';
    expect(parseProfile(readProfileText(text, 'yaml')).organisation.name).toBe('Harbour Lights Youth Trust');
  });

  test('its customisation is accepted as it stands', () => {
    const text = yamlBlocks.find((block) => block.startsWith('customisation:')) ?? '';
    expect(parseCustomisation(text, { file: 'README.md', policies }).messages).toEqual([]);
  });

  test('it names every command', async () => {
    const { run } = await import('../src/cli/run.js');
    expect(typeof run).toBe('function');
    for (const command of [
      'init',
      'generate',
      'validate',
      'check-set',
      'coverage',
      'explain',
      'list',
      'schema',
    ]) {
      expect(readme).toContain(`\`${command}`);
    }
  });
});

test('the reference of fields is the one that the schema gives', () => {
  expect(read('docs/profile.md')).toBe(fieldReference());
});

test('the page of rules lists all of them', () => {
  expect(read('docs/consistency.md')).toBe(rulePage());
});

test('no text of the project speaks of a machine or of how it was made', () => {
  for (const path of [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'templates/README.md',
    'examples/README.md',
    'docs/profile.md',
    'docs/consistency.md',
  ]) {
    expect(read(path)).not.toMatch(/\/work\/|\/tmp\/|registry\.npmjs|\bissue #?\d/);
  }
});

test('the library holds three policies, the forms, the poster, the page for children and the adoption pack', () => {
  expect(availablePolicies()).toEqual([
    'code-of-conduct',
    'child-protection',
    'sexual-harassment',
    'forms',
    'poster',
    'child-page',
    'adoption-pack',
  ]);
});
