import type { CaseAction, InputOf } from '../../contract/deeds/actions';
import type { Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { AnswerField, AnswerValue } from '../../contract/deeds/correction';
import type { Answers, CaseStatus } from '../../contract/kinds';
import type { ProblemCode } from '../../contract/problems';
import type { RecusalWhom } from '../../contract/deeds/recusal';
import type { CaseKind, Standing } from '../../contract/words';
import type { Actor, CaseEvent, CaseHead, FoundOrganisation, OutsideRef, StaffMember } from '../case/case';
import type { Mark } from '../case/marks';
import type { ClockEdit } from '../clocks/turn';
import type { WhoIsTold } from '../deliveries/whoIsTold';
import type { DeedColumns } from '../kinds/lifecycle';
import type { Decides } from '../decisions/decides';

/**
 * Who decides above: the first of these that there is and that is not the other side. `beyond`: those above the tree, which
 * are there in any case.
 */
export type Above = { nearestFirst: readonly OrganisationId[]; beyond?: readonly OutsideRef[] };

/** What a use case looks up before a rule decides. */
export type Need =
  /** One of those who may carry the case, and whether an interest stands between. */
  | { find: 'carrier'; personId: PersonId }
  /** Whether an interest stands between the case and the one who acts, where they come to have it. */
  | { find: 'ownInterest' }
  | { find: 'organisation'; id: OrganisationId }
  | ({ find: 'superior' } & Above)
  /** Who is meant by those who are asked to step aside. */
  | { find: 'recused'; whom: RecusalWhom }
  /** Whether the desk has another head than these. */
  | { find: 'otherHead'; than: readonly PersonId[] }
  /** Everybody of the desk who is called like this. */
  | { find: 'called'; names: readonly string[] }
  /** That each of these units is there, and whether whoever has the case belongs to one of them. */
  | { find: 'otherSide'; ids: readonly OrganisationId[] }
  /** What the one materials notice asked for, read back from the timeline. */
  | { find: 'materialsNotice' }
  /** By when the proposed settlement has something done, read back from the timeline. */
  | { find: 'settlementProposal' }
  /**
   * The answers as their owner last set them right; with an answer that is to stand there, the units that the other side
   * then turns out to be.
   */
  | { find: 'answers'; field?: AnswerField; right?: AnswerValue | null }
  /** The last answer there is, read back from the timeline. */
  | { find: 'answer' }
  /** The last step by which it came into other hands, of these words. */
  | { find: 'given'; by: readonly ('assign' | 'transfer')[] }
  /** The day on which it was given to the one who has it now. */
  | { find: 'assignment' }
  /** That whoever acts joined it, and is there still. */
  | { find: 'ownJoining' }
  /** That somebody who came with this step is still among those who petition together. */
  | { find: 'member'; seq: number }
  /** That this notice is being delivered in this case. */
  | { find: 'delivery'; noticeId: string }
  /** That this paper may be recorded as served like this. */
  | { find: 'paper'; service: InputOf<'recordService'> };

/** What was found. What is not there is left out, which the rule then refuses. */
export type Found = {
  assignee?: StaffMember;
  organisation?: FoundOrganisation;
  /** Who decides above: objections, reviews, a hand-over that came back twice, a desk that has an interest. */
  superior?: FoundOrganisation;
  /** An interest stands between the case and the person who would get it. */
  isConflicted?: boolean;
  /** Those asked to step aside, and whether the head of the office is among them. */
  recused?: { personIds: readonly PersonId[]; isHead: boolean };
  /** Those of the desk whom a decision names; fewer than it names where somebody is not there. */
  called?: readonly PersonId[];
  /** The desk has a head who is not asked about. */
  hasOtherHead?: boolean;
  /** What the one materials notice asked for. */
  noticed?: readonly string[];
  /** The last day of what the proposed settlement promises; absent where it promises nothing. */
  performBy?: Day;
  /** A date of the case begins with the receipt that is recorded. */
  isAwaited?: boolean;
  /** The last answer: from where it led here, and which dates ended with it. */
  answered?: Pick<CaseEvent, 'from' | 'ended'>;
  /** The same of the step that gave it into the hands it is in. */
  given?: Pick<CaseEvent, 'from' | 'ended'>;
  assignedOn?: Day;
  /** The answers as their owner last set them right. */
  answers?: Answers;
  /** Units that a corrected answer names on the other side. */
  named?: readonly OrganisationId[];
};

/** One deed being asked for. */
export type Asking<A extends CaseAction> = {
  head: CaseHead;
  actor: Actor;
  input: InputOf<A>;
  at: Instant;
  found: Found;
};

/** Whose desk, in whose hands, from whom, and who is kept from it. */
export type Hands = Pick<
  CaseHead,
  | 'desk'
  | 'assignee'
  | 'sender'
  | 'outside'
  | 'overseer'
  | 'against'
  | 'aside'
  | 'clearedDeputy'
  | 'recusal'
  | 'returns'
  | 'resume'
  | 'mandateUntil'
  | 'ownerId'
  | 'parties'
>;

/**
 * Where a deed is open: where the status has a move for it; in every open status, which it leaves as it is; the same, for
 * kinds carried under a mandate; even after the case has ended; the same, for kinds with papers that have to be served; the
 * same, for kinds that ask for a consent to sensitive answers; the same, for kinds that several may bring together; or in every open status, which it ends.
 */
export type OpenIn =
  | 'itsMoves'
  | 'everyOpenStatus'
  | 'everyOpenStatusUnderMandate'
  | 'everyStatus'
  | 'everyStatusWithPapers'
  | 'everyStatusAskingConsent'
  | 'everyStatusTogether'
  | 'endingEveryOpenStatus';

/**
 * Why something is the resident's alone to do (民法典 161(2): what by its nature is to be done in person is not done through
 * another): it gives up or ends what they have; it says yes or no to what binds them, or chooses whom they trust; it says that
 * something has reached them, from which their days run; it is about what is kept of them (个人信息保护法 44-47).
 */
export type OwnersAlone = 'ends' | 'agrees' | 'receives' | 'ownData';

/**
 * What one of several who petition together may do. `any`: each of them, and it holds for all: what takes the matter further or
 * takes nothing from anybody (信访工作条例 35, 36: 信访人; 28). `each`: it is done once each of them has said so: what ends the matter
 * or gives something up (信访工作条例 33: 双方同意; 民事诉讼法 56, by analogy: whoever speaks for others settles nothing without them).
 */
export type Jointly = 'any' | 'each';

export type Repeats = 'no' | 'round' | 'letter';

/** Everything there is to say of one action. What is optional says in its comment what its absence means. */
export type Rule<A extends CaseAction> = {
  /** By which standing to the case it may be done; where kinds differ, by which column of the kind. */
  by: readonly Standing[] | ((kind: DeedColumns) => readonly Standing[]);
  /**
   * Why whoever helps the resident may not do it for them, where the resident may. Absent: nobody needs to be kept from it, or
   * the helper is among those who may.
   */
  ownersAlone?: OwnersAlone;
  /** What of several who petition together each may do. Absent: whoever filed it alone, as it is theirs and holds for them. */
  jointly?: Jointly;
  /** Who of these may, beyond their standing. Absent: all of them. */
  onlyBy?: (actor: Actor, head: CaseHead) => boolean;
  /** Absent: `itsMoves`. A move of the status goes before what is said here. */
  openIn?: OpenIn;
  /**
   * Why it is not open although the status allows it; null when it is. Asked for the buttons a person is shown as well,
   * so it looks at the case and the time alone. Absent: nothing stands in the way.
   */
  whyNot?: (head: CaseHead, at: Instant) => ProblemCode | null;
  /**
   * Who has to be above for it: looked up before it is decided, and where the tree has none of them it is not offered. Null,
   * or absent: nobody has to be.
   */
  above?: (head: CaseHead) => Above | null;
  /** What else has to be looked up before it is decided. Absent: nothing. */
  needs?: (asking: Pick<Asking<A>, 'head' | 'input'> & { actor?: Actor | undefined }) => readonly Need[];
  /** What is wrong with what it says, beyond its form. @throws InvalidInput at the field. Absent: nothing can be. */
  whatIsWrong?: (asking: Asking<A>) => ProblemCode | null;
  /** Which of several targets of the status; needed only where there are several. */
  leadsTo?: (asking: Asking<A>) => CaseStatus | null;
  /** In whose hands it is afterwards; what is not named stays. @throws Refused. Absent: all stays. */
  hands?: (asking: Asking<A>, to: CaseStatus) => Partial<Hands>;
  /** What it is called in lists from then on, and what they say it is about. Absent: as before. */
  titled?: (asking: Asking<A>) => Pick<CaseHead, 'title' | 'about' | 'who'>;
  /** What its event says of itself beside what was written: where it went. Absent: nothing. */
  notes?: (asking: Asking<A>) => Record<string, unknown>;
  /** What the case carries afterwards, and no more. Absent: the same as before. */
  adds?: readonly Mark[] | ((asking: Asking<A>) => readonly Mark[]);
  removes?: readonly Mark[] | ((asking: Asking<A>) => readonly Mark[]);
  /** The length that it names for the dates whose rows say `lengthNamedBy` this action, in the unit of the row; null: none. */
  namesLength?: (asking: Asking<A>) => number | null;
  /** The day from which dates that begin with it are counted, as it says. Absent: the moment it is done. */
  countsFrom?: (asking: Asking<A>) => Day | undefined;
  /** What it does to the dates whose rows say `editedBy` this action. Absent: nothing. */
  editsDate?: (asking: Asking<A>) => ClockEdit;
  /** Dates that ended with the step it takes back: they run again as they did. Absent: none. */
  restoresDates?: (asking: Asking<A>) => CaseEvent['ended'];
  /** What its dates were for is no longer to be done: they are cancelled, not met. Absent: they are met or missed. */
  cancelsDates?: true;
  /**
   * Whether people may do it as often as they like, so that it stops before a case is too full to end. `round`: the case
   * comes back to where it was. What leaves the status as it is counts as a round by itself.
   */
  repeats: Repeats | ((head: CaseHead) => Repeats);
  tells: WhoIsTold;
  /** One whom the resident asked to step aside may still do it: it hurries, or only brings what is decided. Absent: not. */
  evenIfAsked?: true;
  /** Its words are another's, written down: an article that cannot be is theirs, and stays as they said it. Absent: not. */
  othersWords?: true;
  /** Who reads its words, of those who read the case: who did it always does. Absent: all of them. */
  wordsFor?: readonly Standing[];
  /** A right or a date hangs on it: what its receipt calls it. Null: a step inside the office, or one that decides nothing. */
  receipt: string | null;
  /** The resident is told of it although they did it themselves: it is the receipt of what they handed in. Absent: not. */
  acknowledged?: true;
  /**
   * It ends or decides something that cannot be taken back, or tells the resident something in a paper: asked once more before
   * it is done, with what it says. Of kinds: in these alone.
   */
  final: boolean | readonly CaseKind[];
  /**
   * In these kinds it decides or tells something in writing: it can be prepared by one and signed by another, and its paper has
   * to say what the law asks. Absent: nothing is prepared.
   */
  decides?: { [K in CaseKind]?: Decides };
};

/** A rule for each action: one that is missing does not compile. */
export type Rules = { [A in CaseAction]: Rule<A> };
