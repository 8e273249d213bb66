import type { CaseStatus } from '../../../../functions/contract/kinds';
import { CaseKind } from '../../../../functions/contract/words';
import type { Move } from '../../../../functions/domain/case/case';
import { addHours } from '../../../../functions/domain/clocks/day';
import { nextDue } from '../../../../functions/domain/clocks/turn';
import { statusesOf } from '../../../../functions/domain/kinds/statusRow';
import { caseIn, newCase } from '../../caseIn';
import { punctual, rungs, swept } from './sweeping';

const far = '2028-01-01T00:00:00.000Z';
const upwards = ['markOverdue', 'escalate supervisor', 'escalate above'];

const situations = CaseKind.options.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })));
/** Every clock a case of the kind may run in a status, with all it can carry. */
const loaded = (kind: CaseKind, status: CaseStatus) =>
  caseIn(kind, status, { marks: ['formalities', 'detained', 'mandated', 'reachable', 'appeal', 'ownRoute'] });

/** Told late, by a sweep that first ran so many hours after something fell due. */
function afterOutage(head: ReturnType<typeof loaded>, hours: number): Move[] {
  const moves: Move[] = [];
  for (let now = head; ;) {
    const due = nextDue(now.clocks);
    if (due === null) return moves;
    const found = swept(now, addHours(due, hours));
    moves.push(...found);
    now = found.at(-1)?.head ?? now;
  }
}

const isTold = (rung: string): boolean => upwards.includes(rung);

describe.each([
  ['a day', 24],
  ['a week', 24 * 7],
  ['a month', 24 * 30],
])('after an outage of %s', (_, hours) => {
  test.each(situations)('a $kind in $status climbs every rung once, in order', ({ kind, status }) => {
    const head = loaded(kind, status);
    const inTime = rungs(punctual(head, far)).filter(isTold);
    const late = rungs(afterOutage(head, hours)).filter(isTold);
    // Clocks that fell due apart may now be told in one step, but no rung is left out and none comes early.
    expect(new Set(late)).toEqual(new Set(inTime));
    expect(late.length).toBeLessThanOrEqual(inTime.length);
    for (const rung of upwards) expect(late.includes(rung)).toBe(inTime.includes(rung));
  });

  test.each(situations)('a $kind in $status comes to the same status', ({ kind, status }) => {
    const head = loaded(kind, status);
    const end = (moves: Move[]) => moves.at(-1)?.head.status ?? status;
    expect(end(afterOutage(head, hours))).toBe(end(punctual(head, far)));
  });
});

test('after a month everything is told in one go, gravest first and each once', () => {
  expect(rungs(swept(newCase('petition').head, far))).toEqual(upwards);
  expect(rungs(swept(newCase('consultation').head, far))).toEqual(upwards);
});

test('a warning that is passed over is not told late: three days before, nobody hears of seven', () => {
  const { head } = newCase('petition');
  expect(rungs(swept(head, '2026-03-14T05:00:00.000Z'))).toEqual(['warn 3']);
  expect(rungs(swept(head, '2026-03-17T05:00:00.000Z'))).toEqual(['warn 1']);
});

test.each(situations)(
  'ticking a $kind in $status twice at one moment tells nothing the second time',
  (one) => {
    const head = loaded(one.kind, one.status);
    for (const { head: now, event } of punctual(head, far)) {
      const again = swept(now, event.at);
      const last = again.at(-1)?.head ?? now;
      expect(swept(last, event.at)).toEqual([]);
    }
  },
);
