/** No view has a fault that axe-core can find, in light and in dark; and none scrolls sideways at 320 pixels. */
import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser } from '../support/word-host/index.js';
import { findings, sideways } from './checks.js';
import { openStage } from './stage.js';
import type { Stage } from './stage.js';
import { emptyDocument, views } from './views.js';
import type { NamedView } from './views.js';

afterAll(closeBrowser);

type Found = Map<string, readonly string[]>;

async function lookAt(stage: Stage, { name, width = 350, open }: NamedView, found: Found): Promise<void> {
  const size = { width, height: 800 };
  await stage.look(size, 'light');
  await open(stage);
  // Word opens a page of its own, which has the width of the first.
  for (const scheme of ['light', 'dark'] as const) {
    await stage.look(size, scheme);
    found.set(`${name}, ${scheme}`, await findings(stage.view, scheme === 'dark' ? 'only' : 'all'));
  }
  if (width !== 350) return;
  await stage.look({ ...size, width: 320 }, 'dark');
  found.set(`${name}, 320 pixels`, await sideways(stage.view));
}

/** One after the other on one stage. */
async function lookAtAll(some: readonly NamedView[], found: Found): Promise<void> {
  const [first] = some;
  if (!first) return;
  const stage = await openStage(first.place, emptyDocument);
  for (const view of some) await lookAt(stage, view, found);
  await stage.close();
}

test('axe finds nothing in any view, light or dark, and nothing scrolls sideways', async () => {
  const found: Found = new Map();
  const inWord = views.filter(({ place }) => place === 'word');
  const inBrowser = views.filter(({ place }) => place === 'browser');
  const half = Math.ceil(inWord.length / 2);
  // Two at a time, as most machines have two cores.
  await Promise.all([
    lookAtAll(inWord.slice(0, half), found),
    lookAtAll(inWord.slice(half), found).then(() => lookAtAll(inBrowser, found)),
  ]);
  expect(found.size).toBe(3 * views.length - 1);
  expect(Object.fromEntries([...found].filter(([, lines]) => lines.length > 0))).toEqual({});
}, 400_000);
