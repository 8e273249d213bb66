import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Endpoint, endpoints } from '../../../contract/endpoints';
import { Problem } from '../../../contract/problems';
import type { Session } from '../../../contract/session';
import { dayOf } from '../../../domain/clocks/day';
import { apiDeps } from '../../../entries/api';
import { createHandler } from '../../../http/handler';
import { openApiDocument } from '../../../http/openapi/document';
import { ApiEnv, readEnv } from '../../../runtime/env';
import { createReference } from '../../../store/createReference';
import { numbersFrom } from '../../platforms/faults';
import { localReportSecret } from '../../platforms/sms/account';
import { createTable } from '../../stack/createTable';
import { startEngine } from '../../stack/engine/start';
import { environment, tableName } from '../../stack/environment';
import { listen } from '../../stack/front/listen';
import { secretsIn } from '../../stack/secrets';
import { openStandIns } from '../../stack/standIns';
import { castOf, postHolder } from '../../town/cast';
import { filingOf } from '../../town/filing';
import { loginCode } from '../apiClient';
import { apiCall } from '../bench/apiCall';
import { putCounties } from '../counties';
import { newKey } from '../demo/player';
import { Known } from './known';
import { apiOf, requestTo } from './requests';
import { pick } from './sample';
import { watchWrites } from './watchWrites';

export type FuzzSettings = { requests: number; seed: number; say: (line: string) => void };

export type Fuzzed = {
  statuses: ReadonlyMap<number, number>;
  /** How often each endpoint answered well. */
  done: ReadonlyMap<string, number>;
  /** Answers of 500 and above, with the request that they were to. */
  failures: string[];
  /** Requests that were refused and wrote all the same. */
  writes: string[];
  /** Answers that are not what the contract says. */
  strange: string[];
};

/** Counters, sessions, and who read or searched: what a request that is refused may leave behind. */
const mayWrite = new Set(['RATE', 'SESSION', 'READS', 'SEARCHES', 'KEY', 'WECHAT']);

const unlimited = { limit: 1_000_000_000, seconds: 60 };
const county = '150902';
/** Who asks: residents, and everyone who works in one county. */
const posts: readonly [string, string, string][] = [
  ['lawyer-1', 'serviceCentre', 'lawyer'],
  ['aid-dispatcher', 'legalAidAgency', 'dispatcher'],
  ['aid-supervisor', 'legalAidAgency', 'supervisor'],
  ['agent-1', 'petitionOffice', 'agent'],
  ['department-2-dispatcher', 'department', 'dispatcher'],
  ['department-2-supervisor', 'department', 'supervisor'],
  ['bureau-dispatcher', 'justiceBureau', 'dispatcher'],
  ['admin', 'justiceBureau', 'admin'],
];
/** After so many requests other residents ask: the budgets of a day are for one person. */
const residentsEach = 400;
const strangersShare = 0.1;
const ownShare = 0.8;

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

