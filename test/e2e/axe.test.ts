/** No view has a fault that axe-core can find, in light and in dark; and none scrolls sideways at 320 pixels. */
import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser } from '../support/word-host/index.js';
import { findings, sideways } from './checks.js';
import { openStage } from './stage.js';
import type { Place } from './stage.js';
import { emptyDocument, views } from './views.js';

afterAll(closeBrowser);

const places: readonly Place[] = ['word', 'browser'];

test.each(places)('axe finds nothing in any view, and nothing scrolls sideways: %s', async (place) => {
  const stage = await openStage(place, emptyDocument);
  const found: Record<string, readonly string[]> = {};
  for (const { name, place: where, width = 350, open } of views) {
    if (where !== place) continue;
    const height = 800;
    await stage.look({ width, height }, 'light');
    await open(stage);
    // Word opens a page of its own.
    await stage.look({ width, height }, 'light');
    found[`${name}, light`] = await findings(stage.view);
    await stage.look({ width, height }, 'dark');
    found[`${name}, dark`] = await findings(stage.view);
    if (width === 350) {
      await stage.look({ width: 320, height }, 'light');
      found[`${name}, 320 pixels`] = await sideways(stage.view);
    }
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({});
  await stage.close();
});
