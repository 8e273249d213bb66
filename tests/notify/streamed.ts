import type { CaseAction } from '../../functions/contract/deeds/actions';
import { act } from '../../functions/domain/deeds/act';
import type { Actor, CaseHead, Move } from '../../functions/domain/case/case';
import { eventItem, type StreamedEvent, parseStreamedEvent } from '../../functions/store/cases/eventItem';
import { commandOn, morning, namedFor } from '../domain/caseIn';
import { seal } from '../support/store';

/** A move as the stream delivers it. */
export function streamed(move: Move): StreamedEvent {
  const found = parseStreamedEvent(eventItem(move, seal));
  if (!found) throw new Error('the stream takes it for something else');
  return found;
}

/** What someone did to a case, as the stream delivers it. */
export const done = (head: CaseHead, actor: Actor, action: CaseAction, input?: object): StreamedEvent =>
  streamed(act(head, actor, commandOn(head, action, input ? { input } : {}), morning, namedFor(head.kind)));
