import type { CaseAction, EventWord } from '../../contract/deeds/actions';
import type {
  AreaCode,
  CaseId,
  CaseNumber,
  ClientKey,
  Day,
  Digest,
  Instant,
  OrganisationId,
  PersonId,
} from '../../contract/ids';
import type { CameBy, Received } from '../../contract/people/intake';
import type { BesideConsent, besideWords } from '../../contract/people/beside';
import type { CaseStatus } from '../../contract/kinds';
import type { OutsideQuestion } from '../../contract/deeds/outside';
import type { CaseKind, Role, Standing } from '../../contract/words';
import type { Pause } from '../clocks/count';
import type { GuardianShown } from '../../contract/people/guardianShown';
import type { HelpingId, HelpingScope } from '../../contract/people/helping';
import type { ClockKey } from '../clocks/table';
import type { Mark } from './marks';

/** 128 bits by chance, in base64url: one for a case. Whoever does not have it cannot guess a text from its digest. */
export type Salt = string;

/** Who is asking: a person, in the one role they act in now. */
export type Actor = {
  personId: PersonId;
  name: string | null;
  role: Role;
  organisation: OrganisationRef | null;
  /** Every organisation they hold a post in, whichever they act for now: interests do not change with the role. */
  belongsTo: readonly OrganisationId[];
  /** Whose draft they sign with what they do; absent: it is their own from the beginning. */
  signs?: Prepared;
  /** Who of their office is away now and has them stand in, in the post they act in; absent: nobody. */
  standsIn?: readonly PersonId[];
  /** In whose stead they ask, by whose leave; absent: for themself, or for their office. */
  helping?: Helped;
};

/** Somebody whom the one who asks helps, and how far: in all their matters, or in one. */
export type Helped = {
  id: HelpingId;
  personId: PersonId;
  scope: HelpingScope;
  caseId: CaseId | null;
  /** Whether that one case was marked as dangerous when its owner let them into it. */
  inDanger: boolean;
  /** By law and not by leave, and how it was shown; absent: by leave. */
  guardian?: GuardianShown;
};

export type OrganisationRef = { organisationId: OrganisationId; name: string };

/** An organisation as a step finds it. `isOutside`: nobody of it works here, so that what goes there is posted and followed. */
export type OutsideRef = OrganisationRef & { isOutside: true };
export type FoundOrganisation = OrganisationRef & { isOutside?: true };

/** A body outside that has the matter, or has answered it, and what was asked of it. */
export type Outside = { body: OrganisationRef; question: OutsideQuestion };

/** A named member of staff, with the organisation they act for. */
export type StaffMember = { personId: PersonId; name: string; organisation: OrganisationRef };

/** A running date of a case: the facts it is counted from. Instants in UTC; `dueAt` is the last moment in time. */
export type RunningClock = {
  key: ClockKey;
  startedAt: Instant;
  /** In the unit of its row, as it was when the clock started. */
  length: number;
  pauses: readonly Pause[];
  /** Days added by the one extension. */
  extendedBy: number;
  dueAt: Instant;
  /** How many of its moments (warnings, the last day, what follows it) the sweep has attended to. */
  stage: number;
  overdueAt: Instant | null;
};

/** A date that is over. `cancelled`: what it was for is no longer to be done. */
export type EndedClock = RunningClock & { endedAt: Instant; state: 'met' | 'missed' | 'cancelled' };

/** Who was asked to step aside, and who decides it: the supervisors of this office, or of the desk where it is null. */
export type Recusal = { personIds: readonly PersonId[]; decider: OrganisationId | null };

/** What several have to say yes to each, and who of them has. */
export type Agreed = { action: CaseAction; by: readonly PersonId[] };

/**
 * The state of a case: small, because it is written in every step. What people wrote is in the events.
 * There is no field for the holder: it follows from status, desk and assignee, so it can be neither
 * missing nor double (`holder`).
 */
