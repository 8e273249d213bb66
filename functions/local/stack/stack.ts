import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { apiDeps } from '../../entries/api';
import { deliveryDeps } from '../../entries/parts/deliveries';
import { papersDeps } from '../../entries/papers';
import { scheduleDeps } from '../../entries/schedule';
import { createHandler, type ApiHandler } from '../../http/handler';
import { ApiEnv, MessageEnv, PapersEnv, ScheduleEnv, readEnv } from '../../runtime/env';
import { createPapersHandler, type PapersHandler } from '../../papers/handler';
import { createEveryMinuteHandler } from '../../notify/deliver/everyMinute';
import { createScheduleHandler } from '../../schedule/handler';
import { createReference } from '../../store/createReference';
import { createTable } from './createTable';
import { startEngine } from './engine/start';
import { environment, tableName, templates } from './environment';
import { apiEvent, fromLambda } from './front/apiEvent';
import { appFiles } from './front/appFiles';
import { builtApp } from './front/build';
import { listen, type Answer } from './front/listen';
import { localPages } from './front/localPages';
import { startFiles, type LocalFiles } from './files';
import { secretsIn } from './secrets';
import { castOf, type Cast } from '../town/cast';
import type { Life } from '../town/life';
import { playLives, seed } from '../town/seed';
import type { Settings } from './settings';
import { localReportSecret } from '../platforms/sms/account';
import { openStandIns, type StandIns } from './standIns';
import { checkpointsIn, startStreams } from './streams';
import { startTicker } from './ticker';
import { appendFileSync } from 'node:fs';
import type { Log } from '../../runtime/log';

/** What the functions would write to CloudWatch, into a file of the data folder: the terminal stays readable. */
export const logFile =
  (file: string): Log =>
  (event, fields) =>
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`);

export type Stack = {
  origin: string;
  cast: Cast;
  weChat: StandIns['weChat'];
  sms: StandIns['sms'];
  weCom: StandIns['weCom'];
  files: LocalFiles;
  stop(): Promise<void>;
};
export type StackOptions = Omit<Settings, 'rates'> & {
  /** JSON of the API's rates; its own when not given. */
  rates?: string | undefined;
  /** Whether the browser app is built and served too; the demo needs the API alone. */
  withApp: boolean;
  /** Invented cases besides those of the seed, lived before anything runs that watches over them. */
  lives?: readonly Life[] | undefined;
};

const sweepEveryMs = 30_000;
const sweepMs = 60_000;
const carryOnEveryMs = 15_000;
const carryOnMs = 180_000;
/** Where the API answers; the last two are for WeChat and the provider of text messages to tell us something. */
const isApi = (pathname: string): boolean =>
  ['/openapi.json', '/check', '/roots', '/wechat/push'].includes(pathname) ||
  ['/v1/', '/sms/reports/'].some((start) => pathname.startsWith(start));

/** Which part of the stack answers an address. */
function route(
  api: ApiHandler,
  papers: PapersHandler,
  standIns: StandIns,
  pages: ReturnType<typeof localPages>,
  app: string | null,
): Answer {
  return async (request, sourceIp) => {
    const { pathname } = new URL(request.url);
    if (isApi(pathname)) return fromLambda(await api(await apiEvent(request, randomUUID(), sourceIp)));
    if (pathname.startsWith('/papers/'))
      return fromLambda(await papers(await apiEvent(request, randomUUID(), sourceIp)));
    const answer = standIns.answer(request);
    if (answer) return answer;
    if (pathname === '/local') return Response.redirect(new URL('/local/', request.url), 302);
    if (pathname.startsWith('/local/')) return pages.fetch(request);
    return app ? appFiles(app, request) : new Response('', { status: 404 });
  };
}

/**
 * Starts everything on this machine: database, the platforms' stand-ins, API, stream, clock and the browser app, seeded.
 * @throws EngineFailure, PortTaken and others whose message is one Chinese sentence that says what to do.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { port, dataDir, seed: level, rates, withApp, lives = [] } = options;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const door = await listen(port);
    stops.push(() => door.close());
    const engine = await startEngine({
      dataDir,
      checkpoints: checkpointsIn(dataDir),
      say: (sentence) => console.error(sentence),
    });
    stops.push(() => engine.stop());
    await mkdir(dataDir, { recursive: true });
    const secrets = await secretsIn(dataDir);
    const log = logFile(path.join(dataDir, 'log.jsonl'));
    const files = await startFiles(dataDir, door.origin);
    stops.push(() => files.close());
    const env = environment({ endpoint: engine.endpoint, origin: door.origin, files, secrets, rates });
    const { api, client, storeOptions } = apiDeps(readEnv(ApiEnv, env));
    stops.push(async () => client.destroy());

    const streamArn = await createTable(client, tableName);
    const cast = castOf();
    const app = withApp ? builtApp() : Promise.resolve(null);
    const seeding = {
      level,
      cast,
      store: api.store,
      reference: createReference(storeOptions),
      numberSecret: api.numberSecret,
      rules: api.rules,
      now: api.now(),
    };
    const seeded = seed(seeding, dataDir).then(() => playLives(seeding, lives, cast.lives.length));
    const [folder] = await Promise.all([app, seeded]);

    const standIns = openStandIns({ origin: door.origin, dataDir, reportSecret: localReportSecret });
    stops.push(() => standIns.stop());
    const papers = createPapersHandler({ ...papersDeps(readEnv(PapersEnv, env)), log });
    door.open(
      route(createHandler({ ...api, log }), papers, standIns, localPages(cast, standIns, templates), folder),
    );
    const streams = await startStreams({ env, engine, streamArn, dataDir, log });
    stops.push(() => streams.stop());
    const attending = await files.attend(env, log);
    stops.push(() => attending.stop());
    const sweep = createScheduleHandler({ ...scheduleDeps(readEnv(ScheduleEnv, env)), log });
    const ticker = startTicker(() => sweep({}, { getRemainingTimeInMillis: () => sweepMs }), sweepEveryMs);
    stops.push(() => ticker.stop());
    const bringing = createEveryMinuteHandler({ ...deliveryDeps(readEnv(MessageEnv, env)), log });
    const telling = startTicker(
      () => bringing({}, { getRemainingTimeInMillis: () => carryOnMs }).catch(() => undefined),
      carryOnEveryMs,
    );
    stops.push(() => telling.stop());
    const { weChat, sms, weCom } = standIns;
    return { origin: door.origin, cast, weChat, sms, weCom, files, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
