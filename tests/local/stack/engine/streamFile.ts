import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import Database from 'libsql';
import * as z from '../../../../functions/contract/z';
import { dynoxideFile } from '../../../../functions/local/stack/engine/dynoxide';
import { startEngine } from '../../../../functions/local/stack/engine/start';
import { client, makeTable } from '../table';

export const tableName = 'Probe';

/** What the database file says while no engine has it. */
export function inFile<S extends z.ZodType>(folder: string, schema: S, question: string): z.output<S>[] {
  const database = new Database(dynoxideFile(folder), { fileMustExist: true });
  try {
    return database
      .prepare(question)
      .all()
      .map((row) => schema.parse(row));
  } finally {
    database.close();
  }
}

export function change(folder: string, statement: string): void {
  const database = new Database(dynoxideFile(folder), { fileMustExist: true });
  database.exec(statement);
  database.close();
}

const Numbered = z.object({ number: z.int() });

/** The numbers of the stream records in the file, in order. */
export const numbersIn = (folder: string, table = tableName): number[] =>
  inFile(
    folder,
    Numbered,
    `SELECT CAST(sequence_number AS INTEGER) AS number FROM _stream_records WHERE table_name = '${table}' ORDER BY 1`,
  ).map(({ number }) => number);

export const checkpoints = (folder: string): string[] =>
  ['notify', 'message'].map((reader) => join(folder, reader, 'stream-checkpoint.json'));

/** Starts the engine on the folder, puts so many items into the table of the test, and stops it. */
export async function write(folder: string, count: number): Promise<void> {
  const engine = await startEngine({ dataDir: folder, env: {}, checkpoints: checkpoints(folder) });
  const db = client(engine.endpoint);
  for (let put = 0; put < count; put += 1)
    await db.send(new PutItemCommand({ TableName: tableName, Item: { id: { S: String(put) } } }));
  await engine.stop();
}

/** A folder's engine with a table in it. @returns the name of its stream */
export async function makeStream(folder: string): Promise<string> {
  const engine = await startEngine({ dataDir: folder, env: {} });
  const streamArn = await makeTable(client(engine.endpoint), tableName);
  await engine.stop();
  return streamArn;
}

/** As if a reader had dealt with everything up to this number. */
export async function hasRead(file: string, streamArn: string, upTo: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const shards = { [`shardId-00000001-${tableName}`]: { after: String(upTo) } };
  await writeFile(file, JSON.stringify({ streamArn, shards }));
}

/** Copies the newest record until there are so many: as after weeks of use. */
export const growTo = (folder: string, count: number): void =>
  change(
    folder,
    `WITH RECURSIVE more(number) AS (
       SELECT MAX(CAST(sequence_number AS INTEGER)) + 1 FROM _stream_records
       UNION ALL SELECT number + 1 FROM more WHERE number < ${count}
     )
     INSERT INTO _stream_records (table_name, event_name, keys_json, new_image, sequence_number, shard_id, created_at)
     SELECT table_name, event_name, keys_json, new_image, number, shard_id, created_at
     FROM more, (SELECT * FROM _stream_records ORDER BY id DESC LIMIT 1)`,
  );
