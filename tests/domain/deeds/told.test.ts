import { CaseAction, EventWord } from '../../../functions/contract/deeds/actions';
import { CaseKind, NoticeKind } from '../../../functions/contract/words';
import { kinds } from '../../../functions/domain/kinds';
import { paperTable } from '../../../functions/domain/papers/table';
import { asksOnceMore, eventRule, rules } from '../../../functions/domain/deeds';
import { groupsInOrder } from '../../../functions/domain/deliveries/whoIsTold';
import * as printed from '../../../functions/local/tools/rules/tables';
import { toldTable } from './toldTable';
import { toldHelped, toldPreparer } from '../../../functions/domain/deliveries/whoIsTold';

const lines = (table: string): string[] => table.trim().split('\n');

test('who is told what of every step is what the table says', () => {
  expect(lines(printed.toldTable())).toEqual(lines(toldTable));
});

// By hand: in every kind, or in these alone.
test('what cannot be taken back, or tells the resident something in a paper, is asked once more', () => {
  const everywhere = CaseAction.options.filter((action) => rules[action].final === true);
  expect(everywhere).toEqual([
    ...['withdraw', 'leave'],
    ...['requestMaterials', 'askExplanation', 'giveUrgently', 'grant', 'refuse', 'decideObjection'],
    ...['askToEnd', 'agreeWithdrawal', 'terminate', 'revokeMandate'],
    ...['redirect', 'notAccept', 'giveOpinion', 'giveReply', 'agreeSettlement', 'confirmPerformance'],
    ...['extend', 'giveReview', 'giveReReview'],
    ...['declineComplaint', 'decideComplaint', 'answerComplaint', 'forward'],
  ]);
  const inSome = CaseAction.options.flatMap((action) => {
    const { final } = rules[action];
    return typeof final === 'boolean' ? [] : [[action, final]];
  });
  expect(inSome).toEqual([
    ['accept', ['petition', 'aidComplaint']],
    ['allot', ['petition']],
    ['close', ['petition']],
    ['transfer', ['petition']],
  ]);
});

test('every step that issues a paper which has to be brought to somebody is asked once more', () => {
  for (const kind of CaseKind.options)
    for (const [word, papers] of Object.entries(kinds[kind].papers.byStep)) {
      const action = CaseAction.options.find((one) => one === word);
      const isServed = papers.some((paper) => paperTable[paper].mustServe);
      if (action && isServed)
        expect([kind, action, asksOnceMore(action, kind)]).toEqual([kind, action, true]);
    }
});

test('every notice there is goes to somebody by some step: one that nobody is told of is no notice', () => {
  const told = EventWord.options.flatMap((word) =>
    [eventRule(word).tells].flat().flatMap((line) => groupsInOrder.flatMap((group) => line[group] ?? [])),
  );
  // In the resident's stead: of whatever step, where its rule tells them nothing else.
  told.push(toldHelped.owner ?? 'message');
  // Of what was written and is not given, which is no step (`functions/notify/drafts.ts`), and of whatever another signed.
  told.push('draftWaiting', 'draftSentBack', toldPreparer.preparer ?? 'message');
  expect([...new Set(told)].sort()).toEqual([...NoticeKind.options].sort());
});
