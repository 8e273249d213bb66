import { Day, PersonId, type OrganisationId } from '../../contract/ids';
import { ClockTime, DutyId } from '../../contract/people/roster';
import { CaseKind, ServiceLanguage } from '../../contract/words';
import * as z from '../../contract/z';
import type { Duty } from '../../domain/standing/assignment/roster';
import { rosterDayIn, rosterKey } from '../keys/assignment';
import { readEach, readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const StoredDuty = z.object({
  id: DutyId,
  from: ClockTime,
  to: ClockTime,
  kind: CaseKind,
  personId: PersonId,
  name: z.string(),
  languages: z.array(ServiceLanguage),
  offered: z.boolean(),
});

const StoredDay = z.object({
  sk: z.string().transform(rosterDayIn).pipe(Day),
  version: z.int(),
  duties: z.array(StoredDuty),
});

/** All duties of an organisation on one day; `version` counts the changes. */
export type RosterDay = { day: Day; version: number; duties: Duty[] };

/** One duty of a day that can be read for itself, with its day. */
const StoredDutyOfDay = StoredDay.pick({ sk: true }).extend({ duties: z.tuple([StoredDuty]) });

/** Duties of a day for who looks at it, each read for itself; `unread`: how many could not be. */
export function readDuties(item: Item): { day: Day; duties: Duty[]; unread: number } {
  const { sk: day } = readItem(StoredDay.pick({ sk: true }), item);
  const each = (item.duties?.L ?? []).map((duty): Item => ({ ...item, duties: { L: [duty] } }));
  const { rows, unreadable } = readEach(each, (one) => readItem(StoredDutyOfDay, one).duties[0]);
  return { day, duties: rows.map((duty) => ({ ...duty, day })), unread: unreadable.length };
}

export function readRosterDay(item: Item): RosterDay {
  const { sk, version, duties } = readItem(StoredDay, item);
  return { day: sk, version, duties: duties.map((duty) => ({ ...duty, day: sk })) };
}

export const rosterDayItem = (organisationId: OrganisationId, { day, version, duties }: RosterDay): Item =>
  toItem({
    ...rosterKey(organisationId, day),
    version,
    duties: duties.map(({ day: _inKey, ...duty }) => duty),
  });
