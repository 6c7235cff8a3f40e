import type { Target } from '../port.js';
import { blockTag, fieldTag } from '../../../word/tags.js';

/** Tag of the control that a place in the document is. */
export const tagOfTarget = (target: Target): string =>
  'field' in target ? fieldTag(target.field) : blockTag(target.policy, target.block);
