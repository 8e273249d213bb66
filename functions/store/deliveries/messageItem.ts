import { CaseId } from '../../contract/ids';
import { NoticeId, Rung } from '../../contract/tellings';
import * as z from '../../contract/z';
import type { Said } from '../../domain/deliveries/telling';
import type { TellingOf } from './deliveryPorts';
import type { Item } from '../table/table';
import { readItem } from '../table/readItem';

/** Longer than any provider's reports are late: SMS reports may take three days. */
export const messageKeptDays = 7;

const StoredMessage = z.object({
  caseId: CaseId.optional(),
  noticeId: NoticeId.optional(),
  rung: Rung.optional(),
  arrived: z.boolean().optional(),
  reason: z.string().nullish(),
});

type Message = { of: (TellingOf & { rung: Rung }) | null; said: Said | null };

export function readMessage(item: Item): Message {
  const { caseId, noticeId, rung, arrived, reason = null } = readItem(StoredMessage, item);
  return {
    of: caseId && noticeId && rung ? { caseId, noticeId, rung } : null,
    said: arrived === undefined ? null : { arrived, reason },
  };
}
