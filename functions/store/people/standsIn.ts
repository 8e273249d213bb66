import { Day, OrganisationId, PersonId } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import type { Leave, StandingIn } from '../../domain/standing/leave';
import { LeaveId } from '../../contract/people/leave';
import { readItem } from '../table/readItem';
import type { Item } from '../table/table';

/** A leave as one word of a set in the row of who stands in, so that adding it needs no reading. */
export const standingInWord = (
  organisationId: OrganisationId,
  { role, personId, from, until, id }: Pick<Leave, 'role' | 'personId' | 'from' | 'until' | 'id'>,
): string => [role, organisationId, personId, from, until, id].join(' ');

const StoredWord = z
  .string()
  .transform((word) => word.split(' '))
  .pipe(z.tuple([StaffRole, OrganisationId, PersonId, Day, Day, LeaveId]))
  .transform(([role, organisationId, personId, from, until, leaveId]): StandingIn => ({
    ...{ role, organisationId, personId, from, until, leaveId },
  }));

/** What cannot be read gives nobody a right. */
const StoredStandsIn = z.object({
  standsIn: z
    .set(z.string())
    .transform((words) => [...words].sort().flatMap((word) => StoredWord.safeParse(word).data ?? []))
    .optional(),
});

/** Whom somebody stands in for, on whichever days; nothing sealed is opened for it. */
export const readStandsIn = (item: Item): StandingIn[] =>
  item.standsIn === undefined ? [] : (readItem(StoredStandsIn, item).standsIn ?? []);
