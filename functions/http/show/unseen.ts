import type { NoticeView } from '../../contract/case/views';
import { errorFields } from '../../runtime/log';
import { StoreUnavailable } from '../../store/table/orUnavailable';
import type { SignedInContext } from '../context';

/** How many of these lines their reader has not seen. */
export const unseenIn = ({ rows }: { rows: readonly Pick<NoticeView, 'seen'>[] }): number =>
  rows.filter(({ seen }) => !seen).length;

type Parts = Pick<SignedInContext, 'store' | 'actor' | 'requestId' | 'log'>;

/** The same of the inbox of whoever asks, to go with something else: where it cannot be read, that is noted and goes without. */
export async function unseenOf({ store, actor, requestId, log }: Parts): Promise<{ unseen?: number }> {
  try {
    return { unseen: unseenIn(await store.inbox.page(actor.personId, {})) };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log('not_read', { requestId, ...errorFields(error) });
    return {};
  }
}
