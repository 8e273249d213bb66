import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type Libsql from 'libsql';
import * as z from '../../../contract/z';
import type { Passed } from '../stream/checkpoint';

/** Nothing is done to the file of any other version: what was tried with these may do harm to the next. */
const triedWith = { dynoxide: '1.2.1', schema: '9', libsql: '0.5.29' };
type Versions = typeof triedWith;

/** What Dynoxide asks its stream records for at every write, at every reading, and when the stream is described. */
const indexes = {
  stream_records_numbers: '(table_name, CAST(sequence_number AS INTEGER))',
  stream_records_next: '(table_name, shard_id, CAST(sequence_number AS INTEGER))',
  stream_records_ends: '(table_name, shard_id, sequence_number)',
};

/** Milliseconds. The engine of a stack that was killed may still be ending, and hold the file. */
const patience = 5000;

/** Why the stream's table was left as it is, in words for whoever started the stack. */
export type LeftAlone = { at: 'leftAlone'; because: string };
/** `notMade`: the engine has not made its tables yet. */
export type Tended = { at: 'tended' } | { at: 'notMade' } | LeftAlone;

const Row = z.object({ value: z.string() });
const Package = z.object({ version: z.string() });

/** The version of a package, by a file at its root. */
function versionOf(file: string): string {
  const manifest = join(dirname(createRequire(__filename).resolve(file)), 'package.json');
  return Package.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}

/** Undefined where npm has found nothing that fits this platform. */
async function program(): Promise<typeof Libsql | undefined> {
  try {
    return (await import('libsql')).default;
  } catch {
    return undefined;
  }
}

const inWords = ({ dynoxide, schema, libsql }: Versions): string =>
  `Dynoxide ${dynoxide}（数据格式 ${schema}）和 libsql ${libsql}`;

const leftAlone = (because: string): LeftAlone => ({ at: 'leftAlone', because });

function schemaOf(database: Libsql.Database): string | undefined {
  const tables = database
    .prepare("SELECT count(*) || '' AS value FROM sqlite_master WHERE name IN ('_config', '_stream_records')")
    .get();
  if (Row.parse(tables).value !== '2') return undefined;
  const found = database.prepare("SELECT value FROM _config WHERE key = 'schema_version'").get();
  return Row.safeParse(found).data?.value;
}

/** Only what all have read, and never the newest of a shard: from it the engine counts on, or it begins at one again. */
const dropPassed = `
  DELETE FROM _stream_records
  WHERE table_name = (SELECT table_name FROM _tables WHERE table_name = ?1 AND stream_label = ?2)
    AND shard_id = ?3
    AND CAST(sequence_number AS INTEGER) <= CAST(?4 AS INTEGER)
    AND CAST(sequence_number AS INTEGER) < (
      SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?1 AND shard_id = ?3
    )`;

function tend(database: Libsql.Database, passed: readonly Passed[]): void {
  for (const [name, columns] of Object.entries(indexes))
    database.exec(`CREATE INDEX IF NOT EXISTS ${name} ON _stream_records ${columns}`);
  const drop = database.prepare(dropPassed);
  for (const { table, label, shardId, upTo } of passed) drop.run(table, label, shardId, upTo);
}

/**
 * Gives Dynoxide's table of stream records the indexes it lacks, without which each write and each reading scans it
 * whole, and drops the records that were passed. To be called while no engine has the file. All of it happens or, when
 * this process dies, nothing.
 */
export async function tendStreamTable(file: string, passed: readonly Passed[]): Promise<Tended> {
  if (!existsSync(file)) return { at: 'notMade' };
  const Database = await program();
  if (!Database) return leftAlone(`这台电脑（${process.platform}-${process.arch}）没有可用的 libsql`);
  let database: Libsql.Database | undefined;
  try {
    database = new Database(file, { timeout: patience });
    const schema = schemaOf(database);
    if (schema === undefined) return { at: 'notMade' };
    const found = {
      dynoxide: versionOf('@dynoxide/linux-x64/package.json'),
      schema,
      libsql: versionOf('libsql'),
    };
    if (!isDeepStrictEqual(found, triedWith))
      return leftAlone(`只在 ${inWords(triedWith)} 上试过，现在是 ${inWords(found)}`);
    const open = database;
    open.transaction(() => tend(open, passed)).immediate();
    return { at: 'tended' };
  } catch (error) {
    return leftAlone(error instanceof Error ? error.message : String(error));
  } finally {
    database?.close();
  }
}
