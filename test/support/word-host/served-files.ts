/**
 * Everything the browser may ask for: the folder of the pane, pages of a test, and the unmodified office.js of the
 * npm package at Microsoft's address and below `/office-js/`. Any other request is refused and noted.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { HOST_PATH } from './host-page.js';

export const ORIGIN = 'https://pane.policywright.test';
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = fileURLToPath(
  new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url),
);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Requests {
  /** Addresses that were answered. */
  readonly served: string[];
  /** Addresses of the pane's own server that do not exist. */
  readonly missing: string[];
  /** Everything else that was tried: refused. */
  readonly outside: string[];
}

export interface Serving {
  /** Full path. */
  readonly folder: string;
  /** Pages by path (`/taskpane.html`), before the folder is looked into. */
  readonly pages: ReadonlyMap<string, string>;
  /** Headers of everything that comes from the pane's server. */
  readonly headers: Readonly<Record<string, string>>;
}

const inFolder = (folder: string, name: string): string | undefined => {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${decodeURIComponent(name)}`)}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : undefined;
};

const cache = new Map<string, Buffer>();

const read = async (file: string | undefined, keep: boolean): Promise<Buffer | undefined> => {
  if (file === undefined) return undefined;
  const known = keep ? cache.get(file) : undefined;
  if (known !== undefined) return known;
  const bytes = await readFile(file).catch(() => undefined);
  if (keep && bytes !== undefined) cache.set(file, bytes);
  return bytes;
};

export const serve = async (
  context: BrowserContext,
  { folder, pages, headers }: Serving,
): Promise<Requests> => {
  const requests: Requests = { served: [], missing: [], outside: [] };
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    const isOffice = address.href.startsWith(officeAddress);
    if (address.origin !== ORIGIN && !isOffice) {
      requests.outside.push(address.href);
      await route.abort('blockedbyclient');
      return;
    }
    const own = pages.get(address.pathname);
    const office = isOffice
      ? address.pathname.slice(new URL(officeAddress).pathname.length)
      : address.pathname.startsWith('/office-js/')
        ? address.pathname.slice('/office-js/'.length)
        : undefined;
    const body =
      own !== undefined && !isOffice
        ? Buffer.from(own)
        : await read(
            office === undefined ? inFolder(folder, address.pathname) : inFolder(officeFolder, office),
            office !== undefined,
          );
    if (body === undefined) {
      requests.missing.push(address.href);
      await route.fulfill({ status: 404, body: 'not found', contentType: 'text/plain' });
      return;
    }
    requests.served.push(address.href);
    const ending = path.posix.extname(address.pathname);
    await route.fulfill({
      status: 200,
      body,
      contentType:
        types[ending] ?? (own === undefined ? 'application/octet-stream' : 'text/html; charset=utf-8'),
      headers: isOffice
        ? { 'access-control-allow-origin': '*' }
        : address.pathname === HOST_PATH
          ? {}
          : { ...headers },
    });
  });
  return requests;
};
