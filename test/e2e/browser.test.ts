/** The same page outside Word: over http, and as one file by double click without a network. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { readPolicyFile } from '../../src/index.js';
import { contentSecurityPolicy, frameAncestors } from '../../scripts/addin/content-security-policy.js';
import { browser, closeBrowser } from '../support/word-host/browser.js';
import { judgeWithSdk } from '../support/judges.js';
import { answerTheEight, example, openPolicy, remember, tab } from './person.js';

const folder = path.resolve('dist/addin');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** The headers that the README gives to whoever hosts it. */
const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy({ office: true })}; ${frameAncestors}`,
  'X-Content-Type-Options': 'nosniff',
};

let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(path.join(folder, name)).then(
      (bytes) => {
        response.writeHead(200, { 'Content-Type': types[path.extname(name)] ?? 'text/plain', ...headers });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  site = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
});
afterAll(async () => {
  server.close();
  await closeBrowser();
});

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly errors: string[];
  readonly asked: string[];
}

async function visit(url: string, { offline = false, width = 390 } = {}): Promise<Visit> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height: 844 },
    acceptDownloads: true,
    offline,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  return { context, page, errors, asked };
}

async function download(page: Page, button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

test('first draft in a browser: a valid Word file, and nothing is asked of anybody', async () => {
  const { context, page, errors, asked } = await visit(`${site}/index.html`);
  await answerTheEight(page);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await openPolicy(page, 'Child Protection Policy');
  // What was typed is shown as typed, in the preview too.
  await page.getByText('Red <b>Solidaria</b> & {{Norte}}').first().waitFor();
  const bytes = await download(page, 'Download .docx');
  expect(readPolicyFile(bytes)).toMatchObject({
    policyId: 'child-protection',
    state: 'present',
    messages: [],
  });
  expect(await judgeWithSdk(bytes)).toEqual([]);
  // Who changes an answer now is told that the file still says the old one.
  const outdated = page.getByText(/Your answers changed after/);
  expect(await outdated.count()).toBe(0);
  await tab(page, 'Organisation');
  await page.getByLabel('How many people do you employ?').fill('15');
  await tab(page, 'Policies');
  await outdated.waitFor();
  expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith('blob:'))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a page that is changed while somebody types is the page that would be made anew', async () => {
  const { context, page, errors } = await visit(`${site}/index.html`, { width: 1280 });
  await page.getByRole('button', { name: 'Start with your people' }).waitFor();
  await remember(page);
  await page.reload();
  const shown = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot?.innerHTML ?? '',
    );
  const policy = page.getByLabel('Policy to read');
  const preview = page.getByRole('region', { name: /Child Protection Policy/ });
  await policy.selectOption('child-protection');
  await page.getByRole('button', { name: /^The eight/ }).click();
  await page.getByLabel('What is your organisation called?').fill('The <Other> & Harbour');
  await preview.getByText('The <Other> & Harbour').first().waitFor();
  // Clauses go, and others follow with other numbers.
  const before = await shown();
  await page.getByRole('radio', { name: /^None/ }).check();
  await page.waitForFunction(
    (old) =>
      [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot?.innerHTML !== old,
    before,
  );
  const changed = await shown();
  expect(changed.length).toBeLessThan(before.length);
  await page.reload();
  await policy.selectOption('child-protection');
  await preview.getByText('The <Other> & Harbour').first().waitFor();
  expect(await shown()).toBe(changed);
  // And they come back.
  await page.getByRole('button', { name: /^The eight/ }).click();
  await page.getByRole('radio', { name: /^Direct/ }).check();
  await page.waitForFunction(
    (old) =>
      [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot?.innerHTML !== old,
    changed,
  );
  expect(await shown()).toBe(before);
  expect(errors).toEqual([]);
  await context.close();
});

test('a file is opened, updated and downloaded; everything else in it stays', async () => {
  const { context, page, errors } = await visit(`${site}/index.html`);
  await page.getByRole('button', { name: 'Start with your people' }).waitFor();
  await remember(page);
  await page.reload();
  await openPolicy(page, 'Code of Conduct');
  const before = await download(page, 'Download .docx');
  const other = structuredClone(example) as unknown as { people: { phone: string }[] };
  for (const person of other.people)
    if (person.phone === '+254 700 000 001') person.phone = '+254 711 222 333';
  await remember(page, other);
  await page.reload();
  await tab(page, 'Document');
  await page
    .getByRole('tabpanel')
    .locator('input[type=file]')
    .setInputFiles({ name: 'code.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(before) });
  await page.getByText(/values? changes? in/).waitFor();
  await page.getByRole('button', { name: 'Update this document' }).click();
  await page.getByText('It says what your answers say.').waitFor();
  const after = await download(page, 'Download the updated file');
  const [was, is] = [before, after].map((bytes) => readPolicyFile(bytes));
  const contact = ({ fields }: NonNullable<typeof was>) =>
    fields.find(({ key }) => key === 'roles.focalPoint.contact')?.texts ?? [];
  expect(was && contact(was)).toContain('+254 700 000 001, safe@harbourlights.example.org');
  expect(new Set(is && contact(is))).toEqual(new Set(['+254 711 222 333, safe@harbourlights.example.org']));
  expect(is?.clauses.map(({ hash }) => hash)).toEqual(was?.clauses.map(({ hash }) => hash));
  expect(await judgeWithSdk(after)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a file that is no Word file is refused in words', async () => {
  const { context, page } = await visit(`${site}/index.html`);
  await tab(page, 'Document');
  await page
    .getByRole('tabpanel')
    .locator('input[type=file]')
    .setInputFiles({ name: 'photo.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no') });
  await page
    .getByRole('alert')
    .getByText(/Choose a file that Word saved as \.docx/)
    .waitFor();
  await context.close();
});

test('policywright.html opens by double click, without a network, on a telephone', async () => {
  const { context, page, errors, asked } = await visit(
    pathToFileURL(path.join(folder, 'policywright.html')).href,
    { offline: true },
  );
  await answerTheEight(page);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await openPolicy(page, 'Policy on Sexual Harassment, Exploitation and Abuse');
  const bytes = await download(page, 'Download .docx');
  expect(readPolicyFile(bytes)).toMatchObject({ policyId: 'sexual-harassment' });
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('whoever hosts it is told the headers that the pages need', async () => {
  const readme = await readFile('README.md', 'utf8');
  expect(readme).toContain(`Content-Security-Policy: ${headers['Content-Security-Policy']}`);
  for (const page of ['taskpane.html', 'index.html']) {
    const text = await readFile(path.join(folder, page), 'utf8');
    const own = contentSecurityPolicy({ office: page === 'taskpane.html' });
    expect(text.replaceAll('&#39;', "'")).toContain(`content="${own}"`);
    expect(text).not.toMatch(/unsafe-(inline|eval)/);
  }
});
