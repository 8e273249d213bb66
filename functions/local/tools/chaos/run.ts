import '../../stack/quietSdk';
import { parseArgs } from 'node:util';
import * as z from '../../../contract/z';
import { chaos, type ChaosSettings, type Outcome } from './chaos';
import { Plant } from './planted';

const number = (otherwise: string) => z.string().default(otherwise).transform(Number).pipe(z.number().min(0));
const Options = z.object({
  lives: number('2000').pipe(z.int().min(1)),
  clients: number('8').pipe(z.int().min(1)),
  kills: number('8').pipe(z.int()),
  share: number('0.05').pipe(z.number().max(1)),
  seed: number('20261129').pipe(z.int()),
  plant: Plant.optional(),
});

/** Reads `--lives N --clients N --kills N --share F --seed N --plant conditions|keys`. @throws ZodError */
export function chaosSettings(args: string[]): Omit<ChaosSettings, 'say'> {
  const options = Object.fromEntries(
    Object.keys(Options.shape).map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ args, options, strict: true });
  const { plant = null, ...others } = Options.parse(values);
  return { ...others, plant, readers: true };
}

const shown = 10;

function print(outcome: Outcome): void {
  const { findings, seen, wrong, ledger, faults, storeRequests } = outcome;
  const faulted = [...faults.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${outcome.seconds} s, ${outcome.kills} kills`);
  console.log(`${seen.cases} cases, ${seen.events} events, ${seen.notices} notices`);
  console.log(`${storeRequests} requests to the table, ${faulted} met a fault:`);
  for (const [fault, count] of faults) console.log(`  ${fault} ${count}`);
  console.log(
    `${ledger.requests} requests to the API, ${ledger.acknowledged.length} steps acknowledged, ` +
      `${ledger.unanswered.size} of them after a try without an answer, ` +
      `${ledger.pressedAgain} pressed again, ${ledger.doubleTaps} tapped twice, ${ledger.outrun} outrun`,
  );
  for (const [kind, lines] of [...Object.entries(findings), ['wrong', wrong] as const]) {
    console.log(`${kind} ${lines.length}`);
    for (const line of lines.slice(0, shown)) console.log(`  ${line}`);
  }
}

async function run(): Promise<void> {
  const outcome = await chaos({
    ...chaosSettings(process.argv.slice(2)),
    say: (line) => console.error(line),
  });
  print(outcome);
  const isWhole = [...Object.values(outcome.findings), outcome.wrong].every(({ length }) => length === 0);
  process.exitCode = isWhole ? 0 : 1;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
