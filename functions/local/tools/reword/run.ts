import { createKeptWords } from '../../../store/search/keptWords';
import { asked, carryOut, NotAsked, operator } from '../operator';
import { organisationsWithKeys, wordsOfAll, withNewKeys } from './reword';

// `npm run reword [-- --dry-run]`: every case is found by its words. `npm run reword -- keys [ORGANISATION …] [begin]`: new keys.
void carryOut(async (args, say) => {
  const { words: given, dryRun } = asked(args, {});
  const { options } = operator();
  const { client, table } = options;
  const place = { client, table };
  const words = createKeptWords(options);
  const [what, ...rest] = given;
  if (what === undefined) return say(`${await wordsOfAll(dryRun, { ...place, words, say })} cases in all`);
  if (what !== 'keys') throw new NotAsked('what? nothing, or keys, and of which organisations');
  const begins = rest.includes('begin');
  const named = rest.filter((one) => one !== 'begin');
  const of = named.length > 0 ? named : await organisationsWithKeys(place);
  if (dryRun) return say(`${of.length} organisations would have a new key`);
  if ((await withNewKeys(of, { begins }, { words, say })) > 0) process.exitCode = 2;
});
