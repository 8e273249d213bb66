import type { OrganisationId, PersonId } from '../../contract/ids';
import { conflictOf, opposed } from '../../domain/standing/assignment/conflict';
import type { CaseHead } from '../../domain/case/case';
import { askedOf } from './asked';
import { checkedOf, type Tools } from './checked';

/** Someone a case would go to; what they belong to is looked up when it is not known. */
type Someone = { personId: PersonId; name: string | null; belongsTo?: readonly OrganisationId[] };

/** Whether something stands between a person and a case. Asked before a step that would put it into their hands. */
export async function isConflicted(someone: Someone, head: CaseHead, tools: Tools): Promise<boolean> {
  const { checked } = await checkedOf(head, tools);
  const { personId } = someone;
  const isNobodyNamed = checked.parties.length === 0 && checked.against.length === 0;
  const matters = await tools.store.matters.on(opposed(checked.parties));
  const known = isNobodyNamed ? [] : someone.belongsTo;
  const belongsTo = known ?? (await tools.store.profiles.belongings([personId])).get(personId) ?? [];
  const asked = await askedOf(someone, belongsTo, tools);
  return conflictOf(asked, checked, matters) !== null;
}
