import type { Day } from '../../../functions/contract/ids';
import {
  deputyOf,
  endedLeave,
  isAway,
  mayEnd,
  withLeave,
  withoutMember,
  type Leave,
} from '../../../functions/domain/standing/leave';
import { KeyUsed } from '../../../functions/domain/refusals';
import { refusalOf } from '../refusal';

const at = '2026-08-05T04:00:00.000Z';
const leave = (from: Day, until: Day, more: Partial<Leave> = {}): Leave => ({
  ...{ id: `${from}-0123456789abcdef`, role: 'lawyer', personId: 'p1', name: '甲' },
  ...{ deputyId: 'p2', deputyName: '乙', from, until, endedAt: null },
  ...more,
});

test('it counts on its first day and its last, by the clock of Shanghai, and not once it was ended', () => {
  const one = leave('2026-08-06', '2026-08-07');
  const days = ['2026-08-05', '2026-08-06', '2026-08-07', '2026-08-08'];
  expect(days.map((day) => isAway(one, day))).toEqual([false, true, true, false]);
  expect(days.map((day) => deputyOf([one], 'p1', day)?.deputyId)).toEqual([undefined, 'p2', 'p2', undefined]);
  expect(deputyOf([one], 'p2', '2026-08-06')).toBeUndefined();
  const [ended] = endedLeave([one], one.id, at);
  expect(ended && isAway(ended, '2026-08-06')).toBe(false);
});

test('ended again, or after its last day, it stays as it was; one that is not there is not ended', () => {
  const one = leave('2026-08-06', '2026-08-07');
  const ended = endedLeave([one], one.id, at);
  expect(endedLeave(ended, one.id, '2026-08-06T04:00:00.000Z')).toEqual(ended);
  expect(endedLeave([one], one.id, '2026-08-09T04:00:00.000Z')).toEqual([one]);
  expect(refusalOf(() => endedLeave([], one.id, at))).toBe('not_found');
});

test('said again it is one; the same tap with other days is told', () => {
  const one = leave('2026-08-06', '2026-08-07');
  expect(withLeave([one], one, at)).toEqual([one]);
  expect(() => withLeave([one], { ...one, until: '2026-08-09' }, at)).toThrow(KeyUsed);
});

test('an ended leave is in nobody’s way, and what was over long ago is let go of', () => {
  const old = leave('2025-07-01', '2025-07-02');
  const ended = leave('2026-08-06', '2026-08-07', { endedAt: at });
  const again = leave('2026-08-06', '2026-08-07', { id: '2026-08-06-fedcba9876543210', deputyId: 'p3' });
  expect(withLeave([old, ended], again, at)).toEqual([ended, again]);
});

test('whoever stands in is there: neither of two stands in for the other, whoever said it first', () => {
  const one = leave('2026-08-06', '2026-08-10');
  const other = leave('2026-08-10', '2026-08-12', { id: '2026-08-10-fedcba9876543210' });
  const of = (personId: string, deputyId: string) => ({ ...other, personId, deputyId });
  expect(refusalOf(() => withLeave([one], of('p2', 'p3'), at))).toBe('deputy_away');
  expect(refusalOf(() => withLeave([one], of('p3', 'p1'), at))).toBe('deputy_away');
  expect(refusalOf(() => withLeave([one], of('p1', 'p3'), at))).toBe('leave_overlaps');
  expect(withLeave([one], of('p3', 'p2'), at)).toHaveLength(2);
  const later = { ...of('p2', 'p3'), id: '2026-08-11-fedcba9876543210', from: '2026-08-11' };
  expect(withLeave([one], later, at)).toHaveLength(2);
});

test('either ends it, or the head of the office; whoever leaves is in none', () => {
  const one = leave('2026-08-06', '2026-08-10');
  const who = ['p1', 'p2', 'p3'].map((personId) => mayEnd(one, { personId, isHead: false }));
  expect(who).toEqual([true, true, false]);
  expect(mayEnd(one, { personId: 'p3', isHead: true })).toBe(true);
  expect(withoutMember([one], 'p2', 'lawyer')).toEqual([]);
  expect(withoutMember([one], 'p2', 'agent')).toEqual([one]);
});
