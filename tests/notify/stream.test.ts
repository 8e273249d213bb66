import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { startPoller } from '../../functions/local/stack/stream/poller';
import { doing, filed, offices, owner } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { openid, scene } from './scene';

let opened: OpenTable;
let streams: DynamoDBStreamsClient;

beforeAll(async () => {
  opened = await openTable({ streamed: true });
  const { endpoint, region, credentials } = opened.client.config;
  streams = new DynamoDBStreamsClient({ endpoint: (await endpoint?.()) ?? '', region, credentials });
});
afterAll(async () => {
  streams.destroy();
  await opened.close();
});

async function streamOf(client: DynamoDBClient): Promise<string> {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName: opened.table }));
  return table?.LatestStreamArn ?? '';
}

test('what is written to the table reaches inbox and phone by its stream, each once', async () => {
  const at = scene(opened);
  await at.organisation(offices.consultation);
  const lawyer = await at.staff('lawyer1', 'lawyer', offices.consultation);
  await at.resident();
  await at.agree(5);

  const asked = filed('consultation');
  const answered = doing(asked.head, 'answer');
  await at.store.cases.put(asked);
  await at.store.cases.save(answered);

  let last: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (last = resolve));
  const poller = startPoller({
    client: streams,
    streamArn: await streamOf(opened.client),
    dataDir: undefined,
    handler: async (batch) => {
      const failures = [await at.notify(batch), await at.message(batch)].flatMap(
        (done) => done.batchItemFailures,
      );
      if (at.standIn.sent(openid).length > 0) last();
      return { batchItemFailures: failures };
    },
  });
  await reached;
  await poller.stop();

  expect(at.logged).toEqual([]);
  expect(await at.toldOf(asked, owner)).toEqual(['answered to resident', 'filed to resident']);
  expect(await at.toldOf(asked, lawyer)).toEqual(['arrived to staff']);
  expect(at.standIn.sent(openid)).toHaveLength(1);
});
