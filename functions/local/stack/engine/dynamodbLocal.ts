import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EngineFailure } from './failure';
import type { EngineProgram } from './launch';

/**
 * DynamoDB Local, from a jar the user has fetched: its licence asks for an AWS account, so it is never bundled.
 * It has no setting for the address and listens on every interface.
 * @throws EngineFailure `noLocalJar`
 */
export function dynamodbLocal(jar: string | undefined, dataDir: string | undefined): EngineProgram {
  if (jar === undefined || !existsSync(jar)) throw new EngineFailure('noLocalJar', jar ?? '');
  const heap = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const storage = dataDir === undefined ? ['-inMemory'] : ['-dbPath', dataDir];
  return {
    name: 'DynamoDB Local',
    command: (port) => [
      'java',
      ...heap,
      `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`,
      '-jar',
      jar,
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
      ...storage,
    ],
    failure(complaint, exitCode) {
      if (/Address already in use/.test(complaint)) return undefined;
      // 127 is how a shell says that there is no such command.
      if (exitCode === 127) return new EngineFailure('noJava', 'java');
      return new EngineFailure('ended', 'DynamoDB Local', { cause: complaint });
    },
  };
}
