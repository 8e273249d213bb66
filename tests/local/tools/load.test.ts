import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { costOf, daysIn, report } from '../../../functions/local/tools/load/load';
import {
  Answer,
  functionNames,
  ofFunction,
  queries,
  tableParts,
} from '../../../functions/local/tools/load/metrics';

const asked = queries('legal-service-production-', 'legal-service-production-Table-1');

/** An answer in which each figure of each day is its place among those asked for, times the day of the month. */
const answerFor = (days: readonly number[], but: (id: string) => boolean = () => true): Answer =>
  Answer.parse({
    MetricDataResults: asked
      .filter(({ Id }) => but(Id))
      .map(({ Id }) => ({
        Id,
        Timestamps: days.map((day) => `2026-11-0${day}T00:00:00+00:00`),
        Values: days.map((day) => day * (1 + asked.findIndex((one) => one.Id === Id))),
        StatusCode: 'Complete',
      })),
  });

test('every function is asked about, and the table with each of its indexes, by names that CloudWatch takes', () => {
  expect(asked).toHaveLength(functionNames.length * ofFunction.length + tableParts.length * 2);
  expect(new Set(asked.map(({ Id }) => Id)).size).toBe(asked.length);
  for (const { Id } of asked) expect(Id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  const dimensions = asked.map(({ MetricStat }) =>
    MetricStat.Metric.Dimensions.map(({ Name, Value }) => `${Name}=${Value}`).join(' '),
  );
  expect(dimensions).toContain('FunctionName=legal-service-production-telling');
  expect(dimensions).toContain('TableName=legal-service-production-Table-1 GlobalSecondaryIndexName=due');
});

test('units of the table are those of all its parts, and seconds are weighed by memory', () => {
  const [first, second] = daysIn(answerFor([2, 1]));
  expect([first?.day, second?.day]).toEqual(['2026-11-01', '2026-11-02']);
  const places = (metric: string) =>
    asked.flatMap(({ MetricStat }, at) => (MetricStat.Metric.MetricName === metric ? [at + 1] : []));
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  expect(first?.reads).toBe(sum(places('ConsumedReadCapacityUnits')));
  expect(second?.writes).toBe(2 * sum(places('ConsumedWriteCapacityUnits')));
  const duration = (name: string) => 1 + asked.findIndex(({ Id }) => Id === `${name}Duration`);
  expect(first?.of['api']?.gigabyteSeconds).toBeCloseTo(duration('api') / 1000);
  expect(first?.of['telling']?.gigabyteSeconds).toBeCloseTo(duration('telling') / 2000);
});

test('a day costs what its parts cost', () => {
  const of = { api: { calls: 2_000_000, gigabyteSeconds: 1000, failed: 0, heldBack: 0 } };
  const day = { day: '2026-11-01', of, reads: 3_000_000, writes: 500_000 };
  const prices = { millionRequests: 1, gigabyteSecond: 0.01, millionReads: 2, millionWrites: 8 };
  expect(costOf(day, prices)).toBeCloseTo(2 + 10 + 6 + 4);
});

test('what ran is said by day with what failed; what did not run is left out, and what did not come is named', () => {
  const answer = answerFor([1], (id) => !/^(papers|receive)/.test(id));
  const one = answer.MetricDataResults.find(({ Id }) => Id === 'apiErrors');
  if (one) one.StatusCode = 'PartialData';
  const said = [...report(answer, null)];
  expect(said[0]).toMatch(/^2026-11-01: \d+ read units, \d+ write units$/);
  expect(said.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(':')[0])).toEqual(
    functionNames.filter((name) => name !== 'papers' && name !== 'receive'),
  );
  expect(said.at(-1)).toContain('apiErrors');
  expect([...report({ MetricDataResults: [] }, null)]).toEqual([expect.stringContaining('no figure')]);
});

test('the command prints what is to be asked, as JSON that goes to CloudWatch as it is', async () => {
  const run = path.resolve(__dirname, '../../../functions/local/tools/load/run.ts');
  const args = ['--import', 'tsx', run, '--table', 'legal-service-production-Table-1', 'queries'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toEqual(asked);
});
