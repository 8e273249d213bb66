import { actionInputs, CaseAction, Command } from '../../../../functions/contract/deeds/actions';
import { commandOn, key } from '../../caseIn';
import { longText } from '../../../support/inputs';
import { waiting } from './refuses';

describe('what the contract does not let through', () => {
  const refused = (action: CaseAction, input: object): boolean =>
    !Command.safeParse({ action, input, version: 1, key }).success;

  test.each([
    ['reasons', ['raise', 'sendBack', 'insist', 'askChange', 'declineChange']],
    ['reasons', ['refuse', 'object', 'decideObjection', 'terminate', 'notAccept', 'extend', 'allot']],
    ['reasons', ['askReview', 'askReReview']],
    ['reason', ['declareConflict']],
    ['article', ['refuse', 'decideObjection', 'terminate']],
    ['basis', ['giveOpinion', 'giveReview', 'giveReReview']],
    ['text', ['answer', 'message', 'followUp', 'reopen', 'askExplanation', 'redirect', 'reportProgress']],
    ['result', ['conclude']],
  ] as const)('no %s: %s', (field, actions) => {
    for (const action of actions) {
      const { input } = commandOn(waiting, action);
      expect([action, field in input]).toEqual([action, true]);
      const without: Record<string, unknown> = { ...input };
      delete without[field];
      expect([action, refused(action, without)]).toEqual([action, true]);
      expect([action, refused(action, { ...input, [field]: '　' })]).toEqual([action, true]);
    }
  });

  test.each([
    ['an extension of thirty-one days', 'extend', { days: 31, reasons: '要测量。' }],
    ['an extension of no days', 'extend', { days: 0, reasons: '要测量。' }],
    ['the route of a petition as another door', 'redirect', { route: 'petition', text: '请去。' }],
    ['a materials notice without a list', 'requestMaterials', { items: [] }],
    ['a notice of more papers than a page holds', 'requestMaterials', { items: Array(21).fill('证明') }],
    ['a day that is none', 'agreeMandate', { until: '2026-02-30' }],
    ['an organisation that cannot be one', 'transfer', { organisationId: '农牧局' }],
    [
      'an outcome that the law does not know',
      'giveReview',
      { outcome: 'ok', opinion: longText, basis: '35' },
    ],
  ] as const)('%s', (_, action, input) => {
    expect(refused(action, input)).toBe(true);
  });

  test.each(CaseAction.options)('%s with a field nobody asked for', (action) => {
    expect(refused(action, { ...commandOn(waiting, action).input, more: 1 })).toBe(true);
    expect(Object.keys(actionInputs)).toContain(action);
  });
});
