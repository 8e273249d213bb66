import { CaseKind } from '../../../functions/contract/words';
import { clockIn, clockKeys, clocks } from '../../../functions/domain/clocks/table';
import { isOpen, statusesOf } from '../../../functions/domain/statusRow';

// From the laws themselves, by hand: what the clock is for, its length, its unit, and the article.
const law = [
  ['consultation.answer', 24, 'hour', '公共法律服务网络咨询指南：留言咨询 24 小时内答复', 'W'],
  ['legalAid.review', 7, 'calendarDay', '《法律援助法》第四十三条第一款', 'Q'],
  ['legalAid.assign', 3, 'calendarDay', '《法律援助法》第四十三条第一款', 'Q'],
  [
    'legalAid.file',
    30,
    'calendarDay',
    '《办理法律援助案件程序规定》（司法部令第148号），天数以本地规定为准',
    'R',
  ],
  ['petition.transfer', 15, 'calendarDay', '《信访工作条例》第二十二条', 'Q'],
  ['petition.handle', 60, 'calendarDay', '《信访工作条例》第三十四条', 'Q'],
];

test('the clocks are those of the laws, with their length, unit, article and how sure it is', () => {
  const rows = clockKeys.map((key) => {
    const { length, unit, law: source, certainty } = clocks[key];
    return [key, length, unit, source, certainty];
  });
  expect(rows).toEqual(law);
});

const byHand = {
  'consultation.answer': { submitted: 'runs', assigned: 'runs', followedUp: 'runs' },
  'legalAid.review': { submitted: 'runs', reviewing: 'runs', materialsRequested: 'pauses' },
  'legalAid.assign': { granted: 'runs' },
  'legalAid.file': { concluded: 'runs' },
  'petition.transfer': { submitted: 'runs', mandated: 'runs', registered: 'runs', classified: 'runs' },
  'petition.handle': { accepted: 'runs', handling: 'runs' },
} as const;

test.each(clockKeys)('%s runs, pauses and stops where the law says, and nowhere else', (key) => {
  const found = statusesOf(clocks[key].kind)
    .map((status) => [status, clockIn(key, clocks[key].kind, status)])
    .filter(([, what]) => what !== 'stops');
  expect(Object.fromEntries(found)).toEqual(byHand[key]);
});

test.each(clockKeys)('%s never runs in a case of another kind', (key) => {
  for (const kind of CaseKind.options.filter((other) => other !== clocks[key].kind))
    for (const status of statusesOf(kind)) expect(clockIn(key, kind, status)).toBe('stops');
});

test.each(clockKeys)('%s stops at the end of a case', (key) => {
  const { kind } = clocks[key];
  for (const status of statusesOf(kind).filter((one) => !isOpen(kind, one)))
    expect(clockIn(key, kind, status)).toBe('stops');
});
