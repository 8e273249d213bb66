import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

type RecordsInOrderDeps = {
  one: (record: DynamoDBRecord) => Promise<void>;
  failed: (error: unknown) => void;
  /** Whether there is time for one more record. */
  hasTime?: () => boolean;
};

/**
 * Works through the records of a batch in their order and stops at the first that fails, so that no event of a case
 * overtakes another. The answer names that record; Lambda resumes from it.
 */
export async function recordsInOrder(
  { Records: records }: DynamoDBStreamEvent,
  { one, failed, hasTime = () => true }: RecordsInOrderDeps,
): Promise<DynamoDBBatchResponse> {
  for (const record of records) {
    // An empty identifier means the whole batch: right for a record that cannot be named.
    const resume = { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    if (!hasTime()) return resume;
    try {
      await one(record);
    } catch (error) {
      failed(error);
      return resume;
    }
  }
  return { batchItemFailures: [] };
}
