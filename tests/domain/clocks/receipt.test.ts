import type { CaseStatus } from '../../../functions/contract/kinds';
import { clockAt, clockKeys, clockRow, type ClockKey } from '../../../functions/domain/clocks/table';
import type { Mark } from '../../../functions/domain/case/marks';

type Received = [key: ClockKey, status: CaseStatus, marks: Mark[], begins: string];

// 信访工作条例 35, 36: 自收到书面答复之日起; 法律援助法 43(2): 一次性告知.
const byReceipt: Received[] = [
  ['consult.silence', 'answered', [], 'told'],
  ['aid.supply', 'materialsRequested', [], 'told'],
  ['aid.ask_objection', 'refused', [], 'served'],
  ['aid.ask_reconsideration', 'upheld', [], 'served'],
  ['aid.sue', 'upheld', [], 'served'],
  ['petition.ask_review', 'opinionGiven', ['ownRoute'], 'served'],
  ['petition.ask_recheck', 'reviewGiven', [], 'served'],
  ['petition.confirm_performance', 'performing', ['saidPerformed'], 'told'],
  ['petition.settlement_reply', 'settlementProposed', [], 'told'],
  ['petition.feedback', 'replied', [], 'served'],
];

test('these dates, and no others, begin when the resident has what was said', () => {
  const found = clockKeys.filter((key) => clockRow(key).startsOn);
  expect(found.map((key) => [key, clockRow(key).startsOn])).toEqual(
    byReceipt.map(([key, , , begins]) => [key, begins]),
  );
});

test('whatever silence ends or takes off, it is the silence of somebody who was told', () => {
  const silent = clockKeys.filter((key) => !['overdue', 'nothing'].includes(clockRow(key).whenDue));
  // A mandate nobody answered only goes back to the office, whose dates run on; one that is over was agreed with its day.
  expect(silent.filter((key) => !clockRow(key).startsOn)).toEqual([
    'petition.mandate_reply',
    'petition.mandate',
  ]);
});

test.each(byReceipt)('%s waits in %s until it is received, and the office has a date meanwhile', (...row) => {
  const [key, status, marks] = row;
  const { kind } = clockRow(key);
  const waiting: Mark[] = [...marks, 'unreceived'];
  expect(clockAt(key, { kind, status, marks: waiting })).toBe('waits');
  expect(clockAt(key, { kind, status, marks })).toBe('runs');
  const offices = clockKeys.filter((one) => clockRow(one).with === 'unreceived');
  expect(offices.map((one) => clockAt(one, { kind, status, marks: waiting }))).toContain('runs');
  expect(offices.map((one) => clockAt(one, { kind, status, marks }))).not.toContain('runs');
});

test.each(['closed', 'withdrawn'] as const)(
  'a %s petition keeps the days of what can still be asked',
  (status) => {
    const at = (key: ClockKey, resume: CaseStatus | null, marks: Mark[] = ['ownRoute']) =>
      clockAt(key, { kind: 'petition', status, marks, resume });
    expect(at('petition.ask_review', 'opinionGiven')).toBe('goesOn');
    expect(at('petition.ask_review', 'opinionGiven', ['ownRoute', 'unreceived'])).toBe('waits');
    expect(at('petition.serve', 'opinionGiven', ['ownRoute', 'unreceived'])).toBe('goesOn');
    expect(at('petition.ask_recheck', 'reviewGiven')).toBe('goesOn');
    expect(at('petition.ask_review', 'reviewGiven')).toBe('stops');
    expect(at('petition.ask_review', null)).toBe('stops');
    expect(at('petition.handle', 'handling')).toBe('stops');
  },
);

test('what may be done on one’s own only for a time, and what is the resident’s until a day', () => {
  const named = (column: 'closes' | 'asks') =>
    clockKeys.flatMap((key) => (clockRow(key)[column] ? [[key, clockRow(key)[column]]] : []));
  expect(named('closes')).toEqual([
    ['petition.not_ours', 'sendBack'],
    ['petition.handle', 'extend'],
    ['aidComplaint.finish', 'extend'],
  ]);
  expect(named('asks')).toEqual([
    ['aid.ask_objection', 'object'],
    ['petition.ask_review', 'askReview'],
    ['petition.ask_recheck', 'askReReview'],
  ]);
});
