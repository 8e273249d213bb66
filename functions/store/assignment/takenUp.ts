import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Matter } from '../../domain/standing/assignment/conflict';
import { matterItem } from './matterItem';

/**
 * Someone takes up a case: the matters it makes, and whether it counts in their share from now on, which the stream then
 * adds; not where they have it already, and another is named in it now.
 */
export type TakenUp = { matters: readonly Matter[]; isCounted: boolean };

/** Each is put over itself when it is there: whoever had the case before and gets it back counts once. */
export const takenUpItems = (TableName: string, { matters }: TakenUp): TransactWriteItem[] =>
  matters.map((matter) => ({ Put: { TableName, Item: matterItem(matter) } }));
