import type { Me, Session } from '../../../functions/contract/people/session';
import type { Answer, CallProblem } from '../server/answer';
import type { Watched } from '../device/watched';

/** Who is in, as far as this app knows. */
export type SignedIn = { at: 'unknown' } | { at: 'in'; me: Me } | { at: 'out'; problem: CallProblem };

export type SessionKeeper = {
  state: Watched<SignedIn>;
  /** Signs in, if need be; also after the person has left by themself. */
  open(): Promise<Answer<Me>>;
  /** A token to call with, other than the one the server has just refused. `knocks`: a browser may be led to the sign-in. */
  token(refused?: string, knocks?: boolean): Promise<Answer<string>>;
  /** Goes on with a session the server gave for something else: another role, an invitation taken up. */
  accept(session: Session): void;
  /** What the server now says of the same person. */
  learn(me: Me): void;
  /** Who holds this device, as far as it knows; also without a network. */
  personId(): string | undefined;
  /** Forgets the session on this device, until the person opens it again. `isEnded`: whether the server has ended it. */
  leave(isEnded: boolean): void;
  /** Whether the session now is a visit: of somebody without a name, opened by a code. */
  isVisit: Watched<boolean>;
  /**
   * Goes on with the session that a code opened, in memory alone: what the device keeps of its own person stays as it is,
   * and is gone on with once the visit or the app ends.
   */
  visit(session: Session): void;
  /** Ends a visit here at once, and on the server as soon as that can be reached. */
  endVisit(): void;
  /** Forgets in memory whoever is in, and ends a visit; what the device keeps stays, behind its lock. */
  stepOut(): void;
};
