import type { OfferedJoining } from '../../contract/people/joining';
import type { Scene } from '../../contract/numbers/scene';
import { limits } from '../../contract/limits';
import { dayOf } from '../../domain/clocks/day';
import type { CaseHead } from '../../domain/case/case';
import { everybodyOf, mayBeJoined, placesLeft } from '../../domain/joining/together';
import { isInterested } from '../../domain/standing/helping';
import type { CodeRow } from '../../store/codes/codeItem';
import type { ActorDeps } from '../deps';
import { askedIn } from './offer';

/** Where is looked when a code names no petition, so that every code costs the store as many looks. */
const noCase = '0000000000';

type Joinable = { head: CaseHead; offer: OfferedJoining };

/**
 * What a code lets somebody join: null whatever it is that stands against it. Nobody joins who works where the matter lies or
 * which it is about (信访工作条例 28, 30), nor whoever is there already.
 */
export async function joinableBy(
  scene: Scene,
  code: CodeRow | null,
  deps: ActorDeps,
): Promise<Joinable | null> {
  const { store, actor } = deps;
  const caseId = code?.what.for === 'joining' ? code.what.caseId : noCase;
  const [head, joining] = [await store.cases.current(caseId), await store.joinings.of(caseId)];
  const asked = await askedIn(head ?? { id: caseId, kind: 'petition' }, deps);
  if (!head || !asked || joining?.scene !== scene || code?.by !== head.ownerId) return null;
  if (actor.role !== 'resident' || actor.helping || everybodyOf(head).includes(actor.personId)) return null;
  const places = placesLeft(head);
  const isOpen = mayBeJoined(head) && places > 0 && joining.uses < limits.together - 1;
  if (!isOpen || isInterested(actor, head)) return null;
  return {
    head,
    offer: {
      subject: joining.subject,
      ...asked,
      filedOn: dayOf(head.filedAt),
      people: everybodyOf(head).length,
      places,
    },
  };
}
