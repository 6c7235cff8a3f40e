/**
 * `npm run screenshots`: a picture of every view of the built pane (`npm run build:addin` first) in out/screenshots/,
 * named view-width.png or view-width-dark.png. In Word at 320, 350 and 450 pixels, the page in a browser at 390 and
 * 1280. `npm run screenshots -- policy why` makes only those; `--height=1600` shows more of what scrolls.
 */
import { mkdirSync } from 'node:fs';
import { openStage } from '../test/e2e/stage.js';
import type { Place } from '../test/e2e/stage.js';
import { emptyDocument, views } from '../test/e2e/views.js';
import { closeBrowser } from '../test/support/word-host/index.js';

const folder = 'out/screenshots';
const given = process.argv.slice(2);
const height = Number(given.find((one) => one.startsWith('--height='))?.slice('--height='.length) ?? 800);
const only = given.filter((one) => !one.startsWith('--'));

const widths: Readonly<Record<Place, readonly number[]>> = { word: [350, 320, 450], browser: [390, 1280] };
const darkWidth: Readonly<Record<Place, number>> = { word: 350, browser: 1280 };

mkdirSync(folder, { recursive: true });
for (const place of ['word', 'browser'] as const) {
  const stage = await openStage(place, emptyDocument);
  for (const { name, place: where, width: needed, open } of views) {
    if (where !== place || (only.length > 0 && !only.includes(name))) continue;
    const wanted = needed === undefined ? widths[place] : [needed];
    const first = wanted[0] ?? 350;
    await stage.look({ width: first, height }, 'light');
    await open(stage);
    for (const width of wanted) {
      await stage.look({ width, height }, 'light');
      await stage.page.screenshot({ path: `${folder}/${name}-${String(width)}.png` });
    }
    const width = needed ?? darkWidth[place];
    await stage.look({ width, height }, 'dark');
    await stage.page.screenshot({ path: `${folder}/${name}-${String(width)}-dark.png` });
    console.log(name);
  }
  await stage.close();
}
await closeBrowser();