/** Requests made from the API's own description, half of them spoilt, to the API's own entry on a real table. */
export async function fuzz({ requests, seed, say }: FuzzSettings): Promise<Fuzzed> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true })];
  try {
    const engine = await startEngine({ dataDir });
    stops.push(() => engine.stop());
    const door = await listen(0);
    stops.push(() => door.close());
    const standIns = openStandIns({ origin: door.origin, dataDir, reportSecret: localReportSecret });
    stops.push(() => standIns.stop());
    door.open(async (request) => (await standIns.answer(request)) ?? new Response('', { status: 404 }));
    const rates = JSON.stringify({ request: unlimited, file: unlimited, login: unlimited });
    const env = environment({
      endpoint: engine.endpoint,
      origin: door.origin,
      files: { endpoint: door.origin, bucket: 'none' },
      secrets: await secretsIn(dataDir),
      rates,
    });
    const { api, client, storeOptions } = apiDeps(readEnv(ApiEnv, env));
    stops.push(async () => client.destroy());
    await createTable(client, tableName);
    const cast = castOf();
    await putCounties(createReference(storeOptions), cast);
    const logged: string[] = [];
    const log: typeof api.log = (event, fields) => {
      if (event === 'request_failed') logged.push(JSON.stringify(fields));
    };
    const handler = createHandler({ ...api, log });
    const next = numbersFrom(seed);
    const everyones = new Known(next, api.now);
    for (const id of cast.organisations.keys())
      if (id.includes(`-${county}000000`)) everyones.add('organisationId', id);
    const described = apiOf(openApiDocument());
    const written = watchWrites(client);

    const signIn = async (openid: string): Promise<Session> => {
      const session = await apiCall(handler, null, 'login', { body: { code: loginCode(openid) } });
      return session;
    };
    async function actingAs(post: string, kind: string, role: string): Promise<Session> {
      const { openid, places } = postHolder(cast, county, post);
      const session = await signIn(openid);
      const place = places.find(({ organisationId }) => organisationId.startsWith(`${kind}-`));
      const body = { role, organisationId: place?.organisationId ?? '' } as never;
      // Whose duty was ended by an earlier request asks on as a resident.
      return apiCall(handler, session.accessToken, 'actAs', { body }).catch(() => session);
    }
    type Asker = { session: Session; renew: () => Promise<Session>; known: Known };
    const asker = async (renew: Asker['renew']): Promise<Asker> => {
      const [session, known] = [await renew(), new Known(next, api.now)];
      known.learn(session.me.acting);
      for (const one of [known, everyones]) {
        one.add('areaCode', `${county}000000`);
        one.add('personId', session.me.personId);
        one.add('refreshToken', session.refreshToken);
      }
      return { session, renew, known };
    };
    const staff = await Promise.all(posts.map((post) => asker(() => actingAs(...post))));

    let residents: Asker[] = [];
    async function newResidents(number: number): Promise<void> {
      residents = await Promise.all(['one', 'two'].map((who) => asker(() => signIn(`oFuzz${number}${who}`))));
      const kinds = new Set<string>();
      for (const life of cast.lives) {
        if (kinds.has(life.kind)) continue;
        kinds.add(life.kind);
        const filing = filingOf({ ...life, county }, '试验人', kinds.size, dayOf(api.now()));
        const token = residents[0]?.session.accessToken ?? null;
        const body = { ...filing, key: newKey(), anyway: true } as never;
        const filed = await apiCall(handler, token, 'fileCase', { body }).catch(() => null);
        for (const known of [everyones, residents[0]?.known]) known?.learn(filed);
      }
    }

    const outcome = { failures: [] as string[], writes: [] as string[], strange: [] as string[] };
    const statuses = new Map<number, number>();
    const done = new Map<string, number>();
    for (let asked = 0; asked < requests; asked += 1) {
      if (asked % residentsEach === 0) await newResidents(asked);
      if (asked % 2000 === 0 && asked > 0) say(`${asked} of ${requests} requests`);
      const who = next() < strangersShare ? undefined : pick([...residents, ...residents, ...staff], next);
      const operation = pick(described.operations, next);
      if (!operation) throw new Error('the description has no operation');
      // Mostly about what the asker has seen, now and then about what somebody else has.
      const known = who && next() < ownShare ? who.known : everyones;
      const event = requestTo(operation, who?.session.accessToken ?? null, known, described.schemas);
      written();
      const answer = await handler(event);
      const status = answer.statusCode ?? 0;
      const kinds = written();
      const said = `${event.requestContext.http.method} ${event.rawPath.slice(0, 120)}?${event.rawQueryString.slice(0, 80)} ${(event.body ?? '').slice(0, 400)}`;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const reply = parsed(answer.body);
      if (status >= 500) outcome.failures.push(`${status} ${said} ${logged.at(-1) ?? ''}`);
      if (status >= 400) {
        const forbidden = kinds.filter((kind) => !mayWrite.has(kind));
        if (forbidden.length > 0)
          outcome.writes.push(`${status} ${[...new Set(forbidden)].join(' ')} ${said}`);
        const isHead = event.requestContext.http.method === 'HEAD';
        if (!isHead && !Problem.safeParse(reply).success) outcome.strange.push(`${status} ${said}`);
      } else {
        everyones.learn(reply);
        who?.known.learn(reply);
        done.set(operation.name, (done.get(operation.name) ?? 0) + 1);
        const endpoint: Endpoint | undefined = endpoints[operation.name as keyof typeof endpoints];
        const isAsked = event.requestContext.http.method === operation.method;
        if (isAsked && status !== 204 && endpoint?.reply && !endpoint.reply.safeParse(reply).success)
          outcome.strange.push(`${status} ${said}`);
      }
      if (status === 401 && who) who.session = await who.renew();
    }
    return { ...outcome, statuses, done };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
