const { readFileSync } = require('node:fs');
const path = require('node:path');

const later = 'json-schema-later';
const core = path.dirname(require.resolve('zod/v4/core'));
const schemas = path.join(core, '../classic/schemas.js');

/** What zod's schemas call of the two modules that print them. @throws Error when they are no longer what they were */
function called() {
  const names = readFileSync(schemas, 'utf8').match(
    /(?<=\bprocessors\.)\w+(?=\()|\bcreate\w*JSONSchemaMethod\b/g,
  );
  if (!names) throw new Error(`${schemas} no longer prints itself as it did`);
  return [...new Set(names)];
}

const standIn = () => `
let real = {};
export const comes = (parts) => { real = parts };
const call = (name, given) => {
  if (!real[name]) throw new Error(\`\${name} of zod comes with zod/v4/core, which nobody imported\`);
  return real[name](...given);
};
${['toJSONSchema', ...called()].map((name) => `export const ${name} = (...given) => call('${name}', given);`).join('\n')}`;

const printing = () => `
import * as printers from './json-schema-processors.js';
import * as makers from './to-json-schema.js';
import { comes } from '${later}';
export { toJSONSchema } from './json-schema-processors.js';
const all = { ...printers, ...makers };
comes({ ${called()
  .map((name) => `${name}: all.${name}`)
  .join(', ')} });`;

/**
 * zod's schemas each know how they print themselves as JSON Schema, which the OpenAPI page alone asks of them: 20 kB at every
 * start. In a function they hold on to a stand-in, which is filled when a module comes that imports `zod/v4/core`: in a function
 * that is `toJSONSchema` and nothing else.
 * @type {import('esbuild').Plugin}
 */
module.exports = {
  name: later,
  setup({ onResolve, onLoad }) {
    const printers = /\/(json-schema-processors|to-json-schema)\.js$/;
    // What prints, and the older door to it, which nobody here takes.
    const printsItself = /\/(json-schema-processors|to-json-schema|json-schema-generator)\.js$/;
    const inPlace = { path: 'stand-in', namespace: later, sideEffects: false };
    onResolve({ filter: printers }, ({ importer }) =>
      importer.startsWith(path.dirname(core)) && !printsItself.test(importer) ? inPlace : undefined,
    );
    onResolve({ filter: new RegExp(`^${later}$`) }, () => inPlace);
    onResolve({ filter: /^zod\/v4\/core$/ }, () => ({ path: 'printing', namespace: later }));
    onLoad({ filter: /^stand-in$/, namespace: later }, () => ({ contents: standIn() }));
    onLoad({ filter: /^printing$/, namespace: later }, () => ({ contents: printing(), resolveDir: core }));
  },
};
