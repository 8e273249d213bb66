import { hintsIn } from '../../../functions/contract/plainWords';
import type { CaseId } from '../../../functions/contract/ids';
import type { UrgentReason } from '../../../functions/contract/kinds/circumstances';
import { CaseView } from '../../../functions/contract/case/views';
import { isRisky, urgentWaysIn } from '../../../functions/contract/urgentWays';
import { caseKinds } from '../../content/kinds';
import { lastSeen, placeOf, takePlace, type LastSeen } from '../server/lastSeen';
import type { SessionKeeper } from '../session/sessionKeeper';

/** Why a case hurries, where that is what nobody who takes up the phone may read. */
const grave: readonly UrgentReason[] = ['danger', 'held', 'childInDanger', 'perhapsDanger', 'custody'];

/**
 * Whether somebody may be in danger by it, whatever has become of the case: an answer makes nobody safe, and a way off at once
 * stays in reach.
 */
export function isGrave({ state, answers }: Pick<CaseView, 'state' | 'answers'>): boolean {
  if (state.urgentFor.some((reason) => grave.includes(reason))) return true;
  if (!answers) return false;
  const { circumstances = {} } = answers.form;
  return isRisky(urgentWaysIn({ circumstances, hints: hintsIn([JSON.stringify(answers.form)]) }));
}

/** Whether nothing of a case may lie on the phone beyond what its first page shows. */
export function isQuietCase(view: CaseView): boolean {
  const { state, answers } = view;
  const { onPhone } = caseKinds[state.kind];
  if (onPhone === 'never') return true;
  if (onPhone === 'ifTold' && state.about === null) return true;
  if (!answers) return true;
  const isSealed = 'corruption' in answers.form && answers.form.corruption === true;
  return isSealed || isGrave(view);
}

const atPlace = (session: SessionKeeper, place: string): LastSeen<CaseView> =>
  lastSeen(session, place, CaseView, (view) =>
    view.state.standing === 'owner' && !isQuietCase(view) ? view : null,
  );

/** One's own case as it was read last. */
export const seenCase = (session: SessionKeeper, id: CaseId): LastSeen<CaseView> => ({
  read() {
    const place = placeOf(id);
    return place === undefined ? undefined : atPlace(session, place).read();
  },
  write(view) {
    const isKept = view.state.standing === 'owner' && !isQuietCase(view);
    const place = placeOf(id) ?? (isKept ? takePlace(id) : undefined);
    if (place !== undefined) atPlace(session, place).write(view);
  },
});
