import { CaseAction } from '../../../functions/contract/actions';
import { rules } from '../../../functions/domain/deeds';
import * as printed from '../../../functions/local/tools/rules/tables';
import { toldTable } from './toldTable';

const lines = (table: string): string[] => table.trim().split('\n');

test('who is told what of every step is what the table says', () => {
  expect(lines(printed.toldTable())).toEqual(lines(toldTable));
});

test('what cannot be taken back is asked once more', () => {
  const final = CaseAction.options.filter((action) => rules[action].final);
  expect(final).toEqual([
    'withdraw',
    'refuse',
    'decideObjection',
    'terminate',
    'revokeMandate',
    'notAccept',
    'giveReReview',
  ]);
});
