import type { CaseId } from '../../contract/ids';
import { movedTo } from '../../domain/deliveries/heard';
import type { Cases } from '../../store/cases/cases';
import type { Deliveries } from '../../store/deliveries/deliveries';
import { BrokenItem } from '../../store/table/readItem';

export type FollowDeps = {
  cases: Pick<Cases, 'current'>;
  deliveries: Pick<Deliveries, 'ofCase' | 'change'>;
};

/** Transfers that one look may run into: more than any case goes through while a step is worked on. */
const mostLooks = 5;

/** Where a case lies at this instant; null: nowhere, or its head cannot be read, for which the sweep rings. */
async function deskNow(caseId: CaseId, { cases }: FollowDeps) {
  try {
    return (await cases.current(caseId))?.desk.organisationId ?? null;
  } catch (error) {
    if (error instanceof BrokenItem) return null;
    throw error;
  }
}

/**
 * Whom staff have to phone is on the list of the desk that has the case now. Steps of one case are worked on side by side
 * and may overtake each other, so none goes by what its own record says: it looks where the case lies, after whatever it
 * wrote, and again until that has not moved meanwhile. Whichever comes last then finds both.
 * `from`: where they are known to be already.
 */
export async function followDesk(
  caseId: CaseId,
  deps: FollowDeps,
  from: string | null = null,
): Promise<void> {
  let known = from;
  for (let look = 0; look < mostLooks; look += 1) {
    const desk = await deskNow(caseId, deps);
    if (desk === null || desk === known) return;
    known = desk;
    const told = await deps.deliveries.ofCase(caseId, { ConsistentRead: true });
    await Promise.all(told.map((one) => deps.deliveries.change(one, (found) => movedTo(found, desk))));
  }
}
