import { keysOf } from '../entries';
import { FileIds } from '../case/files';
import { ClientKey, Day, Instant, OrganisationId, PersonId } from '../ids';
import {
  endingInputs,
  formalitiesInputs,
  lookedAfterInputs,
  materialsInputs,
  windowInputs,
} from './aidInputs';
import { answerInputs } from './answerParts';
import { FormOfAid } from '../kinds/aidCourse';
import { ComplaintGround, ComplaintOutcome } from '../kinds/aidComplaint';
import { Danger } from '../kinds/circumstances';
import { AidEndReason, ObjectionOutcome, UrgentGround } from '../kinds/endReason';
import { jointInputs } from './jointInputs';
import { limits } from '../limits';
import { OutsideReply, OutsideWay } from './outside';
import { PaperId, ServiceWay } from '../case/papers';
import { ownDataInputs } from './ownDataInputs';
import { conflictInputs, handingOverInputs, takingBackInputs } from './inHandsInputs';
import { petitionInputs } from './petitionInputs';
import { RecusalOutcome, RecusalWhom } from './recusal';
import { CallResult, NoticeId } from '../case/deliveries';
import { Line, Message, Reply } from '../text';
import * as z from '../z';

const nothing = z.strictObject({});
const reasons = z.strictObject({ reasons: Message });
const perhapsText = z.strictObject({ text: Message.optional() });
/** What goes with it: photos, documents, a voice. */
const files = FileIds.optional();
/**
 * Everything a person can do to a case, with what it takes. A new action is a row here and in a kind's lifecycle.
 * In the order in which they are offered: what brings a case on comes before what sends it elsewhere.
 */
export const actionInputs = {
  message: z.strictObject({ text: Message, files }),
  withdraw: z.strictObject({ reason: Message.optional() }),
  ...jointInputs,

  /** Someone on duty takes an unassigned case; of a case with another side they thereby say that they may. */
  take: nothing,
  /** A dispatcher gives the case to a named person. */
  assign: z.strictObject({ personId: PersonId, reason: Message.optional() }),
  ...handingOverInputs,
  ...takingBackInputs,
  ...conflictInputs,

  accept: nothing,
  /** Not ours, with reasons (信访工作条例 23). */
  sendBack: reasons,
  /** After the five working days it goes back only if the sender says so: they are asked, and meanwhile it stays. */
  askReturn: reasons,
  allowReturn: nothing,
  refuseReturn: reasons,
  agreeReturn: nothing,
  /** The sender thinks it is theirs after all, and offers it once more. */
  insist: reasons,
  /** The common superior says whose it is. */
  allot: z.strictObject({ organisationId: OrganisationId, reasons: Message }),

  ...answerInputs,
  /** A time at which the answer will come, instead of an answer (可约期答复). */
  promise: z.strictObject({ until: Instant, text: Message.optional() }),
  followUp: z.strictObject({ text: Message, files }),
  close: z.strictObject({ solved: z.boolean() }),
  reopen: z.strictObject({ text: Message }),

  startReview: nothing,
  ...materialsInputs,
  /** Aid first, formalities after (法律援助法 44). */
  giveUrgently: z.strictObject({
    ground: UrgentGround,
    formOfAid: FormOfAid.optional(),
    text: Message.optional(),
  }),
  ...formalitiesInputs,
  /** In which form (法律援助法 22), where that is clear already. */
  grant: z.strictObject({ formOfAid: FormOfAid.optional(), text: Message.optional() }),
  /** Written, with reasons and the article relied on (法律援助法 43). */
  refuse: z.strictObject({ reasons: Reply, article: Line }),
  /** 异议, to the justice bureau that set up the agency (法律援助法 49). */
  object: z.strictObject({ reasons: Reply, files }),
  decideObjection: z.strictObject({ outcome: ObjectionOutcome, reasons: Reply, article: Line }),
  /** The assigned lawyer accepts. */
  begin: nothing,
  /** The agreement with the recipient is signed. */
  signAgreement: nothing,
  /** The worker must report progress to the recipient (法律援助法 46). */
  reportProgress: z.strictObject({ text: Reply, files }),
  /** The worker found a reason for which aid ends, and must say so (法律援助法 48). */
  reportGround: z.strictObject({ ground: AidEndReason, text: Message }),
  /** The recipient asks for another lawyer (法律援助法 55). */
  askChange: reasons,
  approveChange: perhapsText,
  declineChange: reasons,
  ...endingInputs,
  terminate: z.strictObject({
    ground: AidEndReason,
    heard: Line.optional(),
    /** What has come to light since it was ordered that aid be given (法律援助法 49): an order is not undone without. */
    newFacts: Message.optional(),
    reasons: Reply,
    article: Line,
  }),
  ...lookedAfterInputs,
  /** `on`: the day it ended, as the judgment or the like was received (结案日); absent: today. */
  conclude: z.strictObject({ result: Reply, on: Day.optional(), files }),
  handInFile: perhapsText,
  /** The closing file is complete and put away. */
  archive: nothing,

  /** The resident agrees that this agent carries the matter, until a day; revocable at once. */
  agreeMandate: z.strictObject({ until: Day }),
  declineMandate: z.strictObject({ reason: Message.optional() }),
  revokeMandate: z.strictObject({ reason: Message.optional() }),
  ...petitionInputs,

  /** A complaint is not accepted: why, and which door is the right one. */
  declineComplaint: z.strictObject({ ground: ComplaintGround, reasons: Reply, door: Message }),
  /** The one complained about is asked, by letter or phone, this and no word of the complainant's beyond it. */
  askStatement: z.strictObject({ question: Message }),
  /** What they said to it, written down by the bureau. */
  recordStatement: z.strictObject({ text: Reply, files }),
  /** What the bureau found and decides. */
  decideComplaint: z.strictObject({ outcome: ComplaintOutcome, facts: Reply, reasons: Reply, article: Line }),
  /** The written answer goes to the complainant. */
  answerComplaint: perhapsText,

  /** A paper copy reached the resident: which paper, how, on which day; with a photo of the signed receipt. */
  recordService: z.strictObject({
    paper: PaperId,
    way: ServiceWay.exclude(['opened']),
    on: Day,
    files,
  }),
  /** Papers may reach the resident on the phone: from then on one that they open there is served (民事诉讼法 90, by analogy). */
  agreePhoneService: nothing,
  /** They are brought to them on paper: what is opened on the phone is shown, and serves nothing. */
  declinePhoneService: nothing,
  ...windowInputs,
  /** The resident was phoned because no message reached them. */
  recordCall: z.strictObject({ noticeId: NoticeId, reached: z.boolean(), result: CallResult.optional() }),

  /** 重大、紧急信访事项: told upwards at once, and to which authority (信访工作条例 25). */
  reportMajor: z.strictObject({ to: Line, text: Message }),

  /** Whether somebody is in danger, asked of the resident where their words may mean it. */
  tellDanger: z.strictObject({ danger: Danger }),
  /** Somebody of the staff has reached them, or seen that there is none: how, and what was done. */
  confirmSafe: z.strictObject({ text: Message }),
  /** A sealed report goes to the discipline inspection of the same level, or to another one that is named (22). */
  forward: z.strictObject({ organisationId: OrganisationId.optional(), text: Message.optional() }),
  /** The papers left for the body outside: how, on which day, under which number of the post. */
  recordPost: z.strictObject({ way: OutsideWay, on: Day, tracking: Line.optional(), files }),
  /** That body has them: since when, and who said so or signed for them. */
  recordReceipt: z.strictObject({ on: Day, from: Line.optional(), files }),
  /** The paper of that body has come to the resident, on which day: what the law counts from receipt begins then. */
  receiveReply: z.strictObject({ on: Day, files }),
  /** What it answered, and when. */
  recordReply: z.strictObject({ outcome: OutsideReply, on: Day, text: Reply, files }),

  /** Offered to the level above, with why. */
  raise: reasons,
  /** The resident asks that somebody who works on it step aside; the reason need not be proved (信访工作条例 28). */
  askRecusal: z.strictObject({ whom: RecusalWhom, reasons: Message }),
  /** Whether they do, by somebody who is not asked about, in writing. */
  decideRecusal: z.strictObject({
    outcome: RecusalOutcome,
    /** By name, who of the office steps aside, where the resident named nobody. */
    names: z.array(Line).max(limits.recused).optional(),
    reasons: Message,
  }),

  /** The units on the other side, none of whose people may see the case. */
  nameOtherSide: z.strictObject({ organisationIds: z.array(OrganisationId).min(1).max(limits.otherSides) }),
  ...ownDataInputs,
} as const;

