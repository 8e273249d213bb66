import { errorFields } from '../../runtime/log';
import { StoreUnavailable } from '../../store/table/orUnavailable';
import type { ActorDeps } from '../../work/deps';
import { inboxOf } from '../../work/helping/inboxOf';
import type { SignedInContext } from '../context';

type Parts = ActorDeps & Pick<SignedInContext, 'requestId' | 'log'>;

/** How many notices whoever asks has not seen, to go with something else: where it cannot be read, that is noted and goes without. */
export async function unseenOf(parts: Parts): Promise<{ unseen?: number }> {
  const { requestId, log } = parts;
  try {
    const { unseen } = await inboxOf({}, parts);
    return { unseen };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log('not_read', { requestId, ...errorFields(error) });
    return {};
  }
}
