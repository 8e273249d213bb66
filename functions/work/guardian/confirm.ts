import type { Scene } from '../../contract/numbers/scene';
import type { GuardianShown } from '../../contract/people/guardianShown';
import { dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import type { ActorDeps } from '../deps';
import { claimedIn, seesPapers } from './claim';

/** What for: the law says it (民法典 34), and nobody gave it. */
const guardians = '监护';

/**
 * An office has held the claim beside the paper: from now on the guardian acts for the ward. What the ward let them do before is over
 * with it, since it would show them what the ward wrote. Null when the code claims nothing.
 * @throws Refused `not_allowed` to residents and to those who look at no papers
 */
export async function confirmGuardian(scene: Scene, deps: ActorDeps): Promise<GuardianShown | null> {
  const { store, actor, now } = deps;
  if (!seesPapers(actor) || !actor.organisation) throw new Refused('not_allowed');
  const claim = await claimedIn(scene, await store.codes.get(scene), deps);
  if (!claim) return null;
  const { id, guardianId, wardId, wardName, guardianName, ward, paper, until } = claim;
  const held = await store.helpings.received(guardianId, dayOf(now));
  const replaced = held.filter((one) => one.helpedId === wardId);
  // The phone that let them in may have taken it back while they stood at the desk; then it is another ward than was said.
  if (claim.of !== null && !replaced.some((one) => one.id === claim.of)) return null;
  const guardian = { ward, paper, office: actor.organisation.name, seenOn: dayOf(now) };
  const confirmed = await store.helpings.confirm(
    {
      ...{ id, helpedId: wardId, helpedName: wardName, helperId: guardianId, helperName: guardianName },
      ...{ scope: 'act', about: null, purpose: guardians, told: true, until, givenAt: now, guardian },
    },
    scene,
    replaced,
  );
  return confirmed ? guardian : null;
}
