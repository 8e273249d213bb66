import { join } from 'node:path';
import { resolvePath } from './package-path';
import type { PackageFiles } from './package-files';
import type { Realm } from './realm';
import { isRecord } from './values';

/** What WeChat wraps every file in: these names exist there, and are undefined. */
const absent = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'history',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'XMLHttpRequest',
  'WebSocket',
];

type Definition = Record<string, unknown>;

/** Loads the program's own files and keeps what they register by `App`, `Page` and `Component`. */
export class Modules {
  app: Definition = {};
  readonly #pages = new Map<string, Definition>();
  readonly #components = new Map<string, Definition>();
  readonly #loaded = new Map<string, { exports: unknown }>();
  readonly #files: PackageFiles;
  readonly #realm: Realm;
  #registering = '';

  constructor(files: PackageFiles, realm: Realm) {
    this.#files = files;
    this.#realm = realm;
    realm.provide({
      App: (definition: unknown) => (this.app = definitionOf(definition)),
      Page: (definition: unknown) => this.#pages.set(this.#registering, definitionOf(definition)),
      Component: (definition: unknown) => this.#components.set(this.#registering, definitionOf(definition)),
      getApp: () => this.app,
    });
  }

  loadApp(): void {
    this.#require('app.js');
  }

  /** @throws when the file does not register a page. */
  page(route: string): Definition {
    return this.#registered(this.#pages, route);
  }

  /** @throws when the file does not register a component. */
  component(path: string): Definition {
    return this.#registered(this.#components, path);
  }

  #registered(register: Map<string, Definition>, path: string): Definition {
    if (!register.has(path)) {
      this.#registering = path;
      this.#require(`${path}.js`);
    }
    const definition = register.get(path);
    if (!definition) throw new Error(`${path}.js registers nothing`);
    return definition;
  }

  #require(path: string): unknown {
    const known = this.#loaded.get(path);
    if (known) return known.exports;
    const code = this.#files.script(path);
    // WeChat's own sentence.
    if (code === undefined) throw new Error(`module '${path}' is not defined`);
    const module = { exports: this.#realm.copy({}) };
    this.#loaded.set(path, module);
    this.#realm.run(code, join(this.#files.folder, path), {
      ...Object.fromEntries(absent.map((name) => [name, undefined])),
      require: (reference: string) => this.#require(withExtension(resolvePath(path, reference))),
      module,
      exports: module.exports,
    });
    return module.exports;
  }
}

const withExtension = (path: string): string => (path.endsWith('.js') ? path : `${path}.js`);

const definitionOf = (value: unknown): Definition => {
  if (!isRecord(value)) throw new TypeError('App, Page and Component take an object');
  return value;
};
