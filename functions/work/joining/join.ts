import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { stepsUnder } from '../../domain/case/keysSeen';
import { canonicalJson } from '../../contract/record/canonical';
import type { ClientKey } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { JoinCode } from '../../contract/people/joining';
import { joinedBy, type GivenByParty } from '../../domain/joining/join';
import { placesLeft } from '../../domain/joining/together';
import { KeyUsed } from '../../domain/refusals';
import { Refused } from '../../domain/refused';
import type { ActorDeps } from '../deps';
import { retryWhileStale } from '../retry';
import { joinableBy } from './look';
import { sceneOf } from './joinScene';

/** How often a case may move on, or others be first, under the hands of somebody who joins. */
const tries = 5;

type Joining = { code: JoinCode; key: ClientKey; given: GivenByParty };

/** What this very request did when it came before, among what they joined. @throws KeyUsed when the key brought something else */
async function joinedBefore({ key, given }: Joining, { store, actor }: ActorDeps): Promise<CaseHead | null> {
  for (const { caseId } of await store.joinings.joinedBy(actor.personId)) {
    const head = await store.cases.current(caseId);
    const steps = head ? stepsUnder(head.keysSeen, actor.personId, key) : [];
    const found: (CaseEvent | null)[] = await Promise.all(steps.map((seq) => store.cases.event(caseId, seq)));
    const event = found.find((one) => one?.key === key && one.word === 'join');
    if (!head || !event) continue;
    if (canonicalJson(event.details) !== canonicalJson(given)) throw new KeyUsed();
    return head;
  }
  return null;
}

/**
 * Joins a petition by a code, once: the same request gets the same again. Null when the code opens nothing to them.
 * @throws Refused `not_allowed` to staff in their posts, `too_many_joined`, `places_taken` when others were first at the last
 * place, `stale_version` when the case moves on as often as it is tried; KeyUsed
 */
export async function joinOnce(asked: Joining, deps: ActorDeps): Promise<CaseHead | null> {
  const { store, actor, now, rules } = deps;
  if (actor.role !== 'resident') throw new Refused('not_allowed');
  const { personId } = actor;
  const before = await joinedBefore(asked, deps);
  if (before) return before;
  const scene = sceneOf(asked.code, deps);
  let seen: CaseHead | null = null;
  return retryWhileStale(tries, async () => {
    const found = await joinableBy(scene, await store.codes.get(scene), deps);
    if (!found) {
      const twin = seen && (await joinedBefore(asked, deps));
      if (twin) return twin;
      const head = seen && (await store.cases.current(seen.id));
      if (head && placesLeft(head) === 0) throw new Refused('places_taken');
      return null;
    }
    const { head } = found;
    const joined = await store.joinings.joinedBy(personId);
    if (joined.filter(({ leftAt }) => leftAt === null).length >= limits.joined)
      throw new Refused('too_many_joined');
    seen = head;
    const move = joinedBy(head, { personId, given: asked.given, key: asked.key }, now, rules);
    const line = { personId, filedAt: head.filedAt, caseId: head.id, leftAt: null };
    await store.cases.save(move, {
      joining: { caseId: head.id, scene, now },
      joined: { put: [line], gone: [] },
      answers: { before: {}, after: asked.given },
    });
    return move.head;
  });
}
