import type { Command } from '../contract/actions';
import type { CaseId } from '../contract/ids';
import type { Standing } from '../contract/words';
import type { CaseEvent, CaseHead } from '../domain/case/case';
import { act } from '../domain/deeds/act';
import { standingFor } from '../domain/deeds/may';
import { lifecycles } from '../domain/kinds/lifecycles';
import { Refused } from '../domain/refused';
import { readerOf } from '../domain/standing/reader';
import type { Alongside } from '../store/cases/alongside';
import type { ActorDeps } from './deps';
import { filesAttached } from './files';
import { lookUpNamed } from './lookUp';
import { isStale } from './retry';
import { takenUpIn } from './takenUp';

/** A case after something was done to it, and what its doer is to it: what they were, if it has left their hands. */
type Done = { head: CaseHead; event: CaseEvent; standing: Standing };

/** Who gets the case in this step must still be a member when it is written. */
function newMember(before: CaseHead, { assignee, kind }: CaseHead): Alongside {
  if (!assignee || assignee.personId === before.assignee?.personId) return {};
  const { personId, organisation } = assignee;
  return {
    member: { organisationId: organisation.organisationId, role: lifecycles[kind].carriedBy, personId },
  };
}

/**
 * What this very command did when it came before, or null. Asked first, because doing it may have ended the doer's
 * right to do it again, or even to read on: then they are shown the case only as they left it.
 */
async function doneBefore(
  id: CaseId,
  { key, version }: Command,
  head: CaseHead | null,
  { store, actor }: ActorDeps,
): Promise<Done | null> {
  const event = await store.cases.event(id, version + 1);
  if (!event || event.key !== key || event.by.personId !== actor.personId) return null;
  const now = head ?? (await store.cases.get(id, event.seq));
  if (!now) return null;
  const standing = readerOf(actor, now);
  if (!standing && now.version !== event.seq) return null;
  return { head: now, event, standing: standing ?? event.by.standing };
}

/**
 * Does one thing to a case, once: a retry with the same key gets what the first one did.
 * @throws Refused what `act` throws, and `unknown_file`; a stranger gets `not_found` before anything they name is looked up.
 */
export async function actOnce(id: CaseId, command: Command, deps: ActorDeps): Promise<Done> {
  const { store, actor, now, rules } = deps;
  const head = await store.cases.get(id, command.version);
  const isReader = head !== null && readerOf(actor, head) !== null;
  const isAsSeen = isReader && head.version === command.version;
  // The store looks twice before it says that nothing is there, or nothing so new; a stranger waits as long.
  if (head && !isReader && head.version >= command.version) await store.cases.get(id);
  // Looked for as well when there is no such case: a stranger cannot tell one from the other by the time it takes.
  const before = isAsSeen ? null : await doneBefore(id, command, head, deps);
  if (before) return before;
  if (!head) throw new Refused('not_found');
  const standing = standingFor(actor, head, command.action);
  const names = isAsSeen ? await lookUpNamed(command, head, deps) : {};
  const move = act(head, actor, command, now, names, rules);
  try {
    await store.cases.save(move, {
      ...newMember(head, move.head),
      ...(await takenUpIn(move, actor, deps)),
      ...filesAttached(command.input, move, actor.personId, now),
    });
  } catch (error) {
    const twin = isStale(error) ? await doneBefore(id, command, null, deps) : null;
    if (!twin) throw error;
    return twin;
  }
  return { head: move.head, event: move.event, standing: readerOf(actor, move.head) ?? standing };
}
