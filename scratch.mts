import { checkSet } from './src/policy/consistency/check-set.js';
import { examples, documentsOf, policies, today } from './test/support/library.js';
import { fixtures } from './test/support/profiles.js';
import { assemble } from './src/policy/assemble.js';
import { parseCustomisation } from './src/policy/customisation-file.js';
const all = [...examples, ...Object.entries(fixtures).map(([name, profile]) => ({ name, profile }))];
const own = process.argv.includes('--own');
let total = 0; let n=0; let worst=0; const tally: Record<string, number> = {};
for (const { name, profile } of all) for (const audience of ['inside','public'] as const) {
  let documents = policies.map((compiled) => assemble(compiled, profile, { date: today, audience }));
  if (own) documents = documents.map((d) => ({ ...d, sections: d.sections.map((s) => ({ ...s, clauses: s.clauses.map((c) => ({ ...c, origin: 'customised' as const })) })) }));
  const t = performance.now();
  const { findings } = checkSet(documents, profile, { date: today, policies });
  const ms = performance.now() - t; total += ms; n++; worst=Math.max(worst,ms);
  for (const f of findings) {
    tally[f.rule]=(tally[f.rule]??0)+1;
    if ((tally[f.rule]??0)>3) continue;
    console.log(name, audience, f.rule, f.severity, f.message);
    for (const p of f.places.slice(0,8)) console.log('      ', p.policy, p.clause, p.number, '«' + p.text + '»');
  }
}
console.log('mean', total / n, 'worst', worst, tally);
