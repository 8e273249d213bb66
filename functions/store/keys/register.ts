import type { CaseId, Instant, OrganisationId } from '../../contract/ids';
import type { Month } from '../../contract/people/intake';

/** "What did this office write down, of what came to it in this month (Asia/Shanghai)?", the latest last. */
export const registerOf = (id: OrganisationId, month: Month): string => `REGISTER#${id}#${month}`;
export const registerKey = (id: OrganisationId, month: Month, receivedAt: Instant, caseId: CaseId) => ({
  pk: registerOf(id, month),
  sk: `${receivedAt}#${caseId}`,
});
export const registeredIn = (sk: string): unknown => {
  const [receivedAt, caseId] = sk.split('#');
  return { receivedAt, caseId };
};
