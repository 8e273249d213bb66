import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startEngine, type RunningEngine } from '../../functions/local/stack/engine/start';
import { workersEngine } from './engines';
import { takeShortcut } from './shortcut';
import { tableDefinition } from '../../functions/store/table/tableDefinition';

export type OpenTable = { client: DynamoDBClient; table: string; close: () => Promise<void> };

// A stream is dear: the embedded engine looks through all of its records at every write.
const { StreamSpecification: _unread, ...unstreamed } = tableDefinition;

/** The worker's engine, which all its files share; for a stream one that nobody else writes to. */
async function engineFor(streamed: boolean): Promise<Pick<RunningEngine, 'endpoint' | 'stop'>> {
  if (streamed || process.env['DYNAMODB_ENDPOINT']) return startEngine({ dataDir: undefined });
  return { endpoint: workersEngine(), stop: async () => undefined };
}

/**
 * A fresh, empty table on a real engine: the embedded one, or the one DYNAMODB_ENDPOINT names. It has its stream only for
 * those who read it.
 */
export async function openTable({ streamed = false } = {}): Promise<OpenTable> {
  const engine = await engineFor(streamed);
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  // It copies whatever goes in and out, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware');
  takeShortcut(client, engine.endpoint);
  const table = `test-${randomUUID()}`;
  await client.send(
    new CreateTableCommand({ TableName: table, ...(streamed ? tableDefinition : unstreamed) }),
  );
  return {
    client,
    table,
    close: async () => {
      await client.send(new DeleteTableCommand({ TableName: table }));
      client.destroy();
      await engine.stop();
    },
  };
}
