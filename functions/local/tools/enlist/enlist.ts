import type { CaseId, Instant } from '../../../contract/ids';
import type { CaseHead } from '../../../domain/case/case';
import { isErased, nextLook } from '../../../domain/case/keptUntil';
import { firstBreakOf } from '../../../domain/case/timeline/verify';
import type { ClockSettings } from '../../../domain/clocks/rules';
import { isOpen } from '../../../domain/kinds/statusRow';
import { leaveOpen } from '../../../domain/systemSteps/leftOpen';
import { readHead } from '../../../store/cases/headItem';
import type { Store } from '../../../store/createStore';
import { headKey } from '../../../store/keys/cases';
import type { Seal } from '../../../store/seal/seal';
import type { Item } from '../../../store/table/table';
import { isStale } from '../../../work/retry';
import { wholeTable, type Place } from '../wholeTable';

export type EnlistDeps = Place & {
  seal: Seal;
  store: { cases: Pick<Store['cases'], 'whole' | 'save' | 'lookAgain'> };
  rules: ClockSettings;
  now: () => Instant;
  say: (line: string) => void;
};

/** What became of cases that had ended. `left`: somebody acted on it meanwhile, or its record does not hold. */
export type Enlisted = { given: number; enlisted: number; left: number };

const headOrder = headKey('0000000000').sk;

/** An ended case, and whether the sweep will come to it; null for anything else. */
function endedIn(item: Item, seal: Seal): { head: CaseHead; isListed: boolean } | null {
  if (item.sk?.S !== headOrder) return null;
  const head = readHead(item, seal);
  return isOpen(head.kind, head.status) || isErased(head) ? null : { head, isListed: 'dpk' in item };
}

/** Gives back what its end leaves open now; whether it had to. */
async function giveBack(id: CaseId, { store, rules, now }: EnlistDeps): Promise<boolean> {
  const whole = await store.cases.whole(id);
  if (!whole) return false;
  if (firstBreakOf(whole) !== null) throw new Error(`the chain of case ${id} is broken`);
  const move = leaveOpen(whole, now(), rules);
  if (move) await store.cases.save(move);
  return move !== null;
}

/**
 * Brings the cases that ended under older rules under those of today: each gets back the review it would leave open now
 * while that period runs (信访工作条例 35, 36), and each comes under the sweep that erases its text when it need not be kept
 * (个人信息保护法 47). Stopped anywhere, run again it goes on: what is done needs nothing.
 * @throws BrokenItem for a case that this release cannot read
 */
export async function enlist(dryRun: boolean, deps: EnlistDeps): Promise<Enlisted> {
  const { store, rules, now, say } = deps;
  const tally: Enlisted = { given: 0, enlisted: 0, left: 0 };
  const attend = async ({ head, isListed }: NonNullable<ReturnType<typeof endedIn>>): Promise<void> => {
    if (dryRun) {
      const whole = await store.cases.whole(head.id);
      if (whole && leaveOpen(whole, now(), rules)) tally.given += 1;
      else if (!isListed) tally.enlisted += 1;
      return;
    }
    if (await giveBack(head.id, deps)) {
      tally.given += 1;
      say(`${head.id} given back its review`);
    } else if (!isListed) {
      await store.cases.lookAgain(head, nextLook(head));
      tally.enlisted += 1;
    }
  };
  for await (const page of wholeTable(deps))
    for (const item of page) {
      const ended = endedIn(item, deps.seal);
      if (!ended) continue;
      try {
        await attend(ended);
      } catch (error) {
        if (!isStale(error) && !(error instanceof Error && error.message.includes('chain'))) throw error;
        tally.left += 1;
        say(`${ended.head.id} left: ${error instanceof Error ? error.message : 'somebody acted on it'}`);
      }
    }
  const { given, enlisted, left } = tally;
  say(
    `${given} given back a review, ${enlisted} brought under the sweep, ${left} left${dryRun ? ', dry run' : ''}`,
  );
  return tally;
}
