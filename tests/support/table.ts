import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startEngine } from '../../functions/local/stack/engine/start';
import { takeShortcut } from './shortcut';
import { tableDefinition } from '../../functions/store/table/tableDefinition';

export type OpenTable = { client: DynamoDBClient; table: string; close: () => Promise<void> };

// A stream is dear: the embedded engine looks through all of its records at every write.
const { StreamSpecification: _unread, ...unstreamed } = tableDefinition;

/**
 * A fresh, empty table on a real engine: the embedded one, or the one DYNAMODB_ENDPOINT names. It has its stream only for
 * those who read it.
 */
export async function openTable({ streamed = false } = {}): Promise<OpenTable> {
  const engine = await startEngine({ dataDir: undefined });
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
