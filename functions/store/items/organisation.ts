import { Organisation } from '../../contract/views';
import * as z from '../../contract/z';
import { organisationKey, servingKey } from '../keys';
import { toItem, type Item } from '../table';
import { readItem } from './readItem';

const StoredOrganisation = z.object(Organisation.shape);

export const readOrganisation = (item: Item): Organisation => readItem(StoredOrganisation, item);

/** An organisation under its own id, and among those that serve its area. */
export const organisationItems = (organisation: Organisation): Item[] => {
  const { id, kind, areaCode } = organisation;
  return [organisationKey(id), servingKey(areaCode, kind, id)].map((key) =>
    toItem({ ...key, ...organisation }),
  );
};
