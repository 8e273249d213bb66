import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Session } from '../../contract/session';
import type { ApiHandler } from '../../http/handler';
import { loginCode } from '../apiClient';
import { postHolder, type Cast } from '../seed/cast';
import { startStack } from '../stack';
import { apiCall } from './apiCall';
import { coreShare } from './cpu';
import { cycle, filing, type Pair } from './cycle';
import { short } from './figures';
import { overHttp } from './overHttp';

const hundreds = 6;
const waiting = 25;
const records = 20_000;
const idleSeconds = 60;
const county = '150902';
const areaCode = `${county}000000`;
const unlimited = { limit: 1_000_000_000, seconds: 60 };

/** How a stack bears its own growth. Linux alone: it reads /proc. */
export type Growth = {
  /** Five-step cycles a second over HTTP, one client, hundred by hundred, with the stream read as they come. */
  cyclesPerSecond: number[];
  lastToFirst: number;
  /** The share of a core that the engine and the stack take while nothing happens. */
  idle: { streamRecords: number; percentOfACore: number };
};

async function pairAt(handler: ApiHandler, cast: Cast): Promise<Pair> {
  const signIn = (openid: string): Promise<Session> =>
    apiCall(handler, null, 'login', { body: { code: loginCode(openid) } });
  const lawyer = await signIn(postHolder(cast, county, 'lawyer-1').openid);
  const acting = { role: 'lawyer', organisationId: `serviceCentre-${areaCode}` } as const;
  return {
    resident: await signIn('oBenchResident'),
    lawyer: await apiCall(handler, lawyer.accessToken, 'actAs', { body: acting }),
  };
}

/** How many records of the stream a reader has dealt with: they are numbered from one. */
async function readSoFar(dataDir: string, reader: string): Promise<number> {
  const text = await readFile(path.join(dataDir, reader, 'stream-checkpoint.json'), 'utf8').catch(() => '');
  return Number(/"after":"0*(\d+)"/.exec(text)?.[1] ?? 0);
}

/** Waits until both readers have come to the end, and gives how many records there were. */
async function caughtUp(dataDir: string): Promise<number> {
  const readers = () => Promise.all(['notify', 'message'].map((reader) => readSoFar(dataDir, reader)));
  for (let last = ''; ;) {
    const now = await readers();
    if (now.join() === last && new Set(now).size === 1) return now[0] ?? 0;
    last = now.join();
    await setTimeout(3000);
  }
}

/** Plays 600 cycles on a stack of its own, then as many as 20,000 stream records take, and then watches it idle. */
export async function measureGrowth(): Promise<Growth> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'growth-'));
  const rates = JSON.stringify({ request: unlimited, file: unlimited, login: unlimited });
  const stack = await startStack({ port: 0, dataDir, seed: 'people', withApp: false, rates });
  try {
    const handler = overHttp(stack.origin);
    const pair = await pairAt(handler, stack.cast);
    for (let filed = 0; filed < waiting; filed += 1)
      await apiCall(handler, pair.resident.accessToken, 'fileCase', { body: filing(areaCode) });
    const one = () => cycle(handler, pair, areaCode, (_step, work) => work());
    const paces: number[] = [];
    for (let hundred = 0; hundred < hundreds; hundred += 1) {
      const begun = performance.now();
      for (let done = 0; done < 100; done += 1) await one();
      paces.push(100_000 / (performance.now() - begun));
    }
    while ((await readSoFar(dataDir, 'notify')) < records) await one();
    const streamRecords = await caughtUp(dataDir);
    const share = await coreShare(idleSeconds);
    return {
      cyclesPerSecond: paces.map(short),
      lastToFirst: short((paces.at(-1) ?? 0) / (paces[0] ?? 0)),
      idle: { streamRecords, percentOfACore: short(100 * share) },
    };
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
