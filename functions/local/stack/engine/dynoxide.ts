import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EngineFailure } from './failure';
import type { EngineProgram } from './launch';

/** The binary of the optional dependency; npm leaves it out on platforms it does not fit. */
function binary(): string {
  try {
    const manifest = createRequire(__filename).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch (cause) {
    throw new EngineFailure('noEngine', `${process.platform}-${process.arch}`, { cause });
  }
}

/** Dynoxide's one file of a data folder. */
export const dynoxideFile = (dataDir: string): string => join(dataDir, 'dynoxide.sqlite');

/**
 * Dynoxide: DynamoDB with streams on SQLite, one static binary. Without a folder it keeps everything in memory.
 * @throws EngineFailure `noEngine` when it is not installed for this platform.
 */
export function dynoxide(dataDir: string | undefined): EngineProgram {
  const program = binary();
  const file = dataDir === undefined ? undefined : dynoxideFile(dataDir);
  return {
    name: 'Dynoxide',
    command: (port) => [
      program,
      'serve',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      ...(file === undefined ? [] : ['--db-path', file]),
    ],
    failure(complaint) {
      if (/already in use/.test(complaint)) return undefined;
      if (file !== undefined && /not a valid SQLite|malformed|file is not a database/.test(complaint))
        return new EngineFailure('dataBroken', file);
      if (dataDir !== undefined && /unable to open|readonly|disk/.test(complaint))
        return new EngineFailure('folderUnusable', dataDir);
      return new EngineFailure('ended', 'Dynoxide', { cause: complaint });
    },
  };
}
