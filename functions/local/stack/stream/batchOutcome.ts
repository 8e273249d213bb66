import * as z from '../../../contract/z';
import type { StreamRecord } from './lambdaRecord';

const BatchResponse = z
  .object({
    batchItemFailures: z
      .array(z.object({ itemIdentifier: z.string().min(1) }))
      .nullable()
      .optional(),
  })
  .nullable()
  .optional();

/** What became of a batch: all of it done, all before one record done, or nothing known to be done. */
export type BatchOutcome =
  { readonly at: 'done' } | { readonly at: 'failedFrom'; readonly index: number } | { readonly at: 'failed' };

/**
 * Reads what the function answered, as ReportBatchItemFailures is read: no failures means success, the first failed
 * record is where to resume, and an answer that makes no sense means that the whole batch failed.
 * Source: AWS Lambda developer guide, "Configuring partial batch response with DynamoDB and Lambda".
 */
export function batchOutcome(response: unknown, records: readonly StreamRecord[]): BatchOutcome {
  const read = BatchResponse.safeParse(response);
  if (!read.success) return { at: 'failed' };
  const failures = read.data?.batchItemFailures ?? [];
  if (failures.length === 0) return { at: 'done' };

  const places = failures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  return places.includes(-1) ? { at: 'failed' } : { at: 'failedFrom', index: Math.min(...places) };
}
