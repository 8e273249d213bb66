import type { Scene } from '../../contract/numbers/scene';
import { limits } from '../../contract/limits';
import { dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import type { CodeRow } from '../../store/codes/codeItem';
import type { Helping, HelpingOffer } from '../../store/helpings/helpingItem';
import type { ActorDeps } from '../deps';
import { helpingIdOf } from './helpingId';

/**
 * What a code offers to somebody else than who made it; null when it offers nothing, or not to them. Looked for whatever the
 * code is, so that every code costs the store as many looks.
 */
export async function offerIn(
  scene: Scene,
  code: CodeRow | null,
  { store, actor, now, numberSecret }: ActorDeps,
): Promise<HelpingOffer | null> {
  const id = helpingIdOf(scene, { numberSecret });
  const offer = await store.helpings.offered(code?.by ?? actor.personId, id);
  if (code?.what.for !== 'helping' || !offer) return null;
  if (actor.role !== 'resident' || actor.personId === offer.helpedId) return null;
  return offer.until >= dayOf(now) ? offer : null;
}

/** Of the same matters of one person one leave holds, the latest: who narrows it means that the wider is over. What is by law stays. */
const isOfTheSame = (held: Helping, offer: HelpingOffer): boolean =>
  !held.guardian && held.helpedId === offer.helpedId && held.about?.caseId === offer.about?.caseId;

/**
 * Takes up what a code offers, once, in place of what the same person was given of the same matters before: the one who
 * took it up gets the same again. Null when it offers nothing to them.
 * @throws Refused `not_allowed` to staff in their posts, `too_many_helpers`
 */
export async function takeHelping(
  { scene, name }: { scene: Scene; name: string },
  deps: ActorDeps,
): Promise<Helping | null> {
  const { store, actor, now } = deps;
  if (actor.role !== 'resident') throw new Refused('not_allowed');
  const offer = await offerIn(scene, await store.codes.get(scene), deps);
  // The code is gone with the taking; who took it up is told the same again.
  const before = () => store.helpings.takenBy(actor.personId, helpingIdOf(scene, deps));
  if (!offer) return before();
  const today = dayOf(now);
  const [given, received] = await Promise.all([
    store.helpings.given(offer.helpedId, today),
    store.helpings.received(actor.personId, today),
  ]);
  const replaced = received.filter((one) => isOfTheSame(one, offer));
  const others = (held: readonly Helping[]) => held.length - replaced.length;
  if (others(given) >= limits.helpers || others(received) >= limits.helped)
    throw new Refused('too_many_helpers');
  const helping = { ...offer, helperId: actor.personId, helperName: name, givenAt: now };
  return (await store.helpings.take(helping, scene, replaced)) ? helping : before();
}
