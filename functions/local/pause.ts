import { setTimeout } from 'node:timers/promises';

/** Waits this many milliseconds, or until told to stop. */
export type Pause = (ms: number, stopping?: AbortSignal) => Promise<void>;

export const pause: Pause = async (ms, stopping) => {
  try {
    await setTimeout(ms, undefined, { ...(stopping && { signal: stopping }) });
  } catch (error) {
    if (!stopping?.aborted) throw error;
  }
};
