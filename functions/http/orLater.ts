import { errorFields } from '../runtime/log';
import { StoreUnavailable } from '../store/table/orUnavailable';
import type { OpenContext } from './context';

/**
 * What is noted because somebody has read something. That it cannot be noted now is no reason not to show it: it is noted
 * when they look again, and until then they are told by the next way as well.
 */
export async function orLater<T, U>(
  noting: () => Promise<T>,
  otherwise: U,
  { log, requestId }: Pick<OpenContext, 'log' | 'requestId'>,
): Promise<T | U> {
  try {
    return await noting();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log('not_noted', { requestId, ...errorFields(error) });
    return otherwise;
  }
}
