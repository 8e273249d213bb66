/** Does something in so many milliseconds; a test does it when it likes. */
export type Later = (ms: number, job: () => void) => void;

export const byTimer: Later = (ms, job) => void setTimeout(job, ms).unref();

export interface Deliveries {
  /** Begins a job in so many milliseconds, and never before what is going on now is done. */
  begin(job: () => Promise<void>, ms?: number): void;
  /** Resolves when no job is under way; jobs that wait for their time are not waited for. */
  settled(): Promise<void>;
  /** Aborted by `stop`: a job under way gives up what it waits for. */
  readonly stopping: AbortSignal;
  /** No job begins any more; resolves when those under way are done. */
  stop(): Promise<void>;
}

/** What a stand-in does of its own accord, after it has answered. */
export function deliveries(later: Later): Deliveries {
  const underWay = new Set<Promise<void>>();
  const stopper = new AbortController();
  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay);
  }
  return {
    begin(job, ms = 0) {
      later(ms, () => {
        if (stopper.signal.aborted) return;
        const running = job().finally(() => underWay.delete(running));
        underWay.add(running);
      });
    },
    settled,
    stopping: stopper.signal,
    async stop() {
      stopper.abort();
      await settled();
    },
  };
}
