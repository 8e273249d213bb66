import { ScanCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { canonicalJson } from '../../functions/contract/record/canonical';

/** Bytes so that other bytes are another text, and that words which were not sealed can be found in them. */
function readable(this: unknown, name: string, value: unknown): unknown {
  const whole: unknown = Reflect.get(Object(this), name);
  if (!(whole instanceof Uint8Array)) return value;
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  return `${bytes.toString('base64')} ${bytes.toString()}`;
}

/** Everything that lies in a table, as it lies there, in the order of its keys. */
export async function everythingIn(client: DynamoDBClient, table: string): Promise<string[]> {
  const { Items = [], LastEvaluatedKey: more } = await client.send(new ScanCommand({ TableName: table }));
  if (more) throw new Error('more lies in the table than one answer holds');
  return Items.map((item) => canonicalJson(JSON.parse(JSON.stringify(item, readable)))).sort();
}
