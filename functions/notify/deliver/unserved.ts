import { paperCase } from '../../domain/papers/papersOf';
import { stepOfNotice } from '../../domain/papers/receipt';
import { isUnserved } from '../../domain/papers/service';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { Cases } from '../../store/cases/cases';

/** Whether the paper of the step that a telling is about has to reach the resident and has not. */
export const unserved =
  ({ cases }: { cases: Pick<Cases, 'whole'> }) =>
  async (delivery: Delivery): Promise<boolean> => {
    const whole = await cases.whole(delivery.caseId);
    return (
      whole !== null &&
      isUnserved(paperCase(whole.head, whole.events), stepOfNotice(delivery.caseId, delivery.noticeId))
    );
  };
