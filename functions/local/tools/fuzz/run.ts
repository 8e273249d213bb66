import '../../stack/quietSdk';
import { parseArgs } from 'node:util';
import * as z from '../../../contract/z';
import { endpoints } from '../../../contract/endpoints';
import { fuzz } from './fuzz';

const number = (otherwise: string) => z.string().default(otherwise).transform(Number).pipe(z.int().min(1));
const Options = z.object({ requests: number('20000'), seed: number('20261129') });

const shown = 20;

async function run(): Promise<void> {
  const options = Object.fromEntries(
    Object.keys(Options.shape).map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ args: process.argv.slice(2), options, strict: true });
  const { statuses, done, ...wrong } = await fuzz({
    ...Options.parse(values),
    say: (line) => console.error(line),
  });
  for (const [status, count] of [...statuses].sort()) console.log(`${status} ${count}`);
  const never = Object.keys(endpoints).filter((name) => !done.has(name));
  console.log(`${done.size} endpoints answered well; never: ${never.join(' ')}`);
  for (const [kind, lines] of Object.entries(wrong)) {
    console.log(`${kind} ${lines.length}`);
    for (const line of lines.slice(0, shown)) console.log(`  ${line}`);
  }
  process.exitCode = Object.values(wrong).every(({ length }) => length === 0) ? 0 : 1;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
