/** Light, dark or high contrast, for what Fluent does not draw. */
import { useSyncExternalStore } from 'react';
import { useHost } from '../context.js';
import { lookOfBrowser, watchBrowserLook } from './theme.js';
import type { Look } from './theme.js';

export function useLook(): Look {
  const browser = useSyncExternalStore(watchBrowserLook, lookOfBrowser);
  return useHost()?.look ?? browser;
}
