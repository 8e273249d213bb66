import { text } from 'node:stream/consumers';
import * as z from '../../../contract/z';
import { asked, NotAsked } from '../operator';
import { rotated, steps } from './rotated';

// `npm run rotate -s -- NAME add|use|retire < secret.json > next.json`, with `--dry-run`: one step of changing a key. What comes
// out is the secret as it is to be put back, and nothing else: all that is said goes to the other output.

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const Secret = z.record(z.string(), z.string());

async function rotate(args: string[]): Promise<void> {
  const { words, dryRun } = asked(args, {});
  const [name = '', word] = words;
  const step = steps.find((one) => one === word);
  if (!step) throw new NotAsked(`which step? ${steps.join(', ')}, in this order`);
  const secret = Secret.parse(JSON.parse(await text(process.stdin)));
  const value = secret[name];
  if (value === undefined) throw new NotAsked(`${name} is not in this secret`);
  const { before, after, wait, ...next } = rotated(name, value, step);
  say(`${name}: keys before ${before}, after ${after}`);
  if (dryRun) say('dry run: nothing comes out');
  else process.stdout.write(`${JSON.stringify({ ...secret, [name]: next.value })}\n`);
  if (wait !== '') say(`then: ${wait}`);
}

rotate(process.argv.slice(2)).catch((error: unknown) => {
  // What could not be read is a secret: only what is wrong is said, and no word of it.
  say(error instanceof NotAsked ? error.message : 'this is no such secret; nothing was changed');
  process.exitCode = 1;
});
