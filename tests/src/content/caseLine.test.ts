import { contracts } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import { caseLine, kindAndMatter, leafOf } from '../../../src/content/case/line/caseLine';
import { caseKinds } from '../../../src/content/kinds';
import { nextText } from '../../../src/content/kinds/lines';
import { newsOf } from '../../../src/content/case/line/statuses';
import { daySaid, daysLeft } from '../../../src/content/when';
import { caseRow, entry } from '../../support/front/cases';

/** Monday, 30 November 2026, 09:41. */
const now = Date.parse('2026-11-30T01:41:00.000Z');

const everyStatus = CaseKind.options.flatMap((kind) =>
  contracts[kind].status.options.map((status) => [kind, status] as const),
);
/** Words of the office that no resident has to know, and what a line must not be. */
const office = /内部|届满|计时|承办|办件|分流|结单|工单|流转|当前|系统|[{}。]/;

test.each(everyStatus)(
  '%s %s: what comes next is short, and so is the news; both in plain words',
  (kind, status) => {
    const next = nextText(kind, status);
    expect(next.length).toBeGreaterThan(2);
    expect(next.length).toBeLessThanOrEqual(14);
    expect(next).not.toMatch(office);
    const news = newsOf(kind, status, []);
    expect(news.length).toBeLessThanOrEqual(24);
    expect(news).not.toMatch(office);
  },
);

test('no two kinds are called the same, and a line says nothing that was written', () => {
  const { title, ...line } = { title: '老板拖着三个月工资不给', ...caseLine(caseRow(), now) };
  expect(JSON.stringify(line)).not.toContain(title.slice(0, 4));
});

const since = '2026-11-28T01:00:00.000Z';
const day = (part: object = {}) => ({
  on: '2026-12-04',
  at: '2026-12-04T15:59:59.999Z',
  byHour: false,
  audience: 'resident' as const,
  overdue: false,
  ...part,
});

test.each([
  [
    'it is my turn, by a day',
    {
      kind: 'legalAid',
      status: 'materialsRequested',
      about: 'labourPay',
      holder: { at: 'resident', since },
      nextDate: day(),
    },
    ['补材料', '轮到您，12月4日（周五）前，还有 4 天', '法律援助·讨要工资、确认劳动关系', '12月/4', 'you'],
  ],
  [
    'it is my turn, and no day counts',
    {
      kind: 'petition',
      status: 'replied',
      about: 'appeal',
      holder: { at: 'resident', since },
      nextDate: null,
    },
    ['看书面答复', '轮到您', '信访代办·有难处要解决', null, 'you'],
  ],
  [
    'my day has passed',
    {
      kind: 'petition',
      status: 'opinionGiven',
      about: null,
      holder: { at: 'resident', since },
      nextDate: day({ on: '2026-11-29', overdue: true }),
    },
    ['看处理意见', '轮到您，昨天（周日）已经过了，晚了也可以问', '信访代办', '11月/29', 'you'],
  ],
  [
    'a lawyer has it, by the hour',
    {
      status: 'assigned',
      about: 'family',
      holder: { at: 'person', name: '贺丽娟', organisationName: '集宁区公共法律服务中心', since },
      nextDate: day({ on: '2026-12-01', at: '2026-12-01T01:41:00.000Z', byHour: true, audience: 'staff' }),
    },
    ['律师正在准备答复', '贺丽娟在办', '法律咨询·婚姻家庭', '明天/09:41', 'others'],
  ],
  [
    'an office has it and is late',
    {
      status: 'submitted',
      about: 'other',
      holder: { at: 'desk', organisationName: '集宁区公共法律服务中心', since },
      nextDate: day({
        on: '2026-11-29',
        at: '2026-11-29T10:20:00.000Z',
        byHour: true,
        audience: 'staff',
        overdue: true,
      }),
    },
    ['等律师接手', '本该已经办好，没做到，有人在催', '法律咨询', '11月/29', 'others'],
  ],
  [
    'it is over, and can still be taken further',
    {
      kind: 'petition',
      status: 'closed',
      about: null,
      holder: { at: 'nobody', since },
      nextDate: day({ on: '2027-01-09' }),
    },
    ['这件事办完了', '不同意的，2027年1月9日（周六）前还可以提', '信访代办', '2027年/1/9', 'over'],
  ],
  [
    'it is over, and so is that day',
    { status: 'withdrawn', about: null, holder: { at: 'nobody', since }, nextDate: day({ overdue: true }) },
    ['您撤回了', '办完了', '法律咨询', null, 'over'],
  ],
] as const)('%s', (_, row, [what, turnText, kind, leaf, turn]) => {
  const line = caseLine(caseRow(row), now);
  expect(line).toMatchObject({ what, turnText, kind, turn });
  expect(line.leaf && `${line.leaf.small}/${line.leaf.big}`).toBe(leaf);
  const heard = turn === 'others' && row.nextDate?.overdue !== true ? '，最晚明天（周二）09:41' : '';
  expect(line.label).toBe(`${what}，${turnText}${heard}，${kind}`);
});

