import { Refused } from '../domain/refused';

/** Whether a write was refused because somebody else's was first. */
export const isStale = (error: unknown): boolean =>
  error instanceof Refused && error.code === 'stale_version';

/**
 * Tries so many times in all what others may be first at. `tried` counts from 1: from the second time on, what was read
 * before has to be read again.
 * @throws what a try throws; `stale_version` when others were first every time
 */
export async function retryWhileStale<T>(tries: number, attempt: (tried: number) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(tried);
    } catch (error) {
      if (!isStale(error) || tried >= tries) throw error;
    }
  }
}
