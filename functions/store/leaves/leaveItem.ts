import { Day, Instant, PersonId, type OrganisationId } from '../../contract/ids';
import { LeaveId } from '../../contract/people/leave';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import type { Leave } from '../../domain/standing/leave';
import { leavesKey } from '../keys/organisations';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const StoredLeave = z.object({
  id: LeaveId,
  role: StaffRole,
  personId: PersonId,
  name: z.string(),
  deputyId: PersonId,
  deputyName: z.string(),
  from: Day,
  until: Day,
  endedAt: Instant.optional(),
});
const StoredLeaves = z.object({ version: z.int(), leaves: z.array(StoredLeave) });

/** All leaves of an office; `version` counts the changes. */
export type OfficeLeaves = { version: number; leaves: Leave[] };

export function readLeaves(item: Item | undefined): OfficeLeaves {
  if (!item) return { version: 0, leaves: [] };
  const { version, leaves } = readItem(StoredLeaves, item);
  return { version, leaves: leaves.map(({ endedAt = null, ...leave }) => ({ ...leave, endedAt })) };
}

export const leavesItem = (organisationId: OrganisationId, { version, leaves }: OfficeLeaves): Item =>
  toItem({
    ...leavesKey(organisationId),
    version,
    leaves: leaves.map(({ endedAt, ...leave }) => ({ ...leave, ...(endedAt !== null && { endedAt }) })),
  });
