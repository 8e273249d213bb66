import '../../stack/quietSdk';
import { measureBundles } from './bundles';
import { cycle, steps, type Around, type Pair, type StepName } from './cycle';
import { weighLater } from './laterSide';
import { median, percentile, short } from './figures';
import { measureGrown } from './grow';
import { measureGrowth } from './growth';
import { openRig, type Rig } from './rig';
import { measureStream } from './streamSide';
import { randomInt, randomUUID } from 'node:crypto';
import {
  TransactWriteItemsCommand,
  type DynamoDBClient,
  type TransactWriteItemsInput,
} from '@aws-sdk/client-dynamodb';

/** The writes of one measured cycle, with the id of its case: what the bare SDK is to write again and again. */
export type Pattern = { caseId: string; transactions: TransactWriteItemsInput[] };

const newId = (): string => String(randomInt(10 ** 9)).padStart(10, '0');

/** The pattern for another case. Binary values (digests) hold no id and stay as they are. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, from, to)]));
}

/** The same transactions, with the same conditions, straight through the SDK: the least a cycle could cost here. */
export async function bareCycle(client: DynamoDBClient, { caseId, transactions }: Pattern): Promise<void> {
  const id = newId();
  for (const transaction of transactions) {
    const input = renamed(transaction, caseId, id) as TransactWriteItemsInput;
    await client.send(new TransactWriteItemsCommand({ ...input, ClientRequestToken: randomUUID() }));
  }
}

const rounds = 7;
const cyclesARound = 60;
const waiting = 25;

const plain: Around = (_step, work) => work();

type Cost = { writeUnits: number; readUnits: number; storeCallsMax: number; pattern: Pattern };

/** One cycle under the meter: its units, its most store calls for one API call, and its writes for the bare SDK. */
async function weigh({ handler, meter, areaCode }: Rig, pair: Pair): Promise<Cost> {
  const cost: Cost = {
    writeUnits: 0,
    readUnits: 0,
    storeCallsMax: 0,
    pattern: { caseId: '', transactions: [] },
  };
  await cycle(handler, pair, areaCode, async (_step, work) => {
    const { result, reading } = await meter.measure(work);
    cost.writeUnits += reading.writeUnits;
    cost.readUnits += reading.readUnits;
    cost.storeCallsMax = Math.max(cost.storeCallsMax, reading.calls);
    cost.pattern.transactions.push(...reading.transactions);
    return result;
  });
  const first = cost.pattern.transactions[0]?.TransactItems?.[0]?.Put?.Item?.pk?.S ?? '';
  return { ...cost, pattern: { ...cost.pattern, caseId: /\d{10}/.exec(first)?.[0] ?? '' } };
}

/** Cycles a second of several clients, each doing its share one after the other. */
async function pace(clients: number, one: (client: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  const share = cyclesARound / clients;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let done = 0; done < share; done += 1) await one(client);
    }),
  );
  return (cyclesARound * 1000) / (performance.now() - begun);
}

async function compare(rig: Rig, pairs: Pair[], pattern: Pattern, clients: number, around: Around) {
  const ours: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // In turn, so that a machine that slows down slows both.
    const product = await pace(clients, (client) => {
      const pair = pairs[client];
      if (!pair) throw new Error('a client without people');
      return cycle(rig.handler, pair, rig.areaCode, around);
    });
    const bare = await pace(clients, () => bareCycle(rig.client, pattern));
    ours.push(product);
    ratios.push(product / bare);
  }
  return { cyclesPerSecond: short(median(ours)), ratioToBare: short(median(ratios)) };
}

function watch() {
  const took: Record<StepName, number[]> = { file: [], queue: [], answer: [], read: [], close: [] };
  const around: Around = async (step, work) => {
    const begun = performance.now();
    const result = await work();
    took[step].push(performance.now() - begun);
    return result;
  };
  const figures = () =>
    Object.fromEntries(
      steps.map((step) => [
        step,
        { p50: short(percentile(took[step], 0.5)), p95: short(percentile(took[step], 0.95)) },
      ]),
    );
  return { around, figures };
}

/** The functions alone: what a cycle costs and how fast it is beside the bare SDK. */
async function measureFunctions(): Promise<void> {
  const rig = await openRig();
  try {
    const pairs = await Promise.all([0, 1, 2, 3].map((number) => rig.pair(number)));
    const [first] = pairs;
    if (!first) throw new Error('nobody to play the cycle');
    await rig.fillQueue(first, waiting);
    for (let warm = 0; warm < cyclesARound; warm += 1) await cycle(rig.handler, first, rig.areaCode, plain);
    const cost = await weigh(rig, first);
    const stepWatch = watch();
    const later = await weighLater(rig, cost.pattern.caseId);
    const c1 = await compare(rig, pairs, cost.pattern, 1, stepWatch.around);
    const c4 = await compare(rig, pairs, cost.pattern, 4, plain);
    const stream = await measureStream(rig);
    const bundles = await measureBundles(rig.variables);
    console.log(
      JSON.stringify({
        cyclesPerSecond: { c1: c1.cyclesPerSecond, c4: c4.cyclesPerSecond },
        ratioToBare: { c1: c1.ratioToBare, c4: c4.ratioToBare },
        stepsMs: stepWatch.figures(),
        writeUnits: cost.writeUnits,
        readUnits: cost.readUnits,
        storeCallsMax: cost.storeCallsMax,
        // Beside it, never in it: what the same steps leave to the stream and to the sweep, and how fast people are told.
        later,
        stream,
        bundles,
      }),
    );
  } finally {
    await rig.close();
  }
}

/** Cases of one office at which its lists are measured. */
const stops = [1000, 50_000];

/**
 * `npm run bench` measures the functions; `npm run bench growth` a whole stack, while its data grows, about five minutes;
 * `npm run grow` what an office's lists cost with ever more cases, to 50,000 or as many as it is told.
 */
async function run(what: string | undefined, upTo: string | undefined): Promise<void> {
  if (what === undefined) await measureFunctions();
  else if (what === 'growth') console.log(JSON.stringify(await measureGrowth()));
  else if (what === 'grow') {
    const most = Number(upTo ?? stops.at(-1));
    const asked = [...stops.filter((stop) => stop < most), most];
    await measureGrown(asked, (line) => console.log(line));
  } else throw new Error(`npm run bench knows growth and grow, and not ${what}`);
}

run(process.argv[2], process.argv[3]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
