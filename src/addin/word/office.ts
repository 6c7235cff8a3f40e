/// <reference types="office-js" />
import type { Look } from '../shell/theme.js';
import type { WordPort } from './port.js';

export function officeReady(_patience: number | undefined): Promise<boolean> {
  return Promise.resolve(false);
}
export function officeLook(): Look | undefined {
  return undefined;
}
export function officePort(): WordPort {
  throw new Error('not yet');
}
