import { mkdtemp, readFile, rm, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Session } from '../../../contract/people/session';
import type { ApiHandler } from '../../../http/handler';
import { loginCode } from '../apiClient';
import { postHolder, type Cast } from '../../town/cast';
import { startStack } from '../../stack/stack';
import { apiCall } from './apiCall';
import { cycle, filing, type Pair } from './cycle';
import { short } from './figures';

/** proc(5): times in stat are counted in these, and Linux has had a hundred a second for programs on every platform. */
const ticksASecond = 100;

type Process = { pid: number; parent: number; ticks: number };

async function processOf(pid: string): Promise<Process[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return [];
  // The program's name, field 2, stands in brackets and may hold spaces. Fields 4, 14 and 15: parent, user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
}

/** Processor time this process and everything it has started took so far, seconds. Linux alone. */
async function secondsUsed(): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const processes = (await Promise.all(pids.map(processOf))).flat();
  const family = new Set([process.pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const ours = processes.filter(({ pid }) => family.has(pid));
  return ours.reduce((sum, { ticks }) => sum + ticks, 0) / ticksASecond;
}

/** The share of one core that this process and everything it has started take, over this many seconds. */
export async function coreShare(seconds: number): Promise<number> {
  const begun = performance.now();
  const before = await secondsUsed();
  await setTimeout(seconds * 1000);
  return ((await secondsUsed()) - before) / ((performance.now() - begun) / 1000);
}

/** The API of a running stack, called as the bench calls the function itself. */
export const overHttp =
  (origin: string): ApiHandler =>
  async ({ rawPath, rawQueryString, headers, body, requestContext }) => {
    const query = rawQueryString === '' ? '' : `?${rawQueryString}`;
    // The host is the one that is asked.
    const { host: _host, ...others } = headers;
    const sent = Object.entries(others).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    );
    const reply = await fetch(`${origin}${rawPath}${query}`, {
      method: requestContext.http.method,
      headers: sent,
      ...(body === undefined ? {} : { body }),
    });
    return { statusCode: reply.status, body: await reply.text() };
  };

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
