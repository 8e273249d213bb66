import type { CaseAction } from '../../functions/contract/actions';
import type { Actor, CaseHead, Move } from '../../functions/domain/case';
import { act } from '../../functions/domain/act';
import type { StreamedEvent } from '../../functions/store/ports';
import { commandOn, morning, named } from '../domain/caseIn';

/** A move as the stream would deliver it. */
export function streamed({ head, event }: Move): StreamedEvent {
  const { caseId, seq, at, word, by, from, to } = event;
  const { number, kind, ownerId, desk, assignee, sender } = head;
  return {
    event: { caseId, seq, at, word, by, from, to },
    about: { number, kind, ownerId, desk, assignee, sender },
  };
}

/** What someone did to a case, as the stream would deliver it. */
export const done = (head: CaseHead, actor: Actor, action: CaseAction): StreamedEvent =>
  streamed(act(head, actor, commandOn(head, action), morning, named));
