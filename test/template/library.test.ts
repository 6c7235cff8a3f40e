import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openBlockingPoints, settingOf } from '../../src/policy/setting.js';
import { buildValues } from '../../src/policy/values.js';
import { parseProfile } from '../../src/profile/parse.js';
import { readProfileText } from '../../src/profile/read.js';
import { compareWordsFile } from './differential.js';
import { contextOf } from './support.js';

const wordsFiles = readdirSync('templates')
  .map((folder) => join('templates', folder, 'en.md'))
  .filter((file) => existsSync(file));
const organisations = readdirSync('examples').filter(
  (name) => name.endsWith('.yaml') && !name.startsWith('customisation'),
);

/** The values of an example organisation, as its documents are made from them. */
function valuesOf(example: string): object {
  const profile = parseProfile(readProfileText(readFileSync(join('examples', example), 'utf8'), 'yaml'));
  const setting = settingOf(profile, 'code-of-conduct', {
    language: 'en',
    date: '2026-11-23',
    audience: 'inside',
  });
  openBlockingPoints(setting);
  return buildValues({
    ...setting,
    policyId: 'code-of-conduct',
    policyTitle: 'Code of Conduct',
    locale: 'en',
    isReady: () => true,
    isAdopted: true,
    missing: () => '',
    openPoints: () => [
      { what: 'the deputy', className: 'Must be settled', owner: 'the chair', by: '2027-03-15' },
    ],
    chosen: () => undefined,
    counts: () => ({ blocking: 0, open: 1 }),
  });
}

describe('every shipped text says what Handlebars makes of it', () => {
  test.each(organisations)('for %s', (example) => {
    const values = valuesOf(example);
    const compared = wordsFiles.flatMap((file) =>
      compareWordsFile({ file, text: readFileSync(file, 'utf8') }, contextOf(values)),
    );
    expect(compared.length).toBeGreaterThan(20);
    expect(compared.filter((text) => text.ours !== '').length).toBeGreaterThan(20);
    const differing = compared.filter((text) => text.ours !== text.handlebars);
    expect(differing).toEqual([]);
  });
});
