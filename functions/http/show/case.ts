import type { Instant } from '../../contract/ids';
import { Answers } from '../../contract/kinds';
import type { CaseView } from '../../contract/views';
import type { Standing } from '../../contract/words';
import type { Actor, CaseEvent, CaseHead } from '../../domain/case';
import { showEntry } from './entry';
import { showState } from './state';

/** The whole case. The answers are in its first event. */
export const showCase = (
  { head, events }: { head: CaseHead; events: CaseEvent[] },
  actor: Actor,
  standing: Standing,
  now: Instant,
): CaseView => ({
  state: showState(head, actor, standing, now),
  answers: Answers.parse({ kind: head.kind, form: events[0]?.details }),
  timeline: events.map(showEntry),
});
