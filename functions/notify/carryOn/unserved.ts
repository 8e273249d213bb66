import { paperCase } from '../../domain/papers/papersOf';
import { isUnserved } from '../../domain/papers/service';
import type { Telling } from '../../domain/deliveries/telling';
import type { Cases } from '../../store/ports';

/** The step that a notice is about, as its id says. */
const stepOf = ({ caseId, noticeId }: Telling): number =>
  Number(noticeId.slice(`${caseId}.`.length).split('.')[0]);

/** Whether the paper of the step that a telling is about has to reach the resident and has not. */
export const unserved =
  ({ cases }: { cases: Pick<Cases, 'whole'> }) =>
  async (telling: Telling): Promise<boolean> => {
    const whole = await cases.whole(telling.caseId);
    return whole !== null && isUnserved(paperCase(whole.head, whole.events), stepOf(telling));
  };
