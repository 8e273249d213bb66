import type { CaseId, Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { NoticeKind } from '../../contract/words';
import type { Page, PageOf } from '../table/page';

/** What came to a desk in a stretch of time, to be said to its group in one message. */
export type DeskNews = {
  organisationId: OrganisationId;
  /** The beginning of the stretch, which names it. */
  from: Instant;
  /** What happened to which cases; each once. */
  items: { kind: NoticeKind; caseId: CaseId }[];
  /** When it is to be said; null once it was, or was given up. */
  nextAt: Instant | null;
  tries: number;
  version: number;
};

/** How staff are reached beyond their inbox. */
export type StaffChannels = {
  /** The WeCom account of a person; null for none. */
  account(personId: PersonId): Promise<string | null>;
  setAccount(personId: PersonId, userId: string | null): Promise<void>;
  /** The key of the robot in a desk's group; null for none. */
  robot(organisationId: OrganisationId): Promise<string | null>;
  setRobot(organisationId: OrganisationId, key: string | null): Promise<void>;
  /** Adds to what a desk is told of; the same thing twice is there once. */
  gather(
    desk: OrganisationId,
    stretch: { from: Instant; dueAt: Instant },
    item: { kind: NoticeKind; caseId: CaseId },
  ): Promise<void>;
  news(organisationId: OrganisationId, from: Instant): Promise<DeskNews | null>;
  /** On the version before it; false when another was first. */
  saveNews(news: DeskNews): Promise<boolean>;
  newsOn(day: Day, before: Instant, page: PageOf): Promise<Page<Pick<DeskNews, 'organisationId' | 'from'>>>;
};
