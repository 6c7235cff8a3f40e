/** One Chromium for all hosts of a test file; each host has a context of its own, so nothing is left from the last. */
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser/find.js';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let started: Promise<Browser> | undefined;

export const browser = (): Promise<Browser> => {
  started ??= findBrowser().then((executablePath) =>
    chromium.launch({ executablePath, headless: true, args: flags }),
  );
  return started;
};

/** To be called when the tests of a file are done. */
export const closeBrowser = async (): Promise<void> => {
  const running = started;
  started = undefined;
  await (await running)?.close();
};
