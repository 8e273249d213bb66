import { isErased } from '../case/keptUntil';
import type { NoticeKind } from '../../contract/words';
import type { CaseEvent, CaseHead, OrganisationRef } from '../case/case';
import { eventRule } from '../deeds';
import { statusRow } from '../kinds/statusRow';

/** What the resident hears when there is something to say of how they were served. */
const feedback: readonly NoticeKind[] = ['answered', 'decision'];

function isFeedback({ word, by, to }: CaseEvent, { kind }: CaseHead): boolean {
  if (by.standing === 'owner' || by.standing === 'system') return false;
  const tells = [eventRule(word).tells].flat();
  const { step } = statusRow(kind, to);
  return (
    (step === 'feedback' || step === 'close') &&
    tells.some(({ owner }) => owner !== undefined && feedback.includes(owner))
  );
}

/** What can be rated of a case (信访工作条例 21: 评价): each answer and each decision that was given, once. */
export const roundsOf = (events: readonly CaseEvent[], head: CaseHead): CaseEvent[] =>
  isErased(head) ? [] : events.filter((event) => isFeedback(event, head));

/** The office whose answer it was: the one of this name that still has to do with the case, else the one that has it. */
export function officeOf({ by }: CaseEvent, { desk, sender, assignee }: CaseHead): OrganisationRef {
  const offices = [desk, sender, assignee?.organisation].flatMap((one) => (one ? [one] : []));
  return offices.find(({ name }) => name === by.organisationName) ?? desk;
}
