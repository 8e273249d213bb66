import type { DynamoDBRecord } from 'aws-lambda';
import { numbersFrom } from '../../platforms/faults';
import type { StreamHandler } from '../../stack/stream/deliver';

/** Of the batches, how many come with the cases in another order, twice, or followed by one of before. */
const shares = { reordered: 0.15, twice: 0.2, older: 0.1 };

const keyOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.pk?.S ?? '';

/** Records in another order, those under one key in their own: what a stream promises is no more. */
function betweenKeys(records: readonly DynamoDBRecord[], next: () => number): DynamoDBRecord[] {
  const keys = [...new Set(records.map(keyOf))].map((key) => ({ key, place: next() }));
  return keys
    .sort((one, other) => one.place - other.place)
    .flatMap(({ key }) => records.filter((record) => keyOf(record) === key));
}

/**
 * A reader of the stream as Lambda may call it: batches come in another order between cases, twice, and again after
 * later ones. What fails in another order fails whole, because the place where it failed says nothing of the rest.
 */
export function disturbed(handler: StreamHandler, seed: number): StreamHandler {
  const next = numbersFrom(seed);
  let before: DynamoDBRecord[] = [];
  return async ({ Records }) => {
    const luck = next();
    const isReordered = luck < shares.reordered;
    const outcome = await handler({ Records: isReordered ? betweenKeys(Records, next) : Records });
    if (isReordered && (outcome?.batchItemFailures.length ?? 0) > 0)
      return { batchItemFailures: [{ itemIdentifier: Records[0]?.dynamodb?.SequenceNumber ?? '' }] };
    if (luck > 1 - shares.twice) await handler({ Records });
    else if (luck > 1 - shares.twice - shares.older) await handler({ Records: before });
    before = Records;
    return outcome;
  };
}
