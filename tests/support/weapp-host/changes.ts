import { isRecord } from './values';

/** Said by a look-up when what is looked for is not on the screen (yet). */
export class NotOnPage extends Error {
  override readonly name = 'NotOnPage';
}

const describe = (thrown: unknown): string => {
  if (!isRecord(thrown)) return String(thrown);
  if (typeof thrown.stack === 'string') return thrown.stack;
  return JSON.stringify(thrown);
};

/** What a look may answer when it has found its thing. */
export type Found<T> = Exclude<T, null | undefined | false>;

/** What happens inside the program and matters outside: "something changed" and "something was thrown". */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #failure: Error | undefined;
  #told = false;

  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Keeps the first thing that went wrong, and gives it: every later look at the program throws it. */
  fail(thrown: unknown): Error {
    if (this.#failure) return this.#failure;
    this.#failure = new Error(`the mini-program failed: ${describe(thrown)}`, { cause: thrown });
    this.notify();
    return this.#failure;
  }

  /** Runs code of the program; what it throws is kept as its failure. */
  guard(work: () => void): void {
    try {
      work();
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** @throws the first failure of the program, if there was one. */
  assertNoFailure(): void {
    if (!this.#failure) return;
    this.#told = true;
    throw this.#failure;
  }

  /** @throws the first failure of the program, if it has not been thrown to anyone yet. */
  assertNoUnseenFailure(): void {
    if (!this.#told) this.assertNoFailure();
  }

  /**
   * Resolves with what `look` answers as soon as it is neither null, undefined nor false. A look that throws
   * `NotOnPage` has not found its thing yet and looks again at the next change.
   * Rejects with the program's failure, or after `timeoutMs` with `seen()`.
   */
  until<T>(look: () => T, timeoutMs: number, seen: () => string): Promise<Found<T>> {
    return new Promise((resolve, reject) => {
      let missing = '';
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#listeners.delete(check);
        settle();
      };
      const check = () => {
        try {
          this.assertNoFailure();
          const found = look();
          if (isFound(found)) finish(() => resolve(found));
        } catch (thrown) {
          if (thrown instanceof NotOnPage) missing = thrown.message;
          else finish(() => reject(thrown instanceof Error ? thrown : new Error(describe(thrown))));
        }
      };
      const timer = setTimeout(() => {
        const reason = `waited ${timeoutMs} ms in vain${missing && ` (${missing})`}`;
        finish(() => reject(new Error(`${reason}; the page shows:\n${seen()}`)));
      }, timeoutMs);
      this.#listeners.add(check);
      check();
    });
  }
}

const isFound = <T>(value: T): value is Found<T> => value !== null && value !== undefined && value !== false;
