import type { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { readItem } from '../table/readItem';
import { toItem, type Item, type Key } from '../table/table';
import { Moment, moment } from './attributes';

const StoredMark = z.object({ until: Moment });

/** A mark on the line of time: up to when something has been done. */
export const readMark = (item: Item): Instant => readItem(StoredMark, item).until;

export const markItem = (key: Key, until: Instant): Item => toItem({ ...key, until: moment(until) });
