/** What contradicts itself between the documents of a set, on the terminal and for programs. */
import type { NotChecked, SetFinding, SetPlace } from '../policy/consistency/finding.js';
import type { Io } from './io.js';
import { indented, paint, printable } from './terminal.js';

/** `code-of-conduct, 4.3 Other wrongdoing`. */
function placeName({ policy, language, number, title, clause }: SetPlace): string {
  const where =
    clause === '' ? 'the whole document' : [number, title].filter((part) => part !== '').join(' ');
  return `${policy}${language === 'en' ? '' : ` (${language})`}, ${where}`;
}

/** One finding as people read it: the rule and what is wrong, each place with its words, what to do. */
function describeFinding({ rule, message, mend, places }: SetFinding, io: Io, isTerminal: boolean): string {
  const colour = paint(io, isTerminal);
  const lines = places.map((place) => {
    const name = printable(placeName(place));
    return indented(`${name}: "${printable(place.text)}"`, 6, io.width);
  });
  return [
    indented(`${colour.bold(rule)} ${printable(message)}`, 2, io.width),
    ...lines,
    indented(`What to do: ${mend}`, 6, io.width),
  ].join('');
}

/** Findings under a heading for each weight; empty where there are none. */
export function findingLines(findings: readonly SetFinding[], io: Io, isTerminal: boolean): string {
  const colour = paint(io, isTerminal);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const part = (heading: string, some: readonly SetFinding[]) =>
    some.length === 0
      ? ''
      : `${heading}: ${String(some.length)}\n${some.map((one) => describeFinding(one, io, isTerminal)).join('')}`;
  return (
    part(colour.red('Contradictions between the documents'), errors) +
    part(colour.yellow('Worth a look in the documents'), warnings)
  );
}

/** Rules that were not judged, or in part only; empty where all were. */
export function notCheckedLines(notChecked: readonly NotChecked[], io: Io, isTerminal: boolean): string {
  if (notChecked.length === 0) return '';
  const colour = paint(io, isTerminal);
  return [
    `${colour.yellow('Not checked, or in part only')}: ${String(notChecked.length)}\n`,
    ...notChecked.map(({ rule, title, why }) => indented(`${rule} ${title} ${why}`, 2, io.width)),
  ].join('');
}
