import type { Actor } from '../case/case';
import { holder } from '../case/holder';
import { TakenBy } from '../refusals';
import { Refused } from '../refused';
import { readerOf } from './reader';
import type { Seen } from './seen';

/** By name who has it in hand, to one of the desk that it was taken from who would see it had nobody taken it; null to everybody else. */
export function takenFrom(actor: Actor, head: Seen): string | null {
  const held = holder(head);
  return held.at === 'person' && readerOf(actor, { ...head, assignee: null }) ? held.person.name : null;
}

/** What is said of a case that is not there for whoever asks: to a colleague of who has taken it, that they have. */
export function notThere(actor: Actor, head: Seen | undefined | null): Refused {
  const name = head ? takenFrom(actor, head) : null;
  return name === null ? new Refused('not_found') : new TakenBy(name);
}
