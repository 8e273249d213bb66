import type { CaseId, CaseNumber, Day, Instant, OrganisationId, PersonId } from '../contract/ids';
import type { NoticeId, TellingView } from '../contract/tellings';
import type { CaseKind } from '../contract/words';
import type { Page, PageOf } from './ports';

/** One notice on its way to one person: which rungs were tried, and when to go on. */
export type Telling = TellingView & {
  caseId: CaseId;
  caseNumber: CaseNumber;
  caseKind: CaseKind;
  personId: PersonId;
  audience: 'resident' | 'staff';
  /** Whose list it stands on when it has to be phoned. */
  deskId: OrganisationId;
  /** When to look at it again; null when nothing more is to be done by itself. */
  nextAt: Instant | null;
  /** Number of writes: two workers cannot both go on from the same state. */
  version: number;
};

export type Tellings = {
  /** Begins the telling of a notice; what is there already when it was begun before. */
  begin(telling: Telling): Promise<Telling>;
  get(caseId: CaseId, noticeId: NoticeId): Promise<Telling | null>;
  /** All of a case, oldest first. */
  ofCase(caseId: CaseId): Promise<Telling[]>;
  /** Writes the next state on the version before it; false when another was first. */
  save(telling: Telling): Promise<boolean>;
  /** Those to be looked at on a day and before an instant, earliest first. */
  dueOn(day: Day, before: Instant, page: PageOf): Promise<Page<{ caseId: CaseId; noticeId: NoticeId }>>;
  /** Residents whom the staff of an organisation are to phone, longest waiting first. */
  toCall(deskId: OrganisationId, page: PageOf): Promise<Page<Telling>>;
  /** The message with this id belongs to this telling; what an event said of it before, if one was quicker. */
  sentAs(
    messageId: string,
    of: { caseId: CaseId; noticeId: NoticeId },
  ): Promise<{ arrived: boolean; reason: string | null } | null>;
  /** An event says what became of a message; the telling it belongs to, or null when that is not known yet. */
  arrived(
    messageId: string,
    said: { arrived: boolean; reason: string | null },
    at: Instant,
  ): Promise<{ caseId: CaseId; noticeId: NoticeId } | null>;
};
