import { actionInputs, type Command } from '../../contract/deeds/actions';
import { canonicalJson } from '../../contract/record/canonical';
import type { CaseId } from '../../contract/ids';
import type { Standing } from '../../contract/words';
import { answersAfter } from '../../domain/case/answers';
import type { Actor, CaseEvent, CaseHead, Move } from '../../domain/case/case';
import { isErased } from '../../domain/case/keptUntil';
import { stepsUnder } from '../../domain/case/keysSeen';
import { act } from '../../domain/deeds/act';
import { standingFor } from '../../domain/deeds/may';
import type { Found } from '../../domain/deeds/rule';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { KeyUsed } from '../../domain/refusals';
import { Refused } from '../../domain/refused';
import type { Draft } from '../../domain/decisions/draft';
import { readerOf } from '../../domain/standing/reader';
import { notThere } from '../../domain/standing/takenFrom';
import type { Alongside } from '../../store/cases/alongside';
import type { ActorDeps } from '../deps';
import { byTwo } from '../decisions/byTwo';
import { filesAttached } from '../files';
import { uncheckedIn } from './articlesIn';
import { lookUpNamed } from './lookUp';
import { isStale } from '../retry';
import { foundBy } from '../joining/foundBy';
import { isCounted, takenUpIn } from '../carriers/takenUp';

/** A case after something was done to it, and what its doer is to it: what they were, if it has left their hands. */
export type Done = { head: CaseHead; event: CaseEvent; standing: Standing };

/**
 * Who gets the case in this step must still be a member when it is written. Of whoever takes it up themselves that was asked
 * as their request came; whether it still held is asked once more from the stream (`notify/takenUp.ts`).
 */
function newMember(move: Move, { personId: actorId }: Actor): Alongside {
  const { assignee, kind } = move.head;
  if (!assignee || assignee.personId === move.before?.assignee?.personId) return {};
  if (assignee.personId === actorId && isCounted(move)) return {};
  const { personId, organisation } = assignee;
  return {
    member: { organisationId: organisation.organisationId, role: lifecycles[kind].carriedBy, personId },
  };
}

/** The answers before and after, where the step changes which of them stand or may be used. */
function answersChanged({ head, event }: Move, { answers }: Found): Alongside {
  if (!answers) return {};
  const after = answersAfter(answers, event, head.marks.includes('sensitiveWithdrawn'));
  return { answers: { before: answers.form, after: after.form } };
}

/** Drafts of the case, where the step keeps it from somebody else than before. */
async function recounted(
  { before, head }: Move,
  signed: Draft | undefined,
  deps: ActorDeps,
): Promise<Alongside> {
  const kept = ({ against, aside }: CaseHead) => [...against, '', ...aside].join();
  if (!before || kept(before) === kept(head)) return {};
  const { draftsRecounted } = await import('../decisions/recount');
  return draftsRecounted(head, signed, deps);
}

/** Who left with the step; where it was theirs, it is somebody else's own from now on. */
function left({ before, head, event }: Move, { personId }: Actor): Alongside {
  if (event.word !== 'leave') return {};
  const line = { filedAt: head.filedAt, caseId: head.id };
  const gone = before?.ownerId === head.ownerId ? [] : [{ ...line, personId: head.ownerId, leftAt: null }];
  return { joined: { put: [{ ...line, personId, leftAt: event.at }], gone } };
}

/** Whether a step is what a command asks for, by all that a person says with it. */
function isSameDeed({ word, details }: CaseEvent, { action, input }: Command): boolean {
  if (word === 'consents') return details.action === action;
  const fields: object = actionInputs[action].shape;
  const said = Object.fromEntries(Object.entries(details).filter(([field]) => field in fields));
  return word === action && canonicalJson(said) === canonicalJson(input);
}

/**
 * What this very command did when it came before, or null; a key is known at any later version. Asked first, because doing it may have ended the doer's
 * right to do it again, or even to read on: then they are shown the case only as they left it.
 * @throws KeyUsed when the key brought something else
 */
export async function doneBefore(
  id: CaseId,
  command: Command,
  head: CaseHead | null,
  { store, actor }: ActorDeps,
): Promise<Done | null> {
  const { key, version } = command;
  const under = head ? stepsUnder(head.keysSeen, actor.personId, key) : [];
  // Looked for as well where no step is known: a stranger cannot tell by the time it takes.
  const events = await Promise.all(
    (under.length > 0 ? under : [version + 1]).map((seq) => store.cases.event(id, seq)),
  );
  const event = events.find((one) => one?.key === key && one.by.personId === actor.personId);
  if (!event) return null;
  if (!isSameDeed(event, command)) throw new KeyUsed();
  const now = head ?? (await store.cases.get(id, event.seq));
  if (!now) return null;
  const standing = readerOf(actor, now);
  if (!standing && now.version !== event.seq) return null;
  return { head: now, event, standing: standing ?? event.by.standing };
}

/**
 * Does one thing to a case, once: a retry with the same key gets what the first one did, at whatever version the case is by then.
 * `signed`: the draft that it was written as; without one, what needs two people is not done.
 * @throws Refused what `act` throws, `unknown_file`, `no_such_article`, `two_people_needed`, `draft_changed`, and KeyUsed when the key brought something else; a stranger gets `not_found` before anything they name is looked up.
 */
export async function actOnce(
  id: CaseId,
  command: Command,
  deps: ActorDeps,
  signed: Alongside['signed'] | null = null,
): Promise<Done> {
  const { store, actor, now, rules } = deps;
  const head = await store.cases.get(id, command.version);
  const isReader = head !== null && readerOf(actor, head) !== null;
  const isKnown = head !== null && stepsUnder(head.keysSeen, actor.personId, command.key).length > 0;
  const isAsSeen = isReader && head.version === command.version;
  // The store looks twice before it says that nothing is there, or nothing so new; a stranger waits as long.
  if (head && !isReader && head.version >= command.version) await store.cases.get(id);
  const before = isAsSeen && !isKnown ? null : await doneBefore(id, command, head, deps);
  if (before) return before;
  if (!isReader) throw notThere(actor, head);
  const standing = standingFor(actor, head, command.action);
  const names = isAsSeen && !isErased(head) ? await lookUpNamed(command, head, deps) : {};
  const cited = await uncheckedIn(command, deps);
  const move = act(head, actor, command, now, names, rules);
  if (!signed && (await byTwo([command.action], head, deps)).length > 0)
    throw new Refused('two_people_needed');
  try {
    await store.cases.save(move, {
      ...newMember(move, actor),
      ...(signed && { signed }),
      ...(await recounted(move, signed?.draft, deps)),
      ...(await takenUpIn(move, actor, deps)),
      ...left(move, actor),
      ...filesAttached(command.input, move, actor.personId, now),
      ...(await foundBy(move, answersChanged(move, names), deps)),
      ...(cited && {
        unchecked: { organisationId: head.desk.organisationId, caseId: id, at: now, cited },
      }),
    });
  } catch (error) {
    const twin = isStale(error) ? await doneBefore(id, command, null, deps) : null;
    if (!twin) throw error;
    return twin;
  }
  return { head: move.head, event: move.event, standing: readerOf(actor, move.head) ?? standing };
}
