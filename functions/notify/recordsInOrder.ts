import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

type RecordsInOrderDeps = {
  one: (record: DynamoDBRecord) => Promise<void>;
  failed: (error: unknown) => void;
  /** Whether there is time for one more record. */
  hasTime?: () => boolean;
};

/** Cases worked on at once. */
const atOnce = 10;

/** The records of each case in their order; one that cannot be told apart is a case of its own. */
function byCase(records: readonly DynamoDBRecord[]): number[][] {
  const groups = new Map<string, number[]>();
  records.forEach(({ dynamodb }, at) => {
    const name = dynamodb?.NewImage?.pk?.S ?? dynamodb?.Keys?.pk?.S ?? `record ${at}`;
    groups.set(name, [...(groups.get(name) ?? []), at]);
  });
  return [...groups.values()];
}

/**
 * Works through a batch, some cases at once and each in the order of its records, so that no event of a case overtakes
 * another: what fails stops its own case alone. The answer names the earliest record that is not done. Lambda resumes
 * from there, so that later ones of other cases may come again: whoever works on them has to bear that.
 */
export async function recordsInOrder(
  { Records: records }: DynamoDBStreamEvent,
  { one, failed, hasTime = () => true }: RecordsInOrderDeps,
): Promise<DynamoDBBatchResponse> {
  const waiting = byCase(records);
  const notDone: number[] = [];

  async function workOn(group: readonly number[]): Promise<void> {
    for (const at of group) {
      const record = records[at];
      if (!record) return;
      try {
        if (hasTime()) await one(record);
        else notDone.push(at);
      } catch (error) {
        failed(error);
        notDone.push(at);
      }
      if (notDone.includes(at)) return;
    }
  }

  const worker = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) await workOn(group);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (notDone.length === 0) return { batchItemFailures: [] };
  // An empty identifier means the whole batch: right for a record that cannot be named.
  const from = records[Math.min(...notDone)]?.dynamodb?.SequenceNumber ?? '';
  return { batchItemFailures: [{ itemIdentifier: from }] };
}
