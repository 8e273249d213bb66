import type { CaseId, CaseNumber, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { Rung, RungOutcome, DeliveryView } from '../../contract/case/deliveries';
import type { CaseKind } from '../../contract/words';

/** The rung under way. */
export type Trying = {
  rung: Rung;
  /** When it was first tried: how long it is worth waiting for counts from here. */
  since: Instant;
  tries: number;
  /** A worker is at it until `nextAt`; what it did is not known before it says so. */
  claimed: boolean;
};

/** One notice on its way to one person: which rungs were tried, and when to go on. */
export type Delivery = DeliveryView & {
  caseId: CaseId;
  caseNumber: CaseNumber;
  caseKind: CaseKind;
  personId: PersonId;
  audience: 'resident' | 'staff';
  /** Whose list it stands on when it has to be phoned. */
  deskId: OrganisationId;
  /** Null while a message is waited for, and when nothing is left to try. */
  trying: Trying | null;
  /** When to look at it again; null when nothing more is to be done by itself. */
  nextAt: Instant | null;
  /** Number of writes: two workers cannot both go on from the same state. */
  version: number;
};

/**
 * What one try of a rung came to. `later`: surely nothing went out, and it may at a better time: after so many seconds,
 * after a pause that grows, or tomorrow.
 */
export type Attempted =
  | { outcome: RungOutcome; reason: string | null }
  | { outcome: 'later'; reason: string; wait: { seconds: number } | 'longer' | 'tomorrow' };

/** What an event of a channel says became of a message. */
export type ChannelReport = { arrived: boolean; reason: string | null };
