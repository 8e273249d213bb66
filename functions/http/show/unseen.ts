import type { NoticeView } from '../../contract/case/notices';
import { errorFields } from '../../runtime/log';
import { StoreUnavailable } from '../../store/table/orUnavailable';
import type { ActorDeps } from '../../work/deps';
import { inboxOf } from '../../work/helping/inboxOf';
import type { SignedInContext } from '../context';

/** How many of these lines their reader has not seen. */
export const unseenIn = ({ rows }: { rows: readonly Pick<NoticeView, 'seen'>[] }): number =>
  rows.filter(({ seen }) => !seen).length;

type Parts = ActorDeps & Pick<SignedInContext, 'requestId' | 'log'>;

/** The same of the inbox of whoever asks, to go with something else: where it cannot be read, that is noted and goes without. */
export async function unseenOf(parts: Parts): Promise<{ unseen?: number }> {
  const { requestId, log } = parts;
  try {
    return { unseen: unseenIn(await inboxOf({}, parts)) };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log('not_read', { requestId, ...errorFields(error) });
    return {};
  }
}
