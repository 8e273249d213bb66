import type { DynamoDBRecord } from 'aws-lambda';
import { recordsInOrder } from '../../functions/notify/recordsInOrder';

/** A record of a case, by its place in the stream. */
const record = (caseId: string, place: number): DynamoDBRecord => ({
  dynamodb: { SequenceNumber: String(place), NewImage: { pk: { S: `CASE#${caseId}` } } },
});
const nameOf = ({ dynamodb }: DynamoDBRecord) => `${dynamodb?.NewImage?.pk?.S} ${dynamodb?.SequenceNumber}`;

test('cases of a batch are worked on at once, each in its own order', async () => {
  const steps: string[] = [];
  const records = [record('a', 1), record('b', 2), record('a', 3), record('c', 4)];
  const done = await recordsInOrder(
    { Records: records },
    {
      one: async (one) => {
        steps.push(`begin ${nameOf(one)}`);
        await Promise.resolve();
        steps.push(`end ${nameOf(one)}`);
      },
      failed: () => undefined,
    },
  );
  expect(done).toEqual({ batchItemFailures: [] });
  expect(steps.slice(0, 3)).toEqual(['begin CASE#a 1', 'begin CASE#b 2', 'begin CASE#c 4']);
  expect(steps.indexOf('end CASE#a 1')).toBeLessThan(steps.indexOf('begin CASE#a 3'));
});

test('what fails stops its own case, the others go on, and the earliest that is not done is named', async () => {
  const done: string[] = [];
  const failures: unknown[] = [];
  const records = [record('a', 1), record('b', 2), record('c', 3), record('b', 4), record('a', 5)];
  const answer = await recordsInOrder(
    { Records: records },
    {
      one: async (one) => {
        if (['2', '5'].includes(one.dynamodb?.SequenceNumber ?? '')) throw new Error('not now');
        done.push(nameOf(one));
      },
      failed: (error) => failures.push(error),
    },
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  expect(done.sort()).toEqual(['CASE#a 1', 'CASE#c 3']);
  expect(failures).toHaveLength(2);
});

test('without time nothing is begun, and the batch comes again from its first record', async () => {
  const one = jest.fn();
  const records = [record('a', 1), record('b', 2)];
  const answer = await recordsInOrder({ Records: records }, { one, failed: jest.fn(), hasTime: () => false });
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  expect(one).not.toHaveBeenCalled();
});
