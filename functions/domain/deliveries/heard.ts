import type { Instant, OrganisationId } from '../../contract/ids';
import type { Rung } from '../../contract/tellings';
import { isAt } from './after';
import { recorded, toldBy } from './rungs';
import type { Said, Telling } from './telling';

/** Still to be told. */
export const isOpen = ({ state }: Telling): boolean => state === 'telling' || state === 'toCall';

const isConfirmed = ({ rungs }: Telling): boolean => rungs.some(({ outcome }) => outcome === 'confirmed');

/**
 * A telling after its channel has said what became of the message of a rung, however late. Where that rung was waited
 * for or was all there was, one that did not arrive makes it due at once, for the next rung.
 */
export function heard(telling: Telling, rung: Rung, { arrived, reason }: Said, at: Instant): Telling {
  if (arrived) return isConfirmed(telling) ? telling : toldBy(telling, rung, at);
  const known = { ...telling, rungs: recorded(telling.rungs, { rung, outcome: 'failed', at, reason }) };
  const isLast = known.rungs.at(-1)?.rung === rung;
  const restedOnIt = telling.state === 'told' && !isConfirmed(known);
  const waitsForIt = telling.state === 'telling' && telling.trying === null && isLast;
  if (!restedOnIt && !waitsForIt && !isAt(telling, rung)) return known;
  return { ...known, state: 'telling', trying: null, nextAt: at };
}

/** The person has looked at it in the app. */
export const seen = (telling: Telling, at: Instant): Telling =>
  isOpen(telling) ? toldBy(telling, 'inbox', at) : telling;

/** The resident was phoned. One who was not reached stays on the list. */
export function called(telling: Telling, reached: boolean, at: Instant): Telling {
  // Somebody who was told may have to be phoned all the same, about the paper they have not opened.
  if (reached) return isConfirmed(telling) && !isOpen(telling) ? telling : toldBy(telling, 'call', at);
  const notReached = { rung: 'call', outcome: 'failed', at, reason: 'notReached' } as const;
  return { ...telling, rungs: recorded(telling.rungs, notReached) };
}

/** The case lies at another desk: whoever has to be phoned is theirs to phone. */
export const movedTo = (telling: Telling, deskId: OrganisationId): Telling =>
  isOpen(telling) ? { ...telling, deskId } : telling;
