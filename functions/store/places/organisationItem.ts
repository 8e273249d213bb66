import { Organisation } from '../../contract/case/views';
import * as z from '../../contract/z';
import { beginningsOf } from '../../domain/standing/assignment/partyName';
import { organisationKey, organisationNameKey, servingKey } from '../keys/organisations';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const StoredOrganisation = z.object(Organisation.shape);

export const readOrganisation = (item: Item): Organisation => readItem(StoredOrganisation, item);

const Named = z.object(Organisation.pick({ id: true, name: true }).shape);
export type Named = z.infer<typeof Named>;

/** An organisation as its name finds it. */
export const readNamed = (item: Item): Named => readItem(Named, item);

/** An organisation under its own id, among those that serve its area, and by the beginning of its name. */
export const organisationItems = (organisation: Organisation): Item[] => {
  const { id, kind, areaCode, name } = organisation;
  const keys = [organisationKey(id), servingKey(areaCode, kind, id)];
  return [
    ...keys.map((key) => toItem({ ...key, ...organisation })),
    ...beginningsOf(name).map((beginning) => toItem({ ...organisationNameKey(beginning, id), id, name })),
  ];
};
