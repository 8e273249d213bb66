import { compileFunction, createContext, runInContext, type Context } from 'node:vm';
import { isCallable, type Callable } from './values';

/**
 * A JavaScript world of its own with the language's built-ins and nothing else: no window, document, fetch
 * or process, and `eval` and `new Function` throw, as WeChat's logic layer forbids both.
 */
export class Realm {
  readonly #context: Context;
  readonly #parse: Callable;
  readonly #makeError: Callable;
  readonly #makePromise: Callable;
  readonly #makeBuffer: Callable;

  constructor() {
    const bare: Context = Object.create(null);
    this.#context = createContext(bare, { codeGeneration: { strings: false, wasm: false } });
    runInContext('delete globalThis.console; delete globalThis.WebAssembly', this.#context);
    this.#parse = this.#callable('JSON.parse');
    this.#makeError = this.#callable('(message) => new Error(message)');
    this.#makeBuffer = this.#callable('(bytes) => new Uint8Array(bytes).buffer');
    this.#makePromise = this.#callable('(start) => new Promise(start)');
  }

  /** Adds global variables. */
  provide(globals: Record<string, unknown>): void {
    Object.assign(this.#context, globals);
  }

  /** A copy of `value` made inside this realm, as everything that crosses a thread in WeChat goes as JSON. */
  copy(value: unknown): unknown {
    return value === undefined ? undefined : this.#parse(JSON.stringify(value));
  }

  /** Bytes as the program gets them, in a buffer of its own world. */
  buffer(bytes: Uint8Array): unknown {
    return this.#makeBuffer([...bytes]);
  }

  /** An error that is an `instanceof Error` to the program. */
  error(message: string): unknown {
    return this.#makeError(message);
  }

  promise(start: (resolve: Callable, reject: Callable) => void): unknown {
    return this.#makePromise(start);
  }

  /** Runs `code` as the body of a function with these variables; positions in errors are those of the file. */
  run(code: string, filename: string, variables: Record<string, unknown>): unknown {
    const names = Object.keys(variables);
    const body: unknown = compileFunction(code, names, { filename, parsingContext: this.#context });
    if (!isCallable(body)) throw new TypeError(`${filename} did not compile to a function`);
    return body(...Object.values(variables));
  }

  #callable(expression: string): Callable {
    const value: unknown = runInContext(expression, this.#context);
    if (!isCallable(value)) throw new TypeError(`${expression} is not a function`);
    return value;
  }
}
