import type { StreamRecord } from '../../../../functions/local/stack/stream/lambdaRecord';

/** Records with the sequence numbers 1, 2, … */
export const recordsTo = (count: number): StreamRecord[] =>
  Array.from({ length: count }, (_, index) => ({ dynamodb: { SequenceNumber: String(index + 1) } }));

export const numbers = (records: readonly StreamRecord[]) =>
  records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
