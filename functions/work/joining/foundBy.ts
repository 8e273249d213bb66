import type { PersonId } from '../../contract/ids';
import type { Move } from '../../domain/case/case';
import { phoneGivenBy, phoneWords } from '../../domain/joining/join';
import { isOthersContact } from '../../domain/joining/seenBy';
import { lifecycleOf } from '../../domain/kinds/statusRow';
import { everybodyOf } from '../../domain/joining/together';
import type { Alongside } from '../../store/cases/alongside';
import type { ActorDeps } from '../deps';

type Changed = Pick<Alongside, 'answers'>;

/**
 * By which numbers staff find a case after a step. One that several bring is found by the number of each who is in it: nobody's
 * goes because another sets theirs right or leaves, and nobody is found in it who has left.
 */
export async function foundBy(
  { before, head, event }: Move,
  { answers }: Changed,
  { store, actor }: Pick<ActorDeps, 'store' | 'actor'>,
): Promise<Changed> {
  const isLeaving = event.word === 'leave';
  const isOwnRight = event.word === 'correctParty';
  // Who has left is known from the steps alone.
  const isJoint = lifecycleOf(head.kind).together === true;
  if (!isLeaving && !isOwnRight && (!answers || !isJoint)) return answers ? { answers } : {};
  const events = (await store.cases.withSteps(head.id, phoneWords))?.events ?? [];
  const was = before ?? head;
  const numberOf = (personId: PersonId) => ({ phone: phoneGivenBy({ head: was, events }, personId) });
  const others = everybodyOf(head)
    .filter((one) => one !== actor.personId)
    .map(numberOf);
  const mine = numberOf(actor.personId);
  if (isLeaving) return { answers: { before: mine, after: {}, others } };
  if (isOwnRight) return { answers: { before: mine, after: event.details, others } };
  // Of whoever filed it and has left, the answers that stay say how they were reached.
  const isAnothers = isOthersContact(events, 'owner');
  return answers ? { answers: isAnothers ? { before: {}, after: {}, others } : { ...answers, others } } : {};
}
