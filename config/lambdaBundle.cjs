const { readFileSync } = require('node:fs');
const path = require('node:path');
const startInOne = require('./lambda/startInOne.cjs');
const zodInParts = require('./lambda/zodInParts.cjs');

/** What the SDK would load when it is used, and nothing of ours uses: a browser told by its name, answers by a stream. */
const neverLoaded = /^(bowser|@smithy\/core\/event-streams)$/;

/**
 * Names the parts of a function after it, because serverless-esbuild packs `api.*` into no other function than `api`.
 * @type {import('esbuild').Plugin}
 */
const inParts = {
  name: 'in-parts',
  setup({ initialOptions, onResolve }) {
    const { name } = path.parse([initialOptions.entryPoints].flat()[0]);
    initialOptions.chunkNames = `${name}.[name]-[hash]`;
    onResolve({ filter: neverLoaded }, ({ path: asked, kind }) =>
      kind === 'dynamic-import' ? { path: asked, external: true } : undefined,
    );
  },
};

/**
 * Of its own package.json the SDK asks for the version and carries all; and it has SHA-256 written out for a Node that was
 * built without it, which AWS Lambda's is not.
 * @type {import('esbuild').Plugin}
 */
const leftOut = {
  name: 'left-out',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-[^/]+\/package\.json$/ }, ({ path: file }) => {
      const { version } = JSON.parse(readFileSync(file, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
    onLoad({ filter: /checksum\/sha256\/Sha256Js\.js$/ }, () => ({
      contents: "export function Sha256Js() { throw new Error('this Node has no SHA-256'); }",
    }));
  },
};

/** How serverless-esbuild bundles each function: ES modules that need no node_modules beside them. */
module.exports = () => ({
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  outputFileExtension: '.mjs',
  mainFields: ['module', 'main'],
  // What is imported only when it is asked for lies in a file of its own, which a start neither reads nor compiles.
  splitting: true,
  plugins: [inParts, leftOut, zodInParts, startInOne],
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
    '@aws-sdk/middleware-endpoint-discovery': path.join(__dirname, 'lambda/noEndpointDiscovery.ts'),
    '@smithy/core/event-streams': path.join(__dirname, 'lambda/noEventStreams.ts'),
  },
  exclude: [],
  concurrency: 2,
  // A folder of its own, so that two packagings at once do not empty each other's.
  outputWorkFolder: `.esbuild/${process.pid}`,
});
