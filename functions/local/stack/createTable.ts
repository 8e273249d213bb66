import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { tableDefinition } from '../../store/table/tableDefinition';

/** Makes the table if it is not there, and gives its stream's name. */
export async function createTable(client: DynamoDBClient, name: string): Promise<string> {
  await client
    .send(new CreateTableCommand({ TableName: name, ...tableDefinition }))
    .catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (!Table?.LatestStreamArn)
    throw new Error(`数据库的 ${name} 表没有开启变更流：请换一个 DATA_DIR，或换一个支持变更流的数据库。`);
  return Table.LatestStreamArn;
}
