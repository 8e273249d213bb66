import type { Changes } from './changes';
import { isCallable } from './values';

const delayOf = (given: unknown): number => (typeof given === 'number' ? given : 0);

/** The program's timers: numbered as in WeChat, and all stopped together when the program is closed. */
export class Timers {
  readonly #running = new Map<number, NodeJS.Timeout>();
  readonly #changes: Changes;
  #last = 0;
  #isOver = false;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  globals(): Record<string, unknown> {
    const stop = (id: unknown) => this.#stop(id);
    return {
      setTimeout: (work: unknown, delay?: unknown, ...given: unknown[]) => {
        const id = ++this.#last;
        if (this.#isOver) return id;
        const run = () => {
          this.#running.delete(id);
          this.#call(work, given);
        };
        this.#running.set(id, setTimeout(run, delayOf(delay)));
        return id;
      },
      setInterval: (work: unknown, delay?: unknown, ...given: unknown[]) => {
        const id = ++this.#last;
        if (this.#isOver) return id;
        this.#running.set(
          id,
          setInterval(() => this.#call(work, given), delayOf(delay)),
        );
        return id;
      },
      clearTimeout: stop,
      clearInterval: stop,
    };
  }

  /** What still comes of it afterwards, such as a promise of the program's, begins none. */
  stopAll(): void {
    this.#isOver = true;
    for (const id of [...this.#running.keys()]) this.#stop(id);
  }

  #call(work: unknown, given: unknown[]): void {
    this.#changes.guard(() => {
      if (isCallable(work)) work(...given);
    });
  }

  #stop(id: unknown): void {
    if (typeof id !== 'number') return;
    clearTimeout(this.#running.get(id));
    this.#running.delete(id);
  }
}
