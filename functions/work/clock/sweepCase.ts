import type { CaseId, Instant } from '../../contract/ids';
import type { CaseHead, Move } from '../../domain/case/case';
import { isErased, nextLook } from '../../domain/case/keptUntil';
import { dayOf } from '../../domain/clocks/day';
import { receivedAt } from '../../domain/papers/receipt';
import { recountCase } from '../../domain/systemSteps/recount';
import { release, unproved } from '../../domain/systemSteps/systemStep';
import { endingBySilence, isForAbove, tick } from '../../domain/systemSteps/tick';
import type { ClockSettings } from '../../domain/clocks/rules';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { isOpen } from '../../domain/kinds/statusRow';
import { levelAbove } from '../../domain/standing/superiors';
import { isCalledFor } from '../../store/cases/lookLine';
import type { People } from '../../store/people/people';
import type { Organisations } from '../../store/places/organisations';
import { eraseText, type EraseTextDeps } from './eraseText';
import { giveUp } from './giveUp';
import { stepOn, type Became, type Kept } from './stepOn';
import { firstOf } from '../places/superior';

export type SweepCaseDeps = EraseTextDeps & {
  cases: Kept;
  organisations: Pick<Organisations, 'get'>;
  people: Pick<People, 'member'>;
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

/** The step that gives a case back to its desk whose holder is no member any more; null where they are. */
async function leftBehind(
  head: CaseHead,
  at: Instant,
  { people, rules }: SweepCaseDeps,
): Promise<Move | null> {
  const { assignee, kind, status } = head;
  if (!assignee || !isOpen(kind, status)) return null;
  const { personId, organisation } = assignee;
  const isThere = await people.member(organisation.organisationId, lifecycles[kind].carriedBy, personId);
  return isThere ? null : release(head, at, rules);
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
    const look = nextLook(head);
    const isTime = look !== null && look < at;
    const step = tick(head, at, rules, above) ?? (isTime ? await giveUp(head, at, deps) : null);
    if (step) return step;
    const left = isCalledFor(head) ? await leftBehind(head, at, deps) : null;
    // It stood where it was looked for before its last steps.
    if (!left && !isTime) await cases.lookAgain(head, look);
    return left;
  };
  return stepOn(id, cases, nextStep);
}
