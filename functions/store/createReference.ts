import type { Signing } from '../contract/case/drafts';
import type { OrganisationId } from '../contract/ids';
import type { Profile } from '../contract/people/roster';
import type { Area, Organisation } from '../contract/case/views';
import type { Duty } from '../domain/standing/assignment/roster';
import { rosterDayItem } from './assignment/rosterDayItem';
import type { StoreOptions } from './createStore';
import { signingItem } from './drafts/signing';
import { memberItem } from './people/memberItem';
import { openidItem } from './people/openidItem';
import { personItem, type NewPerson } from './people/personItem';
import { areaItems } from './places/areaItem';
import { organisationItems } from './places/organisationItem';
import { withKeys } from './seal/withKeys';
import { putItems } from './table/putItems';
import { retryPause } from './table/table';

/** A member of staff as an administrator enters them. */
export type Staff = NewPerson & { name: string; profile?: Profile | undefined };

type ReferenceOptions = Pick<StoreOptions, 'client' | 'table' | 'seal' | 'pepper' | 'random'>;

/**
 * Writes what cases refer to: many at a time, each over what was there before. For first data and for the tools of
 * administrators. Every method throws StoreUnavailable like the store's.
 */
export function createReference({ client, table: name, seal, pepper, random }: ReferenceOptions) {
  const table = { client, name, pause: retryPause(random) };
  return withKeys(seal, {
    putAreas: (areas: readonly Area[]): Promise<void> => putItems(table, areas.flatMap(areaItems)),
    putOrganisations: (organisations: readonly Organisation[]): Promise<void> =>
      putItems(table, organisations.flatMap(organisationItems)),
    /** For what these offices need two people. */
    putSigning: (ids: readonly OrganisationId[], signing: Signing): Promise<void> =>
      putItems(
        table,
        ids.map((id) => signingItem(id, signing)),
      ),
    /** People with their posts, and their memberships; posts that were taken away stay with the organisation. */
    putStaff: (staff: readonly Staff[]): Promise<void> =>
      putItems(
        table,
        staff.flatMap((person) => [
          personItem(person, seal),
          ...(person.openid === null ? [] : [openidItem(person.openid, person.personId, pepper)]),
          ...person.places.map((place) => memberItem(place, person.personId, person.name, person.profile)),
        ]),
      ),

    /** The whole rosters of the days that these duties are on. */
    putDuties(organisationId: OrganisationId, duties: readonly Duty[]): Promise<void> {
      const days = [...new Set(duties.map(({ day }) => day))];
      const items = days.map((day) => {
        const ofDay = duties.filter((duty) => duty.day === day);
        return rosterDayItem(organisationId, { day, version: 1, duties: ofDay });
      });
      return putItems(table, items);
    },
  });
}

export type Reference = ReturnType<typeof createReference>;
