import { CaseId } from '../../../functions/contract/ids';
import * as z from '../../../functions/contract/z';
import { isInStead } from '../drafts/draft';
import { removeAll } from '../device/storage';
import { sealed } from '../seal/sealed';
import type { SessionKeeper } from '../session/sessionKeeper';

/** What was read last of one thing, and when, milliseconds. */
export type Seen<T> = { found: T; at: number };

/** Where the last reading of one thing is kept for when there is no network. */
export type LastSeen<T> = {
  read: () => Seen<T> | undefined;
  write: (found: T) => void;
};

type Whose = Pick<SessionKeeper, 'personId' | 'isVisit' | 'state'>;

const prefix = 'seen.';

/** The person of this device as themself: what a code opened, and what is read of others, stays nowhere. */
const reader = ({ personId, isVisit }: Whose): string | undefined =>
  isVisit.read() || isInStead(personId()) ? undefined : personId();

function mayKeep({ state, isVisit }: Whose): boolean {
  const now = state.read();
  return !isVisit.read() && now.at === 'in' && now.me.acting.role === 'resident';
}

/**
 * The last reading of `name`, sealed on this device (`sealed.ts`: absent while the lock is shut). `fit`: as much of it as may lie
 * there; null where nothing of it may, and then what was kept of it goes.
 */
export function lastSeen<T>(
  session: Whose,
  name: string,
  schema: z.ZodType<T>,
  fit: (found: T) => T | null,
): LastSeen<T> {
  const kept = sealed(`${prefix}${name}`, z.object({ who: z.string(), at: z.number(), found: schema }));
  return {
    read() {
      const there = kept.read();
      const who = reader(session);
      return there && who !== undefined && there.who === who
        ? { found: there.found, at: there.at }
        : undefined;
    },
    write(found) {
      const who = reader(session);
      if (who === undefined || !mayKeep(session)) return;
      const fitting = fit(found);
      if (fitting === null) kept.remove();
      else kept.write({ who, at: Date.now(), found: fitting });
    },
  };
}

/** How many cases are kept: those that were opened last. */
const most = 8;
const places = sealed(`${prefix}cases`, z.array(z.object({ id: CaseId, at: z.number().int() })));

/** Where a case is kept, if it is: a place that names no case. */
export function placeOf(id: CaseId): string | undefined {
  const place = places.read()?.find((one) => one.id === id);
  return place && `case.${place.at}`;
}

/** The same for one that is to be kept: taken from the one that was opened longest ago. */
export function takePlace(id: CaseId): string {
  const taken = places.read() ?? [];
  const mine = taken.find((one) => one.id === id);
  if (mine && taken[0]?.id === id) return `case.${mine.at}`;
  const oldest = taken.length >= most ? taken.at(-1) : undefined;
  const at = (mine ?? oldest)?.at ?? taken.length;
  places.write([{ id, at }, ...taken.filter((one) => one.id !== id && one !== oldest)]);
  return `case.${at}`;
}

/** Leaves nothing of what was read on this device. */
export const forgetSeen = (): void => removeAll(prefix);
