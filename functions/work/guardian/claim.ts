import { limits } from '../../contract/limits';
import type { Scene } from '../../contract/numbers/scene';
import type { NewGuardian } from '../../contract/people/guardian';
import { addMs, dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import { guardianUntil } from '../../domain/standing/guardianship';
import { newPersonId, newScene } from '../../runtime/ids';
import type { CodeRow } from '../../store/codes/codeItem';
import type { GuardianClaimRow } from '../../store/helpings/claimItem';
import type { ActorDeps } from '../deps';
import { helpingIdOf } from '../helping/helpingId';

/**
 * Who the ward is here: whoever let the guardian in on their own phone, or somebody new whom no account knows.
 * @throws Refused `helping_ended` where that leave is over, is of one case alone, or never was
 */
async function wardOf({ of }: NewGuardian, { store, actor, now }: ActorDeps) {
  if (of === undefined) return newPersonId();
  const found = await store.helpings.power(actor.personId, of, dayOf(now));
  if (!found || found.helping.guardian || found.helping.caseId !== null) throw new Refused('helping_ended');
  return found.helping.personId;
}

/**
 * What somebody says of themself as a guardian, until an office has seen the paper; the code of it as it is to be kept. It gives
 * nothing yet.
 * @throws Refused `not_allowed` to staff in their posts, `ward_of_age`, `date_in_future`, `helping_ended`, `too_many_helpers`
 */
export async function claimGuardian(asked: NewGuardian, deps: ActorDeps): Promise<CodeRow> {
  const { store, actor, now } = deps;
  if (actor.role !== 'resident') throw new Refused('not_allowed');
  const today = dayOf(now);
  const until = guardianUntil(asked, today);
  const wardId = await wardOf(asked, deps);
  if ((await store.helpings.received(actor.personId, today)).length >= limits.helped)
    throw new Refused('too_many_helpers');
  const scene = newScene();
  const { ward, paper, name, mine, bornOn = null, of = null } = asked;
  const expiresAt = addMs(now, limits.helpingCodeMinutes * 60_000);
  const claim = {
    ...{ id: helpingIdOf(scene, deps), guardianId: actor.personId, guardianName: mine },
    ...{ wardId, wardName: name, ward, paper, bornOn, of, until },
  };
  await store.helpings.claim(claim, expiresAt);
  return { scene, what: { for: 'guardian' }, by: actor.personId, place: null, expiresAt };
}

/**
 * What a code claims, to whoever of an office may hold it beside the paper; null when it claims nothing, or is not for them. Looked for
 * whatever the code is, so that every code costs the store as many looks.
 */
export async function claimedIn(
  scene: Scene,
  code: CodeRow | null,
  { store, actor, numberSecret }: ActorDeps,
): Promise<GuardianClaimRow | null> {
  const id = helpingIdOf(scene, { numberSecret });
  const claim = await store.helpings.claimed(code?.by ?? actor.personId, id);
  if (code?.what.for !== 'guardian' || !claim || !seesPapers(actor)) return null;
  // Nobody shows a paper to themself, nor to the one it is about.
  return [claim.guardianId, claim.wardId].includes(actor.personId) ? null : claim;
}

/** Whether somebody is at an office where papers are looked at: a helper of a village files, and an administrator sees no residents. */
export const seesPapers = ({ role, organisation }: ActorDeps['actor']): boolean =>
  organisation !== null && role !== 'resident' && role !== 'helper' && role !== 'admin';
