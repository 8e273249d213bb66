import { paperCase } from '../../domain/papers/papersOf';
import { paperWords } from '../../domain/papers/paperWords';
import { stepOfNotice } from '../../domain/papers/receipt';
import { isUnserved } from '../../domain/papers/service';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { Cases } from '../../store/cases/cases';

/** Whether the paper of the step that a telling is about has to reach the resident and has not. */
export const unserved =
  ({ cases }: { cases: Pick<Cases, 'withSteps'> }) =>
  async (delivery: Delivery): Promise<boolean> => {
    const found = await cases.withSteps(delivery.caseId, paperWords(delivery.caseKind));
    return (
      found !== null &&
      isUnserved(paperCase(found.head, found.events), stepOfNotice(delivery.caseId, delivery.noticeId))
    );
  };