export type CaseAction = keyof typeof actionInputs;
const words = keysOf(actionInputs);
export const CaseAction = z.enum(words).meta({ id: 'CaseAction' });

type Inputs = { [A in CaseAction]: z.infer<(typeof actionInputs)[A]> };

/** What an action takes. */
export type InputOf<A extends CaseAction> = Inputs[A];

/** An action and its input, together. */
export type DeedOf<A extends CaseAction> = { [P in A]: { action: P; input: Inputs[P] } }[A];
export type Deed = DeedOf<CaseAction>;

/** The same, as somebody does it: what they saw, and the key of every retry. */
export type CommandOf<A extends CaseAction> = {
  [P in A]: { action: P; input: Inputs[P]; version: number; key: ClientKey };
}[A];

/** The version of the case that the person saw. One schema for all of them: making eighty takes a start's time. */
const seen = z.int().min(1);

const deed = <A extends CaseAction>(action: A) =>
  z.strictObject({
    action: z.literal(action),
    input: actionInputs[action],
    version: seen,
    key: ClientKey,
  });

type Deeds = { [A in CaseAction]: ReturnType<typeof deed<A>> };
type DeedSchema = Deeds[CaseAction];
const deeds = words.map((action): DeedSchema => deed(action) as DeedSchema) as [DeedSchema, ...DeedSchema[]];

/** One thing a person does to a case. `version` is what they saw; `key` is the same in every retry. */
export const Command = z.discriminatedUnion('action', deeds).meta({ id: 'Command' });
export type Command = z.infer<typeof Command>;

/**
 * Steps that no person takes by an action: the filing, the steps of the clock (a warning, a date passed, what silence
 * means, the last day of what could still be asked of an ended case, silence that nothing shows to be one), a new calendar,
 * a leaver's case, a case that grew out of this one, the owner naming themself, opening a paper, reading what was asked; what was written
 * is erased after its time; somebody joins a petition by a code; one of several has said yes to what each of them has to say yes to.
 */
export const SystemWord = z.enum([
  'file',
  'warn',
  'markOverdue',
  'escalate',
  'lapse',
  'settle',
  'periodEnds',
  'unproved',
  'mandateUnanswered',
  'mandateEnds',
  'offerLapses',
  'recount',
  'release',
  'becomes',
  'bind',
  'served',
  'told',
  'erase',
  'join',
  'consents',
]);
export type SystemWord = z.infer<typeof SystemWord>;

/** What an event of the timeline records. */
export const EventWord = z.enum([...CaseAction.options, ...SystemWord.options]).meta({ id: 'EventWord' });
export type EventWord = z.infer<typeof EventWord>;
