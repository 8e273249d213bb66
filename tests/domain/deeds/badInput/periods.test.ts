import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import { limits } from '../../../../functions/contract/limits';
import { act } from '../../../../functions/domain/deeds/act';
import type { Actor, CaseHead } from '../../../../functions/domain/case/case';
import { addDays, addHours, dayOf } from '../../../../functions/domain/clocks/day';
import { caseIn, commandOn, morning, named } from '../../caseIn';
import { owner } from '../../cast';
import { aid, assigned, classified, consultation, marked, petition, refuses } from './refuses';

const today = dayOf(morning);
const reviewing = caseIn('legalAid', 'reviewing');
const handling = caseIn('petition', 'handling');
const underReReview = caseIn('petition', 'underReReview');
const ended = caseIn('consultation', 'closed', { assignee: null });
const hearing = (from: string, to: string) => ({ from, to });

// 法律援助法 43: told once, all together.
refuses(
  'materials_already_requested',
  'a second materials notice',
  marked(reviewing, 'noticed'),
  aid.dispatcher,
  'requestMaterials',
);
refuses(
  'not_in_notice',
  'an explanation of what was not on the list',
  marked(reviewing, 'noticed'),
  aid.dispatcher,
  'askExplanation',
  { input: { items: ['户口本'], text: '请说明。' } },
);
refuses(
  'wrong_status',
  'an explanation before any notice',
  marked(reviewing),
  aid.dispatcher,
  'askExplanation',
);
refuses(
  'wrong_status',
  'formalities where none are owed',
  caseIn('legalAid', 'handling'),
  aid.owner,
  'completeFormalities',
);

// 信访工作条例 34: once, by thirty days at most.
refuses(
  'extension_used',
  'a second extension',
  marked(handling, 'appeal', 'ownRoute', 'extended'),
  petition.supervisor,
  'extend',
);
refuses(
  'wrong_route',
  'an extension of what runs against no clock',
  caseIn('petition', 'handling', { marks: ['mandated', 'classified', 'appeal'] }),
  petition.supervisor,
  'extend',
);

// 31: which door, and nothing of one for another.
refuses(
  'wrong_route',
  'another door for what is the petition’s own',
  classified,
  petition.handler,
  'redirect',
);
refuses('wrong_route', 'an appeal without a route', classified, petition.handler, 'classify', {
  input: { type: 'appeal' },
});
refuses('wrong_route', 'a route for a suggestion', classified, petition.handler, 'classify', {
  input: { type: 'suggestion', route: 'petition' },
});
refuses(
  'wrong_route',
  'review of an opinion that no clock ran for',
  marked(caseIn('petition', 'opinionGiven')),
  owner,
  'askReview',
);

// The mandate.
refuses(
  'mandate_needed',
  'revoking a mandate that was not given',
  marked(caseIn('petition', 'registered')),
  owner,
  'revokeMandate',
);
refuses(
  'not_allowed',
  'an agent not agreed to who acts',
  marked(caseIn('petition', 'registered')),
  petition.handler,
  'classify',
);
refuses(
  'date_in_past',
  'a mandate until yesterday',
  marked(caseIn('petition', 'mandateOffered')),
  owner,
  'agreeMandate',
  { input: { until: addDays(today, -1) } },
);
refuses(
  'date_too_far',
  'a mandate without end',
  marked(caseIn('petition', 'mandateOffered')),
  owner,
  'agreeMandate',
  { input: { until: addDays(today, limits.mandateDays + 1) } },
);

// Times that people name.
refuses('date_in_past', 'an answer promised for now', assigned, consultation.handler, 'promise', {
  input: { until: morning },
});
refuses('date_too_far', 'an answer promised for after a week', assigned, consultation.handler, 'promise', {
  input: { until: addHours(morning, 24 * limits.promiseDays + 0.001) },
});
refuses(
  'date_in_past',
  'a hearing that ends before it begins',
  underReReview,
  petition.supervisor,
  'recordHearing',
  { input: hearing(addDays(today, 3), addDays(today, 2)) },
);
refuses(
  'date_in_past',
  'a hearing before the re-review was asked for',
  underReReview,
  petition.supervisor,
  'recordHearing',
  { input: hearing(addDays(today, -1), today) },
);
refuses('date_too_far', 'a hearing in the far future', underReReview, petition.supervisor, 'recordHearing', {
  input: hearing(addDays(today, 61), addDays(today, 61)),
});
refuses('period_over', 'reopening on the thirty-first day', ended, owner, 'reopen', {
  at: addHours(morning, 24 * (limits.reopenDays + 1)),
});

test.each([
  caseIn('petition', 'notAccepted'),
  caseIn('petition', 'redirected'),
  caseIn('aidComplaint', 'notAccepted'),
])('to look again at an end of its own an office may be asked at any time: $kind, $status', (head) => {
  const at = addHours(morning, 24 * (limits.reopenDays + 300));
  const command = commandOn(head, 'reopen', { input: { text: '通知书今天才拿到。' } });
  expect(act(head, owner, command, at, named).event.word).toBe('reopen');
});

test('what is refused a day, an hour or a millisecond too far is open at the limit itself', () => {
  const atLimit: [CaseHead, Actor, CaseAction, object, string?][] = [
    [assigned, consultation.handler, 'promise', { until: addHours(morning, 24 * limits.promiseDays) }],
    [
      marked(caseIn('petition', 'mandateOffered')),
      owner,
      'agreeMandate',
      { until: addDays(today, limits.mandateDays) },
    ],
    [marked(caseIn('petition', 'mandateOffered')), owner, 'agreeMandate', { until: today }],
    [underReReview, petition.supervisor, 'recordHearing', hearing(today, today)],
    [underReReview, petition.supervisor, 'recordHearing', hearing(addDays(today, 60), addDays(today, 120))],
    [ended, owner, 'reopen', { text: '又反悔了。' }, addHours(morning, 24 * limits.reopenDays)],
  ];
  for (const [head, by, action, input, at = morning] of atLimit)
    expect(act(head, by, commandOn(head, action, { input }), at, named).event.word).toBe(action);
});
