import type { Instant } from '../../contract/ids';
import type { CaseHead, Move } from '../case/case';
import { dayOf } from '../clocks/day';
import { recount } from '../clocks/recount';
import type { ClockSettings } from '../clocks/rules';
import { systemStep } from './systemStep';

/** The step of a new calendar on a case: its dates counted again, or null when none of them moved. */
export function recountCase(head: CaseHead, at: Instant, rules: ClockSettings): Move | null {
  const clocks = head.clocks.map((clock) => recount(clock, rules));
  const moved = clocks.flatMap((clock, index) => {
    const was = head.clocks[index];
    return was && was.dueAt !== clock.dueAt
      ? [{ clock: clock.key, from: dayOf(was.dueAt), to: dayOf(clock.dueAt) }]
      : [];
  });
  return moved.length === 0
    ? null
    : systemStep(head, { word: 'recount', at, details: { moved }, set: { clocks } }, rules);
}
