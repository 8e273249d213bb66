import { clockKeys } from '../../../../functions/domain/clocks/table';
import { answerClock } from '../../../../functions/local/tools/clock/answer';

const ask = (line: string) => answerClock(line.split(' '));
const json = (line: string): unknown => JSON.parse(ask(`${line} --json`).text);

// Counted by hand on the calendar.
test.each([
  ['aid.review --from 2026-03-02', '2026-03-09', '2026-03-09', '2026-03-09'],
  ['aid.review --from 2026-09-29', '2026-10-06', '2026-10-08', '2026-09-30'],
  ['aid.assign --from 2026-02-13', '2026-02-16', '2026-02-24', '2026-02-14'],
  ['petition.tell --from 2026-04-20', '2026-05-05', '2026-05-06', '2026-04-30'],
  ['petition.do_review --from 2026-04-07', '2026-05-07', '2026-05-07', '2026-05-07'],
  ['petition.not_ours --from 2026-02-12', '2026-02-26', '2026-02-26', '2026-02-26'],
  ['petition.not_ours --from 2026-04-30', '2026-05-11', '2026-05-11', '2026-05-11'],
  ['petition.not_ours --from 2026-09-18', '2026-09-24', '2026-09-24', '2026-09-24'],
  ['aid.review --from 2026-03-02T23:30+08:00', '2026-03-09', '2026-03-09', '2026-03-09'],
  ['aid.review --from 2026-03-03T00:30:00+08:00', '2026-03-10', '2026-03-10', '2026-03-10'],
  ['aid.review --from 2026-03-02T16:30:00.000Z', '2026-03-10', '2026-03-10', '2026-03-10'],
  ['aid.review --from 2026-03-02 --pause 2026-03-05..2026-03-09', '2026-03-14', '2026-03-16', '2026-03-13'],
  [
    'aid.review --from 2026-03-02 --pause 2026-03-08..2026-03-09 --pause 2026-03-05..2026-03-07',
    '2026-03-14',
    '2026-03-16',
    '2026-03-13',
  ],
  ['petition.handle --from 2026-03-02 --extend 30', '2026-05-31', '2026-06-01', '2026-05-29'],
  ['aid.supply --from 2026-03-02 --length 10', '2026-03-12', '2026-03-12', '2026-03-12'],
])('--rule %s ends on %s, rolled %s, target %s', (line, raw, rolled, target) => {
  expect(json(`--rule ${line}`)).toMatchObject({ raw, rolled, target, provisional: false });
});

test('a date in a year not published is provisional, and says so', () => {
  expect(json('--rule petition.handle --from 2026-11-20')).toMatchObject({
    rule: 'petition.handle',
    law: '《信访工作条例》第三十四条',
    raw: '2027-01-19',
    provisional: true,
    steps: expect.arrayContaining([expect.stringContaining('2027 年放假安排还没有公布：每年都放的元旦')]),
  });
});

test('without --json it is said in lines', () => {
  expect(ask('--rule aid.review --from 2026-03-02 --pause 2026-03-05..2026-03-09')).toEqual({
    exitCode: 0,
    text: [
      '审查并作出是否给予法律援助的决定（aid.review）',
      '依据：《法律援助法》第四十三条第一款',
      '届满日：2026-03-14',
      '遇休息日顺延后：2026-03-16',
      '内部目标：2026-03-13',
      '算法：自 2026 年 3 月 2 日收到的次日起算 7 日；3 月 5 日至 9 日等待补充材料，暂停 5 日（头尾两天都不算）；最后一天 3 月 14 日（星期六），顺延至 3 月 16 日。',
    ].join('\n'),
  });
});

test('hours end at a minute', () => {
  expect(ask('--rule consult.urgent --from 2026-03-02T23:30+08:00').text).toContain(
    '到 3 月 3 日 23:30 为止',
  );
  expect(ask('--rule consult.message --from 2026-03-06T16:00+08:00').text).toContain(
    '到 3 月 9 日 16:00 为止',
  );
  expect(ask('--rule consult.promised --from 2026-03-02 --length 1.5').text).toContain(
    '到 3 月 2 日 01:30 为止',
  );
});

test('an unknown rule, or none, is answered with the list', () => {
  for (const line of [
    '--rule aid.reviews --from 2026-03-02',
    '--from 2026-03-02',
    '--rule toString --from 2026-03-02',
  ]) {
    const { text, exitCode } = ask(line);
    expect(exitCode).toBe(2);
    for (const key of clockKeys) expect(text).toContain(key);
  }
});

test.each([
  ['no start', '--rule aid.review', '请用 --from'],
  ['a day that does not exist', '--rule aid.review --from 2026-02-30', '“2026-02-30”不对'],
  ['a day written another way', '--rule aid.review --from 2026/03/02', '“2026/03/02”不对'],
  ['a year far off', '--rule aid.review --from 9999-01-01', '“9999-01-01”不对'],
  ['an instant without a zone', '--rule aid.review --from 2026-03-02T10:00:00', '不对'],
  [
    'a pause the wrong way round',
    '--rule aid.review --from 2026-03-02 --pause 2026-03-09..2026-03-05',
    '前后颠倒',
  ],
  ['a pause of one day only named once', '--rule aid.review --from 2026-03-02 --pause 2026-03-09', '--pause'],
  [
    'a pause on a day that does not exist',
    '--rule aid.review --from 2026-03-02 --pause 2026-03-09..2026-03-32',
    '2026-03-32',
  ],
  [
    'hours with a pause',
    '--rule consult.message --from 2026-03-02 --pause 2026-03-03..2026-03-04',
    '按小时计算',
  ],
  [
    'an extension where there is none',
    '--rule aid.review --from 2026-03-02 --extend 3',
    '没有可以延长的规定',
  ],
  ['an extension over the limit', '--rule petition.handle --from 2026-03-02 --extend 31', '1 至 30 日'],
  ['an extension of nothing', '--rule petition.handle --from 2026-03-02 --extend 0', '1 至 30 日'],
  ['an extension in words', '--rule petition.handle --from 2026-03-02 --extend ten', '1 至 30 日'],
  ['a length that the law fixes', '--rule aid.review --from 2026-03-02 --length 10', '不能用 --length 改'],
  ['half a day', '--rule aid.supply --from 2026-03-02 --length 1.5', '请写整天数'],
  ['a length of nothing', '--rule consult.message --from 2026-03-02 --length 0', '请写小时数'],
  ['an unknown option', '--rule aid.review --from 2026-03-02 --till 2026-03-09', '用法'],
])('%s is refused, and says what to write', (_, line, words) => {
  const { text, exitCode } = ask(line);
  expect(exitCode).toBe(2);
  expect(text).toContain(words);
});