export type CaseHead = {
  id: CaseId;
  number: CaseNumber;
  kind: CaseKind;
  areaCode: AreaCode;
  ownerId: PersonId;
  /** Who joined it and has not left, in the order in which they came; of petitions alone (`domain/joining`). */
  parties: readonly PersonId[];
  /** Who filed it as the guardian of whose it is; null: nobody did. */
  guardianId: PersonId | null;
  /** Who of them, and of those whose it is, said yes to what each has to say yes to; null: nothing waits for that. */
  agreed: Agreed | null;
  status: CaseStatus;
  /** Number of events; also the sequence of the last one. */
  version: number;
  title: string;
  /** What it is about, by the word its form was filed with; null where lists are not to say it (`shownMatter`), and of older cases. */
  about: string | null;
  /** Whose it is, masked, as lists of staff say it; null where nobody is named. */
  who: string | null;
  /** The language they wish to be served in, where it is not Mandarin. */
  language: 'mn' | null;
  /** How it came, where that was not by the app. */
  cameBy: Exclude<CameBy, 'app'> | null;
  filedAt: Instant;
  updatedAt: Instant;
  heldSince: Instant;
  /** The organisation that answers for the case now. */
  desk: OrganisationRef;
  assignee: StaffMember | null;
  /** The organisation that handed the case over, or whose decision is being looked at by the one above it. */
  sender: OrganisationRef | null;
  /** The body outside it was passed on to; who passed it on stays the holder until the answer has come. */
  outside: Outside | null;
  /** The level above, since the case was late enough to be told there. */
  overseer: OrganisationRef | null;
  /** Organisations on the other side: nobody of theirs can find, open, count or be told of the case. */
  against: readonly OrganisationId[];
  /** Staff who stepped aside, or are themselves complained about: to them it is not there (信访工作条例 28). */
  aside: readonly PersonId[];
  /** Who, standing in for the one who has it, said last that no interest of theirs is against it; absent: nobody. */
  clearedDeputy?: PersonId;
  /** What the resident asked of them that is not decided yet. */
  recusal: Recusal | null;
  marks: readonly Mark[];
  /** How often a hand-over came back: the second goes to the common superior. */
  returns: number;
  /** The status it goes back to when a side question is decided; of a case that ended, the one whose remedy is left open. */
  resume: CaseStatus | null;
  /** The last day to sue, to go to arbitration or to ask for review, as the resident gave it. */
  limitationOn: Day | null;
  /** The consultation it grew out of. */
  cameFrom: { caseId: CaseId; number: CaseNumber } | null;
  /** The last day of the agent's mandate. */
  mandateUntil: Day | null;
  clocks: RunningClock[];
  /** Which step each client key made (`keysSeen.ts`). */
  keysSeen: string;
  /** Which word each step was (`stepWords.ts`). */
  steps: string;
  /** What the digests of its texts are salted with, by chance; null of cases filed before there was one, and once it is erased. */
  salt: Salt | null;
  /** Digest of the last event. */
  tip: Digest;
};

export type EventAuthor = {
  standing: Standing;
  personId: PersonId | null;
  name: string | null;
  organisationName: string | null;
  /** Who wrote it down for the author, beside them, and what the author had agreed to; absent: the author. */
  through?: Through;
  /** In whose stead it was filed; absent: in nobody's, and of what helpers filed before this was kept. */
  inSteadOf?: PersonId;
  /** Who acted as guardian, and how that was shown; absent: nobody did. */
  guardian?: GuardianShown;
  /** For whom they stood in, who was away; absent: for nobody. */
  standsInFor?: Prepared;
  /** Who prepared it, where its author signed what another wrote; absent: the author. Of the office: no resident is shown it. */
  prepared?: Prepared;
};

/** Somebody of the office, by name: who wrote what another signed, or who was away. */
export type Prepared = { personId: PersonId; name: string };

/** A helper of a village, filing for whoever is beside them as they agreed; or an office, writing down what came to it. */
export type Through = {
  personId: PersonId;
  name: string;
  organisationName: string;
} & ({ consent: BesideConsent; received?: never } | { received: Came; consent?: never });

/** How and when something came to an office; where the original lies stands in its register. */
export type Came = { way: Received['way']; at: Instant; words?: typeof besideWords | undefined };

/**
 * One thing that happened; never changed, chained to the one before. What was said in it stands beside the chain, so that
 * it can be erased once it need not be kept.
 */
export type CaseEvent = {
  caseId: CaseId;
  seq: number;
  at: Instant;
  word: EventWord;
  by: EventAuthor;
  /** The key the phone sent, so that a retry is known. */
  key: ClientKey | null;
  from: CaseStatus | null;
  to: CaseStatus;
  /** Empty once the text is erased. */
  details: Record<string, unknown>;
  /** The salted digest of `details`, which the chain covers in their stead; absent where it covers the text itself. */
  said?: Digest;
  /** What was said is erased, as the step `erase` of the case says. */
  isErased?: true;
  /** The dates that ended with this step, with all they were counted from. */
  ended: readonly EndedClock[];
  /** The dates that run after it, so that its receipt can be made again from the event alone. */
  dues: readonly Pick<RunningClock, 'key' | 'dueAt'>[];
  previous: Digest;
  digest: Digest;
};

/**
 * One step of a case, ready to be written as one transaction. `priorStatuses` are those the lifecycle allows
 * before it: the write's own condition.
 */
export type Move = {
  before: CaseHead | null;
  head: CaseHead;
  event: CaseEvent;
  priorStatuses: readonly CaseStatus[];
};
