/**
 * Compares policywright with two template engines on the same workload, in one process, in turns.
 * Prints ratios; times differ from machine to machine and run to run. Needs `npm run build` first.
 *
 * Text equality is asserted before anything is timed. Peers compile once where their interface allows it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import * as docx from 'docx';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import PizZip from 'pizzip';
import { assemble, compilePolicy, parseProfile, toDocx } from '../dist/index.js';
import { buildSettingValues } from './values.mjs';
import { asPolicy, asTaggedDocx, conditions, fields, loops, workload } from './workload.mjs';

const date = '2026-11-23';
const clauses = workload();
const source = asPolicy(clauses);
const { policy } = compilePolicy({
  structure: { file: 'policy.yaml', text: source.structure },
  words: { file: 'en.md', text: source.words },
  language: 'en',
});
const profile = parseProfile(buildSettingValues());
const tagged = await asTaggedDocx(clauses, docx);

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml) => xml.replace(/&(\w+);/g, (_, name) => named[name]);

/** Text of the workload's paragraphs: everything from the first clause heading on. */
function paragraphs(bytes) {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']);
  const lines = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => decoded(text)).join(''),
    )
    .filter((text) => text !== '');
  const first = lines.lastIndexOf(clauses[0].title);
  return lines.slice(first);
}

const document = assemble(policy, profile, { date });
const ours = toDocx(document);
const data = peerData(document);

/** What the peers are given: the same values under their tags' names. */
function peerData({ fields: printed }) {
  const values = {};
  for (const path of fields) values[path.replaceAll('.', '_')] = printed[path]?.text ?? '';
  const items = Object.values(printed)
    .filter(({ key }) => /^companions\..*\.title$/.test(key))
    .map(({ key, text }) => ({ title: text, state: printed[key.replace(/title$/, 'state')].text }));
  for (const loop of new Set(loops)) values[loop] = items;
  const shown = new Set(
    document.sections
      .flatMap(({ clauses: all }) => all)
      .map(({ because }) => because)
      .flatMap(Object.entries)
      .filter(([, value]) => value === true)
      .map(([name]) => name),
  );
  for (const fact of conditions) values[fact] = shown.has(fact);
  return values;
}

const easy = new TemplateHandler();
const candidates = {
  'policywright, without controls': () => toDocx(assemble(policy, profile, { date }), { controls: 'none' }),
  'policywright, with controls and state': () => toDocx(assemble(policy, profile, { date })),
  docxtemplater: () => {
    // A compiled template of docxtemplater cannot be rendered twice: it must be compiled each time.
    const template = new Docxtemplater(new PizZip(tagged), { paragraphLoop: true, linebreaks: true });
    template.render(data);
    return template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  },
  'easy-template-x': async () => new Uint8Array(await easy.process(tagged, data)),
};

const expected = paragraphs(ours);
for (const [name, make] of Object.entries(candidates)) {
  assert.deepEqual(paragraphs(await make()), expected, `${name} writes other words`);
}
const count = expected.join(' ').split(/\s+/).length;
console.log(`workload: ${expected.length} paragraphs, ${count} words; all candidates write the same text\n`);

/** Milliseconds of one call: the median of many, taken in turns so that a slow moment hits everybody. */
async function race(entries, rounds, warm) {
  const times = new Map(entries.map(([name]) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (const [name, make] of entries) {
      const start = performance.now();
      await make();
      const took = performance.now() - start;
      if (round >= 0) times.get(name).push(took);
    }
  }
  return new Map(
    [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]),
  );
}

function ratio(value, aim, smaller) {
  const reached = smaller ? value <= aim : value >= aim;
  return `${value.toFixed(2)}x (aim ${smaller ? 'at most' : 'at least'} ${aim}x: ${reached ? 'reached' : 'NOT reached'})`;
}

// 1. Writing, against deflating the finished document.xml and nothing else.
for (const [label, options, aim] of [
  ['with controls and state', {}, 1.8],
  ['without controls', { controls: 'none' }, 1.4],
]) {
  const xml = Buffer.from(unzipSync(toDocx(document, options))['word/document.xml']);
  const times = await race(
    [
      ['write', () => toDocx(document, options)],
      ['fresh', () => toDocx(assemble(policy, profile, { date }), options)],
      ['deflate', () => deflateRawSync(xml, { level: 6 })],
    ],
    400,
    150,
  );
  console.log(
    `toDocx ${label}: ${ratio(times.get('write') / times.get('deflate'), aim, true)} of deflating its document.xml (${(xml.length / 1024).toFixed(0)} KB, ${times.get('deflate').toFixed(2)} ms)`,
  );
  console.log(`  with assemble: ${(times.get('fresh') / times.get('deflate')).toFixed(2)}x`);
}

// 2. Documents a second, against template engines.
const times = await race(Object.entries(candidates), 60, 30);
console.log('');
for (const [name, time] of times) console.log(`${name.padEnd(40)} ${time.toFixed(2)} ms a document`);
for (const peer of ['docxtemplater', 'easy-template-x']) {
  console.log(
    `against ${peer}: without controls ${ratio(times.get(peer) / times.get('policywright, without controls'), 20, false)}, with controls ${ratio(times.get(peer) / times.get('policywright, with controls and state'), 12, false)}`,
  );
}

// 3. Memory of a process that only generates.
const memory = spawnSync(process.execPath, ['bench/memory.mjs'], { encoding: 'utf8' });
console.log(`\n${memory.stdout.trim()}${memory.stderr}`);

// 4. The command line, beyond an empty Node process.
const folder = mkdtempSync(join(tmpdir(), 'policywright-bench-'));
const seconds = (args) => {
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return (performance.now() - start) / 1000;
  });
  return runs.sort((a, b) => a - b)[4];
};
const empty = seconds(['-e', '0']);
const generating = seconds(['dist/cli/main.js', 'generate', 'examples/harbour-lights.yaml', '--out', folder]);
rmSync(folder, { recursive: true });
const beyond = generating - empty;
console.log(
  `generate, all documents: ${beyond.toFixed(2)} s beyond an empty process (aim at most 0.35 s: ${beyond <= 0.35 ? 'reached' : 'NOT reached'})`,
);

// 5. What a browser loads to assemble and write one policy.
const bundle = await build({
  stdin: {
    contents: `export { assemble, toDocx } from './dist/index.js'; export { default as policy } from './dist/generated/policies/code-of-conduct.en.js';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  // Not the source's own configuration, which points at Node's compression.
  tsconfigRaw: '{}',
  logLevel: 'error',
});
const size = gzipSync(bundle.outputFiles[0].contents, { level: 9 }).length / 1024;
console.log(
  `browser bundle of assemble, toDocx and one policy: ${size.toFixed(0)} KB gzip (aim at most 120 KB: ${size <= 120 ? 'reached' : 'NOT reached'})`,
);
