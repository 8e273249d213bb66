import { CaseId } from '../../../contract/ids';
import { readEnv, StoreEnv } from '../../../runtime/env';
import { asked, carryOut, NotAsked, operator } from '../operator';
import { restoreCase, restoreTable } from './restore';

// `npm run restore`: one case, or everything, out of a recovered table into the one of the environment.
void carryOut(async (args, say) => {
  const replace = args.includes('--replace');
  const others = args.filter((arg) => arg !== '--replace');
  const { named, words, dryRun } = asked(others, { from: { type: 'string' } });
  const env = readEnv(StoreEnv);
  if (named.from === undefined || named.from === env.TABLE_NAME)
    throw new NotAsked('out of which table? --from TABLE [CASE] [--replace] [--dry-run]');
  // What lies sealed in a copy was sealed for the table it was copied from.
  const sealedFor = env.SEALED_TABLE ?? env.TABLE_NAME;
  const source = operator({ ...env, TABLE_NAME: named.from, SEALED_TABLE: sealedFor });
  const target = operator(env);
  const kept = ({ options, store }: typeof source) => ({
    client: options.client,
    table: options.table,
    store,
  });
  const deps = { from: kept(source), to: kept(target), say };
  const [caseId] = words;
  if (caseId !== undefined) return restoreCase(CaseId.parse(caseId), { dryRun, replace }, deps);
  const { unlike } = await restoreTable(dryRun, deps);
  if (unlike.length > 0) process.exitCode = 2;
});
