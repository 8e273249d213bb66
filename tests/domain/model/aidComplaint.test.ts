import { expectAgreement } from './expectAgreement';

expectAgreement('aidComplaint', 700, [
  ...['accept', 'declineComplaint', 'transfer', 'raise', 'sendBack', 'agreeReturn', 'insist', 'allot'],
  ...['assign', 'investigate', 'askStatement', 'recordStatement', 'extend', 'decideComplaint'],
  ...['answerComplaint', 'reopen', 'withdraw', 'tick', 'release'],
  ...['not_found', 'not_allowed', 'wrong_status', 'conflict_of_interest', 'same_desk', 'no_superior'],
  ...['unknown_person', 'extension_used'],
]);
