import { expectAgreement } from './expectAgreement';

expectAgreement('consultation', 700, [
  ...[
    'take',
    'assign',
    'handToColleague',
    'declareNoConflict',
    'declareConflict',
    'transfer',
    'raise',
    'accept',
    'sendBack',
  ],
  ...['agreeReturn', 'insist', 'allot', 'answer', 'promise', 'followUp', 'close', 'reopen', 'withdraw'],
  ...['tick', 'release'],
  ...['not_found', 'not_allowed', 'wrong_status', 'conflict_of_interest', 'same_desk', 'no_superior'],
  ...['unknown_person', 'date_in_past', 'date_too_far', 'period_over'],
]);
