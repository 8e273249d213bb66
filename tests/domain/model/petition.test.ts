import { expectAgreement } from './expectAgreement';

expectAgreement('petition', 900, [
  ...['take', 'assign', 'agreeMandate', 'declineMandate', 'revokeMandate', 'declareConflict', 'register'],
  ...[
    'classify',
    'transfer',
    'redirect',
    'notAccept',
    'raise',
    'accept',
    'sendBack',
    'agreeReturn',
    'insist',
  ],
  ...[
    'allot',
    'investigate',
    'extend',
    'giveOpinion',
    'giveReply',
    'proposeSettlement',
    'agreeSettlement',
    'declineSettlement',
  ],
  ...['recordPerformance', 'confirmPerformance', 'denyPerformance', 'askReview', 'giveReview', 'askReReview'],
  ...['giveReReview', 'close', 'reopen', 'withdraw', 'tick', 'release', 'served'],
  ...['recordPost', 'recordReceipt', 'recordReply', 'not_that_question', 'asked_in_time'],
  ...['askReturn', 'allowReturn', 'return_too_late'],
  ...['not_found', 'not_allowed', 'wrong_status', 'wrong_route', 'mandate_needed', 'extension_used'],
  ...['same_desk', 'date_in_past', 'date_too_far', 'conflict_of_interest'],
]);
