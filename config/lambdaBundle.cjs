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
});
