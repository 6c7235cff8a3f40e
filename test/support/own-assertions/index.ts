/**
 * Our own rules for Word files: what the validators let through and readers suffer from.
 */
import { accessibilityRules } from './accessibility-rules.js';
import { fieldRules } from './field-rules.js';
import { identityRules } from './identity-rules.js';
import { openOfficeFile } from './office-file.js';
import { packageRules } from './package-rules.js';
import type { Rules } from './rule.js';
import { structureRules } from './structure-rules.js';

/** All rules, by name. */
export const ownRules: Rules = {
  ...packageRules,
  ...structureRules,
  ...identityRules,
  ...fieldRules,
  ...accessibilityRules,
};

/** Findings of our own rules, each beginning with the name of its rule; none when the file is well made. */
export const ownAssertions = (bytes: Uint8Array): string[] => {
  const file = openOfficeFile(bytes);
  return Object.entries(ownRules).flatMap(([name, rule]) =>
    rule(file).map((finding) => `${name}: ${finding}`),
  );
};
