import type { Area, Organisation } from '../contract/views';
import type { StoreOptions } from './createStore';
import { areaItems } from './items/area';
import { memberItem } from './items/member';
import { openidItem } from './items/openid';
import { organisationItems } from './items/organisation';
import { personItem } from './items/person';
import type { Person } from './ports';
import { putItems } from './putItems';
import { retryPause } from './retryPause';

/** A member of staff as an administrator enters them. */
export type Staff = Person & { name: string };

/** Writes what cases refer to: many at a time, each over what was there before. */
export type Reference = {
  putAreas(areas: readonly Area[]): Promise<void>;
  putOrganisations(organisations: readonly Organisation[]): Promise<void>;
  /** People with their places, and their memberships; places that were taken away stay with the organisation. */
  putStaff(staff: readonly Staff[]): Promise<void>;
};

type ReferenceOptions = Pick<StoreOptions, 'client' | 'table' | 'seal' | 'pepper' | 'random'>;

/** For first data and for the tools of administrators. Every method throws StoreUnavailable like the store's. */
export function createReference({ client, table: name, seal, pepper, random }: ReferenceOptions): Reference {
  const table = { client, name, pause: retryPause(random) };
  return {
    putAreas: (areas) => putItems(table, areas.flatMap(areaItems)),
    putOrganisations: (organisations) => putItems(table, organisations.flatMap(organisationItems)),
    putStaff: (staff) =>
      putItems(
        table,
        staff.flatMap((person) => [
          personItem(person, seal),
          ...(person.openid === null ? [] : [openidItem(person.openid, person.personId, pepper)]),
          ...person.places.map((place) => memberItem(place, person.personId, person.name)),
        ]),
      ),
  };
}
