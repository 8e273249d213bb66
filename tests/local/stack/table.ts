import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';

const local = (endpoint: string) => ({
  endpoint,
  region: 'cn-northwest-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

export const client = (endpoint: string) => new DynamoDBClient(local(endpoint));
export const streamsClient = (endpoint: string) =>
  new DynamoDBStreamsClient({ ...local(endpoint), maxAttempts: 1 });

/** A table with one string key and a stream of both images. Returns the stream's ARN. */
export async function makeTable(db: DynamoDBClient, tableName: string): Promise<string> {
  const made = await db.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  const arn = made.TableDescription?.LatestStreamArn;
  if (arn === undefined) throw new Error('the table has no stream');
  return arn;
}
