/**
 * Makes dist/addin/policywright.html: one page with everything inside it, which opens by double click and needs no
 * network. Its one script is inline, and the page allows that one by its hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { contentSecurityPolicy } from './content-security-policy.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { outputFiles } = await build({
  entryPoints: ['src/addin/index.tsx'],
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
  // The hash is over bytes: plain characters leave no doubt how they are read.
  charset: 'ascii',
  jsx: 'automatic',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { '#deflate': fileURLToPath(new URL('../../src/word/zip/deflate-browser.ts', import.meta.url)) },
  logLevel: 'warning',
});
const script = outputFiles[0].text.replaceAll('</script', '<\\/script').replace(/\r\n?/g, '\n');
const hash = createHash('sha256').update(script).digest('base64');
const icon = `data:image/png;base64,${readFileSync('assets/icon-32.png').toString('base64')}`;
const notices = readFileSync('dist/addin/THIRD-PARTY-NOTICES.txt', 'utf8').replaceAll('-->', '--');
const page = readFileSync('src/addin/taskpane.html', 'utf8')
  .replace(/<% if[^]*?<% } %>\s*/, '')
  .replace(/<%= [^%]*\.csp %>/, contentSecurityPolicy({ script: `'sha256-${hash}'` }))
  .replace(/<%= [^%]*\.icon %>/, icon)
  // Behind the element that it fills; a function, because the script holds `$&`.
  .replace('</body>', () => `  <script>${script}</script>\n  </body>`)
  .replace('</html>', () => `</html>\n<!--\n${notices}\n-->`);
writeFileSync('dist/addin/policywright.html', page);
