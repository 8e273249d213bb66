import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Matter } from '../../domain/standing/assignment/conflict';
import { matterItem } from './matterItem';
import { shareItem, type Share } from './shareItem';

/** Someone takes up a case: the matters it makes, and the office and month whose share it counts in. */
export type TakenUp = { matters: readonly Matter[]; share: Share };

/** Each is put over itself when it is there: whoever had the case before and gets it back counts once. */
export const takenUpItems = (TableName: string, { matters, share }: TakenUp): TransactWriteItem[] =>
  [...matters.map(matterItem), shareItem(share)].map((Item) => ({ Put: { TableName, Item } }));
