import { CaseAction } from '../../../functions/contract/deeds/actions';
import { entriesOf, keysOf } from '../../../functions/contract/entries';
import { contracts } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import { rules } from '../../../functions/domain/deeds';
import { clockKeys } from '../../../functions/domain/clocks/table';
import { deeds, fieldsOf } from '../../../src/content/deeds';
import { caseKinds } from '../../../src/content/kinds';
import type { FormField, StatusWords } from '../../../src/content/kinds/words';

const those = (which: (action: CaseAction) => boolean) => CaseAction.options.filter(which);

// By hand: what cannot be taken back, or not by whoever it falls on.
test('what is final for the resident is asked once more', () => {
  expect(those((action) => deeds[action].onceMore !== null)).toEqual([
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

test('some buttons stand on cards of their own, and one for each card is the main thing there', () => {
  expect(those((action) => deeds[action].card === 'mandate')).toEqual([
    'agreeMandate',
    'declineMandate',
    'revokeMandate',
  ]);
  expect(those((action) => deeds[action].card === 'outline')).toEqual([
    'declareNoConflict',
    'declareConflict',
  ]);
  expect(those((action) => deeds[action].isMainThere === true)).toEqual([
    'declareNoConflict',
    'agreeMandate',
  ]);
});

test('what can be done whatever else can stands below, in this order', () => {
  const place = (action: CaseAction) => deeds[action].placeBelow ?? 0;
  expect(those((action) => place(action) > 0).sort((a, b) => place(a) - place(b))).toEqual([
    'message',
    'takeBackAnswer',
    'correctAnswer',
    'raise',
    'recordOriginals',
    'reportMajor',
    'nameOtherSide',
    'declareConflict',
    'attachFiles',
    'askRecusal',
    'withdraw',
    'leave',
    'askToEnd',
  ]);
});

const wordsOf = (kind: CaseKind): Readonly<Record<string, FormField>> => caseKinds[kind].form;

test.each(CaseKind.options)('every field of the form of a %s has its words', (kind) => {
  expect(keysOf(wordsOf(kind)).sort()).toEqual(keysOf(contracts[kind].form.shape).sort());
});

// By hand: all else that is answered is read on the case page.
test.each([
  ['consultation', ['files']],
  ['legalAid', ['sensitiveConsent', 'truthful', 'files']],
  ['petition', ['respondentId', 'corruption', 'files']],
  ['aidComplaint', ['respondentId', 'files']],
] as const)('of the answers of a %s only these are not read out', (kind, fields) => {
  const hidden = entriesOf(wordsOf(kind)).filter(([, { shown }]) => shown === false);
  expect(hidden.map(([name]) => name)).toEqual(fields);
});

test('the days within which something can be asked for are those of a clock', () => {
  const within = CaseKind.options.flatMap((kind) =>
    Object.values<StatusWords>(caseKinds[kind].statuses).flatMap(({ wayOn }) => wayOn?.within ?? []),
  );
  expect(within).toEqual([
    ...['aid.ask_objection', 'aid.ask_objection'],
    ...['petition.ask_review', 'petition.ask_recheck'],
  ]);
  for (const clock of within) expect(clockKeys).toContain(clock);
});

test('what the rules call final is asked once more, and nothing else is', () => {
  const asked = CaseAction.options.filter((action) => deeds[action].onceMore !== null);
  expect(asked).toEqual(CaseAction.options.filter((action) => rules[action].final));
});

test('what a field is called is read by the resident too, beside what was said: it speaks to nobody about them', () => {
  const labels = CaseAction.options.flatMap((action) =>
    Object.values(fieldsOf(action)).map(({ label }) => label),
  );
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter((label) => label.includes('当事人'))).toEqual([]);
});
