import { mustHaveAnswers } from '../domain/case/answers';
import type { Actor, CaseHead, Move, StaffMember } from '../domain/case/case';
import { dayOf } from '../domain/clocks/day';
import { partiesOf } from '../domain/filing/parties';
import { firmsIn, type Matter } from '../domain/standing/assignment/conflict';
import { partyDigests } from '../domain/standing/assignment/partyDigest';
import { namesSomebody, takesUp } from '../domain/standing/assignment/takesUp';
import { givingOffice } from '../domain/standing/givingOffice';
import type { TakenUp } from '../store/assignment/takenUp';
import type { WorkDeps } from './deps';

async function mattersOf(
  { id, kind }: CaseHead,
  { personId }: StaffMember,
  actor: Actor,
  { store, numberSecret }: WorkDeps,
): Promise<Matter[]> {
  const whole = await store.cases.whole(id);
  const parties = partyDigests(partiesOf(mustHaveAnswers(kind, whole?.events ?? [])), numberSecret);
  const isActor = personId === actor.personId;
  const belongsTo = isActor
    ? actor.belongsTo
    : ((await store.profiles.belongings([personId])).get(personId) ?? []);
  const [firm = null] = firmsIn(belongsTo);
  return parties.map((party) => ({ ...party, personId, firm, caseId: id }));
}

/** What a step writes for the one who takes the case up with it; nothing when nobody does. */
export async function takenUpIn(
  move: Move,
  actor: Actor,
  deps: WorkDeps,
): Promise<{ takenUp: TakenUp } | Record<string, never>> {
  const { head, event } = move;
  const person = takesUp(move);
  const organisationId = givingOffice(head);
  if (!person || organisationId === null) return {};
  const matters = namesSomebody(head) ? await mattersOf(head, person, actor, deps) : [];
  const month = dayOf(event.at).slice(0, 7);
  return {
    takenUp: { matters, share: { organisationId, month, personId: person.personId, caseId: head.id } },
  };
}
