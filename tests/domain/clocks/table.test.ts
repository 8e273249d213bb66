import type { CaseStatus } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import {
  clockIn,
  clockKeys,
  clockRow,
  extensionLeft,
  type ClockKey,
} from '../../../functions/domain/clocks/table';
import { Mark } from '../../../functions/domain/case/marks';
import { isOpen, statusesOf } from '../../../functions/domain/kinds/statusRow';
import { byHand } from './placesByHand';

type Law = [key: ClockKey, length: number, unit: string, rolls: boolean, article: string, certainty: string];

// From the laws themselves, by hand. `rolls` where a law moves a last day of rest, or where a resident's right is kept.
const law: Law[] = [
  ['consult.message', 9, 'dutyHour', false, '网络咨询指南', 'P'],
  ['consult.urgent', 24, 'hour', false, '网络咨询指南', 'W'],
  ['consult.danger', 2, 'hour', false, '本平台约定', 'P'],
  ['consult.promised', 24, 'hour', false, '网络咨询指南', 'P'],
  ['consult.tell', 3, 'workingDay', false, '本平台约定', 'P'],
  ['consult.silence', 7, 'calendarDay', false, '本平台约定', 'P'],
  ['consult.recusal', 3, 'workingDay', false, '《信访工作条例》第二十八条', 'P'],
  ['aid.review', 7, 'calendarDay', true, '《法律援助法》第四十三条第一款', 'Q'],
  ['aid.forward_detained', 24, 'hour', false, '《法律援助法》第三十九条', 'Q'],
  ['aid.tell', 3, 'workingDay', false, '《法律援助法》第四十三条第二款', 'P'],
  ['aid.supply', 30, 'calendarDay', true, '《法律援助法》第四十三条第二款', 'P'],
  ['aid.assign', 3, 'calendarDay', true, '《法律援助法》第四十三条第一款', 'Q'],
  ['aid.assign_again', 3, 'calendarDay', true, '《法律援助法》第四十三条第一款', 'P'],
  ['aid.sign', 5, 'calendarDay', true, '司法部令第148号', 'R'],
  ['aid.change_worker', 5, 'calendarDay', true, '司法部令第148号', 'R'],
  ['aid.objection_review', 5, 'calendarDay', true, '《法律援助法》第四十九条', 'Q'],
  ['aid.serve', 3, 'workingDay', false, '《法律援助法》第四十三条第一款', 'P'],
  ['aid.ask_objection', 15, 'calendarDay', true, '司法部令第148号', 'R'],
  ['aid.ask_reconsideration', 60, 'calendarDay', true, '《行政复议法》第二十条', 'Q'],
  ['aid.sue', 6, 'month', true, '《行政诉讼法》第四十六条', 'Q'],
  ['aid.end_sent', 3, 'calendarDay', true, '司法部令第148号', 'R'],
  ['aid.outside_post', 3, 'workingDay', false, '本平台约定', 'P'],
  ['aid.outside_receipt', 10, 'calendarDay', false, '本平台约定', 'P'],
  ['aid.outside_objection', 5, 'calendarDay', true, '《法律援助法》第四十九条', 'Q'],
  ['aid.file', 30, 'calendarDay', true, '司法部令第148号', 'R'],
  ['aid.file_review', 30, 'calendarDay', true, '司法部令第148号', 'R'],
  ['aid.complete', 30, 'calendarDay', true, '《法律援助法》第四十四条', 'P'],
  ['aid.recusal', 3, 'workingDay', false, '《信访工作条例》第二十八条', 'P'],
  ['aid.report', 30, 'calendarDay', true, '《法律援助法》第四十六条', 'P'],
  ['aid.decide_end', 5, 'calendarDay', true, '《法律援助法》第四十八条第七项', 'P'],
  ['aid.report_harm', 24, 'hour', false, '《未成年人保护法》第十一条', 'P'],
  ['aid.call_back', 30, 'calendarDay', true, '《法律援助法》第五十九条', 'P'],
  ['petition.transfer', 15, 'calendarDay', false, '《信访工作条例》第二十二条', 'Q'],
  ['petition.tell', 15, 'calendarDay', false, '《信访工作条例》第二十三条', 'Q'],
  ['petition.not_ours', 5, 'workingDay', false, '《信访工作条例》第二十三条第三款', 'Q'],
  ['petition.handle', 60, 'calendarDay', false, '《信访工作条例》第三十四条', 'Q'],
  ['petition.reply', 60, 'calendarDay', false, '第二十九条', 'P'],
  ['petition.duty', 2, 'month', false, '《行政诉讼法》第四十七条', 'Q'],
  ['petition.outside_post', 3, 'workingDay', false, '《信访工作条例》第二十二条', 'P'],
  ['petition.outside_receipt', 10, 'calendarDay', false, '本平台约定', 'P'],
  ['petition.outside_reply', 60, 'calendarDay', false, '本平台约定', 'P'],
  ['petition.outside_review', 30, 'calendarDay', false, '《信访工作条例》第三十五条', 'Q'],
  ['petition.serve', 5, 'workingDay', false, '《信访工作条例》第三十二条', 'P'],
  ['petition.ask_review', 30, 'calendarDay', true, '《信访工作条例》第三十五条', 'Q'],
  ['petition.do_review', 30, 'calendarDay', false, '《信访工作条例》第三十五条', 'Q'],
  ['petition.ask_recheck', 30, 'calendarDay', true, '《信访工作条例》第三十六条', 'Q'],
  ['petition.do_recheck', 30, 'calendarDay', false, '《信访工作条例》第三十六条', 'Q'],
  ['petition.perform', 30, 'calendarDay', false, '第三十二条', 'P'],
  ['petition.tell_said', 3, 'workingDay', false, '本平台约定', 'P'],
  ['petition.confirm_performance', 15, 'calendarDay', false, '本平台约定', 'P'],
  ['petition.settlement_reply', 7, 'calendarDay', false, '本平台约定', 'P'],
  ['petition.feedback', 7, 'calendarDay', false, '本平台约定', 'P'],
  ['petition.mandate_reply', 7, 'calendarDay', false, '本平台约定', 'P'],
  ['petition.mandate', 180, 'calendarDay', false, '委托书', 'P'],
  ['petition.recusal', 3, 'workingDay', false, '《信访工作条例》第二十八条', 'P'],
  ['aidComplaint.accept', 5, 'workingDay', false, '司法部令第149号', 'R'],
  ['aidComplaint.accept_passed_on', 5, 'workingDay', false, '司法部令第149号', 'R'],
  ['aidComplaint.finish', 45, 'calendarDay', false, '司法部令第149号', 'R'],
  ['aidComplaint.reply', 5, 'workingDay', false, '司法部令第149号', 'R'],
  ['aidComplaint.recusal', 3, 'workingDay', false, '《信访工作条例》第二十八条', 'P'],
];

