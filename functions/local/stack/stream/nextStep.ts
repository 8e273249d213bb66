import type { BatchOutcome } from './batchOutcome';
import type { StreamRecord } from './lambdaRecord';

/** Records to hand over together, and how often the first of them has failed. */
export interface Batch {
  readonly records: readonly StreamRecord[];
  readonly failures: number;
}

export interface NextStep {
  /** The last record that is now done. */
  readonly done?: StreamRecord;
  /** The record that has failed too often. */
  readonly givenUp?: StreamRecord;
  /** What takes the batch's place, in order. */
  readonly batches: readonly Batch[];
  /** How long to wait before going on, in milliseconds. */
  readonly waitMs: number;
}

const backOffMs = (failures: number) => Math.min(200 * 2 ** failures, 10_000);

const nonEmpty = (records: readonly StreamRecord[], failures: number): Batch[] =>
  records.length > 0 ? [{ records, failures }] : [];

/**
 * What follows an attempt, as with Lambda's ReportBatchItemFailures and BisectBatchOnFunctionError: a failure that names
 * its record is resumed from there; one that does not halves the batch, which uses up no retry, until the record at
 * fault stands alone. A record that failed `maxRetries` + 1 times is given up, and it alone.
 */
export function nextStep({ records, failures }: Batch, outcome: BatchOutcome, maxRetries: number): NextStep {
  if (outcome.at === 'failed' && records.length > 1) {
    const middle = Math.ceil(records.length / 2);
    const batches = [
      ...nonEmpty(records.slice(0, middle), failures),
      ...nonEmpty(records.slice(middle), failures),
    ];
    return { batches, waitMs: backOffMs(failures) };
  }
  const doneCount = outcome.at === 'done' ? records.length : outcome.at === 'failedFrom' ? outcome.index : 0;
  const done = records[doneCount - 1];
  const rest = records.slice(doneCount);
  const step = { ...(done && { done }) };
  const [culprit, ...others] = rest;
  if (culprit === undefined) return { ...step, batches: [], waitMs: 0 };

  const failed = doneCount > 0 ? 1 : failures + 1;
  if (failed > maxRetries) return { ...step, givenUp: culprit, batches: nonEmpty(others, 0), waitMs: 0 };
  return { ...step, batches: nonEmpty(rest, failed), waitMs: backOffMs(failed - 1) };
}
