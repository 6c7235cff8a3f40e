import type { WordPort } from './port.js';

export function browserPort(): WordPort {
  throw new Error('not yet');
}
