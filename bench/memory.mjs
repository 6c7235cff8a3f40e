/** Makes 10,000 documents of different organisations and tells the peak memory, early and late. */
import { assemble, compilePolicy, parseProfile, toDocx } from '../dist/index.js';
import { buildSettingValues } from './values.mjs';
import { asPolicy, workload } from './workload.mjs';

const source = asPolicy(workload());
const { policy } = compilePolicy({
  structure: { file: 'policy.yaml', text: source.structure },
  words: { file: 'en.md', text: source.words },
  language: 'en',
});
const megabytes = () => process.memoryUsage().rss / 2 ** 20;
let peak = 0;
let early = 0;
for (let index = 1; index <= 10_000; index += 1) {
  const profile = parseProfile(buildSettingValues(`Organisation ${index}`));
  toDocx(assemble(policy, profile, { date: '2026-11-23' }));
  if (index % 100 === 0) peak = Math.max(peak, megabytes());
  if (index === 2000) early = peak;
}
console.log(
  `memory: peak ${peak.toFixed(0)} MB over 10,000 documents (aim under 110 MB: ${peak < 110 ? 'reached' : 'NOT reached'}), after the first 2,000: ${early.toFixed(0)} MB`,
);
