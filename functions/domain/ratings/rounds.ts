import { EventWord } from '../../contract/deeds/actions';
import { isErased } from '../case/keptUntil';
import type { NoticeKind } from '../../contract/words';
import type { CaseEvent, CaseHead, OrganisationRef } from '../case/case';
import { eventRule } from '../deeds';
import { isOnResidentsSide } from '../standing/helping';
import { statusRow } from '../kinds/statusRow';

/** What the resident hears when there is something to say of how they were served. */
const feedback: readonly NoticeKind[] = ['answered', 'decision'];

/** Whether whoever filed hears of an answer or a decision by it. */
const isHeard = (word: EventWord): boolean =>
  [eventRule(word).tells].flat().some(({ owner }) => owner !== undefined && feedback.includes(owner));

/** The steps among which are those that can be rated. */
export const roundWords: readonly EventWord[] = EventWord.options.filter(isHeard);

/** An end that the resident is asked to agree to (信访工作条例 33): where they do, no other answer comes. */
const proposals: readonly EventWord[] = ['proposeSettlement'];

function isFeedback({ word, by, to }: CaseEvent, { kind }: CaseHead): boolean {
  if (proposals.includes(word)) return true;
  if (isOnResidentsSide(by.standing) || by.standing === 'system') return false;
  const { step } = statusRow(kind, to);
  return (step === 'feedback' || step === 'close') && isHeard(word);
}

/** What can be rated of a case (信访工作条例 21: 评价): each answer and each decision that was given, once. */
export const roundsOf = (events: readonly CaseEvent[], head: CaseHead): CaseEvent[] =>
  isErased(head) ? [] : events.filter((event) => isFeedback(event, head));

/** The office whose answer it was: the one of this name that still has to do with the case, else the one that has it. */
export function officeOf({ by }: CaseEvent, { desk, sender, assignee }: CaseHead): OrganisationRef {
  const offices = [desk, sender, assignee?.organisation].flatMap((one) => (one ? [one] : []));
  return offices.find(({ name }) => name === by.organisationName) ?? desk;
}
