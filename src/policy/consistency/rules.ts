/** Every rule on the set of documents, in the order of its id. */
import { careerRules } from './careers.js';
import { contactRules } from './contacts.js';
import { dateRules } from './dates.js';
import { dayRules } from './days.js';
import { goalRules } from './goals.js';
import { leaveRules } from './leave.js';
import { nameRules } from './names.js';
import { phraseRules } from './phrases.js';
import { recordRules } from './records.js';
import { routeRules } from './routes.js';
import { feasibleRules } from './feasible.js';
import { languageRules } from './languages.js';
import { learningRules } from './learning.js';
import { presenceRules } from './presence.js';
import { referenceRules } from './references.js';
import { summaryRules } from './summary.js';
import { termRules } from './terms.js';
import type { Rule } from './rule.js';
import { sharedTextRules } from './shared-text.js';

export const rules: readonly Rule[] = [
  ...nameRules,
  ...contactRules,
  ...dayRules,
  ...dateRules,
  ...phraseRules,
  ...feasibleRules,
  ...languageRules,
  ...learningRules,
  ...presenceRules,
  ...referenceRules,
  ...summaryRules,
  ...termRules,
  ...goalRules,
  ...leaveRules,
  ...careerRules,
  ...routeRules,
  ...sharedTextRules,
  ...recordRules,
].sort((one, other) => (one.id < other.id ? -1 : 1));