test('the clocks are those of the laws, with their length, unit, rolling and how sure it is', () => {
  const rows = clockKeys.map((key) => {
    const { length, unit, rolls, certainty } = clockRow(key);
    return [key, length, unit, rolls, certainty];
  });
  expect(rows).toEqual(
    law.map(([key, length, unit, rolls, , certainty]) => [key, length, unit, rolls, certainty]),
  );
});

test.each(law)('%s names its article', (key, _length, _unit, _rolls, article) => {
  expect(clockRow(key).law).toContain(article);
});

test('only lengths that no law fixes are settings', () => {
  const settings = clockKeys.filter((key) => clockRow(key).setting);
  expect(settings).toEqual(
    law
      .filter(([key, , , , , sure]) => key === 'consult.urgent' || sure === 'R' || sure === 'P')
      .map(([key]) => key),
  );
});

const statusesWhere = (key: ClockKey, what: 'runs' | 'pauses', marks: readonly Mark[]) =>
  statusesOf(clockRow(key).kind)
    .filter((status) => clockIn(key, clockRow(key).kind, status, marks) === what)
    .sort();

test.each(clockKeys)('%s runs, pauses and stops where the law says, and nowhere else', (key) => {
  const { runs, pauses = [], marks = [] } = byHand[key];
  expect(statusesWhere(key, 'runs', marks)).toEqual([...runs].sort());
  expect(statusesWhere(key, 'pauses', marks)).toEqual([...pauses].sort());
});

test.each(clockKeys.filter((key) => byHand[key].marks))('%s runs nowhere without its mark', (key) => {
  const others = Mark.options.filter((mark) => !byHand[key].marks?.includes(mark));
  expect(statusesWhere(key, 'runs', others)).toEqual([]);
});

test('a question has one date for its answer: the ordinary one, the urgent one, or that of danger', () => {
  const running = (marks: Mark[]) =>
    clockKeys.filter((key) => clockIn(key, 'consultation', 'submitted', marks) === 'runs');
  expect(running([])).toEqual(['consult.message']);
  expect(running(['straightOn'])).toEqual(['consult.urgent']);
  expect(running(['straightOn', 'atOnce'])).toEqual(['consult.danger']);
});

test('an opinion is followed by the right to a review, a reply by a week for a word', () => {
  const at = (key: ClockKey, status: CaseStatus, marks: Mark[]) => clockIn(key, 'petition', status, marks);
  const keys = ['petition.ask_review', 'petition.feedback'] as const;
  expect(keys.map((key) => at(key, 'opinionGiven', ['ownRoute']))).toEqual(['runs', 'stops']);
  expect(keys.map((key) => at(key, 'replied', []))).toEqual(['stops', 'runs']);
});

test('whatever is accepted has a date by which it is answered, of the law or of the office', () => {
  const runs = (marks: Mark[]) =>
    (['petition.handle', 'petition.reply'] as const).filter((key) =>
      (['accepted', 'handling'] as const).every(
        (status) => clockIn(key, 'petition', status, marks) === 'runs',
      ),
    );
  expect([runs(['ownRoute']), runs([]), runs(['appeal'])]).toEqual([
    ['petition.handle'],
    ['petition.reply'],
    ['petition.reply'],
  ]);
});

test.each(clockKeys)('%s never runs in a case of another kind', (key) => {
  for (const kind of CaseKind.options.filter((other) => other !== clockRow(key).kind))
    for (const status of statusesOf(kind)) expect(clockIn(key, kind, status, Mark.options)).toBe('stops');
});

test.each(clockKeys)('%s stops at the end of a case, but for what follows an end', (key) => {
  const { kind } = clockRow(key);
  const ends = statusesOf(kind).filter((one) => !isOpen(kind, one));
  for (const status of ends.filter((one) => !byHand[key].runs.includes(one)))
    for (const marks of [[], Mark.options]) expect(clockIn(key, kind, status, marks)).toBe('stops');
});

test('the handling of a petition and of a complaint is extended once, by thirty days at most, and nothing else is', () => {
  expect(clockKeys.filter((key) => extensionLeft(key, 0) > 0)).toEqual([
    'petition.handle',
    'aidComplaint.finish',
  ]);
  expect(extensionLeft('petition.handle', 0)).toBe(30);
  expect(extensionLeft('aidComplaint.finish', 0)).toBe(30);
  expect(extensionLeft('petition.handle', 10)).toBe(0);
});
