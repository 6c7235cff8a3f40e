import { rules } from './src/policy/consistency/rules.js';
import { DocumentSet } from './src/policy/consistency/document-set.js';
import { differentValues } from './src/policy/consistency/same-values.js';
import { examples, policies, today } from './test/support/library.js';
import { assemble } from './src/policy/assemble.js';
const t: Record<string, number> = {};
const N=20;
for (let i=0;i<N;i++) for (const { profile } of examples) {
  const documents = policies.map((c) => assemble(c, profile, { date: today }));
  const set = new DocumentSet({ documents, profile, date: today, compiled: policies });
  let a = (process.cpuUsage().user/1000); set.lines(); t['lines'] = (t['lines']??0) + (process.cpuUsage().user/1000) - a;
  for (const r of rules) { a = (process.cpuUsage().user/1000); r.check(set); t[r.id] = (t[r.id]??0) + (process.cpuUsage().user/1000) - a; }
  a = (process.cpuUsage().user/1000); differentValues(set); t['values'] = (t['values']??0) + (process.cpuUsage().user/1000) - a;
}
let sum=0; for (const [k, v] of Object.entries(t)) { sum+=v/N/examples.length; console.log(k, (v / N / examples.length).toFixed(2)); } console.log(sum);
