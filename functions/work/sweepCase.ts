import type { CaseId, Instant } from '../contract/ids';
import type { CaseHead, Move } from '../domain/case/case';
import { recountCase } from '../domain/systemSteps/recount';
import { isForAbove, tick } from '../domain/systemSteps/tick';
import type { ClockSettings } from '../domain/clocks/rules';
import { levelAbove } from '../domain/standing/superiors';
import type { Organisations } from '../store/places/organisations';
import { firstOf } from './lookUp';
import { stepOn, type Became, type Kept } from './stepOn';

export type SweepCaseDeps = {
  cases: Kept;
  organisations: Pick<Organisations, 'get'>;
  rules: ClockSettings;
  now: () => Instant;
};

/**
 * Attends to every moment of a case that has come: warns, calls late, tells those above, does what silence means. Its
 * dates are counted again first, so that none is called late by a calendar that has been replaced.
 */
export function sweepCase(id: CaseId, { cases, organisations, rules, now }: SweepCaseDeps): Promise<Became> {
  const nextStep = async (head: CaseHead): Promise<Move | null> => {
    const at = now();
    const recounted = recountCase(head, at, rules);
    if (recounted) return recounted;
    const above = isForAbove(head, at)
      ? await firstOf(levelAbove(head), head.against, { organisations })
      : null;
    return tick(head, at, rules, above);
  };
  return stepOn(id, cases, nextStep);
}
