/** Starts the Word side of the port in a simulated Word. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startHost } from '../../support/word-host/index.js';
import type { SimulatedWord, WordOptions } from '../../support/word-host/index.js';
import type { Trial } from './port-page.js';

let bundle: Promise<string> | undefined;

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('port-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      '#deflate': fileURLToPath(new URL('../../../src/word/zip/deflate-browser.ts', import.meta.url)),
    },
    logLevel: 'error',
  });
  return outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
}

export interface PortTrial {
  readonly word: SimulatedWord;
  /** Calls the port; an error comes back as data. */
  call<Name extends keyof Trial>(
    name: Name,
    ...given: Parameters<Trial[Name]>
  ): Promise<{
    value?: Awaited<ReturnType<Trial[Name]>>;
    error?: { name: string; message: string; done: string; mend: string };
  }>;
}

export async function startPort(options: WordOptions = {}): Promise<PortTrial> {
  bundle ??= pageScript();
  const page =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Port</title>' +
    '<script async src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
    `<body>waiting</body><script>${await bundle}</script></html>`;
  const word = await startHost({ folder: 'test', pages: { '/taskpane.html': page }, ...options });
  await word.pane.getByText('ready', { exact: true }).waitFor();
  return {
    word,
    call: (name, ...given) =>
      word.pane.evaluate(
        async ([member, values]) => {
          const { trial, told } = window as unknown as {
            trial: Record<string, (...values: unknown[]) => Promise<unknown>>;
            told: (work: Promise<unknown>) => Promise<unknown>;
          };
          return told(
            trial[member as string]?.(...(values as unknown[])) ?? Promise.reject(new Error('no such call')),
          );
        },
        [name, given] as const,
      ) as never,
  };
}
