/** Do the documents of one organisation contradict each other, or the answers they were made from? */
import type { Profile } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import type { PolicyDocument } from '../document.js';
import { DocumentSet } from './document-set.js';
import type { Found, NotChecked, SetFinding, SetRule } from './finding.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';
import { differentValues } from './same-values.js';

/** The rules that `checkSet` knows, in the order of their ids. */
export const setRules: readonly SetRule[] = rules.map(({ id, severity, title, mend }) => ({
  id,
  severity,
  title,
  mend,
}));

export interface CheckSetOptions {
  /** ISO day on which the documents are looked at. */
  readonly date: string;
  /** The compiled documents, as `loadPolicy` gives them: with them it is also told what should be there and is not. */
  readonly policies?: readonly CompiledPolicy[];
  /** Ids of the only rules that are wanted, such as `X-03`; all without it. */
  readonly rules?: readonly string[];
}

export interface SetReport {
  /** Errors first, then in the order of the rules. */
  readonly findings: readonly SetFinding[];
  /** What could not be judged, or only in part, and why. */
  readonly notChecked: readonly NotChecked[];
}

/**
 * Looks for contradictions within a set of documents, as their readers would meet them: in the words, the values,
 * the tables and the boxes, whoever wrote them.
 *
 * @param documents what `assemble` gave for one profile; any part of the set, in one language or in several.
 */
export function checkSet(
  documents: readonly PolicyDocument[],
  profile: Profile,
  { date, policies, rules: only }: CheckSetOptions,
): SetReport {
  const wanted = only ? rules.filter(({ id }) => only.includes(id)) : rules;
  const findings: SetFinding[] = [];
  const notChecked = new Map<string, NotChecked>();
  const languages = [...new Set(documents.map(({ language }) => language))];
  for (const language of languages) {
    const set = new DocumentSet({
      documents: documents.filter((document) => document.language === language),
      everyLanguage: documents,
      profile,
      date,
      compiled: policies?.filter((policy) => policy.language === language),
    });
    for (const rule of wanted) {
      const open = notJudged(rule, set, language);
      if (open) notChecked.set(`${rule.id} ${open.why}`, open);
      if (rule.english && language !== 'en') continue;
      for (const found of rule.check(set)) findings.push(findingOf(rule, found));
    }
    for (const { path, ...found } of differentValues(set)) {
      const owner = rules.find(({ values }) => values?.test(path));
      if (owner && wanted.includes(owner)) findings.push(findingOf(owner, found));
    }
  }
  const weight = { error: 0, warning: 1 };
  return {
    findings: findings.sort(
      (one, other) =>
        weight[one.severity] - weight[other.severity] ||
        (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0),
    ),
    notChecked: [...notChecked.values()],
  };
}

function findingOf({ id, severity, mend }: Rule, { message, places }: Found): SetFinding {
  return { rule: id, severity, message, mend, places };
}

function notJudged(
  { id, title, documents, english }: Rule,
  set: DocumentSet,
  language: string,
): NotChecked | undefined {
  if (english && language !== 'en') {
    return {
      rule: id,
      title,
      documents: [],
      why: `The words of this rule are known in English, not in ${language}.`,
    };
  }
  const missing = set.missing(documents);
  if (missing.length === 0) return undefined;
  return { rule: id, title, documents: missing, why: `Missing in the set: ${missing.join(', ')}.` };
}
