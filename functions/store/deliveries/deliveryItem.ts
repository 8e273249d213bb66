import { NoticeId, Rung, DeliveryState, TriedRung } from '../../contract/case/deliveries';
import { CaseId, CaseNumber, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { CaseKind, NoticeKind } from '../../contract/words';
import * as z from '../../contract/z';
import type { Delivery } from '../../domain/deliveries/delivery';
import { isStillToTell } from '../../domain/deliveries/heard';
import { beingToldKey, callKey, deliveryDueKey, deliveryIn, deliveryKey, untoldKey } from '../keys/notices';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** Which telling. */
export type DeliveryOf = { caseId: CaseId; noticeId: NoticeId };

const Keys = z
  .object({ pk: z.string(), sk: z.string() })
  .transform(({ pk, sk }) => deliveryIn(pk, sk))
  .pipe(z.object({ caseId: CaseId, noticeId: NoticeId }));

/** Ids and codes: no name, no number, no openid. */
const StoredDelivery = z.object({
  told: NoticeKind,
  at: Instant,
  caseNumber: CaseNumber,
  caseKind: CaseKind,
  personId: PersonId,
  audience: z.enum(['resident', 'staff']),
  deskId: OrganisationId,
  statutory: z.boolean(),
  state: DeliveryState,
  rungs: z.array(TriedRung),
  trying: z.object({ rung: Rung, since: Instant, tries: z.int(), claimed: z.boolean() }).nullable(),
  nextAt: Instant.nullable(),
  version: z.int(),
});

/** Which telling an index names. */
export const readDeliveryKey = (item: Item): DeliveryOf => readItem(Keys, item);

export function readDelivery(item: Item): Delivery {
  const { told, ...stored } = readItem(StoredDelivery, item);
  return { ...readDeliveryKey(item), ...stored, kind: told };
}

/** Where it stands in the indexes: only as long as somebody has to look at it there. */
function indexKeys(delivery: Delivery): Record<string, string> {
  const { state, nextAt, noticeId, at, audience, personId, deskId } = delivery;
  const isToCall = state === 'toCall';
  return {
    ...(nextAt !== null && deliveryDueKey(nextAt, noticeId)),
    ...(isToCall && nextAt === null && untoldKey(at, noticeId)),
    ...(isToCall && callKey(deskId, at)),
    ...(audience === 'resident' && isStillToTell(delivery) && beingToldKey(personId, at)),
  };
}

export function deliveryItem(delivery: Delivery): Item {
  const { caseId, noticeId, kind, ...stored } = delivery;
  return toItem({ ...deliveryKey(caseId, noticeId), ...indexKeys(delivery), ...stored, told: kind });
}
