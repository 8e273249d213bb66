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
  minify: true,
  // Errors are logged by the names of their classes.
  keepNames: true,
  exclude: [],
  concurrency: 2,
  // A folder of its own, so that two packagings at once do not empty each other's.
  outputWorkFolder: `.esbuild/${process.pid}`,
});
