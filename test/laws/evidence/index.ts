/** Evidence for the gate rows of each policy. */
import { childProtection } from './child-protection.js';
import { codeOfConduct } from './code-of-conduct.js';
import type { Evidence } from './evidence.js';
import { parentalLeave } from './parental-leave.js';
import { sexualHarassment } from './sexual-harassment.js';
import { womensLeadership } from './womens-leadership.js';

export { faultsOf, missingSigns } from './evidence.js';
export type { Evidence } from './evidence.js';

export const evidence: Readonly<Record<string, readonly Evidence[]>> = {
  'code-of-conduct': codeOfConduct,
  'sexual-harassment': sexualHarassment,
  'child-protection': childProtection,
  'womens-leadership': womensLeadership,
  'parental-leave': parentalLeave,
};
