import type { OrganisationId } from '../../contract/ids';
import type { Profile } from '../../contract/roster';
import type { Area, Organisation } from '../../contract/views';
import type { Duty } from '../../domain/standing/assignment/roster';
import type { StoreOptions } from '../createStore';
import { areaItems } from './areaItem';
import { memberItem } from '../people/memberItem';
import { openidItem } from '../people/openidItem';
import { organisationItems } from './organisationItem';
import { personItem } from '../people/personItem';
import { rosterDayItem } from '../assignment/rosterDayItem';
import type { NewPerson } from '../ports';
import { putItems } from '../table/putItems';
import { retryPause } from '../table/retryPause';
import { withKeys } from '../seal/withKeys';

/** A member of staff as an administrator enters them. */
export type Staff = NewPerson & { name: string; profile?: Profile | undefined };

/** Writes what cases refer to: many at a time, each over what was there before. */
export type Reference = {
  putAreas(areas: readonly Area[]): Promise<void>;
  putOrganisations(organisations: readonly Organisation[]): Promise<void>;
  /** People with their places, and their memberships; places that were taken away stay with the organisation. */
  putStaff(staff: readonly Staff[]): Promise<void>;
  /** The whole rosters of the days that these duties are on. */
  putDuties(organisationId: OrganisationId, duties: readonly Duty[]): Promise<void>;
};

type ReferenceOptions = Pick<StoreOptions, 'client' | 'table' | 'seal' | 'pepper' | 'random'>;

/** For first data and for the tools of administrators. Every method throws StoreUnavailable like the store's. */
export function createReference({ client, table: name, seal, pepper, random }: ReferenceOptions): Reference {
  const table = { client, name, pause: retryPause(random) };
  return withKeys(seal, {
    putAreas: (areas) => putItems(table, areas.flatMap(areaItems)),
    putOrganisations: (organisations) => putItems(table, organisations.flatMap(organisationItems)),
    putStaff: (staff) =>
      putItems(
        table,
        staff.flatMap((person) => [
          personItem(person, seal),
          ...(person.openid === null ? [] : [openidItem(person.openid, person.personId, pepper)]),
          ...person.places.map((place) => memberItem(place, person.personId, person.name, person.profile)),
        ]),
      ),

    putDuties(organisationId, duties) {
      const days = [...new Set(duties.map(({ day }) => day))];
      const items = days.map((day) => {
        const ofDay = duties.filter((duty) => duty.day === day);
        return rosterDayItem(organisationId, { day, version: 1, duties: ofDay });
      });
      return putItems(table, items);
    },
  });
}
