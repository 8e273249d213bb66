import { Instant, OrganisationId, PersonId } from '../../contract/ids';
import { OrganisationPlace } from '../../contract/places';
import * as z from '../../contract/z';
import { placeChangeKey } from '../keys/organisations';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** That somebody wrote where an organisation is found: kept with what stood there before, and never changed. */
const PlaceChange = z.object({
  id: OrganisationId,
  at: Instant,
  personId: PersonId,
  name: z.string().nullable(),
  before: OrganisationPlace.nullable(),
  after: OrganisationPlace,
});
export type PlaceChange = z.infer<typeof PlaceChange>;

/** Who writes it. */
export type Author = Pick<PlaceChange, 'personId' | 'name'>;

export const readPlaceChange = (item: Item): PlaceChange => readItem(PlaceChange, item);

export const placeChangeItem = (change: PlaceChange): Item =>
  toItem({ ...placeChangeKey(change.id, change.at), ...change });
