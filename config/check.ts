import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';

/** The scripts `check:…` of package.json, the longest first: it then runs beside all the others. */
const checks = ['lint', 'types', 'directions', 'dead', 'format'];

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs one and prints what it said, whole. @returns whether it found nothing */
async function run(name: string): Promise<boolean> {
  const began = Date.now();
  const child = spawn('npm', ['run', '--silent', `check:${name}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const isGood = child.exitCode === 0;
  console.log(`== check:${name} ${isGood ? 'passed' : 'FAILED'} in ${seconds(began)}`);
  // What a good one says is progress, and nobody reads it.
  if (!isGood) console.log(`${out}${error}`);
  return isGood;
}

/** Takes one check after the other until none is left. @returns whether all it took found nothing */
async function work(left: string[]): Promise<boolean> {
  let isGood = true;
  for (let name = left.shift(); name !== undefined; name = left.shift()) isGood = (await run(name)) && isGood;
  return isGood;
}

async function main(): Promise<void> {
  const left = [...checks];
  const hands = Math.min(2, availableParallelism());
  const found = await Promise.all(Array.from({ length: hands }, () => work(left)));
  if (found.includes(false)) process.exitCode = 1;
}

void main();
