import '../../stack/quietSdk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../../domain/clocks/day';
import { type Caller, signIn } from '../apiClient';
import { startStack } from '../../stack/stack';
import { fortyPlays, questionPlays, type Play } from './plays';
import { Tally } from './tally';
import { troupe, type Troupe } from './troupe';
import { parseArgs } from 'node:util';
import { pause } from '../../pause';

const tries = 100;

/** The last case's resident is told of it: notices come by the stream, a moment after the step. */
export async function checkInboxes(owner: Caller, tally: Tally): Promise<void> {
  const { rows } = tally.pass('my cases', await owner.call('myCases', { query: {} }));
  const last = rows[0]?.id;
  for (let left = tries; left > 0; left -= 1) {
    const { notices } = tally.pass('inbox', await owner.call('inbox', { query: {} }));
    if (notices.some(({ caseId, kind }) => caseId === last && kind === 'filed')) return;
    await pause(100);
  }
  tally.hold('the resident is told of the filing', false);
}

/** Rows as a text table; the first row is the heading. Numbers are set right. */
export function table(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  const line = (row: (string | number)[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  ');
  const [heading = [], ...rest] = rows;
  return [line(heading), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}

export type DemoSettings = { questions: string | null };

/** Reads `--questions FILE`. */
export function demoSettings(args: string[]): DemoSettings {
  const { values } = parseArgs({ args, options: { questions: { type: 'string' } }, strict: true });
  return { questions: values.questions ?? null };
}

type Row = {
  title: string;
  lives: number;
  passed: number;
  refused: number;
  wrong: number;
  calls: number;
  ms: number;
};

/** Two residents who must not see each other's cases; after this many lives two others take over. */
const livesEach = 8;
const counties = 11;

async function couple(origin: string, number: number): Promise<[Caller, Caller]> {
  const name = `oDemo${String(number).padStart(6, '0')}`;
  return [await signIn(origin, `${name}Owner`), await signIn(origin, `${name}Other`)];
}

async function playAll(origin: string, plays: Play[], staff: Troupe, tally: Tally): Promise<Row[]> {
  const rows = new Map<string, Row>();
  let [owner, stranger] = await couple(origin, 0);
  for (const [index, play] of plays.entries()) {
    if (index > 0 && index % livesEach === 0) [owner, stranger] = await couple(origin, index);
    const elsewhere = plays.find(({ county }) => county !== play.county)?.county ?? '150981';
    const before = {
      passed: tally.passed,
      refused: tally.refused,
      wrong: tally.wrong.length,
      calls: owner.calls,
    };
    const begun = performance.now();
    const duty = `lawyer-${1 + (Math.floor(index / counties) % 3)}`;
    await play
      .live({ tally, staff, county: play.county, elsewhere, duty, owner, stranger }, play.filing)
      .catch((error: unknown) => tally.hold(`a life to its end (${String(error)})`, false));
    if ((index + 1) % 50 === 0) console.error(`${index + 1} of ${plays.length} lives`);
    const row = rows.get(play.title) ?? {
      title: play.title,
      lives: 0,
      passed: 0,
      refused: 0,
      wrong: 0,
      calls: 0,
      ms: 0,
    };
    rows.set(play.title, {
      title: play.title,
      lives: row.lives + 1,
      passed: row.passed + tally.passed - before.passed,
      refused: row.refused + tally.refused - before.refused,
      wrong: row.wrong + tally.wrong.length - before.wrong,
      calls: row.calls + owner.calls - before.calls,
      ms: row.ms + performance.now() - begun,
    });
  }
  await checkInboxes(owner, tally);
  return [...rows.values()];
}

function print(rows: Row[], tally: Tally): void {
  const heading = [
    'kind',
    'lives',
    'passed as they should',
    'refused as they should',
    'wrong',
    'resident calls',
    'ms a life',
  ];
  const cells = rows.map((row) => [
    row.title,
    row.lives,
    row.passed,
    row.refused,
    row.wrong,
    row.calls,
    Math.round(row.ms / row.lives),
  ]);
  console.log(table([heading, ...cells]));
  for (const wrong of tally.wrong.slice(0, 20)) console.log(`WRONG ${wrong}`);
  console.log(`${tally.passed} passed, ${tally.refused} refused, ${tally.wrong.length} wrong`);
}

async function run(): Promise<void> {
  const { questions } = demoSettings(process.argv.slice(2));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'demo-'));
  const stack = await startStack({ port: 0, dataDir, seed: 'people', withApp: false });
  try {
    const plays = questions
      ? questionPlays(questions, stack.cast)
      : fortyPlays(stack.cast, dayOf(new Date().toISOString()));
    const tally = new Tally();
    const staff = troupe((openid, acting) => signIn(stack.origin, openid, acting), stack.cast);
    print(await playAll(stack.origin, plays, staff, tally), tally);
    process.exitCode = tally.wrong.length === 0 ? 0 : 1;
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
