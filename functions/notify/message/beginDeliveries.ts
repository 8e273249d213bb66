import { begin } from '../../domain/deliveries/begin';
import { movedTo } from '../../domain/deliveries/heard';
import { errorFields } from '../../runtime/log';
import type { StreamedEvent } from '../../store/cases/eventItem';
import type { Deliveries } from '../../store/deliveries/deliveries';
import { deliver, type DeliverDeps } from '../deliver/deliver';
import { noticesFor } from '../decide';
import { noticeOf } from '../tell';

export type BeginDeps = DeliverDeps & { deliveries: Pick<Deliveries, 'begin' | 'ofCase'> };

/** Whom the desk before was still to phone is now the new desk's to phone. */
async function handOver({ event, about }: StreamedEvent, { deliveries }: BeginDeps): Promise<void> {
  if (about.previousDesk === null) return;
  const told = await deliveries.ofCase(event.caseId);
  await Promise.all(
    told.map((one) => deliveries.change(one, (found) => movedTo(found, about.desk.organisationId))),
  );
}

/**
 * Begins to tell the resident what an event has for them beyond their inbox, and tries the first rung at once. A rung
 * that is down holds up nobody: when to go on is kept with the telling.
 * @throws StoreUnavailable when it could not be begun.
 */
export async function beginDeliveries(streamed: StreamedEvent, deps: BeginDeps): Promise<void> {
  await handOver(streamed, deps);
  const beginning = noticesFor(streamed).map(async (notice) => {
    if (notice.audience !== 'resident' || notice.to.at !== 'person') return;
    const { id: noticeId, ...rest } = noticeOf(streamed, notice, notice.to.personId);
    const deskId = streamed.about.desk.organisationId;
    const delivery = begin({ noticeId, deskId, ...rest }, deps.now(), deps.rules);
    if (!delivery) return;
    const begun = await deps.deliveries.begin(delivery);
    await deliver(begun, deps).catch((error: unknown) =>
      deps.log('delivery_failed', { noticeId, noticeKind: delivery.kind, ...errorFields(error) }),
    );
  });
  await Promise.all(beginning);
}
