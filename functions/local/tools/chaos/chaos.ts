import { dayOf } from '../../../domain/clocks/day';
import { pause } from '../../pause';
import { numbersFrom } from '../../platforms/faults';
import { freePort } from '../../stack/engine/freePort';
import { tableName } from '../../stack/environment';
import type { Cast } from '../../town/cast';
import { openBareStack } from '../bareStack';
import type { Play } from '../demo/plays';
import { Tally } from '../demo/tally';
import { troupe } from '../demo/troupe';
import { check, noticesToCome, type Findings, type Seen } from './check';
import { startChild } from './children';
import { Ledger } from './ledger';
import { livesOf } from './lives';
import type { PartSettings } from './parts';
import { phone } from './phone';
import type { Plant } from './planted';
import { openStoreProxy, type StoreFault, type StoreProxy } from './storeProxy';

export type ChaosSettings = {
  lives: number;
  clients: number;
  /** SIGKILLs, the API and the readers in turn, spread over the lives. */
  kills: number;
  /** Of the requests to the table, how many begin a fault. */
  share: number;
  seed: number;
  plant: Plant | null;
  /** Whether the stream is read as well: inboxes are told, and held against the events. */
  readers: boolean;
  say: (line: string) => void;
};

export type Outcome = {
  findings: Findings;
  seen: Seen;
  /** What went otherwise than the people of the lives were entitled to. */
  wrong: string[];
  ledger: Ledger;
  kills: number;
  storeRequests: number;
  faults: ReadonlyMap<StoreFault, number>;
  seconds: number;
};

/** Two residents who must not see each other's cases; after so many lives two others take over. */
const livesEach = 8;
/** So long after the last notice came none is on its way any more: longer than a batch waits that has failed often. */
const silenceMs = 180_000;

type Scene = { origin: string; cast: Cast; settings: ChaosSettings; ledger: Ledger; next: () => number };

/** Plays all lives, so many side by side, and calls `between` after each. */
async function playAll(
  { origin, cast, settings, ledger, next }: Scene,
  plays: readonly Play[],
  between: (played: number) => Promise<void>,
): Promise<string[]> {
  const open = (openid: string) => phone({ origin, openid, ledger, next });
  const staff = troupe((openid, acting) => phone({ origin, openid, acting, ledger, next }), cast);
  const wrong: string[] = [];
  const left = plays.entries();
  let played = 0;

  async function client(number: number): Promise<void> {
    let [owner, stranger] = [await open(`oChaos${number}x0Owner`), await open(`oChaos${number}x0Other`)];
    let lived = 0;
    for (const [index, play] of left) {
      if (lived > 0 && lived % livesEach === 0)
        [owner, stranger] = [
          await open(`oChaos${number}x${lived}Owner`),
          await open(`oChaos${number}x${lived}Other`),
        ];
      lived += 1;
      const tally = new Tally();
      const elsewhere = plays.find(({ county }) => county !== play.county)?.county ?? '150981';
      const duty = `lawyer-${1 + (index % 3)}`;
      const stage = { tally, staff, county: play.county, elsewhere, duty, owner, stranger };
      await play.live(stage, play.filing).catch((error: unknown) => {
        if (tally.wrong.length === 0) tally.hold(`a life to its end (${String(error)})`, false);
      });
      // That an answer was read is a step too: noted late, it comes before the next, and a person would look again.
      const isOutrun = (line: string): boolean => line.includes('stale_version');
      if (tally.wrong.some(isOutrun)) ledger.outrun += 1;
      const others = tally.wrong.filter((line) => !isOutrun(line));
      wrong.push(...others.map((line) => `${play.title} ${index + 1}: ${line}`));
      played += 1;
      await between(played);
    }
  }
  await Promise.all(Array.from({ length: settings.clients }, (_, number) => client(number)));
  return wrong;
}

/** Waits until every notice has come, or nothing comes any more. */
async function settle(toCome: () => Promise<number>): Promise<void> {
  let least = Infinity;
  let lastCame = performance.now();
  for (;;) {
    const left = await toCome();
    if (left === 0 || performance.now() > lastCame + silenceMs) return;
    if (left < least) [least, lastCame] = [left, performance.now()];
    await pause(1000);
  }
}

/**
 * Lives of every kind on a table whose requests fail, are lost and are slow, with an API and readers that are killed and
 * begun again and batches that come twice and in another order; afterwards the table is held against what people were
 * told.
 */
export async function chaos(settings: ChaosSettings): Promise<Outcome> {
  const { say, seed, kills, lives, plant } = settings;
  const begun = performance.now();
  const bare = await openBareStack('chaos');
  const { api, client, storeOptions, cast, engine, streamArn, dataDir, variables, stop } = bare;
  const stops: (() => Promise<unknown>)[] = [stop];
  try {
    const next = numbersFrom(seed);
    const proxy: StoreProxy = await openStoreProxy({
      engine: engine.endpoint,
      share: settings.share,
      next: numbersFrom(seed + 1),
      plantConditions: plant === 'conditions',
    });
    stops.push(() => proxy.close());

    const part: Omit<PartSettings, 'part'> = {
      variables: variables(proxy.endpoint),
      dataDir,
      port: await freePort(),
      engine: engine.endpoint,
      streamArn,
      seed,
      plant,
    };
    const parts = settings.readers ? (['api', 'readers'] as const) : (['api'] as const);
    const children = await Promise.all(parts.map((one) => startChild({ ...part, part: one })));
    stops.push(() => Promise.all(children.map((child) => child.stop())));

    const ledger = new Ledger();
    const origin = `http://127.0.0.1:${part.port}`;
    let killed = 0;
    const between = async (played: number): Promise<void> => {
      if (played % 200 === 0) say(`${played} of ${lives} lives, ${proxy.requests} requests to the table`);
      if (killed >= kills || played < ((killed + 1) * lives) / (kills + 1)) return;
      const child = children[killed % children.length];
      killed += 1;
      await child?.kill();
    };
    const plays = livesOf(lives, cast, dayOf(api.now()));
    const wrong = await playAll({ origin, cast, settings, ledger, next }, plays, between);

    proxy.calm();
    const place = { client, table: tableName };
    if (settings.readers) await settle(() => noticesToCome(place, api.store));
    const { findings, seen } = await check(
      { ...place, seal: storeOptions.seal },
      api.store,
      ledger,
      settings.readers,
    );
    const seconds = Math.round((performance.now() - begun) / 1000);
    return {
      findings,
      seen,
      wrong,
      ledger,
      kills: killed,
      storeRequests: proxy.requests,
      faults: proxy.faults,
      seconds,
    };
  } finally {
    for (const one of stops.reverse()) await one();
  }
}
