import { limits } from '../../contract/limits';
import type { NewHelping } from '../../contract/people/helping';
import { addDays, addMs, dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import { isAtRisk } from '../../domain/standing/helping';
import { standings } from '../../domain/standing/standings';
import { newScene } from '../../runtime/ids';
import type { CodeRow } from '../../store/codes/codeItem';
import type { ActorDeps } from '../deps';
import { helpingIdOf } from './helpingId';

/** The one case that somebody offers to be helped with: their own, and none that is sealed. @throws Refused `not_found` */
async function ownCase({ caseId }: NewHelping, { store, actor }: ActorDeps) {
  if (caseId === undefined) return null;
  const head = await store.cases.get(caseId);
  if (!head || !standings(actor, head).includes('owner') || head.marks.includes('sealed'))
    throw new Refused('not_found');
  return {
    caseId,
    number: head.number,
    inDanger: isAtRisk(head),
  };
}

/**
 * Offers to let another act in one's matters; the code of it as it is to be kept.
 * @throws Refused `not_allowed` to staff in their posts, `not_found`, `date_in_past`, `date_too_far`, `too_many_helpers`
 */
export async function offerHelping(asked: NewHelping, deps: ActorDeps): Promise<CodeRow> {
  const { store, actor, now } = deps;
  if (actor.role !== 'resident') throw new Refused('not_allowed');
  const today = dayOf(now);
  if (asked.until < today) throw new Refused('date_in_past');
  if (asked.until > addDays(today, limits.helpingDays)) throw new Refused('date_too_far');
  const about = await ownCase(asked, deps);
  if ((await store.helpings.given(actor.personId, today)).length >= limits.helpers)
    throw new Refused('too_many_helpers');
  const expiresAt = addMs(now, limits.helpingCodeMinutes * 60_000);
  const { scope, purpose, until, name, told = false } = asked;
  const scene = newScene();
  const offer = {
    id: helpingIdOf(scene, deps),
    helpedId: actor.personId,
    helpedName: name,
    scope,
    about,
    purpose,
    told,
    until,
    givenAt: now,
  };
  await store.helpings.offer(offer, expiresAt);
  return { scene, what: { for: 'helping' }, by: actor.personId, place: null, expiresAt };
}
