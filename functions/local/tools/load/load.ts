import * as z from '../../../contract/z';
import { functionId, functionNames, functions, ofTable, tableId, tableParts, type Answer } from './metrics';

/** What a million of each costs, and a second of a gigabyte, in whichever money: every region and year has its own. */
export const Prices = z.strictObject({
  millionRequests: z.number().min(0),
  gigabyteSecond: z.number().min(0),
  millionReads: z.number().min(0),
  millionWrites: z.number().min(0),
});
export type Prices = z.infer<typeof Prices>;

type OfFunction = { calls: number; gigabyteSeconds: number; failed: number; heldBack: number };
type Day = { day: string; of: Record<string, OfFunction>; reads: number; writes: number };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The figures of an answer by id and day (UTC, as CloudWatch cuts days). */
function figuresOf({ MetricDataResults: results }: Answer): (id: string, day: string) => number {
  const found = new Map<string, number>();
  for (const { Id, Timestamps: moments, Values: values } of results)
    moments.forEach((at, nth) => found.set(`${Id} ${at.toISOString().slice(0, 10)}`, values[nth] ?? 0));
  return (id, day) => found.get(`${id} ${day}`) ?? 0;
}

/** Load of each day there is a figure of, the first one first. */
export function daysIn(answer: Answer): Day[] {
  const figure = figuresOf(answer);
  const moments = answer.MetricDataResults.flatMap(({ Timestamps }) => Timestamps);
  const days = [...new Set(moments.map((at) => at.toISOString().slice(0, 10)))].sort();
  return days.map((day) => {
    const of = functionNames.map((name): [string, OfFunction] => [
      name,
      {
        calls: figure(functionId(name, 'Invocations'), day),
        // Milliseconds, by what memory it has.
        gigabyteSeconds: (figure(functionId(name, 'Duration'), day) / 1000) * (functions[name] / 1024),
        failed: figure(functionId(name, 'Errors'), day),
        heldBack: figure(functionId(name, 'Throttles'), day),
      },
    ]);
    const [reads = 0, writes = 0] = ofTable.map((metric) =>
      sum(tableParts.map((on) => figure(tableId(metric, on), day))),
    );
    return { day, of: Object.fromEntries(of), reads, writes };
  });
}

/** What a day cost at these prices: functions, and reading and writing of the table with its indexes. Nothing else is in it. */
export function costOf({ of, reads, writes }: Day, prices: Prices): number {
  const ran = Object.values(of);
  const million = 1_000_000;
  return (
    (sum(ran.map(({ calls }) => calls)) / million) * prices.millionRequests +
    sum(ran.map(({ gigabyteSeconds }) => gigabyteSeconds)) * prices.gigabyteSecond +
    (reads / million) * prices.millionReads +
    (writes / million) * prices.millionWrites
  );
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** The lines of a report: each day, and under it what ran. */
export function* report(answer: Answer, prices: Prices | null): Generator<string> {
  const days = daysIn(answer);
  if (days.length === 0)
    yield 'no figure of any day: is it the right table, and the right beginning of names?';
  for (const day of days) {
    const cost = prices ? `, cost ${costOf(day, prices).toFixed(2)}` : '';
    yield `${day.day}: ${whole(day.reads)} read units, ${whole(day.writes)} write units${cost}`;
    for (const [name, { calls, gigabyteSeconds, failed, heldBack }] of Object.entries(day.of)) {
      if (calls + heldBack === 0) continue;
      const trouble = [failed && `${whole(failed)} failed`, heldBack && `${whole(heldBack)} held back`];
      const said = [`${whole(calls)} calls`, `${whole(gigabyteSeconds)} GB s`, ...trouble.filter(Boolean)];
      yield `  ${name}: ${said.join(', ')}`;
    }
  }
  const partly = answer.MetricDataResults.filter(({ StatusCode }) => StatusCode !== 'Complete');
  if (partly.length > 0) yield `not all figures came (${partly.map(({ Id }) => Id).join(', ')}): ask again`;
}
