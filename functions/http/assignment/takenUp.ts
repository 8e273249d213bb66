import { Answers } from '../../contract/kinds';
import { firmsIn, type Matter } from '../../domain/standing/assignment/conflict';
import { partyDigests } from '../../domain/standing/assignment/partyName';
import { takesUp } from '../../domain/standing/assignment/takesUp';
import type { Actor, CaseHead, Move, StaffMember } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import { partiesOf } from '../../domain/filing/parties';
import type { TakenUp } from '../../store/assignment/assignmentPorts';
import { givingOffice } from '../../domain/standing/givingOffice';
import type { Tools } from './checked';

/** A question that names nobody makes no matter of anyone. */
export const namesSomebody = ({ kind, marks }: CaseHead): boolean =>
  kind !== 'consultation' || marks.includes('hasOtherSide');

async function mattersOf(
  { id, kind }: CaseHead,
  { personId }: StaffMember,
  actor: Actor,
  { store, numberSecret }: Tools,
): Promise<Matter[]> {
  const filing = await store.cases.event(id, 1);
  const parties = partyDigests(partiesOf(Answers.parse({ kind, form: filing?.details })), numberSecret);
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
  tools: Tools,
): Promise<{ takenUp: TakenUp } | Record<string, never>> {
  const { head, event } = move;
  const person = takesUp(move);
  const organisationId = givingOffice(head);
  if (!person || organisationId === null) return {};
  const matters = namesSomebody(head) ? await mattersOf(head, person, actor, tools) : [];
  const month = dayOf(event.at).slice(0, 7);
  return {
    takenUp: { matters, share: { organisationId, month, personId: person.personId, caseId: head.id } },
  };
}
