import { dayOf } from '../domain/clocks/day';
import { lifecycles } from '../domain/kinds/lifecycles';
import { givingOffice } from '../domain/standing/givingOffice';
import type { Workloads } from '../store/assignment/workloads';
import type { Cases } from '../store/cases/cases';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { People } from '../store/people/people';

export type TakenUpDeps = {
  workloads: Pick<Workloads, 'add'>;
  cases: Pick<Cases, 'get' | 'lookAgain'>;
  people: Pick<People, 'member'>;
};

/**
 * Somebody took a case up: it counts in their share, and they must still hold the post they took it up in. Whose duty ended at
 * that very moment has it no more: the sweep is called to give it back to its desk. The list of what they had, from which
 * the end of a duty gives back, and this second look leave no moment between them. Safe to repeat.
 */
export async function noteTakenUp({ event, about }: StreamedEvent, deps: TakenUpDeps): Promise<void> {
  const { assignee, kind, isTakenUp } = about;
  const organisationId = givingOffice(about);
  if (!isTakenUp || !assignee || organisationId === null) return;
  const { caseId, seq, at } = event;
  const { personId, organisation } = assignee;
  await deps.workloads.add({ organisationId, month: dayOf(at).slice(0, 7), personId, caseId });
  const { carriedBy } = lifecycles[kind];
  if (await deps.people.member(organisation.organisationId, carriedBy, personId)) return;
  let head = await deps.cases.get(caseId, seq);
  // Whoever writes to it meanwhile takes no call with them that they have not seen.
  while (head?.assignee?.personId === personId && !(await deps.cases.lookAgain(head, head.updatedAt)))
    head = await deps.cases.get(caseId, head.version + 1);
}
