import { describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inFolder } from '../node/folder.js';
import { contradictoryProfile, smallProfile } from './profiles.js';
import { policywright } from './program.js';

async function report(argv: readonly string[], profile = smallProfile) {
  return inFolder(async (folder) => {
    await writeFile(path.join(folder, 'p.yaml'), profile);
    return policywright(folder, argv);
  });
}

describe('validate', () => {
  test('a draft with open points is valid; they are listed with owner and day', async () => {
    const { code, out, err } = await report(['validate', 'p.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Open, blocks adoption: \d+$/m);
    expect(out).toMatch(/^ {2}timeLimits\.acknowledgeDays +3 /m);
    expect(err).toMatch(/^p\.yaml: valid; \d+ open points, /);
  });

  test('a contradiction gives exit code 1 and is told with place and mend', async () => {
    const { code, out, err } = await report(['validate', 'p.yaml'], contradictoryProfile);
    expect(code).toBe(1);
    expect(out).toMatch(/^Contradictions: \d+$/m);
    expect(out).toMatch(/p\.yaml: .*roles\.outsideContact/);
    expect(err).toContain('needs mending');
  });

  test('every problem of a broken profile at once', async () => {
    const { code, out, err } = await report(['validate', 'p.yaml'], 'organisation:\n  type: club\nfoo: 1\n');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/3 things need mending/);
  });

  test('--json', async () => {
    const { code, out, err } = await report(['validate', 'p.yaml', '--json'], contradictoryProfile);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      errors: [expect.anything()],
      openPoints: expect.anything(),
    });
  });
});

describe('coverage', () => {
  test('a table on standard output, a count on standard error', async () => {
    const { code, out, err } = await report(['coverage', 'p.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Coverage: Harbour Lights Youth Trust/);
    expect(out).toContain('| CC-01 |');
    expect(out).not.toMatch(/complian|complies/i);
    expect(err).toMatch(/^\d+ requirements: \d+ addressed, /);
  });

  test('--format json and csv', async () => {
    const json = await report(['coverage', 'p.yaml', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ format: 1, rows: expect.any(Array) });
    const csv = await report(['coverage', 'p.yaml', '--format', 'csv', '--policy', 'code-of-conduct']);
    expect(csv.out).toMatch(/code-of-conduct,CC-01,/);
  });
});

describe('explain', () => {
  test('all clauses, a block each: why, from which sources, and what they read', async () => {
    const { code, out } = await report(['explain', 'code-of-conduct']);
    expect(code).toBe(0);
    expect(out).toMatch(/^confidentiality +\S/m);
    expect(out).toMatch(/^ {4}Where the organisation is a network \(is_network\)\./m);
    expect(out).toMatch(/^ {4}It stands here whatever you answer: requirements? CC-\d+/m);
    expect(out).toMatch(/^ {4}Sources: \S/m);
    expect(out).toMatch(/^ {4}Hangs on: [a-z_]+,/m);
    // A block is read, not scrolled through.
    const blocks = out.split('\n\n').map((block) => block.split('\n').length);
    expect(Math.max(...blocks)).toBeLessThan(22);
  });

  test('all clauses for an organisation: values, what is printed, which answers change them', async () => {
    const { out } = await report(['explain', 'sexual-harassment', '--profile', 'p.yaml']);
    expect(out).toMatch(/^\d\.\d +our-position +\S/m);
    expect(out).toMatch(/^ {4}Hangs on: has_participants = (yes|no),? has_staff = (yes|no)\.$/m);
    expect(out).toMatch(/^ {4}Prints: .+/m);
    expect(out).toMatch(/^ {4}Changes with another answer to: staff\.count \(Staff\)/m);
  });

  test('a clause that no answer changes says so', async () => {
    const { out } = await report(['explain', 'child-protection', 'our-promise', '--profile', 'p.yaml']);
    expect(out).toContain('Would change\n  Nothing in your answers changes this clause.\n');
  });

  test('one clause for an organisation: absent, why, and what would change it', async () => {
    const { out } = await report([
      'explain',
      'code-of-conduct',
      'member-organisations',
      '--profile',
      'p.yaml',
    ]);
    expect(out).toContain('Not in your document.');
    expect(out).toMatch(/is_network \(Kind of organisation\) = no/);
    expect(out).toMatch(/It would appear if is_network \(Kind of organisation\) were yes/);
    expect(out).toMatch(/Addresses\n {2}CC-\d+: \S/);
  });

  test('a clause that is there, with its number', async () => {
    const { out } = await report(['explain', 'code-of-conduct', 'confidentiality', '--profile', 'p.yaml']);
    expect(out).toMatch(/In your document as \d+\.\d+\./);
    expect(out).toMatch(/staff\.count \(Staff; answer\)/);
  });

  test('what a clause prints: text, name, question, and whether it is a default', async () => {
    const { out } = await report(['explain', 'code-of-conduct', 'steps-and-days', '--profile', 'p.yaml']);
    expect(out).toContain('\nPrints (another answer would be printed instead)\n');
    expect(out).toMatch(/^ {2}10: timeLimits\.decisionDays \(Decide within\), default \(chosen here/m);
  });

  test('--json', async () => {
    const { out } = await report(['explain', 'code-of-conduct', 'confidentiality', '--json']);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ clause: 'confidentiality' })]);
  });
});

describe('list', () => {
  test('every policy, with its languages', async () => {
    const { code, out } = await report(['list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}code-of-conduct +Code of Conduct +en$/m);
    expect(out).toMatch(/^ {2}parental-leave +Parental and family leave +en$/m);
  });

  test('--json', async () => {
    const { out } = await report(['list', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      formats: ['docx', 'html', 'md', 'pdf'],
      policies: expect.arrayContaining([
        expect.objectContaining({ id: 'code-of-conduct', languages: ['en'] }),
      ]),
    });
  });
});
