import { Day, PersonId, type OrganisationId } from '../../contract/ids';
import { ClockTime, DutyId } from '../../contract/roster';
import { CaseKind, ServiceLanguage } from '../../contract/words';
import * as z from '../../contract/z';
import type { Duty } from '../../domain/standing/assignment/roster';
import { rosterDayIn, rosterKey } from '../keys/assignment';
import { readItem } from '../table/readItem';
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
