/** What comes of files and documents: what is kept, and what is told. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { importFile, lookAround, takeOver } from '../../../src/addin/organisation/file-work.js';
import type { Host } from '../../../src/addin/host.js';
import { noticeOf } from '../../../src/addin/shell/notices.js';
import { Pane } from '../../../src/addin/state/pane.js';
import { openStorage } from '../../../src/addin/state/storage.js';
import { loadPolicy } from '../../../src/library/index.js';
import { assemble } from '../../../src/policy/assemble.js';
import { valueAt } from '../../../src/profile/paths.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { readProfileText } from '../../../src/profile/read.js';
import { readPolicyFile } from '../../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../../src/word/to-docx.js';

function newPane(): Pane {
  return new Pane(
    openStorage(() => {
      throw new Error('none');
    }),
  );
}

const told = (pane: Pane) => noticeOf(pane).get();
const file = (name: string, text: string) => new File([text], name);

test('a profile becomes an organisation of its own, to the letter', async () => {
  const pane = newPane();
  pane.add({ answers: { organisation: { name: 'Before' } } });
  const text = readFileSync('examples/harbour-lights.yaml', 'utf8');
  await importFile(pane, file('harbour.yaml', text));
  expect(pane.state.organisations).toHaveLength(2);
  expect(pane.organisation?.answers).toEqual(readProfileText(text, 'yaml'));
  expect(told(pane)).toMatchObject({ intent: 'success', title: 'Imported from harbour.yaml' });
});

test('a profile with mistakes is kept as it is, and they are counted', async () => {
  const pane = newPane();
  await importFile(pane, file('x.yaml', 'organisation: {name: A}\nstaff: {count: many}\nfoo: 1'));
  expect(pane.organisation?.answers).toEqual({
    organisation: { name: 'A' },
    staff: { count: 'many' },
    foo: 1,
  });
  expect(told(pane)?.lines[0]).toContain('2 answers are to mend');
});

test.each([
  ['broken.yaml', 'a: [1\nb', 'cannot be read', /Line 2, column 1/u],
  ['broken.json', '{"organisation": {', 'cannot be read', /Line 1/u],
  ['letter.yaml', 'Dear all', 'neither', /profile/u],
  ['big.yaml', `# ${'x'.repeat(1_000_000)}`, 'megabyte', /kilobytes/u],
  ['changes.yaml', 'customisation: 1', 'no organisation yet', /profile first/u],
])('%s is not taken, with the reason', async (name, text, title, line) => {
  const pane = newPane();
  await importFile(pane, file(name, text));
  expect(pane.state.organisations).toEqual([]);
  expect(told(pane)?.intent).toBe('error');
  expect(told(pane)?.title).toContain(title);
  expect(told(pane)?.lines.join(' ')).toMatch(line);
});

test('changes to policies are those of the organisation, if every one can be used', async () => {
  const pane = newPane();
  pane.add({ answers: { organisation: { name: 'A' } } });
  await importFile(
    pane,
    file('c.yaml', 'customisation: 1\ncode-of-conduct: {omit: {no-such-clause: {reason: x}}}'),
  );
  expect(pane.organisation?.changes).toEqual({});
  expect(told(pane)?.lines[0]).toMatch(/Line 2, column \d+: .*no-such-clause/u);
  await importFile(
    pane,
    file('c.yaml', 'customisation: 1\ncode-of-conduct: {titles: {why-this-code: Why we wrote this}}'),
  );
  expect(valueAt(pane.organisation?.changes ?? {}, 'code-of-conduct.titles.why-this-code')).toBe(
    'Why we wrote this',
  );
});

test('the open document becomes an organisation, with what it does not say', async () => {
  const pane = newPane();
  const profile = parseProfile(readProfileText(readFileSync('examples/harbour-lights.yaml', 'utf8'), 'yaml'));
  const bytes = toDocx(assemble(await loadPolicy('code-of-conduct', 'en'), profile, { date: '2026-11-22' }));
  const host = { port: { read: () => Promise.resolve(readPolicyFile(bytes)) } } as unknown as Host;
  await takeOver(pane, host);
  expect(valueAt(pane.organisation?.answers ?? {}, 'roles.focalPoint')).toBe('amina-odhiambo');
  expect(told(pane)?.lines).toContain('Organisation: the document has only the short name, HLYT.');
});

test('without a document, or where it cannot be read, it is said', async () => {
  const pane = newPane();
  await takeOver(pane, undefined);
  expect(told(pane)?.title).toContain('No document');
  await takeOver(pane, {
    port: { read: () => Promise.reject(new Error('Word is busy.')) },
  } as unknown as Host);
  expect(told(pane)).toMatchObject({ intent: 'error', lines: ['Word is busy.'] });
  expect(pane.state.organisations).toEqual([]);
});

test('the example is that of the package', async () => {
  const pane = newPane();
  await lookAround(pane);
  expect(pane.organisation?.answers).toEqual(
    readProfileText(readFileSync('examples/harbour-lights.yaml', 'utf8'), 'yaml'),
  );
});
