// Packages and the code under test are read once a worker; test files and what they are helped by, once a file. A file
// that puts something else in a module's place reads all of it by itself, and so does `jest.isolateModules`.

const Module = require('node:module');
const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const root = join(__dirname, '..', '..', '..');
const functions = join(root, 'functions') + sep;
const packages = `${sep}node_modules${sep}`;
const ofJest = /\/node_modules\/(@?jest|expect|@testing-library)\b/;

/** Of a worker, not of a file. A native part reads as Node reads it anyway. */
const isKept = (path) =>
  (path.startsWith(functions) || (path.includes(packages) && !ofJest.test(path))) && !path.endsWith('.node');

/** Whose transform is asked: the file's that runs now. */
let current = null;
/** Where the lines of what is kept came from, for whoever reads an error. */
const mapsKept = new Map();

function compile(module, path) {
  const code = current.transformFile(path);
  const map = current.getSourceMaps().get(path);
  if (map) mapsKept.set(path, map);
  module._compile(code, path);
}

const { '.js': js, '.json': json, '.node': native } = Module._extensions;
for (const ending of Object.keys(Module._extensions)) delete Module._extensions[ending];
/** What Node reads as it is: all of a package that is written for it, and of Jest itself before it has begun. */
const passesThrough = (path) => current === null || !current.isTransformed(path);
Object.assign(Module._extensions, {
  '.ts': compile,
  '.tsx': compile,
  '.js': (module, path) => (passesThrough(path) ? js(module, path) : compile(module, path)),
  '.cjs': js,
  '.mjs': (module, path) => compile(module, path),
  '.json': json,
  '.node': native,
});

/** As in a function that is deployed (`config/lambda/zodInParts.cjs`); for what a file reads by itself jest.config.cjs says it. */
const zod = join(root, 'config', 'zod', 'onServer.js');
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => (name === 'zod' ? zod : resolveFilename(name, ...rest));

const keep = Module.createRequire(__filename);

class KeepingRuntime extends Runtime {
  constructor(...parts) {
    super(...parts);
    current = this;
    for (const [path, map] of mapsKept) this.getSourceMaps().set(path, map);
  }

  isTransformed(path) {
    return this._scriptTransformer.shouldTransform(path);
  }

  requireModule(from, name, options, isActual) {
    const path = name && !options?.isInternalModule ? this.keptPath(from, name) : null;
    return path ? keep(path) : super.requireModule(from, name, options, isActual);
  }

  /** Of what is read once; null for what this file reads by itself. */
  keptPath(from, name) {
    if (this._explicitShouldMock.size > 0 || this._isolatedModuleRegistry) return null;
    if (this._resolver.isCoreModule(name)) return null;
    try {
      const path = this._resolveCjsModule(from, name);
      return isKept(path) ? path : null;
    } catch {
      return null;
    }
  }
}

module.exports = KeepingRuntime;
module.exports.default = KeepingRuntime;
