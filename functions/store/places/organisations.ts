import type { AreaCode, Instant, OrganisationId } from '../../contract/ids';
import type { Organisation } from '../../contract/views';
import type { OrganisationKind } from '../../contract/words';
import { partyName } from '../../domain/standing/assignment/partyName';
import { areaKey, organisationKey, organisationNameKey, servingOf } from '../keys/organisations';
import { wholeList } from '../table/list';
import { getItem, type Table } from '../table/table';
import { readOrganisation } from './organisationItem';
import { remembered } from './remembered';

/** Organisations, each answered from memory for a while. */
export function createOrganisations(table: Table, now: () => Instant) {
  return {
    get: remembered(async (id: OrganisationId): Promise<Organisation | null> => {
      const item = await getItem(table, organisationKey(id));
      return item ? readOrganisation(item) : null;
    }, now),

    /** Those whose own area this is; which level to ask is a rule of routing. */
    async serving(areaCode: AreaCode, kind: OrganisationKind): Promise<Organisation[]> {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: areaKey(areaCode).pk },
        range: { name: 'sk', is: 'startsWith', value: servingOf(kind) },
        order: 'ascending',
      });
      return rows.map(readOrganisation);
    },

    /** Those of this name, however its dots, spaces and brackets are written; villages of one name have offices of one. */
    async byName(name: string): Promise<Organisation[]> {
      const { pk } = organisationNameKey(partyName(name), '');
      const rows = await wholeList(table, { hash: { name: 'pk', value: pk }, order: 'ascending' });
      return rows.map(readOrganisation);
    },
  };
}

export type Organisations = ReturnType<typeof createOrganisations>;
