import { Danger } from '../../../functions/contract/kinds/circumstances';
import { FormOfAid } from '../../../functions/contract/kinds/aidCourse';
import { ComplaintGround, ComplaintOutcome } from '../../../functions/contract/kinds/aidComplaint';
import {
  AidEndReason,
  ObjectionOutcome,
  ReportedTo,
  ReviewOutcome,
  UrgentGround,
} from '../../../functions/contract/kinds/endReason';
import { OpinionOutcome, PetitionType, ReplyOutcome } from '../../../functions/contract/kinds/petition';
import { NotAcceptedGround, PetitionRoute } from '../../../functions/contract/kinds/petitionRoute';
import { OutsideReply, OutsideWay } from '../../../functions/contract/deeds/outside';
import { CallResult } from '../../../functions/contract/case/deliveries';
import { ServiceWay } from '../../../functions/contract/case/papers';
import { RecusalOutcome } from '../../../functions/contract/deeds/recusal';
import { callResults } from '../case/steps/deliveries';
import { outsideReplies, outsideWays } from '../case/papers/outside';
import { serviceWays } from '../case/papers/papers';
import { complaintGrounds, complaintOutcomes } from '../kinds/aidComplaint/decisions';
import { danger } from '../filing/danger';
import { aidEndReasons, objectionOutcomes, reportedTo, urgentGrounds } from '../kinds/legalAid/decisions';
import { formsOfAid } from '../kinds/legalAid/formsOfAid';
import { opinionOutcomes, replyOutcomes, reviewOutcomes } from '../kinds/petition/decisions';
import { petitionTypes } from '../kinds/petition/line';
import { notAcceptedTexts, petitionRoutes } from '../kinds/petition/routes';

type Text = { label: string; note?: string };

const choicesOf = <V extends string>(values: readonly V[], texts: Record<V, Text>) =>
  values.map((value) => ({ value, ...texts[value] }));

const routeChoice = (value: PetitionRoute) => ({
  value,
  label: petitionRoutes[value].name,
  note: `${petitionRoutes[value].door}（${petitionRoutes[value].article}）`,
});

/** What can be chosen in a decision, each with what it means. */
export const choices = {
  danger: choicesOf(Danger.options, danger.choices),
  callResult: choicesOf(CallResult.options, callResults),
  serviceWay: choicesOf(ServiceWay.exclude(['opened']).options, serviceWays),
  outsideWay: choicesOf(OutsideWay.options, outsideWays),
  outsideReply: choicesOf(OutsideReply.options, outsideReplies),
  petitionType: choicesOf(PetitionType.options, petitionTypes),
  route: PetitionRoute.options.map(routeChoice),
  otherRoute: PetitionRoute.exclude(['petition']).options.map(routeChoice),
  notAccepted: NotAcceptedGround.options.map((value) => ({
    value,
    label: notAcceptedTexts[value].reason,
    note: notAcceptedTexts[value].article,
  })),
  opinion: choicesOf(OpinionOutcome.options, opinionOutcomes),
  reply: choicesOf(ReplyOutcome.options, replyOutcomes),
  review: choicesOf(ReviewOutcome.options, reviewOutcomes.review),
  reReview: choicesOf(ReviewOutcome.options, reviewOutcomes.reReview),
  formOfAid: choicesOf(FormOfAid.options, formsOfAid),
  urgentGround: choicesOf(UrgentGround.options, urgentGrounds),
  recusal: choicesOf(RecusalOutcome.options, {
    stepsAside: { label: '回避，换人办', note: '马上不再经手，也看不到这件事。' },
    stays: { label: '不用回避', note: '写明理由，接着办。' },
  }),
  endReason: choicesOf(AidEndReason.options, aidEndReasons),
  reportedTo: choicesOf(ReportedTo.options, reportedTo),
  objection: choicesOf(ObjectionOutcome.options, objectionOutcomes),
  complaintGround: choicesOf(ComplaintGround.options, complaintGrounds),
  complaintOutcome: choicesOf(ComplaintOutcome.options, complaintOutcomes),
} as const;