test('a day is said as people say it', () => {
  const said = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2027-06-30'].map(
    (on) => daySaid(on, now),
  );
  expect(said).toEqual([
    '11月28日（周六）',
    '昨天（周日）',
    '今天',
    '明天（周二）',
    '12月2日（周三）',
    '2027年6月30日（周三）',
  ]);
  expect(daySaid('2026-11-30', now, '21:36')).toBe('今天 21:36');
  expect(['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-04'].map((on) => daysLeft(on, now))).toEqual([
    '过了 3 天',
    '今天就到',
    '明天就到',
    '还有 4 天',
  ]);
});

test('the day turns at midnight in China, whatever the zone of the phone', () => {
  expect(daySaid('2026-12-01', Date.parse('2026-11-30T16:00:00.000Z'))).toBe('今天');
  expect(daySaid('2026-12-01', Date.parse('2026-11-30T15:59:00.000Z'))).toBe('明天（周二）');
});

test('an hour stands on a leaf while it is near', () => {
  const at = (on: string) => leafOf(day({ on, at: `${on}T13:36:00.000Z`, byHour: true }), now);
  expect(at('2026-11-30')).toEqual({ small: '今天', big: '21:36', isTime: true });
  expect(at('2026-12-03')).toEqual({ small: '12月', big: '3', isTime: false });
});

test('every matter has a short name', () => {
  for (const kind of CaseKind.options)
    for (const about of Object.keys(caseKinds[kind].matters))
      expect(kindAndMatter({ kind, about })).not.toMatch(/[（），]|·$/);
});

test.each([
  ['petition', 'opinionGiven', 'giveOpinion', 'supported', '您的请求得到支持'],
  ['petition', 'opinionGiven', 'giveOpinion', 'notSupported', '处理意见出来了，没有支持您的请求'],
  ['petition', 'replied', 'giveReply', 'wellFounded', '答复来了，您说的有道理'],
  ['petition', 'reviewGiven', 'giveReview', 'changed', '复查改了原来的意见'],
  ['petition', 'reReviewGiven', 'giveReReview', 'maintained', '复核意见出来了，复查意见不变'],
  ['petition', 'closed', 'giveOpinion', 'supported', '办完了，您的请求得到支持'],
  ['petition', 'closed', 'giveOpinion', 'notSupported', '这件事办完了'],
  ['aidComplaint', 'told', 'decideComplaint', 'corrected', '投诉有道理，已经要求改正'],
] as const)('the news of %s %s after %s %s', (kind, status, word, outcome, said) => {
  expect(
    newsOf(kind, status, [
      entry({ word, details: { outcome } }),
      entry({ seq: 3, word: 'message', details: { text: '好' } }),
    ]),
  ).toBe(said);
});
