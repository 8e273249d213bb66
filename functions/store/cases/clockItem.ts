import { Day } from '../../contract/ids';
import * as z from '../../contract/z';
import type { CaseEvent, EndedClock, RunningClock } from '../../domain/case/case';
import { duesInOrder } from '../../domain/case/recordStep';
import { clockKeys } from '../../domain/clocks/table';
import { Moment, moment } from '../table/attributes';

const Key = z.enum(clockKeys);
const StoredPause = z.tuple([Day, Day.nullable()]).transform(([from, to]) => ({ from, to }));

/** A list, because the head is written in every step and field names would be a third of it; what is 0 ends early. */
export const StoredClock = z
  .tuple([
    Key,
    Moment,
    Moment,
    z.number(),
    z.int().optional(),
    z.int().optional(),
    z.int().optional(),
    z.array(StoredPause).optional(),
  ])
  .transform(
    ([
      key,
      startedAt,
      dueAt,
      length,
      stage = 0,
      overdueAt = 0,
      extendedBy = 0,
      pauses = [],
    ]): RunningClock => ({
      key,
      startedAt,
      length,
      pauses,
      extendedBy,
      dueAt,
      stage,
      overdueAt: overdueAt === 0 ? null : Moment.parse(overdueAt),
    }),
  );

const StoredEnding = z.object({
  clock: StoredClock,
  endedAt: Moment,
  state: z.enum(['met', 'missed', 'cancelled']),
});
export const StoredEnd = StoredEnding.transform(({ clock, endedAt, state }): EndedClock => ({
  ...clock,
  endedAt,
  state,
}));

const isNothing = (value: unknown): boolean => value === 0 || (Array.isArray(value) && value.length === 0);

function withoutEnd(values: readonly unknown[]): readonly unknown[] {
  return isNothing(values.at(-1)) ? withoutEnd(values.slice(0, -1)) : values;
}

/** A clock as an item keeps it. */
export const clockFields = (clock: RunningClock): unknown[] => [
  clock.key,
  moment(clock.startedAt),
  moment(clock.dueAt),
  clock.length,
  ...withoutEnd([
    clock.stage,
    clock.overdueAt ? moment(clock.overdueAt) : 0,
    clock.extendedBy,
    clock.pauses.map(({ from, to }) => [from, to]),
  ]),
];

export const endFields = (end: EndedClock) => ({
  clock: clockFields(end),
  endedAt: moment(end.endedAt),
  state: end.state,
});

/** The dates after a step, by clock. */
export const StoredDues = z
  .partialRecord(Key, Moment)
  .transform((dues): CaseEvent['dues'] =>
    duesInOrder(clockKeys.flatMap((key) => (dues[key] ? [{ key, dueAt: dues[key] }] : []))),
  );

export const duesFields = (dues: CaseEvent['dues']) =>
  Object.fromEntries(dues.map(({ key, dueAt }) => [key, moment(dueAt)]));
