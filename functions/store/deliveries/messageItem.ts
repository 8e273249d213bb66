import { CaseId } from '../../contract/ids';
import { NoticeId, Rung } from '../../contract/deliveries';
import * as z from '../../contract/z';
import type { ChannelReport } from '../../domain/deliveries/delivery';
import type { DeliveryOf } from './deliveryPorts';
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

type Message = { of: (DeliveryOf & { rung: Rung }) | null; said: ChannelReport | null };

export function readMessage(item: Item): Message {
  const { caseId, noticeId, rung, arrived, reason = null } = readItem(StoredMessage, item);
  return {
    of: caseId && noticeId && rung ? { caseId, noticeId, rung } : null,
    said: arrived === undefined ? null : { arrived, reason },
  };
}
