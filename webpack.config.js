/**
 * Builds the task pane into dist/addin/: the page for Word (taskpane.html), the page for any browser (index.html),
 * their modules, icons, manifest and the notices of others. `scripts/addin/build-single-file.mjs` adds policywright.html.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { contentSecurityPolicy } from './scripts/addin/content-security-policy.js';
import { NoticesPlugin } from './scripts/addin/notices-plugin.js';

const inPackage = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the organisation that hosts the add-in serves dist/addin, with a slash at the end. */
const home = process.env.POLICYWRIGHT_ADDIN_URL ?? 'https://localhost:3000/';

const local = 'https://localhost:3000/';

function page(filename, { office, isProduction }) {
  return new HtmlPlugin({
    filename,
    template: 'src/addin/taskpane.html',
    scriptLoading: 'defer',
    inject: 'head',
    office,
    icon: 'assets/icon-32.png',
    csp: contentSecurityPolicy({ office, isProduction }),
    minify: false,
  });
}

function common(isProduction) {
  return {
    mode: isProduction ? 'production' : 'development',
    context: inPackage('.'),
    entry: { pane: './src/addin/index.tsx' },
    // No eval: the pages forbid it.
    devtool: isProduction ? false : 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
      alias: { '#deflate': inPackage('src/word/zip/deflate-browser.ts') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          // Types are checked by `npm run types`.
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

export default (_env, { mode = 'production' }) => {
  const isProduction = mode === 'production';
  const path = inPackage('dist/addin');
  const site = {
    ...common(isProduction),
    output: {
      path,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      page('taskpane.html', { office: true, isProduction }),
      page('index.html', { office: false, isProduction }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (bytes) => bytes.toString('utf8').replaceAll(local, home),
          },
        ],
      }),
      new NoticesPlugin(),
    ],
    devServer: {
      port: 3000,
      hot: false,
      client: { overlay: false },
      static: false,
      devMiddleware: { writeToDisk: false },
      ...(process.env.POLICYWRIGHT_HTTPS === '1'
        ? { server: { type: 'https', options: devCertificate() } }
        : {}),
    },
  };
  return site;
};

/** What office-addin-dev-certs made; `npm run start:word` makes it first. */
function devCertificate() {
  const folder = `${process.env.HOME ?? process.env.USERPROFILE}/.office-addin-dev-certs`;
  const read = (name) => readFileSync(`${folder}/${name}`);
  return { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') };
}
