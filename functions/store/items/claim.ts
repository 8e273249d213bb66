import type { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { claimKey } from '../keys';
import type { ClaimState } from '../ports';
import { toItem, type Item } from '../table';
import { moment, ttl } from './moment';
import { readItem } from './readItem';

/** Longer than a stream or a queue of failures can bring the same notice again. */
const keptDays = 30;

const StoredClaim = z.object({ state: z.enum(['claimed', 'sent', 'declined', 'failed', 'unknown']) });

export const readClaim = (item: Item): ClaimState => readItem(StoredClaim, item).state;

type Claim = { noticeId: string; rung: string; state: ClaimState; reason: string | null; at: Instant };

export const claimItem = ({ noticeId, rung, state, reason, at }: Claim): Item => {
  const keptUntil = new Date(Date.parse(at) + keptDays * 86_400_000).toISOString();
  return toItem({
    ...claimKey(noticeId, rung),
    state,
    reason: reason ?? undefined,
    at: moment(at),
    ttl: ttl(keptUntil),
  });
};
