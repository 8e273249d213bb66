import { Area } from '../../contract/case/views';
import * as z from '../../contract/z';
import { areaKey, partKey } from '../keys/organisations';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const StoredArea = z.object(Area.shape);

export const readArea = (item: Item): Area => readItem(StoredArea, item);

/** An area under its own code, and as a part of the area it lies in. */
export const areaItems = (area: Area): Item[] => [
  toItem({ ...areaKey(area.code), ...area }),
  ...(area.parent === null ? [] : [toItem({ ...partKey(area.parent, area.code), ...area })]),
];
