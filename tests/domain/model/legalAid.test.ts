import { expectAgreement } from './expectAgreement';

expectAgreement('legalAid', 1000, [
  ...[
    'startReview',
    'requestMaterials',
    'askExplanation',
    'supplyMaterials',
    'giveUrgently',
    'grant',
    'refuse',
  ],
  ...[
    'assign',
    'declareNoConflict',
    'declareConflict',
    'begin',
    'signAgreement',
    'reportProgress',
    'conclude',
  ],
  ...['handInFile', 'archive', 'askChange', 'approveChange', 'declineChange', 'terminate', 'object'],
  ...['decideObjection', 'completeFormalities', 'transfer', 'raise', 'accept', 'sendBack', 'agreeReturn'],
  ...['recordPost', 'recordReceipt', 'recordReply'],
  ...['askToEnd', 'declineEnd', 'recordCallBack', 'recordOriginals', 'attachFiles'],
  ...['insist', 'allot', 'withdraw', 'tick', 'release', 'told'],
  ...['not_found', 'not_allowed', 'wrong_status', 'materials_already_requested', 'no_superior'],
]);
