import { answers } from './answers';
import { dynamodbLocal } from './dynamodbLocal';
import { passedByAll } from '../stream/checkpoint';
import { dynoxide, dynoxideFile } from './dynoxide';
import { EngineFailure } from './failure';
import { prepareFolder, lockFolder } from './folder';
import { launch, type RunningEngine } from './launch';
import { tendStreamTable, type Tended } from './streamTable';
import * as z from '../../../contract/z';

const unset = z.literal('').transform(() => undefined);

/** Which database; printed into ../../README.md by `npm run settings`. */
export const EngineSettings = z.object({
  DYNAMODB_ENDPOINT: z
    .union([unset, z.url({ protocol: /^https?$/ })])
    .optional()
    .describe('a DynamoDB that is already running, instead of the embedded one'),
  DYNAMODB_ENGINE: z
    .union([unset, z.enum(['dynoxide', 'dynamodb-local'])])
    .optional()
    .describe("`dynoxide`, the embedded one, or `dynamodb-local` with the next: AWS's own local engine"),
  DYNAMODB_LOCAL_JAR: z
    .union([unset, z.string()])
    .optional()
    .describe('its program, which you fetch and whose licence you accept yourself; needs Java 17'),
});
export type EngineSettings = z.infer<typeof EngineSettings>;

/** Reads which database was asked for. @throws EngineFailure `badSetting`, naming the variable. */
export function engineSettings(env: Readonly<Record<string, string | undefined>>): EngineSettings {
  const read = EngineSettings.safeParse(env);
  if (read.success) return read.data;
  throw new EngineFailure('badSetting', String(read.error.issues[0]?.path[0]));
}

export type { RunningEngine } from './launch';

export interface EngineOptions {
  /** Where the data stays between starts; undefined keeps it in memory. The folder is held until `stop`. */
  dataDir: string | undefined;
  /** Where DYNAMODB_ENDPOINT, DYNAMODB_ENGINE and DYNAMODB_LOCAL_JAR are read; by default the environment. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Where those who read the stream keep how far they have come: what all have read, Dynoxide need not keep. */
  checkpoints?: readonly string[];
  /** Told one Chinese sentence when the engine is slower than it could be. */
  say?: (sentence: string) => void;
}

async function given(endpoint: string): Promise<RunningEngine> {
  if (!(await answers(endpoint))) throw new EngineFailure('notAnswering', endpoint);
  return { endpoint, name: 'DYNAMODB_ENDPOINT', isOursAlone: false, stop: async () => undefined };
}

async function tended(dataDir: string, checkpoints: readonly string[]): Promise<Tended> {
  const file = dynoxideFile(dataDir);
  const passed = await passedByAll(checkpoints);
  const first = await tendStreamTable(file, passed);
  if (first.at !== 'notMade') return first;
  // The engine makes its tables when it starts, and starts in milliseconds.
  const maker = await launch(dynoxide(dataDir));
  await maker.stop();
  return tendStreamTable(file, passed);
}

async function embedded({ dataDir, checkpoints = [], say }: EngineOptions): Promise<RunningEngine> {
  if (dataDir === undefined) return launch(dynoxide(undefined));
  const outcome = await tended(dataDir, checkpoints);
  const engine = await launch(dynoxide(dataDir));
  if (outcome.at === 'leftAlone')
    say?.(`内置数据库照常启动，但没有建索引，数据多了会变慢：${outcome.because}。`);
  return { ...engine, isOursAlone: true };
}

function chosen(settings: EngineSettings, options: EngineOptions): Promise<RunningEngine> {
  if (settings.DYNAMODB_ENDPOINT !== undefined) return given(settings.DYNAMODB_ENDPOINT);
  if (settings.DYNAMODB_ENGINE === 'dynamodb-local')
    return launch(dynamodbLocal(settings.DYNAMODB_LOCAL_JAR, options.dataDir));
  return embedded(options);
}

/**
 * Gives a real DynamoDB with streams: the endpoint the user named, else DynamoDB Local if asked for by name, else
 * Dynoxide. An engine we started ends with us, even when we are killed.
 * @throws EngineFailure whose message is one Chinese sentence that says what to do.
 */
export async function startEngine(options: EngineOptions): Promise<RunningEngine> {
  const { dataDir, env = process.env } = options;
  const settings = engineSettings(env);
  if (dataDir === undefined) return chosen(settings, options);

  await prepareFolder(dataDir);
  const release = await lockFolder(dataDir);
  try {
    const engine = await chosen(settings, options);
    return { ...engine, stop: () => engine.stop().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}
