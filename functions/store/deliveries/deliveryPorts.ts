import type { CaseId, Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { NoticeId, Rung } from '../../contract/deliveries';
import type { ChannelReport, Delivery } from '../../domain/deliveries/delivery';
import type { Page, PageOf } from '../table/page';

/** Which telling. */
export type DeliveryOf = { caseId: CaseId; noticeId: NoticeId };

export type Deliveries = {
  /** Begins the telling of a notice; what is there already when it was begun before. */
  begin(delivery: Delivery): Promise<Delivery>;
  get(caseId: CaseId, noticeId: NoticeId): Promise<Delivery | null>;
  /** All of a case, oldest first. */
  ofCase(caseId: CaseId): Promise<Delivery[]>;
  /** What a resident is still being told, oldest first: at most a hundred. */
  openOf(personId: PersonId): Promise<DeliveryOf[]>;
  /** Writes the next state on the version before it; what was written, or null when another was first. */
  save(delivery: Delivery): Promise<Delivery | null>;
  /**
   * Reads, decides and writes; again when another was first. What it then is; null when there is none.
   * @throws StoreUnavailable when others keep being first.
   */
  change(of: DeliveryOf, decide: (delivery: Delivery) => Delivery): Promise<Delivery | null>;
  /** Those to be looked at on a day and before an instant, earliest first. */
  dueOn(day: Day, before: Instant, page: PageOf): Promise<Page<DeliveryOf>>;
  /** Residents whom the staff of an organisation are to phone, longest waiting first. */
  toCall(deskId: OrganisationId, page: PageOf): Promise<Page<Delivery>>;
  /** How many residents are still to be phoned although their supervisors have heard of it. */
  untold(): Promise<number>;
  /** The message with this id is a rung of this telling; what an event said of it before, if one was quicker. */
  sentAs(messageId: string, of: DeliveryOf & { rung: Rung }): Promise<ChannelReport | null>;
  /**
   * An event says what became of a message: its telling is told by it, or goes on. Which one it is, or null when that
   * is not known yet; whoever sent it then hears of it from `sentAs`.
   */
  arrived(messageId: string, said: ChannelReport, at: Instant): Promise<DeliveryOf | null>;
};
