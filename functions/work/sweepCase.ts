import type { CaseId, Instant } from '../contract/ids';
import type { CaseHead, Move } from '../domain/case/case';
import { isErased } from '../domain/case/keptUntil';
import { dayOf } from '../domain/clocks/day';
import { receivedAt } from '../domain/papers/receipt';
import { recountCase } from '../domain/systemSteps/recount';
import { unproved } from '../domain/systemSteps/systemStep';
import { endingBySilence, isForAbove, tick } from '../domain/systemSteps/tick';
import type { ClockSettings } from '../domain/clocks/rules';
import { levelAbove } from '../domain/standing/superiors';
import type { Organisations } from '../store/places/organisations';
import { eraseText, type EraseTextDeps } from './eraseText';
import { giveUp } from './giveUp';
import { stepOn, type Became, type Kept } from './stepOn';
import { firstOf } from './superior';

export type SweepCaseDeps = EraseTextDeps & {
  cases: Kept;
  organisations: Pick<Organisations, 'get'>;
  rules: ClockSettings;
};

/** The step back from an end by silence that the timeline does not bear out; null where it does, or none is at hand. */
async function stepBack(head: CaseHead, at: Instant, { cases, rules }: SweepCaseDeps): Promise<Move | null> {
  const ending = endingBySilence(head, at);
  const whole = ending.length > 0 ? await cases.whole(head.id) : null;
  // Moved on meanwhile: the write of whatever is decided now would fail, and it is decided again.
  if (!whole || whole.head.version !== head.version) return null;
  const received = receivedAt(whole);
  const tooEarly = ending.filter(({ startedAt }) => received === null || dayOf(startedAt) < dayOf(received));
  if (tooEarly.length === 0) return null;
  return unproved(head, { clocks: tooEarly.map(({ key }) => key), receivedAt: received }, at, rules);
}

/**
 * Attends to every moment of a case that has come: warns, calls late, tells those above, does what silence means, erases
 * what need not be kept any more. Its dates are counted again first, so that none is called late by a calendar that has
 * been replaced.
 */
export function sweepCase(id: CaseId, deps: SweepCaseDeps): Promise<Became> {
  const { cases, organisations, rules, now } = deps;
  const nextStep = async (head: CaseHead): Promise<Move | null> => {
    if (isErased(head)) {
      await eraseText(head, deps);
      return null;
    }
    const at = now();
    const recounted = recountCase(head, at, rules);
    if (recounted) return recounted;
    const back = await stepBack(head, at, deps);
    if (back) return back;
    const above = isForAbove(head, at)
      ? await firstOf(levelAbove(head), head.against, { organisations })
      : null;
    return tick(head, at, rules, above) ?? giveUp(head, at, deps);
  };
  return stepOn(id, cases, nextStep);
}
