import { CaseAction } from '../../../functions/contract/deeds/actions';
import { entriesOf, keysOf } from '../../../functions/contract/entries';
import { contracts } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import { asksOnceMore } from '../../../functions/domain/deeds';
import { targetsOf } from '../../../functions/domain/deeds/targets';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { clockKeys } from '../../../functions/domain/clocks/table';
import { deeds, fieldsOf } from '../../../src/content/deeds';
import { doings, onceMore } from '../../../src/content/deeds/doing';
import { caseKinds } from '../../../src/content/kinds';
import { kindForms } from '../../../src/content/kinds/forms';
import type { FormField, StatusWords } from '../../../src/content/kinds/words';

/** The kinds of case in which an action is open at some time. */
const kindsOf = (action: CaseAction): CaseKind[] =>
  CaseKind.options.filter((kind) =>
    statusesOf(kind).some((status) => targetsOf(kind, status, action).length > 0),
  );

const those = (which: (action: CaseAction) => boolean) => CaseAction.options.filter(which);

// By hand: what cannot be taken back, or not by whoever it falls on, and what tells the resident something in a paper.
test('what is final for the resident is asked once more', () => {
  expect(those((action) => doings[action].onceMore !== null)).toEqual([
    ...['withdraw', 'leave'],
    ...['requestMaterials', 'askExplanation', 'giveUrgently', 'grant', 'refuse', 'decideObjection'],
    ...['askToEnd', 'agreeWithdrawal', 'terminate', 'revokeMandate'],
    ...['redirect', 'notAccept', 'giveOpinion', 'giveReply', 'agreeSettlement', 'confirmPerformance'],
    ...['extend', 'giveReview', 'giveReReview'],
    ...['declineComplaint', 'decideComplaint', 'answerComplaint', 'forward'],
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
    'unassign',
    'recall',
    'takeBackAnswer',
    'correctAnswer',
    'handToColleague',
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

const wordsOf = (kind: CaseKind): Readonly<Record<string, FormField>> => kindForms[kind];

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

// Of all kinds, or of one: the rules say so in a column, the words have the question.
test.each(CaseKind.options)(
  'what the rules call final in a %s is asked once more, and nothing else is',
  (kind) => {
    const has = (action: CaseAction) => kindsOf(action).includes(kind);
    const asked = those((action) => has(action) && onceMore(action, kind) !== null);
    expect(asked).toEqual(those((action) => has(action) && asksOnceMore(action, kind)));
  },
);

test('what a field is called is read by the resident too, beside what was said: it speaks to nobody about them', () => {
  const labels = CaseAction.options.flatMap((action) =>
    Object.values(fieldsOf(action)).map(({ label }) => label),
  );
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter((label) => label.includes('当事人'))).toEqual([]);
});
