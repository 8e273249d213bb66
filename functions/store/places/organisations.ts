import type { Instant } from '../../contract/ids';
import { partyName } from '../../domain/standing/assignment/partyName';
import { readOrganisation } from './organisationItem';
import { areaKey, organisationKey, organisationNameKey, servingOf } from '../keys';
import { wholeList } from '../table/list';
import type { Organisations } from '../ports';
import { remembered } from './remembered';
import { getItem, type Table } from '../table/table';

export function createOrganisations(table: Table, now: () => Instant): Organisations {
  return {
    get: remembered(async (id) => {
      const item = await getItem(table, organisationKey(id));
      return item ? readOrganisation(item) : null;
    }, now),

    /** Those whose own area this is; which level to ask is a rule of routing. */
    async serving(areaCode, kind) {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: areaKey(areaCode).pk },
        range: { name: 'sk', is: 'startsWith', value: servingOf(kind) },
        order: 'ascending',
      });
      return rows.map(readOrganisation);
    },

    async byName(name) {
      const { pk } = organisationNameKey(partyName(name), '');
      const rows = await wholeList(table, { hash: { name: 'pk', value: pk }, order: 'ascending' });
      return rows.map(readOrganisation);
    },
  };
}
