import type { CaseStatus } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import type { Mark } from '../../../functions/domain/case/marks';
import type { ClockKey } from '../../../functions/domain/clocks/table';
import { isOpen, statusesOf } from '../../../functions/domain/kinds/statusRow';

/** Where a date runs and pauses, and with which marks. */
type Place = { runs: CaseStatus[]; pauses?: CaseStatus[]; marks?: Mark[] };

/** Wherever somebody works on it. */
const untilItEnds = (kind: CaseKind): Place => ({
  runs: statusesOf(kind).filter((status) => isOpen(kind, status)),
  marks: ['recusalAsked'],
});
const beforeGrant: CaseStatus[] = [
  ...(['submitted', 'reviewing', 'materialsRequested', 'transferred', 'returned', 'disputed'] as const),
];
const underGrant: CaseStatus[] = ['granted', 'assigned', 'engaged', 'handling', 'changeRequested'];

/** Every date, by hand. */
export const byHand: Record<ClockKey, Place> = {
  'consult.recusal': untilItEnds('consultation'),
  'aid.recusal': untilItEnds('legalAid'),
  'petition.recusal': untilItEnds('petition'),
  'aidComplaint.recusal': untilItEnds('aidComplaint'),
  'consult.message': {
    runs: ['submitted', 'assigned', 'followedUp', 'transferred', 'returned', 'disputed'],
  },
  'consult.urgent': {
    runs: ['submitted', 'assigned', 'followedUp', 'transferred', 'returned', 'disputed'],
    marks: ['straightOn'],
  },
  'consult.danger': {
    runs: ['submitted', 'assigned', 'followedUp', 'transferred', 'returned', 'disputed'],
    marks: ['straightOn', 'atOnce'],
  },
  'consult.promised': { runs: ['promised'] },
  'consult.tell': { runs: ['answered'], marks: ['unreceived'] },
  'consult.silence': { runs: ['answered'] },
  'aid.review': {
    runs: ['submitted', 'reviewing', 'transferred', 'returned', 'disputed'],
    pauses: ['materialsRequested'],
  },
  // 法律援助法 39 binds those who hold the person, not the agency: no case is given it any more.
  'aid.forward_detained': { runs: [] },
  'aid.tell': { runs: ['materialsRequested'], marks: ['unreceived'] },
  'aid.supply': { runs: ['materialsRequested'] },
  'aid.assign': { runs: ['granted'] },
  'aid.assign_again': { runs: ['granted'], marks: ['wasAssigned'] },
  'aid.sign': { runs: ['assigned', 'engaged'], pauses: ['changeRequested'] },
  'aid.change_worker': { runs: ['changeRequested'] },
  'aid.objection_review': { runs: ['objected'] },
  'aid.serve': { runs: ['refused', 'terminated', 'upheld'], marks: ['unreceived'] },
  'aid.ask_objection': { runs: ['refused', 'terminated'] },
  'aid.ask_reconsideration': { runs: ['upheld'] },
  'aid.sue': { runs: ['upheld'] },
  'aid.end_sent': { runs: ['terminated'] },
  'aid.outside_post': { runs: ['passedOn'] },
  'aid.outside_receipt': { runs: ['posted'] },
  'aid.outside_objection': { runs: ['receivedThere'] },
  'aid.file': { runs: ['concluded'] },
  'aid.file_review': { runs: ['fileReview'] },
  'aid.report': { runs: ['handling'] },
  'aid.decide_end': { runs: [...beforeGrant, ...underGrant], marks: ['endAsked'] },
  'aid.report_harm': { runs: statusesOf('legalAid'), marks: ['toReport'] },
  'aid.call_back': { runs: ['concluded', 'fileReview'] },
  'aid.complete': {
    runs: ['granted', 'assigned', 'engaged', 'handling', 'changeRequested'],
    marks: ['formalities'],
  },
  'petition.transfer': {
    runs: [
      ...(['submitted', 'mandateOffered', 'mandated', 'registered', 'classified'] as const),
      ...(['raised', 'returned', 'passedOn'] as const),
    ],
    pauses: ['transferred', 'disputed'],
  },
  'petition.tell': { runs: ['transferred', 'disputed'] },
  'petition.not_ours': { runs: ['transferred'] },
  'petition.handle': { runs: ['accepted', 'handling', 'settlementProposed'], marks: ['ownRoute'] },
  'petition.reply': { runs: ['accepted', 'handling', 'settlementProposed'] },
  'petition.duty': {
    runs: ['transferred', 'accepted', 'handling', 'settlementProposed'],
    marks: ['dutyRoute'],
  },
  'petition.outside_post': { runs: ['passedOn'] },
  'petition.outside_receipt': { runs: ['posted'] },
  'petition.outside_reply': { runs: ['receivedThere'] },
  'petition.outside_review': { runs: ['receivedThere'], marks: ['remedyOutside'] },
  'petition.serve': { runs: ['opinionGiven', 'replied', 'reviewGiven'], marks: ['unreceived'] },
  'petition.ask_review': { runs: ['opinionGiven'], marks: ['ownRoute'] },
  'petition.do_review': { runs: ['underReview'] },
  'petition.ask_recheck': { runs: ['reviewGiven'] },
  'petition.do_recheck': { runs: ['underReReview'] },
  'petition.perform': {
    runs: [
      ...(['opinionGiven', 'replied', 'underReview', 'reviewGiven', 'underReReview'] as const),
      ...(['performing', 'passedOn', 'posted', 'receivedThere'] as const),
    ],
    marks: ['toBePerformed'],
  },
  'petition.tell_said': { runs: ['performing', 'settlementProposed'], marks: ['unreceived'] },
  'petition.confirm_performance': { runs: ['performing'], marks: ['saidPerformed'] },
  'petition.settlement_reply': { runs: ['settlementProposed'] },
  'petition.feedback': { runs: ['replied'] },
  'petition.mandate_reply': { runs: ['mandateOffered'] },
  'petition.mandate': {
    runs: [
      'mandated',
      'registered',
      'classified',
      'raised',
      'transferred',
      'returned',
      'disputed',
      'accepted',
      'handling',
      'settlementProposed',
      'opinionGiven',
      'replied',
      'underReview',
      'reviewGiven',
      'underReReview',
      'performing',
      'passedOn',
      'posted',
      'receivedThere',
    ],
    marks: ['mandated'],
  },
  'aidComplaint.accept': { runs: ['complained', 'returned', 'disputed'] },
  'aidComplaint.accept_passed_on': { runs: ['transferred'] },
  'aidComplaint.finish': { runs: ['accepted', 'investigating'] },
  'aidComplaint.reply': { runs: ['decided'] },
};
