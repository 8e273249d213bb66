import type { EventWord } from '../contract/actions';
import type {
  AreaCode,
  CaseId,
  CaseNumber,
  ClientKey,
  Digest,
  Instant,
  OrganisationId,
  PersonId,
} from '../contract/ids';
import type { CaseStatus } from '../contract/kinds';
import type { CaseKind, Role, Standing } from '../contract/words';
import type { ClockKey } from './clocks/table';

/** Who is asking: a person, in the one role they act in now. */
export type Actor = {
  personId: PersonId;
  name: string | null;
  role: Role;
  organisation: OrganisationRef | null;
};

export type OrganisationRef = { organisationId: OrganisationId; name: string };

/** A named member of staff, with the organisation they act for. */
export type StaffMember = { personId: PersonId; name: string; organisation: OrganisationRef };

/** A running date of a case. Instants in UTC; `dueAt` is the last moment in time. */
export type RunningClock = {
  key: ClockKey;
  startedAt: Instant;
  dueAt: Instant;
  pausedAt: Instant | null;
  overdueAt: Instant | null;
};

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
  status: CaseStatus;
  /** Number of events; also the sequence of the last one. */
  version: number;
  title: string;
  filedAt: Instant;
  updatedAt: Instant;
  heldSince: Instant;
  /** The organisation that answers for the case now. */
  desk: OrganisationRef;
  assignee: StaffMember | null;
  /** The organisation that handed the case over, until it is accepted. */
  sender: OrganisationRef | null;
  clocks: RunningClock[];
  /** Digest of the last event. */
  tip: Digest;
};

export type EventAuthor = {
  standing: Standing;
  personId: PersonId | null;
  name: string | null;
  organisationName: string | null;
};

/** One thing that happened; never changed, chained to the one before. */
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
  details: Record<string, unknown>;
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
