const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const kept = resolve(__dirname, 'zodLocalesKept.js');

/** zod exports the messages of forty languages by one module that cannot be shaken: keep the two we may show. */
const slimZodLocales = {
  name: 'slim-zod-locales',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: readFileSync(kept, 'utf8'),
      resolveDir: __dirname,
    }));
  },
};

/** How serverless-esbuild bundles each function: one ES module that needs no node_modules beside it. */
module.exports = () => ({
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  outputFileExtension: '.mjs',
  mainFields: ['module', 'main'],
  minify: true,
  // Errors are logged by the names of their classes.
  keepNames: true,
  exclude: [],
  concurrency: 2,
  // A folder of its own, so that two packagings at once do not empty each other's.
  outputWorkFolder: `.esbuild/${process.pid}`,
  // Packages written as CommonJS still ask for parts of Node by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  plugins: [slimZodLocales],
});
