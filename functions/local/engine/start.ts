import { answers } from './answers';
import { dynamodbLocal } from './dynamodbLocal';
import { dynoxide } from './dynoxide';
import { EngineFailure } from './failure';
import { prepareFolder } from './folder';
import { lockFolder } from './folderLock';
import { launch, type RunningEngine } from './launch';
import { engineSettings, type EngineSettings } from './settings';

export type { RunningEngine } from './launch';

export interface EngineOptions {
  /** Where the data stays between starts; undefined keeps it in memory. The folder is held until `stop`. */
  dataDir: string | undefined;
  /** Where DYNAMODB_ENDPOINT, DYNAMODB_ENGINE and DYNAMODB_LOCAL_JAR are read; by default the environment. */
  env?: Readonly<Record<string, string | undefined>>;
}

async function given(endpoint: string): Promise<RunningEngine> {
  if (!(await answers(endpoint))) throw new EngineFailure('notAnswering', endpoint);
  return { endpoint, name: 'DYNAMODB_ENDPOINT', stop: async () => undefined };
}

function chosen(settings: EngineSettings, dataDir: string | undefined): Promise<RunningEngine> {
  if (settings.DYNAMODB_ENDPOINT !== undefined) return given(settings.DYNAMODB_ENDPOINT);
  if (settings.DYNAMODB_ENGINE === 'dynamodb-local')
    return launch(dynamodbLocal(settings.DYNAMODB_LOCAL_JAR, dataDir));
  return launch(dynoxide(dataDir));
}

/**
 * Gives a real DynamoDB with streams: the endpoint the user named, else DynamoDB Local if asked for by name, else
 * Dynoxide. An engine we started ends with us, even when we are killed.
 * @throws EngineFailure whose message is one Chinese sentence that says what to do.
 */
export async function startEngine({ dataDir, env = process.env }: EngineOptions): Promise<RunningEngine> {
  const settings = engineSettings(env);
  if (dataDir === undefined) return chosen(settings, undefined);

  await prepareFolder(dataDir);
  const release = await lockFolder(dataDir);
  try {
    const engine = await chosen(settings, dataDir);
    return { ...engine, stop: () => engine.stop().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}
