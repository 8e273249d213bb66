import type {
  AreaCode,
  CaseId,
  ClientKey,
  Cursor,
  Day,
  Digest,
  Instant,
  OrganisationId,
  PersonId,
} from '../contract/ids';
import type { Lookup } from '../contract/sensitive';
import type { Phone } from '../contract/phone';
import type { Area, NoticeView, Organisation, ReadingView } from '../contract/views';
import type { CaseKind, OrganisationKind, StaffRole } from '../contract/words';
import type { CaseEvent, CaseHead, Move, StaffMember } from '../domain/case/case';
import type { Holder } from '../domain/case/holder';
import type { Codes } from './codes/codePorts';
import type { Consents } from './consents/consentPorts';
import type { Attaching, Files } from './files/filePorts';
import type { Page, PageOf } from './table/page';
import type { Pushes } from './pushes/pushPorts';
import type { Matters, Profiles, Rosters, TakenUp, Workloads } from './assignment/assignmentPorts';
import type { StaffChannels } from './staffChannels/staffChannelPorts';
import type { Post } from './people/post';

export type { Post as StaffPlace } from './people/post';
import type { Deliveries } from './deliveries/deliveryPorts';

export type { Page, PageOf };

/** What a list shows of a case: the head without what only a step needs. */
export type CaseSummary = Omit<
  CaseHead,
  'tip' | 'version' | 'returns' | 'resume' | 'mandateUntil' | 'cameFrom'
>;

/** What goes with a step in the same transaction. */
export type Alongside = {
  /** Must still be a member: a case cannot be given to someone whose duty has just ended. */
  member?: { organisationId: OrganisationId; role: StaffRole; personId: PersonId };
  /** A step of another case: both or neither. */
  other?: Move;
  /** What becomes of it for the one who takes it up: matters of theirs, and one more in their share. */
  takenUp?: TakenUp;
  /**
   * Files that the step refers to; from then on they are this case's.
   * @throws Refused `unknown_file` from the write when one is not there, another's, or another case's.
   */
  files?: Attaching;
};

/**
 * Cases. `put` of a taken id gives back what is there; `save` is one transaction of head and event, on the version
 * and the legal prior statuses.
 */
export type Cases = {
  /** Writes a new case, or returns the one already under its id (a retry, or another's by chance). */
  put(
    move: Move,
    alongside?: Alongside,
  ): Promise<{ stored: 'new' } | { stored: 'before'; head: CaseHead; key: ClientKey | null }>;
  /**
   * One step, with what has to hold or be written with it.
   * @throws Refused `stale_version` when another step was first, `unknown_person` when the member is none any more.
   */
  save(move: Move, alongside?: Alongside): Promise<void>;
  /** The head, or null. `atLeast`: the version the asker has seen; an older copy is read again consistently. */
  get(id: CaseId, atLeast?: number): Promise<CaseHead | null>;
  /** Head and all events, in order; null when there is none. */
  whole(id: CaseId): Promise<{ head: CaseHead; events: CaseEvent[] } | null>;
  event(id: CaseId, seq: number): Promise<CaseEvent | null>;
  /** Newest first. */
  heldBy(held: Extract<Holder, { at: 'desk' | 'person' }>, page: PageOf): Promise<Page<CaseSummary>>;
  /** Newest first, open and closed. */
  ownedBy(ownerId: PersonId, page: PageOf): Promise<Page<CaseSummary>>;
  /**
   * Cases filed with exactly this phone or ID number, newest first, a hundred at a time. None, one and many take as
   * many looks into the table.
   */
  filedWith(asked: Pick<Lookup, 'by' | 'value'>, cursor?: Cursor): Promise<Page<CaseSummary>>;
  /** Open cases given to a person, newest first. */
  handledBy(personId: PersonId, page: PageOf): Promise<Page<CaseSummary>>;
  /** Ids of cases with a date before an instant, earliest first, of one day (Asia/Shanghai). */
  dueOn(day: string, before: Instant, page: PageOf): Promise<Page<CaseId>>;
};

export type Person = {
  personId: PersonId;
  openid: string | null;
  name: string | null;
  /** Their own, given by WeChat's button or typed in; it lies sealed. */
  phone: Phone | null;
  places: Post[];
};
/** A person as they are first written: whoever has a phone number has given it later. */
export type NewPerson = Omit<Person, 'phone'>;

export type People = {
  get(personId: PersonId): Promise<Person | null>;
  /** The person who signs in with this openid; made on first sight with the id given. Safe to race. */
  findOrMake(openid: string, newId: PersonId): Promise<Person>;
  /** The person who signs in with this openid; nobody is made. */
  byOpenid(openid: string): Promise<Person | null>;
  /** Notes the person's number, or forgets it; null when there is no such person. */
  setPhone(personId: PersonId, phone: Phone | null): Promise<Person | null>;
  /** Members of an organisation with a role. */
  members(organisationId: OrganisationId, role: StaffRole): Promise<StaffMember[]>;
  member(organisationId: OrganisationId, role: StaffRole, personId: PersonId): Promise<StaffMember | null>;
  /**
   * Gives cases back to their desks and, when `place` is named, ends the duty in it, in one transaction (40 cases at
   * most). @throws Refused `stale_version`
   */
  leave(leaving: { moves: readonly Move[]; place: Post | null; personId: PersonId }): Promise<void>;
};

