/** Writes one page with everything inside it, which opens by double click and needs no network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';
import { contentSecurityPolicy } from './content-security-policy.js';

export class SingleFilePlugin {
  constructor({ filename, template }) {
    this.filename = filename;
    this.template = template;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('single-file', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'single-file', stage }, () => {
        const names = Object.keys(compilation.assets).filter((name) => name.endsWith('.js'));
        if (names.length !== 1)
          throw new Error(`One script was to be made, but there are: ${names.join(', ')}.`);
        const script = compilation.assets[names[0]]
          .source()
          .toString()
          .replaceAll('</script', '<\\/script')
          .replace(/\r\n?/g, '\n');
        const hash = createHash('sha256').update(script).digest('base64');
        const icon = `data:image/png;base64,${readFileSync('assets/icon-32.png').toString('base64')}`;
        const page = readFileSync(this.template, 'utf8')
          .replace(/<% if[^]*?<% } %>\s*/, '')
          .replace(/<%= [^%]*\.csp %>/, contentSecurityPolicy({ script: `'sha256-${hash}'` }))
          .replace(/<%= [^%]*\.icon %>/, icon)
          // Behind the element that it fills; a function, because the script holds `$&`.
          .replace('</body>', () => `  <script>${script}</script>\n  </body>`);
        for (const name of Object.keys(compilation.assets)) compilation.deleteAsset(name);
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(page));
      });
    });
  }
}
