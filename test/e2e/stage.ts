/** Where views are shown one after the other: the pane in a simulated Word, or the page in a browser. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { browser } from '../support/word-host/browser.js';
import { startHost } from '../support/word-host/index.js';
import type { SimulatedWord } from '../support/word-host/index.js';
import { ORIGIN, serve } from '../support/word-host/served-files.js';
import { policyIds } from './person.js';
import type { View } from './person.js';

export type Place = 'word' | 'browser';

/** What the pane finds when it opens. */
export interface Found {
  /** Answers of the one organisation on this computer; absent: none, as on first run. */
  readonly answers?: unknown;
  /** Its changes to the policies. */
  readonly changes?: unknown;
  /** The document that is open in Word; absent: an empty one. */
  readonly docx?: Uint8Array;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Stage {
  readonly page: Page;
  /** The pane itself; another one after `open`. */
  readonly view: View;
  /** @throws Error outside of Word. */
  readonly word: SimulatedWord;
  /** Addresses that were answered until now. */
  readonly served: readonly string[];
  /** What the pane found when it opened last; `undefined` once something may have changed it. */
  found: Found | undefined;
  /** Opens the pane anew. */
  open(found?: Found): Promise<void>;
  /** Width of the pane, and what the computer asks for. */
  look(size: Size, scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

/** Everything that the browser keeps of the pane is put there, or taken away. */
const keep = (view: View, { answers, changes = {} }: Found): Promise<void> =>
  view.evaluate(
    ([given, own, policies]) => {
      localStorage.clear();
      if (given === undefined) return;
      const organisation = { id: 'organisation-1', answers: given, unknown: [], changes: own, policies };
      localStorage.setItem(
        'policywright:organisations',
        JSON.stringify({ format: 1, current: organisation.id, organisations: [organisation] }),
      );
    },
    [answers, changes, policyIds] as const,
  );

const look = async (page: Page, view: View, size: Size, colorScheme: 'light' | 'dark') => {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await view.locator(`[data-look="${colorScheme}"]`).first().waitFor();
  // Nothing moves or is still being loaded while it is looked at.
  await view.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  await view.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await view.getByText('Loading the policies…').waitFor({ state: 'detached' });
};

async function wordStage(empty: Uint8Array): Promise<Stage> {
  const word = await startHost({ docx: empty });
  const stage: Stage = {
    found: undefined,
    word,
    served: word.requests.served,
    get page() {
      return word.page;
    },
    get view() {
      return word.pane;
    },
    open: async (found = {}) => {
      stage.found = found;
      await keep(word.pane, found);
      await word.reopen(found.docx ?? empty);
    },
    look: (size, scheme) => look(word.page, word.pane, size, scheme),
    close: () => word.close(),
  };
  return stage;
}

async function browserStage(): Promise<Stage> {
  const context = await (await browser()).newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const { served } = await serve(context, {
    folder: path.resolve('dist/addin'),
    pages: new Map(),
    headers: {},
  });
  const page = await context.newPage();
  const address = `${ORIGIN}/index.html`;
  await page.goto(address);
  const stage: Stage = {
    found: undefined,
    page,
    view: page,
    served,
    get word(): SimulatedWord {
      throw new Error('there is no Word around this page');
    },
    open: async (found = {}) => {
      stage.found = found;
      await keep(page, found);
      await page.goto(address);
    },
    look: (size, scheme) => look(page, page, size, scheme),
    close: () => context.close(),
  };
  return stage;
}

/** @param empty what Word shows where a view asks for no document of its own. */
export const openStage = (place: Place, empty: Uint8Array): Promise<Stage> =>
  place === 'word' ? wordStage(empty) : browserStage();
