import type { RunningClock } from '../../functions/domain/case';
import { markOverdue } from '../../functions/domain/markOverdue';
import { holder } from '../../functions/domain/holder';
import { firstBreak } from '../../functions/domain/timeline/verify';
import { caseIn, newCase } from './caseIn';

const last = '2026-03-09T15:59:59.999Z';
const after = '2026-03-09T16:00:00.000Z';
const reviewing = caseIn('legalAid', 'reviewing');

test('a case is not overdue at the last moment of its last day, and is one millisecond later', () => {
  expect(reviewing.clocks.map(({ dueAt }) => dueAt)).toEqual([last]);
  expect(markOverdue(reviewing, last)).toBeNull();
  expect(markOverdue(reviewing, after)?.event.word).toBe('markOverdue');
});

test('the step says which clocks, by nobody, and changes neither status nor holder nor dates', () => {
  const move = markOverdue(reviewing, after);
  expect(move?.event).toMatchObject({
    by: { standing: 'system', personId: null, name: null, organisationName: null },
    key: null,
    from: 'reviewing',
    to: 'reviewing',
    details: { clocks: ['legalAid.review'] },
  });
  expect(move?.priorStatuses).toEqual(['reviewing']);
  expect(move?.head.clocks).toEqual(reviewing.clocks.map((clock) => ({ ...clock, overdueAt: after })));
  expect(move && holder(move.head)).toEqual(holder(reviewing));
  expect(move?.head.heldSince).toBe(reviewing.heldSince);
});

test('a second sweep finds nothing to do, however much later', () => {
  const once = markOverdue(reviewing, after);
  expect(once && markOverdue(once.head, '2027-01-01T00:00:00.000Z')).toBeNull();
});

test('the overdue step is a link of the chain like any other', () => {
  const filed = newCase('consultation');
  const late = markOverdue(filed.head, '2026-03-04T00:00:00.000Z');
  expect(late && firstBreak([filed.event, late.event])).toBeNull();
  expect(late?.head.version).toBe(2);
});

test('what stands still is never overdue', () => {
  const waiting = caseIn('legalAid', 'materialsRequested', {
    clocks: reviewing.clocks.map((clock) => ({ ...clock, pausedAt: '2026-03-05T02:00:00.000Z' })),
  });
  expect(markOverdue(waiting, '2026-12-31T00:00:00.000Z')).toBeNull();
});

test('of several clocks only the late ones are marked', () => {
  const clock = (dueAt: string): RunningClock => ({
    key: 'petition.handle',
    startedAt: '2026-03-02T02:00:00.000Z',
    dueAt,
    pausedAt: null,
    overdueAt: null,
  });
  const clocks = [clock('2026-03-05T00:00:00.000Z'), clock('2026-04-05T00:00:00.000Z')];
  const move = markOverdue(caseIn('petition', 'handling', { clocks }), after);
  expect(move?.head.clocks.map(({ overdueAt }) => overdueAt)).toEqual([after, null]);
});

test('a closed case is never overdue', () => {
  expect(markOverdue(caseIn('legalAid', 'filed'), '2030-01-01T00:00:00.000Z')).toBeNull();
});
