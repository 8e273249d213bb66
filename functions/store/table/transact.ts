import { createHash } from 'node:crypto';
import {
  TransactionCanceledException,
  TransactionInProgressException,
  TransactWriteItemsCommand,
  type CancellationReason,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { orUnavailable, StoreUnavailable } from './orUnavailable';
import { attempts, type Table } from './table';

/** Reasons that pass: another transaction was at the same item, or the table was busy. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

export const conditionFailed = (reason: CancellationReason | undefined): boolean =>
  reason?.Code === 'ConditionalCheckFailed';

/**
 * The token of a write: its name and a digest of all it writes, 36 characters at most. A request that is sent again
 * because its reply was lost is then known to DynamoDB (for ten minutes) and not judged by its own effect.
 */
function writeToken(name: string, items: TransactWriteItem[]): string {
  const digest = createHash('sha256').update(JSON.stringify(items)).digest('base64url');
  return `${name}-${digest}`.slice(0, 36);
}

/** The reasons of a transaction refused for good; null when time alone may mend it. Anything else is thrown. */
function refusal(error: unknown): CancellationReason[] | null {
  if (error instanceof TransactionInProgressException) return null;
  if (!(error instanceof TransactionCanceledException)) throw error;
  const reasons = error.CancellationReasons ?? [];
  if (reasons.some(conditionFailed)) return reasons;
  if (reasons.some(({ Code }) => passing.has(Code ?? ''))) return null;
  throw error;
}

/**
 * Writes all of it or nothing. Null when written, else the reasons, item by item, of which at least one is a failed
 * condition. A rival at the same items is waited out a few times.
 * @throws StoreUnavailable
 */
export async function transact(
  { client, pause }: Table,
  items: TransactWriteItem[],
  tokenName: string,
): Promise<CancellationReason[] | null> {
  const command = new TransactWriteItemsCommand({
    TransactItems: items,
    ClientRequestToken: writeToken(tokenName, items),
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await orUnavailable(client.send(command));
      return null;
    } catch (error) {
      const reasons = refusal(error);
      if (reasons) return reasons;
      if (attempt === attempts) throw new StoreUnavailable(error);
    }
    await pause(attempt);
  }
}
