/** Writes the licences of all packages whose code is in the bundle, as they ask for. */
import webpack from 'webpack';
import { notices } from '../notices.js';

export class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('notices', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'notices', stage }, () => {
        const files = [...compilation.fileDependencies];
        const text = notices(files);
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new webpack.sources.RawSource(text));
      });
    });
  }
}
