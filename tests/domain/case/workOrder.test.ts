import type { RunningClock } from '../../../functions/domain/case/case';
import { workOrder } from '../../../functions/domain/case/workOrder';
import { byUrgency } from '../../../src/content/case/line/urgency';
import { showRow } from '../../../functions/http/show/row';
import { filed, hoursAfter } from '../../support/moves';

const { head } = filed('consultation');
const clock = (dueAt: string, pauses: RunningClock['pauses'] = []): RunningClock => ({
  ...{ key: 'consult.message', startedAt: head.filedAt, length: 9, extendedBy: 0, stage: 0, overdueAt: null },
  ...{ dueAt, pauses },
});
const paused = [{ from: '2026-08-05', to: null }];
const held = (name: string, more: Partial<typeof head>) => ({ ...head, ...more, title: name });

const inOrder = [
  held('in danger, with time', { marks: ['danger'], clocks: [clock('2026-09-30T02:00:00.000Z')] }),
  held('a limitation about to run out', {
    limitationOn: '2026-08-09',
    clocks: [clock('2026-09-29T02:00:00.000Z')],
  }),
  held('overdue for weeks', { clocks: [clock('2026-07-01T02:00:00.000Z')] }),
  held('overdue since yesterday', { clocks: [clock('2026-08-04T02:00:00.000Z')] }),
  held('today, with a later date too', {
    clocks: [clock('2026-08-20T02:00:00.000Z'), clock('2026-08-05T09:00:00.000Z')],
  }),
  held('its clock that is nearest stands still', {
    clocks: [clock('2026-06-01T02:00:00.000Z', paused), clock('2026-08-11T02:00:00.000Z')],
  }),
  held('a limitation in some weeks', {
    limitationOn: '2026-08-24',
    clocks: [clock('2026-09-28T02:00:00.000Z')],
  }),
  held('in a month', { clocks: [clock('2026-09-04T02:00:00.000Z')] }),
  held('no date, long waiting', { clocks: [], heldSince: hoursAfter(-100) }),
  held('no date, waiting since now', { clocks: [], heldSince: hoursAfter(0) }),
];

const sortedBy = (cases: readonly (typeof head)[]) =>
  [...cases].sort((one, other) => (workOrder(one) < workOrder(other) ? -1 : 1)).map(({ title }) => title);

test('what hurries comes first, then whichever has the nearest date, then whichever waits longest', () => {
  expect(sortedBy([...inOrder].reverse()).slice(2)).toEqual(inOrder.map(({ title }) => title).slice(2));
  expect(new Set(sortedBy(inOrder).slice(0, 2))).toEqual(
    new Set(inOrder.slice(0, 2).map(({ title }) => title)),
  );
});

test('what the phone groups as urgent and as overdue is at the beginning of what the server lists', () => {
  const now = hoursAfter(0);
  const rows = inOrder.map((one) => showRow(one, 'dispatcher', now));
  const { urgent, overdue, soon, rest } = byUrgency(rows, Date.parse(now));
  expect([urgent.length, overdue.length, soon.length, rest.length]).toEqual([2, 2, 1, 5]);
  const listed = sortedBy(inOrder);
  const groups = [urgent, overdue, soon].map((group) => group.map(({ title }) => title));
  expect(new Set(listed.slice(0, 2))).toEqual(new Set(groups[0]));
  expect(listed.slice(2, 5)).toEqual(groups.slice(1).flat());
});

test('what was put in order by its moment alone stands behind nothing but what is urgent', () => {
  const before = head.heldSince;
  const orders = inOrder.map(workOrder);
  expect(orders.filter((order) => order < before)).toHaveLength(2);
});
