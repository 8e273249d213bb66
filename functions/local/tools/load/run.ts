import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { asked, carryOut, NotAsked } from '../operator';
import { report, Prices } from './load';
import { Answer, queries } from './metrics';

const usualPrefix = 'legal-service-production-';

// `npm run load -s -- --table TABLE [--prefix NAMES] queries` prints what is to be asked of CloudWatch;
// `npm run load -s -- [--prices prices.json] < answer.json` says load and cost by day from the answer. It reaches no account.
void carryOut(async (args, say) => {
  const { named, words } = asked(args, {
    table: { type: 'string' },
    prefix: { type: 'string' },
    prices: { type: 'string' },
  });
  if (words[0] === 'queries') {
    if (named.table === undefined) throw new NotAsked('which table? --table NAME');
    return say(JSON.stringify(queries(named.prefix ?? usualPrefix, named.table)));
  }
  const prices =
    named.prices === undefined ? null : Prices.parse(JSON.parse(await readFile(named.prices, 'utf8')));
  const answer = Answer.safeParse(JSON.parse((await text(process.stdin)) || 'null'));
  if (!answer.success) throw new NotAsked('this is no answer of aws cloudwatch get-metric-data');
  for (const line of report(answer.data, prices)) say(line);
});
