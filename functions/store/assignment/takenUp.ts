import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Matter } from '../../domain/standing/assignment/conflict';
import { matterItem } from './matterItem';
import { shareItem, type Share } from './shareItem';

/**
 * Someone takes up a case: the matters it makes, and the office and month whose share it counts in; null where they have it
 * already, and another is named in it now.
 */
export type TakenUp = { matters: readonly Matter[]; share: Share | null };

/** Each is put over itself when it is there: whoever had the case before and gets it back counts once. */
export const takenUpItems = (TableName: string, { matters, share }: TakenUp): TransactWriteItem[] =>
  [...matters.map(matterItem), ...(share ? [shareItem(share)] : [])].map((Item) => ({
    Put: { TableName, Item },
  }));
