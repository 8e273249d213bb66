import type { Instant, OrganisationId } from '../../contract/ids';
import type { Rung } from '../../contract/case/deliveries';
import type { NoticeKind } from '../../contract/words';
import type { Holder } from '../case/holder';
import { isAt } from './afterAttempt';
import { recorded, toldBy } from './rungs';
import type { ChannelReport, Delivery } from './delivery';

/** Still to be told. */
export const isStillToTell = ({ state }: Delivery): boolean => state === 'telling' || state === 'toCall';

const isConfirmed = ({ rungs }: Delivery): boolean => rungs.some(({ outcome }) => outcome === 'confirmed');

/**
 * A delivery after its channel has said what became of the message of a rung, however late. Where that rung was waited
 * for or was all there was, one that did not arrive makes it due at once, for the next rung.
 */
export function afterReport(
  delivery: Delivery,
  rung: Rung,
  { arrived, reason }: ChannelReport,
  at: Instant,
): Delivery {
  if (arrived) return isConfirmed(delivery) ? delivery : toldBy(delivery, rung, at);
  const known = { ...delivery, rungs: recorded(delivery.rungs, { rung, outcome: 'failed', at, reason }) };
  const isLast = known.rungs.at(-1)?.rung === rung;
  const restedOnIt = delivery.state === 'told' && !isConfirmed(known);
  const waitsForIt = delivery.state === 'telling' && delivery.trying === null && isLast;
  if (!restedOnIt && !waitsForIt && !isAt(delivery, rung)) return known;
  return { ...known, state: 'telling', trying: null, nextAt: at };
}

/** The person has looked at it in the app. */
export const seen = (delivery: Delivery, at: Instant): Delivery =>
  isStillToTell(delivery) ? toldBy(delivery, 'inbox', at) : delivery;

/** The resident was phoned. One who was not reached stays on the list. */
export function called(delivery: Delivery, reached: boolean, at: Instant): Delivery {
  // Somebody who was told may have to be phoned all the same, about the paper they have not opened.
  if (reached)
    return isConfirmed(delivery) && !isStillToTell(delivery) ? delivery : toldBy(delivery, 'call', at);
  const notReached = { rung: 'call', outcome: 'failed', at, reason: 'notReached' } as const;
  return { ...delivery, rungs: recorded(delivery.rungs, notReached) };
}

/** The case lies at another desk: whoever has to be phoned is theirs to phone. */
export const movedTo = (delivery: Delivery, deskId: OrganisationId): Delivery =>
  isStillToTell(delivery) && delivery.deskId !== deskId ? { ...delivery, deskId } : delivery;

/** Told to whoever works at a desk, until somebody has it. */
const toTheDesk: readonly NoticeKind[] = ['filed', 'arrived', 'urgent'];

/**
 * Whether a notice was meant for the desk and somebody has seen to it: for the desk it is seen. `heldAt`: where the case is as far as
 * the reader may know; undefined where it is not there for them any more.
 */
export const isSeenForDesk = (kind: NoticeKind, heldAt: Holder['at'] | undefined): boolean =>
  toTheDesk.includes(kind) && heldAt !== 'desk';
