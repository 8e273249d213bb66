const path = require('node:path');

const waits = 'waits';

/**
 * All that a function starts with lies in one file. esbuild makes a file of each set of modules that the same parts share, which
 * were forty-four for a start of the API, each looked for, read and compiled by itself. Here every part that waits until it is
 * asked for imports the start as well, which by then is there: so the same parts share all of it.
 * @type {import('esbuild').Plugin}
 */
module.exports = {
  name: 'start-in-one',
  setup({ initialOptions, onResolve, onLoad, resolve }) {
    const [entry] = [initialOptions.entryPoints].flat();
    const start = path.resolve(initialOptions.absWorkingDir ?? process.cwd(), entry);
    onResolve({ filter: /.*/ }, async ({ path: asked, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === waits) return undefined;
      const found = await resolve(asked, { kind, importer, resolveDir, pluginData: waits });
      return found.external || found.errors.length > 0 ? found : { path: found.path, namespace: waits };
    });
    onLoad({ filter: /.*/, namespace: waits }, ({ path: file }) => ({
      contents: `import ${JSON.stringify(start)}; export * from ${JSON.stringify(file)};`,
      resolveDir: path.dirname(file),
    }));
  },
};
