import { ScanCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { canonicalJson } from '../../functions/contract/canonical';

/** Everything that lies in a table, as it lies there, in the order of its keys. */
export async function everythingIn(client: DynamoDBClient, table: string): Promise<string[]> {
  const { Items = [], LastEvaluatedKey: more } = await client.send(new ScanCommand({ TableName: table }));
  if (more) throw new Error('more lies in the table than one answer holds');
  return Items.map((item) => canonicalJson(JSON.parse(JSON.stringify(item)))).sort();
}
