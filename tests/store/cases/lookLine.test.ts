import fc from 'fast-check';
import type { Instant } from '../../../functions/contract/ids';
import type { CaseHead } from '../../../functions/domain/case/case';
import { nextLook } from '../../../functions/domain/case/keptUntil';
import { lookFor, standingAt } from '../../../functions/store/cases/lookLine';
import { filed, hoursAfter } from '../../support/moves';

const { head: start } = filed('consultation');
const [clock] = start.clocks;

/** What a step may do: when it is, when the case is to be looked at next, and whether the sweep comes by before it. */
type Edit = { later: number; due: number | null; isClosed: boolean; isSwept: boolean };
const hours = fc.integer({ min: 0, max: 400 });
const edits = fc.array(
  fc.record<Edit>({
    later: fc.integer({ min: 0, max: 60 }),
    due: fc.option(hours),
    isClosed: fc.boolean(),
    isSwept: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The case after a step that leaves it with this date, wherever that lies: earlier or later than before, gone, or past. */
function edited(at: Instant, { due, isClosed }: Edit): CaseHead {
  const clocks = due === null || !clock ? [] : [{ ...clock, dueAt: hoursAfter(due), stage: 1 }];
  return { ...start, status: isClosed ? 'closed' : 'submitted', heldSince: at, updatedAt: at, clocks };
}

test('whatever is done to its dates, a case never stands later than it is to be looked at', () => {
  let stayed = 0;
  fc.assert(
    fc.property(edits, (way) => {
      let before = standingAt(start, lookFor(start, null));
      let hour = 0;
      for (const edit of way) {
        if (edit.isSwept) before = standingAt({ ...before }, nextLook(before));
        hour += edit.later;
        const head = edited(hoursAfter(hour), edit);
        const [at, next] = [lookFor(head, before), nextLook(head)];
        if (at === null) expect(next).toBeNull();
        else if (at !== next) {
          stayed += 1;
          // Found early, and not in a past that the sweep has been to.
          expect(at > head.updatedAt).toBe(true);
          expect(next === null || at < next).toBe(true);
        }
        before = standingAt(head, at);
      }
    }),
  );
  expect(stayed).toBeGreaterThan(50);
});

test('a case of which it is not known where it stood is set where it is looked for', () => {
  const head = edited(hoursAfter(2), { later: 0, due: 30, isClosed: false, isSwept: false });
  expect(lookFor(head, { ...start })).toBe(hoursAfter(30));
});
