import { createKeptWork } from '../../../store/work/keptWork';
import { asked, carryOut, operator } from '../operator';
import { relist } from './relist';

// `npm run relist [-- --dry-run]`: every open case stands in the lists of work it belongs in.
void carryOut(async (args, say) => {
  const { dryRun } = asked(args, {});
  const { options } = operator();
  const place = { client: options.client, table: options.table };
  const open = await relist(dryRun, { ...place, seal: options.seal, work: createKeptWork(options) });
  say(`${open} open cases`);
});
