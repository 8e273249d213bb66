import { begin } from '../../domain/deliveries/begin';
import { isStillToTell } from '../../domain/deliveries/heard';
import { errorFields } from '../../runtime/log';
import type { StreamedEvent } from '../../store/cases/eventItem';
import type { Deliveries } from '../../store/deliveries/deliveries';
import { deliver, type DeliverDeps } from '../deliver/deliver';
import { noticesFor } from '../decide';
import { noticeOf } from '../tell';
import { followDesk, type FollowDeps } from './followDesk';

export type BeginDeps = DeliverDeps & FollowDeps & { deliveries: Pick<Deliveries, 'begin'> };

/**
 * Begins to tell the resident what an event has for them beyond their inbox, and tries the first rung at once. A rung
 * that is down holds up nobody: when to go on is kept with the telling. Of one case several may be begun at once, in any
 * order: each stands by itself, and whoever is to be phoned follows the case.
 * @throws StoreUnavailable when it could not be begun.
 */
export async function beginDeliveries(streamed: StreamedEvent, deps: BeginDeps): Promise<void> {
  const { caseId } = streamed.event;
  if (streamed.about.previousDesk !== null) await followDesk(caseId, deps);
  const beginning = noticesFor(streamed).map(async (notice) => {
    if (notice.audience !== 'resident' || notice.to.at !== 'person') return;
    const { id: noticeId, ...rest } = noticeOf(streamed, notice, notice.to.personId);
    const deskId = streamed.about.desk.organisationId;
    const delivery = begin({ noticeId, deskId, ...rest }, deps.now(), deps.rules);
    if (!delivery) return;
    const begun = await deps.deliveries.begin(delivery);
    const done = await deliver(begun, deps).catch((error: unknown) => {
      deps.log('delivery_failed', { noticeId, noticeKind: delivery.kind, ...errorFields(error) });
      return begun;
    });
    // The step that took the case to another desk may have been quicker than this one.
    if (done.statutory && isStillToTell(done)) await followDesk(caseId, deps, deskId);
  });
  await Promise.all(beginning);
}
