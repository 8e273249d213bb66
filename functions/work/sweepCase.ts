import type { CaseId, Instant } from '../contract/ids';
import type { CaseHead, Move } from '../domain/case/case';
import { dayOf } from '../domain/clocks/day';
import { receivedAt } from '../domain/papers/receipt';
import { recountCase } from '../domain/systemSteps/recount';
import { unproved } from '../domain/systemSteps/systemStep';
import { endingBySilence, isForAbove, tick } from '../domain/systemSteps/tick';
import type { ClockSettings } from '../domain/clocks/rules';
import { levelAbove } from '../domain/standing/superiors';
import type { Cases } from '../store/cases/cases';
import type { Organisations } from '../store/places/organisations';
import { firstOf } from './superior';
import { stepOn, type Became, type Kept } from './stepOn';

export type SweepCaseDeps = {
  cases: Kept & Pick<Cases, 'whole'>;
  organisations: Pick<Organisations, 'get'>;
  rules: ClockSettings;
  now: () => Instant;
};

/** The step back from an end by silence that the timeline does not bear out; null where it does, or none is at hand. */
async function stepBack(
  head: CaseHead,
  at: Instant,
  { cases, rules }: Pick<SweepCaseDeps, 'cases' | 'rules'>,
): Promise<Move | null> {
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
 * Attends to every moment of a case that has come: warns, calls late, tells those above, does what silence means. Its
 * dates are counted again first, so that none is called late by a calendar that has been replaced.
 */
export function sweepCase(id: CaseId, { cases, organisations, rules, now }: SweepCaseDeps): Promise<Became> {
  const nextStep = async (head: CaseHead): Promise<Move | null> => {
    const at = now();
    const recounted = recountCase(head, at, rules);
    if (recounted) return recounted;
    const back = await stepBack(head, at, { cases, rules });
    if (back) return back;
    const above = isForAbove(head, at)
      ? await firstOf(levelAbove(head), head.against, { organisations })
      : null;
    return tick(head, at, rules, above);
  };
  return stepOn(id, cases, nextStep);
}
