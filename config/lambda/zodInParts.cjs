const path = require('node:path');

const core = path.dirname(require.resolve('zod/v4/core'));
const slim = path.resolve(__dirname, '../zod/onServer.js');
const inParts = 'zod-in-parts';

/** What the functions' zod is made of; zod's own index brings along what prints schemas as JSON Schema, 20 kB at every start. */
const checking = ['core', 'parse', 'errors', 'schemas', 'checks', 'registries', 'api'];

const contents = {
  checking: [
    ...checking.map((name) => `export * from './${name}.js';`),
    "export * as util from './util.js';",
  ].join('\n'),
  printing: "export { toJSONSchema } from './json-schema-processors.js';",
};

/**
 * A function's zod is the slim one. Of zod's core it gets what checks; whoever else asks for the core, which is the description of the API
 * and comes when it is asked for, gets what prints.
 * @type {import('esbuild').Plugin}
 */
module.exports = {
  name: inParts,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^zod$/ }, () => ({ path: slim }));
    onResolve({ filter: /^zod\/v4\/core$/ }, ({ importer }) => ({
      path: path.dirname(importer) === path.dirname(slim) ? 'checking' : 'printing',
      namespace: inParts,
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: inParts }, ({ path: part }) => ({
      contents: contents[part],
      resolveDir: core,
    }));
  },
};
