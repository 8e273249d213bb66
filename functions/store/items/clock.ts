import { Day } from '../../contract/ids';
import * as z from '../../contract/z';
import type { CaseEvent, EndedClock, RunningClock } from '../../domain/case';
import { clockKeys } from '../../domain/clocks/table';
import { inOrder } from '../../domain/next';
import { Moment, moment } from './moment';

const Key = z.enum(clockKeys);
const StoredPause = z.tuple([Day, Day.nullable()]).transform(([from, to]) => ({ from, to }));

const facts = {
  key: Key,
  startedAt: Moment,
  length: z.number(),
  pauses: z.array(StoredPause).default([]),
  extendedBy: z.int().default(0),
  dueAt: Moment,
  stage: z.int().default(0),
  overdueAt: Moment.nullable().default(null),
};

export const StoredClock = z.object(facts) satisfies z.ZodType<RunningClock>;
export const StoredEnd = z.object({
  ...facts,
  endedAt: Moment,
  state: z.enum(['met', 'missed', 'cancelled']),
}) satisfies z.ZodType<EndedClock>;

/** A clock as an item keeps it: what is nothing is not written, because the head is written in every step. */
export const clockFields = (clock: RunningClock) => ({
  key: clock.key,
  startedAt: moment(clock.startedAt),
  length: clock.length,
  pauses: clock.pauses.length > 0 ? clock.pauses.map(({ from, to }) => [from, to]) : undefined,
  extendedBy: clock.extendedBy || undefined,
  dueAt: moment(clock.dueAt),
  stage: clock.stage || undefined,
  overdueAt: clock.overdueAt ? moment(clock.overdueAt) : undefined,
});

export const endFields = (end: EndedClock) => ({
  ...clockFields(end),
  endedAt: moment(end.endedAt),
  state: end.state,
});

/** The dates after a step, by clock. */
export const StoredDues = z
  .partialRecord(Key, Moment)
  .transform((dues): CaseEvent['dues'] =>
    inOrder(clockKeys.flatMap((key) => (dues[key] ? [{ key, dueAt: dues[key] }] : []))),
  );

export const duesFields = (dues: CaseEvent['dues']) =>
  Object.fromEntries(dues.map(({ key, dueAt }) => [key, moment(dueAt)]));
