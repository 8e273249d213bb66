import { CaseAction, EventWord } from '../../../functions/contract/deeds/actions';
import { NoticeKind } from '../../../functions/contract/words';
import { eventRule, rules } from '../../../functions/domain/deeds';
import { groupsInOrder } from '../../../functions/domain/deliveries/whoIsTold';
import * as printed from '../../../functions/local/tools/rules/tables';
import { toldTable } from './toldTable';
import { toldHelped } from '../../../functions/domain/deliveries/whoIsTold';

const lines = (table: string): string[] => table.trim().split('\n');

test('who is told what of every step is what the table says', () => {
  expect(lines(printed.toldTable())).toEqual(lines(toldTable));
});

test('what cannot be taken back is asked once more', () => {
  const final = CaseAction.options.filter((action) => rules[action].final);
  expect(final).toEqual([
    'withdraw',
    'leave',
    'refuse',
    'decideObjection',
    'askToEnd',
    'agreeWithdrawal',
    'terminate',
    'revokeMandate',
    'notAccept',
    'agreeSettlement',
    'confirmPerformance',
    'giveReReview',
    'declineComplaint',
    'decideComplaint',
  ]);
});

test('every notice there is goes to somebody by some step: one that nobody is told of is no notice', () => {
  const told = EventWord.options.flatMap((word) =>
    [eventRule(word).tells].flat().flatMap((line) => groupsInOrder.flatMap((group) => line[group] ?? [])),
  );
  // In the resident's stead: of whatever step, where its rule tells them nothing else.
  told.push(toldHelped.owner ?? 'message');
  expect([...new Set(told)].sort()).toEqual([...NoticeKind.options].sort());
});
