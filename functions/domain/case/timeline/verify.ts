import { duesOf } from '../recordStep';
import { firstOther } from '../stepWords';
import type { CaseEvent, CaseHead, EventAuthor, Salt } from '../case';
import { remainsIn, remainsOf } from './remains';
import { digestOf, genesis, saidDigest } from './digest';

/**
 * Whether what was said is what the chain covers. It cannot be told of an erased text; nor without the salt, which only
 * the step that erases takes away (`isGivenUp`).
 */
export function isAsSaid(
  { seq, said, details, isErased }: CaseEvent,
  salt: Salt | null,
  isGivenUp: boolean,
): boolean {
  if (said === undefined || isErased) return true;
  return salt === null ? isGivenUp : saidDigest(salt, seq, details) === said;
}

/** An erased event whose digest covered the text cannot be reckoned again; the step that erased it says what is left of it. */
const isReckoned = (event: CaseEvent): boolean => !event.isErased || event.said !== undefined;

/** Whether the digest is that of what is kept. */
export function isWritten(event: CaseEvent): boolean {
  const { digest, ...rest } = event;
  return !isReckoned(event) || digestOf(rest) === digest;
}

/**
 * The sequence of the first event that is missing, out of order, or not what was written; null when the chain
 * holds. It cannot see that the end was cut: `firstBreakOf` does. Of texts that were erased after their
 * time the chain still shows that they were there, when, and by whom. `salt`: that of the case;
 * null of one that never had one, or has given up its texts.
 */
export function firstBreak(events: readonly CaseEvent[], salt: Salt | null): number | null {
  const erasure = events.find(({ word }) => word === 'erase');
  let previous = genesis;
  for (const [index, event] of events.entries()) {
    const isInPlace = event.seq === index + 1 && event.previous === previous;
    const isRightlyErased = !event.isErased || (erasure !== undefined && event.seq < erasure.seq);
    if (!isInPlace || !isWritten(event) || !isRightlyErased || !isAsSaid(event, salt, erasure !== undefined))
      return index + 1;
    previous = event.digest;
  }
  const unreckoned = events.find((event) => !isReckoned(event));
  const isLeftAsItWas = !unreckoned || !erasure || remainsIn(erasure) === remainsOf(events, erasure.seq);
  return isLeftAsItWas ? null : unreckoned.seq;
}

/** What the last event left running, as its digest covers it. */
const sameDates = (head: CaseHead, last: CaseEvent): boolean => {
  const running = duesOf(head.clocks);
  return (
    running.length === last.dues.length &&
    running.every(({ key, dueAt }, at) => key === last.dues[at]?.key && dueAt === last.dues[at].dueAt)
  );
};

/** Whether a head says what the last event left. */
export const isLeftBy = (head: CaseHead, last: CaseEvent): boolean =>
  head.version === last.seq &&
  head.tip === last.digest &&
  head.id === last.caseId &&
  head.status === last.to &&
  sameDates(head, last);

/** Whose it was when it was filed: whoever filed it, or the one in whose stead a helper did; not known of what helpers filed once. */
const filedFor = ({ standing, personId, inSteadOf }: EventAuthor) =>
  standing === 'helper' ? inSteadOf : personId;

/**
 * Who filed it owns it, or in whose stead it was filed, unless it was filed without a name and somebody has made it theirs since, or
 * they left it to others; and whoever filed it as guardian is the only guardian it knows.
 */
export const isOwners = ({ ownerId, guardianId }: CaseHead, events: readonly CaseEvent[]): boolean => {
  const [filing] = events;
  if (!filing || guardianId !== (filing.by.guardian ? filing.by.personId : null)) return false;
  const owner = filedFor(filing.by) ?? ownerId;
  return owner === ownerId || events.some(({ word }) => word === 'bind' || word === 'leave');
};

/**
 * The first step of a case at which what is kept is not what was written: an event that was changed, taken out or put
 * in, or a head that says something else than the last event left. Null when all of it holds. Costs one SHA-256 an
 * event.
 */
export function firstBreakOf({
  head,
  events,
}: {
  head: CaseHead;
  events: readonly CaseEvent[];
}): number | null {
  const broken = firstBreak(events, head.salt) ?? firstOther(head, events);
  if (broken !== null) return broken;
  const last = events.at(-1);
  if (!last) return 1;
  if (isLeftBy(head, last) && isOwners(head, events)) return null;
  return head.version === last.seq ? last.seq : Math.min(head.version, last.seq) + 1;
}
