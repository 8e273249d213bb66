import { Organisation } from '../../contract/views';
import * as z from '../../contract/z';
import { partyName } from '../../domain/standing/assignment/partyName';
import { organisationKey, organisationNameKey, servingKey } from '../keys/organisations';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const StoredOrganisation = z.object(Organisation.shape);

export const readOrganisation = (item: Item): Organisation => readItem(StoredOrganisation, item);

/** An organisation under its own id, among those that serve its area, and under its name. */
export const organisationItems = (organisation: Organisation): Item[] => {
  const { id, kind, areaCode, name } = organisation;
  const keys = [
    organisationKey(id),
    servingKey(areaCode, kind, id),
    organisationNameKey(partyName(name), id),
  ];
  return keys.map((key) => toItem({ ...key, ...organisation }));
};
