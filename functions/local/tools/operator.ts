import '../stack/quietSdk';
import { parseArgs, types } from 'node:util';
import { now, storeOptionsFrom } from '../../entries/parts/store';
import { readEnv, StoreEnv } from '../../runtime/env';
import { createStore, type Store, type StoreOptions } from '../../store/createStore';

/** What a command of an operator works with: the table that the environment names, as a deployed function opens it. */
export type Operator = { options: StoreOptions; store: Store; env: StoreEnv };

export function operator(env: StoreEnv = readEnv(StoreEnv)): Operator {
  const options = storeOptionsFrom(env);
  return { options, store: createStore(options), env };
}

/** A command line that cannot be carried out as it stands; said in one sentence, and nothing was done. */
export class NotAsked extends Error {
  override readonly name = 'NotAsked';
}

type Options = Record<string, { type: 'string' }>;
type Given<O extends Options> = {
  named: { [N in keyof O]?: string };
  words: readonly string[];
  dryRun: boolean;
};

/** Reads `--name VALUE`, `--dry-run` and bare words. @throws NotAsked for what is none of these */
export function asked<O extends Options>(args: string[], options: O): Given<O> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, 'dry-run': { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    const { 'dry-run': dryRun = false, ...named } = values as { [name: string]: string } & {
      'dry-run'?: boolean;
    };
    return { named: named as { [N in keyof O]?: string }, words: positionals, dryRun };
  } catch (error) {
    throw new NotAsked(types.isNativeError(error) ? error.message : 'the command line cannot be read');
  }
}

/** Runs a command and prints what it says, line by line; what it cannot do is said, and the exit code is 1. */
export async function carryOut(
  run: (args: string[], say: (line: string) => void) => Promise<void>,
): Promise<void> {
  try {
    await run(process.argv.slice(2), (line) => console.log(line));
  } catch (error) {
    console.log(error instanceof NotAsked ? error.message : error);
    process.exitCode = 1;
  }
}

export { now };
