import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { orUnavailable, StoreUnavailable } from './orUnavailable';
import { attempts, type Table } from './table';

const metTransaction = (error: unknown): boolean =>
  error instanceof StoreUnavailable && error.cause instanceof TransactionConflictException;

/**
 * One write of one item. A transaction at the same item is waited out a few times: the SDK tries again by itself whatever
 * else may pass, and not this. @throws StoreUnavailable
 */
export async function writing<T>({ pause }: Pick<Table, 'pause'>, send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await orUnavailable(send());
    } catch (error) {
      if (!metTransaction(error) || attempt === attempts) throw error;
    }
    await pause(attempt);
  }
}
