import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import dev from './dev';
import prod from './prod';
import mn from '../src/content/languages/mn.json';
import { dataHandler } from '../src/content/portal.json';
import { buildSettings, type BuildSettings } from './buildSettings';
import { KeepsTheApp } from './offline/plugin';
import { slimZod } from './zod/plugin';

const root = path.resolve(__dirname, '..');
const target = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp';
const onPhone = target === 'weapp';

/** Taro would print what is thrown here, and build all the same with nothing of this file. */
function settingsOrEnd(): BuildSettings {
  try {
    return buildSettings(process.env, target, dataHandler, { mn });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
const { apiBase, loginPage, languages } = settingsOrEnd();
/** The local stack builds its own copy, which knows where to step into someone's shoes. */
const output = process.env.TARO_APP_OUTPUT ?? `dist/${target}`;

/**
 * What is said of a case on its page, and of what can be done there. Packed as one: whoever opens a case needs all of it, and
 * words that are much alike pack a tenth smaller together than in the four files they would lie in.
 */
const wordsOfCases =
  /src\/content\/(deeds\/(?!doing|events)|kinds\/(index|\w+\/(index|statuses|remedies|news|decisions))\.ts|case\/(page\/casePage|papers\/(toComplete|outside))\.ts)/;

/** How webpack ties modules together: in the words of our engines (browserslist), which Taro does not tell it. */
const modern = (chain: { merge(part: object): unknown }): void => {
  chain.merge({ output: { environment: { arrowFunction: true, const: true, destructuring: true } } });
};

/** Folders outside src whose TypeScript goes into the app. */
const compiledToo = ['functions/contract', 'config/aria', 'config/browser', 'config/zod'].map((name) =>
  path.join(root, name),
);

const base: UserConfigExport<'webpack5'> = {
  projectName: 'zhangshang-gonggong-falvfuwu',
  // Sizes are pixels of the phone and stay as they are written: type must not shrink on a narrow screen.
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: output,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.join(__dirname, 'aria/plugin.ts')],
  defineConstants: {
    API_BASE: JSON.stringify(apiBase),
    LOGIN_PAGE: JSON.stringify(loginPage),
    LANGUAGES: JSON.stringify(languages),
  },
  // What WeChat may find by searching; what a browser shows on its tab.
  copy: {
    patterns: [onPhone ? 'sitemap.json' : 'favicon.svg'].map((name) => ({
      from: `src/${name}`,
      to: `${output}/${name}`,
    })),
    options: {},
  },
  mini: {
    compile: { include: compiledToo },
    optimizeMainPackage: { enable: true },
    // No part of ours writes markup as text.
    runtime: { enableInnerHTML: false },
    // Every rule of ours is under its component's own class: the order between files has no meaning.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      slimZod(chain);
      modern(chain);
      // Said once more, because Taro's runtime imports it whatever the setting.
      const markup = path.join(root, 'node_modules/@tarojs/runtime/dist/dom-external/inner-html/html.js');
      chain.merge({ resolve: { alias: { [markup]: false } } });
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    compile: { include: compiledToo },
    router: { mode: 'browser' },
    devServer: { host: '127.0.0.1', open: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      // With a unit that is not its own Taro writes no script into the page that measures the screen.
      pxtransform: { enable: false, config: { targetUnit: 'vw' } },
    },
    webpackChain(chain) {
      slimZod(chain);
      modern(chain);
      // What Taro brings for browsers older than ours (browserslist), and for servers of another origin that know JSONP alone.
      const old = [
        'whatwg-fetch',
        'abortcontroller-polyfill/dist/abortcontroller-polyfill-only',
        'jsonp-retry',
      ];
      const away = Object.fromEntries(old.map((name) => [name, false]));
      const parts = path.join(root, 'config/browser');
      chain.merge({
        resolve: {
          alias: {
            ...away,
            // A fifth of the first load less; the mini-program stays with what Taro draws it with.
            react$: 'preact/compat',
            'react-dom$': 'preact/compat',
            'react-dom/client$': 'preact/compat/client',
            'react/jsx-runtime$': 'preact/jsx-runtime',
            '@tarojs/components$': path.join(parts, 'components.js'),
            // What Taro itself asks for of its web components, and their style.
            '@tarojs/components/dist/components$': path.join(parts, 'pullDown.ts'),
            '@tarojs/components/dist/taro-components/taro-components.css': false,
          },
        },
        // So that a page takes of the list what it draws alone.
        module: { rule: { parts: { test: /\.js$/, include: [parts], sideEffects: false } } },
      });
      chain.plugin('keepsTheApp').use(KeepsTheApp);
      // Without this every page's chunk carries its own copy of the parts they share.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 3_000,
        cacheGroups: {
          shared: { minChunks: 2, priority: 5, reuseExistingChunk: true },
          ofCases: { test: wordsOfCases, name: 'cases', minChunks: 2, priority: 10 },
        },
      });
      // Taro's own floor (React, its router) is above webpack's general advice.
      chain.performance.maxEntrypointSize(512_000).maxAssetSize(512_000);
    },
  },
};

export default defineConfig<'webpack5'>((merge) =>
  merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod),
);
