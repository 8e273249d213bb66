import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';

/** The database cannot be reached, or cannot take the work now. Nothing is known to be wrong; trying later is right. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause?: unknown) {
    super('the store is unavailable', { cause });
  }
}

/** Names of answers that mean "not now". Those that say "never" (a wrong request, no such table) are ours to mend. */
const notNow = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
]);

const networkCode = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;

function isOutage(error: unknown): boolean {
  if (error instanceof DynamoDBServiceException) return error.$fault === 'server' || notNow.has(error.name);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error.name === 'TimeoutError' || error.name === 'AbortError' || networkCode.test(code);
}

/** Waits for a reply of the database. @throws StoreUnavailable for throttling, time-outs, network and its own faults. */
export async function orUnavailable<T>(sent: Promise<T>): Promise<T> {
  try {
    return await sent;
  } catch (error) {
    throw isOutage(error) ? new StoreUnavailable(error) : error;
  }
}
