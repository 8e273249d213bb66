import { FileIds } from '../case/files';
import { Day, OrganisationId } from '../ids';
import { ReviewOutcome } from '../kinds/endReason';
import { OpinionOutcome, PetitionType, ReplyOutcome, SettlementWay } from '../kinds/petition';
import { NotAcceptedGround, PetitionRoute } from '../kinds/petitionRoute';
import { limits } from '../limits';
import { Line, Message, Reply } from '../text';
import * as z from '../z';

const nothing = z.strictObject({});
/** What goes with it: photos, documents, a voice. */
const files = FileIds.optional();
/** What is promised in it: who does what by when, all three or none; it is followed until it is done (信访工作条例 32). */
const promise = { performer: Line.optional(), performance: Message.optional(), performBy: Day.optional() };
/** A decision on a review: what becomes of the opinion before it, and why. */
const review = z.strictObject({
  outcome: ReviewOutcome,
  /** What was found when it was looked at again. */
  facts: Reply.optional(),
  opinion: Reply,
  basis: Line,
  ...promise,
});

/** What is done to a petition, from its registration to what is said in re-review (信访工作条例 22-36), with what it takes. */
export const petitionInputs = {
  register: nothing,
  /** Offered to another organisation. */
  transfer: z.strictObject({ organisationId: OrganisationId, text: Message.optional() }),
  /**
   * Another procedure is the right one (信访工作条例 22, 31): the resident is told which, and how it goes, and the matter is
   * passed on to whoever has to deal with it. No body named: the one of the same level that the route has.
   */
  redirect: z.strictObject({
    route: PetitionRoute.exclude(['petition']),
    organisationId: OrganisationId.optional(),
    text: Reply,
  }),
  /** The type, and for an appeal the route of 信访工作条例 31. */
  classify: z.strictObject({ type: PetitionType, route: PetitionRoute.optional() }),
  notAccept: z.strictObject({ ground: NotAcceptedGround, reasons: Reply }),
  /** The body that accepted a petition hears and verifies it (信访工作条例 31(6)). */
  investigate: nothing,
  /** 信访处理意见书 (信访工作条例 32). */
  giveOpinion: z.strictObject({
    outcome: OpinionOutcome,
    request: Message,
    facts: Reply,
    opinion: Reply,
    basis: Line,
    ...promise,
  }),
  /** What became of a suggestion, a complaint or a duty (信访工作条例 29, 30, 31(5)): no opinion is written on these. */
  giveReply: z.strictObject({ outcome: ReplyOutcome, text: Reply, ...promise, files }),
  /** What the other side has agreed to, and on which day; it ends the matter only if the petitioner agrees (信访工作条例 33). */
  proposeSettlement: z.strictObject({
    way: SettlementWay,
    otherSide: Line,
    otherAgreedOn: Day,
    terms: Reply,
    ...promise,
    files,
  }),
  agreeSettlement: nothing,
  declineSettlement: z.strictObject({ reason: Message.optional() }),
  /** What was promised is done: what, and on which day. */
  recordPerformance: z.strictObject({ text: Reply, on: Day, files }),
  confirmPerformance: nothing,
  /** It is not done, or not as promised. */
  denyPerformance: z.strictObject({ text: Message, files }),
  /** By the head, with the reason the resident is told (信访工作条例 34); once, which is ours and not in the text. */
  extend: z.strictObject({ days: z.int().min(1).max(limits.extensionDays), reasons: Message }),
  askReview: z.strictObject({ reasons: Reply, files }),
  giveReview: review,
  askReReview: z.strictObject({ reasons: Reply, files }),
  giveReReview: review,
  /** Days of a hearing, both counted, are not counted in the period (信访工作条例 36). */
  recordHearing: z.strictObject({ from: Day, to: Day }),
} as const;
