import type { AreaCode, Instant, OrganisationId } from '../../contract/ids';
import type { OrganisationPlace } from '../../contract/places';
import type { Organisation } from '../../contract/case/views';
import type { OrganisationKind } from '../../contract/words';
import { beginningsIn, namesOrganisation } from '../../domain/standing/assignment/partyName';
import {
  allServing,
  areaKey,
  organisationKey,
  organisationNameKey,
  placeChanges,
  servingOf,
} from '../keys/organisations';
import { wholeList } from '../table/list';
import { getItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { organisationItems, readNamed, readOrganisation, type Named } from './organisationItem';
import { placeChangeItem, readPlaceChange, type Author, type PlaceChange } from './placeChangeItem';
import { remembered } from './remembered';

/** Organisations, each answered from memory for a while. */
export function createOrganisations(table: Table, now: () => Instant) {
  async function stored(id: OrganisationId): Promise<Organisation | null> {
    const item = await getItem(table, organisationKey(id));
    return item ? readOrganisation(item) : null;
  }

  async function namedLike(start: string): Promise<Named[]> {
    const { pk } = organisationNameKey(start, '');
    const rows = await wholeList(table, { hash: { name: 'pk', value: pk }, order: 'ascending' });
    return rows.map(readNamed);
  }
  const beginning = remembered(namedLike, now);

  async function listedIn(areaCode: AreaCode, start: string): Promise<Organisation[]> {
    const rows = await wholeList(table, {
      hash: { name: 'pk', value: areaKey(areaCode).pk },
      range: { name: 'sk', is: 'startsWith', value: start },
      order: 'ascending',
    });
    return rows.map(readOrganisation);
  }

  return {
    get: remembered(stored, now),

    /**
     * Where it is found, wherever it is listed, and with it who wrote that and what stood there before. Other instances
     * of the API know it within five minutes. Null when there is no such organisation.
     */
    async setPlace(
      id: OrganisationId,
      place: OrganisationPlace,
      { personId, name }: Author,
    ): Promise<Organisation | null> {
      const known = await stored(id);
      if (!known) return null;
      const changed = { ...known, place };
      const change = { id, at: now(), personId, name, before: known.place ?? null, after: place };
      const puts = [...organisationItems(changed), placeChangeItem(change)].map((Item) => ({
        Put: { TableName: table.name, Item },
      }));
      await transact(table, puts, 'place');
      return changed;
    },

    /** Who wrote where it is found, the newest first. */
    async placeChanges(id: OrganisationId): Promise<PlaceChange[]> {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: organisationKey(id).pk },
        range: { name: 'sk', is: 'startsWith', value: placeChanges },
        order: 'descending',
      });
      return rows.map(readPlaceChange);
    },

    /** Those of every kind whose own area this is, by kind. */
    ofArea: (areaCode: AreaCode): Promise<Organisation[]> => listedIn(areaCode, allServing),

    /** Those whose own area this is; which level to ask is a rule of routing. */
    serving: (areaCode: AreaCode, kind: OrganisationKind): Promise<Organisation[]> =>
      listedIn(areaCode, servingOf(kind)),

    /**
     * Those whose full name stands in a line, however it is spaced and whatever is around it; villages of one name have
     * offices of one. A line of n characters is at most as many small queries, each answered from memory for a while.
     */
    async namedIn(line: string): Promise<OrganisationId[]> {
      const found = await Promise.all(beginningsIn(line).map(beginning));
      const named = found.flatMap((rows) => rows ?? []).filter(({ name }) => namesOrganisation(line, name));
      return [...new Set(named.map(({ id }) => id))];
    },
  };
}

export type Organisations = ReturnType<typeof createOrganisations>;
