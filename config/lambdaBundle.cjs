const path = require('node:path');

/** How serverless-esbuild bundles each function: one ES module that needs no node_modules beside it. */
module.exports = () => ({
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  outputFileExtension: '.mjs',
  mainFields: ['module', 'main'],
  // Packages that were never ES modules ask for Node's own parts by `require`, which an ES module has to make for itself.
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  // Names of functions and classes go: what is logged by a name says it itself.
  minify: true,
  // Ours is half in Chinese, of which a letter takes three bytes as it is and six escaped.
  charset: 'utf8',
  // What the SDK carries for other places than a function of AWS Lambda.
  alias: {
    '@aws-sdk/credential-provider-node': path.join(__dirname, 'lambda/credentials.ts'),
    '@smithy/core/event-streams': path.join(__dirname, 'lambda/noEventStreams.ts'),
  },
  exclude: [],
  concurrency: 2,
  // A folder of its own, so that two packagings at once do not empty each other's.
  outputWorkFolder: `.esbuild/${process.pid}`,
});
