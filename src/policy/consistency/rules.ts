/** Every rule on the set of documents, in the order of its id. */
import { contactRules } from './contacts.js';
import { dateRules } from './dates.js';
import { dayRules } from './days.js';
import { goalRules } from './goals.js';
import { leaveRules } from './leave.js';
import { nameRules } from './names.js';
import { phraseRules } from './phrases.js';
import { recordRules } from './records.js';
import { routeRules } from './routes.js';
import type { Rule } from './rule.js';
import { sharedTextRules } from './shared-text.js';

export const rules: readonly Rule[] = [
  ...nameRules,
  ...contactRules,
  ...dayRules,
  ...dateRules,
  ...phraseRules,
  ...goalRules,
  ...leaveRules,
  ...routeRules,
  ...sharedTextRules,
  ...recordRules,
].sort((one, other) => (one.id < other.id ? -1 : 1));