/** One time a member of staff opened a case or something of it; `detail` of a file is its id. */
export type Reading = ReadingView & { personId: PersonId };
export type Readings = {
  add(reading: Reading & { caseId: CaseId }): Promise<void>;
  /** Newest first. */
  page(caseId: CaseId, page: PageOf): Promise<Page<Reading>>;
};

export type Recoveries = {
  /**
   * Makes the nameless person and the code that finds them, if they are not there yet; false when the code has become
   * that of someone who is signed in.
   */
  put(digest: Digest, personId: PersonId): Promise<boolean>;
  find(
    digest: Digest,
  ): Promise<{ personId: PersonId; boundTo: PersonId | null; caseId: CaseId | null } | null>;
  /** The code now belongs to someone who is signed in; false when it is another's already. The same may repeat it. */
  bind(digest: Digest, to: PersonId, caseId: CaseId): Promise<boolean>;
};

export type Organisations = {
  get(id: OrganisationId): Promise<Organisation | null>;
  serving(areaCode: AreaCode, kind: OrganisationKind): Promise<Organisation[]>;
  /** Those of this name, however its dots, spaces and brackets are written; villages of one name have offices of one. */
  byName(name: string): Promise<Organisation[]>;
};

export type Areas = {
  get(code: AreaCode): Promise<Area | null>;
  parts(code: AreaCode): Promise<Area[]>;
};

/** A signed-in phone. One row a family: each refresh replaces the digest; an older one coming back ends it. */
export type SessionRow = {
  personId: PersonId;
  sessionId: string;
  digest: Digest;
  previous: { digest: Digest; until: Instant } | null;
  role: StaffRole | 'resident' | 'helper';
  organisationId: OrganisationId | null;
  expiresAt: Instant;
};
export type Sessions = {
  put(row: SessionRow): Promise<void>;
  get(personId: PersonId, sessionId: string): Promise<SessionRow | null>;
  /** Replaces the row if its digest is still `expected`; false when another refresh was first. */
  replace(row: SessionRow, expected: Digest): Promise<boolean>;
  end(personId: PersonId, sessionId: string): Promise<void>;
};

export type InvitationRow = {
  digest: Digest;
  role: StaffRole;
  organisationId: OrganisationId;
  name: string;
  expiresAt: Instant;
};
export type Invitations = {
  put(row: InvitationRow): Promise<void>;
  /**
   * Spends an invitation and makes the person a member, in one transaction; the same person may repeat it.
   * @throws Refused `invitation_invalid` when unknown, expired or spent by another: the same answer for all.
   */
  redeem(digest: Digest, personId: PersonId, now: Instant): Promise<InvitationRow>;
};

export type NewNotice = Omit<NoticeView, 'seen'> & { personId: PersonId };
export type Inbox = {
  /** Puts a notice in if its id is not there yet; false when it was (told already). */
  put(notice: NewNotice): Promise<boolean>;
  page(personId: PersonId, page: PageOf): Promise<Page<NoticeView>>;
  seenUntil(personId: PersonId): Promise<Instant | null>;
  markSeen(personId: PersonId, until: Instant): Promise<void>;
};

export type Rates = {
  /** Adds to a counter of a window and returns its total. The counter goes by itself after the window. */
  add(subject: string, windowStart: Instant, by: number, expiresAt: Instant): Promise<number>;
};

/** How far the clock sweep has come. */
export type SweepMark = { get(): Promise<Instant | null>; set(at: Instant): Promise<void> };

/** The calendar under which open dates were last counted again; `next`: the day to go on from, null when done. */
export type CountedUnder = { version: string; next: Day | null };
export type CalendarMark = { get(): Promise<CountedUnder | null>; set(mark: CountedUnder): Promise<void> };

/** Everything about a case that a notice needs, kept with each event so that telling costs no reading. */
export type CaseAbout = Pick<
  CaseHead,
  'number' | 'ownerId' | 'desk' | 'assignee' | 'sender' | 'marks' | 'against' | 'overseer'
> & {
  kind: CaseKind;
  /** Who had it before, when this step took it out of their hands. */
  previousAssignee: PersonId | null;
  /** Where it lay before, when this step moved it to another desk. */
  previousDesk: OrganisationId | null;
};

/** An event as the stream delivers it; `details` are those of the clock's steps, and empty for what people wrote. */
export type StreamedEvent = {
  event: Omit<CaseEvent, 'digest' | 'previous' | 'key' | 'ended' | 'dues'>;
  about: CaseAbout;
};

export type Store = {
  cases: Cases;
  people: People;
  organisations: Organisations;
  areas: Areas;
  sessions: Sessions;
  invitations: Invitations;
  inbox: Inbox;
  consents: Consents;
  pushes: Pushes;
  rates: Rates;
  sweepMark: SweepMark;
  staffChannels: StaffChannels;
  calendarMark: CalendarMark;
  readings: Readings;
  recoveries: Recoveries;
  rosters: Rosters;
  profiles: Profiles;
  matters: Matters;
  workloads: Workloads;
  deliveries: Deliveries;
  files: Files;
  codes: Codes;
};
