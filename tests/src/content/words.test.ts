import { whatWasSaid } from '../../../src/content/deeds/whatWasSaid';
import { statusMeaning, statusName } from '../../../src/content/case/line/statuses';
import { fieldProblemText } from '../../../src/content/fieldProblems';
import {
  clockAt,
  dayAfter,
  dayOf,
  dayText,
  lastMoment,
  moment,
  momentAt,
  timeLeft,
} from '../../../src/content/when';
import { receiptRows } from '../../../src/content/case/papers/receiptRows';
import { contracts } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';

test('a moment is told in Chinese time, whatever the zone of the phone', () => {
  expect(moment('2026-03-02T06:05:00.000Z')).toBe('2026年3月2日 14:05');
  expect(moment('2026-12-31T16:00:00.000Z')).toBe('2027年1月1日 00:00');
  expect(dayOf('2026-12-31T16:00:00.000Z')).toBe('2027年1月1日');
  expect(dayText('2026-03-09')).toBe('2026年3月9日');
});

const due = { unit: 'hour', dueOn: '2026-03-03', dueAt: '2026-03-03T06:05:00.000Z' } as const;

test('hours end by the clock, days with the day', () => {
  expect(lastMoment(due)).toBe('2026年3月3日 14:05');
  expect(lastMoment({ ...due, unit: 'calendarDay' })).toBe('2026年3月3日 24:00');
});

test('a day and a time picked on the phone are a moment in Chinese time, and back', () => {
  expect(momentAt('2026-03-03', '00:30')).toBe('2026-03-02T16:30:00.000Z');
  expect(clockAt('2026-03-02T16:30:00.000Z')).toEqual({ day: '2026-03-03', time: '00:30' });
  expect(dayAfter(Date.parse('2026-03-02T16:30:00.000Z'), 180)).toBe('2026-08-30');
});

test.each([
  ['2026-03-02T00:30:00.000Z', '不到 1 小时'],
  ['2026-03-02T05:00:00.000Z', '5 小时'],
  ['2026-03-03T23:59:00.000Z', '47 小时'],
  ['2026-03-05T01:00:00.000Z', '3 天'],
  ['2026-03-01T19:00:00.000Z', '5 小时'],
])('how long until %s: %s', (until, text) => {
  expect(timeLeft(until, Date.parse('2026-03-02T00:00:00.000Z'))).toBe(text);
});

test('every status of every kind has a name and a meaning', () => {
  for (const kind of CaseKind.options) {
    for (const status of contracts[kind].status.options) {
      expect(statusName(kind, status)).not.toBe('');
      const meaning = statusMeaning({ kind, status, deskName: '集宁区司法局', assigneeName: null });
      expect(meaning).toMatch(/。$/);
      expect(meaning).not.toMatch(/[{}]/);
    }
  }
});

test('what was said in an event is shown by its labels; ids are not', () => {
  const papers = { items: ['身份证', '欠条'], text: '下周五前' };
  expect(whatWasSaid({ word: 'requestMaterials', details: papers })).toEqual([
    { label: '还缺的材料', value: '1. 身份证\n2. 欠条' },
    { label: '补充说明', value: '下周五前' },
  ]);
  const opinion = {
    ...{ outcome: 'notSupported', request: '发补贴', facts: '户口不在本旗' },
    ...{ opinion: '不符合条件', basis: '第三条' },
  };
  expect(whatWasSaid({ word: 'giveOpinion', details: opinion }).map(({ value }) => value)).toEqual([
    '不支持',
    '发补贴',
    '户口不在本旗',
    '不符合条件',
    '第三条',
  ]);
  expect(whatWasSaid({ word: 'transfer', details: { organisationId: 'department-150902000000-1' } })).toEqual(
    [],
  );
  expect(whatWasSaid({ word: 'close', details: { solved: false } })).toEqual([
    { label: '事情解决了吗', value: '没有解决' },
  ]);
  expect(whatWasSaid({ word: 'file', details: {} })).toEqual([]);
});

test('of what staff noted, the words are shown and not the numbers of papers and notices', () => {
  const service = { paper: '3-decision', way: 'handed', on: '2026-03-02' };
  expect(whatWasSaid({ word: 'recordService', details: service })).toEqual([
    { label: '怎么送到的', value: '当面交给本人' },
    { label: '哪一天', value: '2026年3月2日' },
  ]);
  const call = { noticeId: 'n-1', reached: false };
  expect(whatWasSaid({ word: 'recordCall', details: call })).toEqual([
    { label: '打通了吗', value: '没打通' },
  ]);
});

test('a receipt says of a date in the next year that the holidays published decide, and of no other', () => {
  const rowsOf = (dueOn: string) =>
    receiptRows({
      version: 1,
      number: '150902-2026-F-48213-70655-9',
      seq: 1,
      word: 'file',
      at: '2026-12-31T15:59:00.000Z',
      text: 'ab'.repeat(32),
      files: [],
      clocks: [{ key: 'aid.review', dueOn }],
    }).map(({ value }) => value);
  expect(rowsOf('2027-01-07')).toContain(
    '办理期限：最晚 2027年1月7日（跨年的日期，以国家公布的放假安排为准）',
  );
  expect(rowsOf('2026-12-31')).toContain('办理期限：最晚 2026年12月31日');
});

test('what is wrong with a field is said for that field where more can be said', () => {
  expect(fieldProblemText({ pointer: '/form/phone', code: 'invalid' })).toContain('座机');
  expect(fieldProblemText({ pointer: '/form/question', code: 'too_long', limit: 2000 })).toContain('2000');
  expect(fieldProblemText({ pointer: '/form/idNumber', code: 'id_check_digit' })).toContain('有一位写错');
});
