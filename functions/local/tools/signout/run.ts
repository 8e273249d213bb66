import { PersonId } from '../../../contract/ids';
import { asked, carryOut, NotAsked, operator } from '../operator';
import { signOut } from './signout';

// `npm run signout -- PERSON` or `-- everybody`, with `--dry-run`: ends sessions.
void carryOut(async (args, say) => {
  const { words, dryRun } = asked(args, {});
  const [who] = words;
  if (who !== 'everybody' && !PersonId.safeParse(who).success)
    throw new NotAsked('whom? the id of a person, as the log has it, or everybody');
  const { options, store } = operator();
  const table = { client: options.client, table: options.table };
  await signOut(who === 'everybody' ? null : PersonId.parse(who), dryRun, { table, store, say });
});
