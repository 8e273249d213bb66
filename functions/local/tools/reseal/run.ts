import { asked, carryOut, NotAsked, operator } from '../operator';
import { reseal } from './reseal';

// `npm run reseal`: seals what was written before it was sealed.
void carryOut(async (args, say) => {
  const { named, words, dryRun } = asked(args, { after: { type: 'string' } });
  const [pk, sk] = named.after?.split(' ') ?? [];
  if (words.length > 0 || (named.after !== undefined && (!pk || !sk)))
    throw new NotAsked("from where? --after 'KEY KEY', as an earlier run has said it, or nothing");
  const { options } = operator();
  const { client, table, seal } = options;
  const { unreadable } = await reseal(
    { dryRun, after: pk && sk ? { pk, sk } : undefined },
    { client, table, seal, say },
  );
  if (unreadable > 0) process.exitCode = 2;
});
