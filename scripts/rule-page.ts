/** The page of the documentation that lists the rules; a test holds the two together. */
import { setRules } from '../src/policy/consistency/check-set.js';
import type { SetRule } from '../src/policy/consistency/finding.js';

function row({ id, severity, title, mend }: SetRule): string {
  const weight = severity === 'error' ? 'error' : 'warning';
  return `| ${id} | ${weight} | ${title} | ${mend.replaceAll('|', '\\|')} |`;
}

/** `docs/consistency.md`. */
export function rulePage(): string {
  return `# Consistency: what must fit within a set of documents

\`policywright check-set PROFILE\` reads the documents of one organisation as their readers do, and tells what does not
fit: between two documents, between a document and the profile, and inside one document. \`policywright generate\` does
the same with what it writes. Your own words count: take them along with \`--customise FILE\`.

Each finding names the rule, the places in each document with the words found there, and what to do.

- An **error** keeps the whole set from being ready to adopt. \`generate\` still writes everything, so that nothing is
  lost: the documents say DRAFT, list the contradiction among their open points, and no poster, page for children or
  sign-on form is made until it is settled. \`check-set\` ends with exit code 1.
- A **warning** is for you to weigh.

A rule that cannot be judged, because a document of the set is missing or its language is not known to the rule, is
told as not checked. In a program: \`checkSet(documents, profile, { date, policies })\`.

The rules look for words that people use; they cannot understand a text. A set without findings still wants a reader.

| Rule | Weight | What must hold | What to do if not |
| --- | --- | --- | --- |
${setRules.map(row).join('\n')}
`;
}
