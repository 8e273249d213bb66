import type { Giving } from '../../contract/deeds/giving';
import type { ProblemCode } from '../../contract/problems';
import type { CaseHead } from '../../domain/case/case';
import type { DeedOf } from '../../contract/deeds/actions';
import { stepsUnder } from '../../domain/case/keysSeen';
import { standingFor } from '../../domain/deeds/may';
import { Refused } from '../../domain/refused';
import { readerOf } from '../../domain/standing/reader';
import { takenFrom } from '../../domain/standing/takenFrom';
import { candidatesFor } from '../carriers/candidates';
import type { ActorDeps } from '../deps';
import { actOnce } from './act';

/**
 * What became of one: the case as it is now, null where it is not there for the one who asked; why it was not done; and by name who
 * was faster, where they would still see it if it waited at their desk.
 */
export type Given = { head: CaseHead | null; problem: ProblemCode | null; heldBy: string | null };

type Deed = DeedOf<'assign'> | DeedOf<'take'> | DeedOf<'transfer'> | DeedOf<'unassign'> | DeedOf<'recall'>;

/** Who is proposed first. @throws Refused `unknown_person` where nobody can have it, and as `assign` does */
async function proposed(head: CaseHead, deps: ActorDeps): Promise<string> {
  standingFor(deps.actor, head, 'assign');
  const [first] = (await candidatesFor(head, deps)).contenders;
  if (!first) throw new Refused('unknown_person');
  return first.member.personId;
}

/** Whether the one who asks did one of these under this key already: then that stands, whatever would be done now. */
async function isDone(
  { caseId, key }: Giving,
  words: readonly Deed['action'][],
  head: CaseHead,
  { store, actor }: ActorDeps,
): Promise<boolean> {
  const under = stepsUnder(head.keysSeen, actor.personId, key);
  const events = await Promise.all(under.map((seq) => store.cases.event(caseId, seq)));
  return events.some(
    (event) =>
      event?.key === key && event.by.personId === actor.personId && words.some((word) => word === event.word),
  );
}

/** The case as it is, for whoever may know of it. @throws Refused `not_found` */
async function readCase({ caseId, version }: Giving, { store, actor }: ActorDeps): Promise<CaseHead> {
  const head = await store.cases.get(caseId, version);
  if (!head || !readerOf(actor, head)) throw new Refused('not_found');
  return head;
}

/**
 * What it comes to; null: it was done under this key before. What is named is known again by `actOnce` itself; what follows from how
 * the case stands would by now be something else.
 */
async function deedOf(giving: Giving, deps: ActorDeps): Promise<Deed | null> {
  switch (giving.to) {
    case 'person':
      return { action: 'assign', input: { personId: giving.personId } };
    case 'me':
      return { action: 'take', input: {} };
    case 'office':
      return { action: 'transfer', input: { organisationId: giving.organisationId } };
    case 'suggested': {
      const head = await readCase(giving, deps);
      if (await isDone(giving, ['assign'], head, deps)) return null;
      return { action: 'assign', input: { personId: await proposed(head, deps) } };
    }
    case 'back': {
      const head = await readCase(giving, deps);
      if (await isDone(giving, ['unassign', 'recall'], head, deps)) return null;
      // Whoever handed it to another office has it at their desk no more.
      const isHere = head.desk.organisationId === deps.actor.organisation?.organisationId;
      return { action: isHere ? 'unassign' : 'recall', input: {} };
    }
  }
}

async function giveOne(giving: Giving, deps: ActorDeps): Promise<Given> {
  const { caseId, version, key } = giving;
  const { store, actor } = deps;
  const asIs = async (problem: ProblemCode | null): Promise<Given> => {
    const head = await store.cases.get(caseId, version);
    const isReader = head !== null && readerOf(actor, head) !== null;
    return {
      head: isReader ? head : null,
      problem,
      heldBy: head && !isReader ? takenFrom(actor, head) : null,
    };
  };
  try {
    const deed = await deedOf(giving, deps);
    if (!deed) return await asIs(null);
    const { head } = await actOnce(caseId, { ...deed, version, key }, deps);
    return { head: readerOf(actor, head) ? head : null, problem: null, heldBy: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return asIs(error.code);
  }
}

/** Gives several cases, one after the other; what stands against one keeps no other back. Each once, by its key. */
export async function giveMany(givings: readonly Giving[], deps: ActorDeps): Promise<Given[]> {
  const results: Given[] = [];
  for (const giving of givings) results.push(await giveOne(giving, deps));
  return results;
}
