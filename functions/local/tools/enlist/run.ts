import { rulesFrom } from '../../../entries/parts/rules';
import { readEnv, RulesEnv } from '../../../runtime/env';
import { asked, carryOut, now, operator } from '../operator';
import { enlist } from './enlist';

// `npm run enlist [-- --dry-run]`: cases that ended under older rules come under those of today.
void carryOut(async (args, say) => {
  const { dryRun } = asked(args, {});
  const { options, store } = operator();
  const { left } = await enlist(dryRun, {
    ...{ client: options.client, table: options.table, seal: options.seal, store, now, say },
    rules: rulesFrom(readEnv(RulesEnv)),
  });
  if (left > 0) process.exitCode = 2;
});
