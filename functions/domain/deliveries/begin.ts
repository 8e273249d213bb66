import type { Instant } from '../../contract/ids';
import { isStatutory, rungsOf } from './ladders';
import { onward } from './rungs';
import type { Delivery } from './delivery';
import type { DeliveryRules } from './waits';

type Told = Pick<
  Delivery,
  'noticeId' | 'kind' | 'at' | 'caseId' | 'caseNumber' | 'caseKind' | 'personId' | 'audience' | 'deskId'
>;

/**
 * The delivery of a notice that goes further than the inbox, due at once; null for one that does not. The inbox is
 * another reader's of the same stream and cannot be missed: here it counts as handed over, until it is seen.
 */
export function begin(notice: Told, at: Instant, rules: DeliveryRules): Delivery | null {
  const statutory = notice.audience === 'resident' && isStatutory(notice.kind, notice.caseKind);
  if (rungsOf({ ...notice, statutory }).length === 1) return null;
  const inInbox: Delivery = {
    ...notice,
    statutory,
    state: 'telling',
    rungs: [{ rung: 'inbox', outcome: 'sent', at: notice.at, reason: null }],
    trying: null,
    nextAt: at,
    version: 1,
  };
  return onward(inInbox, at, rules);
}
