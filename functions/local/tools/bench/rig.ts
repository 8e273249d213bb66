import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Session } from '../../../contract/session';
import { apiDeps } from '../../../entries/api';
import { createHandler, type ApiHandler } from '../../../http/handler';
import { ApiEnv, readEnv } from '../../../runtime/env';
import { createReference } from '../../../store/createReference';
import { createTable } from '../../stack/createTable';
import { startEngine } from '../../stack/engine/start';
import { environment, tableName } from '../../stack/environment';
import { secretsIn } from '../../stack/secrets';
import { castOf, postHolder } from '../../town/cast';
import { apiCall } from './apiCall';
import { filing, type Pair } from './cycle';
import { meterOn, type Meter } from './meter';

export type Rig = {
  handler: ApiHandler;
  client: DynamoDBClient;
  meter: Meter;
  areaCode: string;
  pair(number: number): Promise<Pair>;
  /** Files cases that stay at the desk, so that a page of the queue is full. */
  fillQueue(pair: Pair, count: number): Promise<void>;
  /** The environment of the functions. */
  variables: Record<string, string>;
  close(): Promise<void>;
};

/** Rates that no bench reaches. */
const unlimited = { limit: 1_000_000_000, seconds: 60 };

/** The API on a file-backed engine with the areas, organisations and people of the seed, and no one else at work. */
export async function openRig(): Promise<Rig> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const engine = await startEngine({ dataDir });
  const secrets = await secretsIn(dataDir);
  const variables = environment({
    endpoint: engine.endpoint,
    origin: 'http://127.0.0.1',
    // Forms and links are signed; nothing is sent.
    files: { endpoint: 'http://127.0.0.1', bucket: 'attachments' },
    secrets,
  });
  const rates = JSON.stringify({ request: unlimited, file: unlimited, login: unlimited });
  const env = readEnv(ApiEnv, { ...variables, RATES: rates });

  const deps = apiDeps(env);
  const cast = castOf();
  await createTable(deps.client, tableName);
  const reference = createReference(deps.storeOptions);
  await reference.putAreas(cast.areas);
  await reference.putOrganisations([...cast.organisations.values()]);
  await reference.putStaff(cast.staff);
  const weChat = { ...deps.api.weChat, codeToSession: async (code: string) => ({ openid: code }) };
  const handler = createHandler({ ...deps.api, weChat, log: () => undefined });

  const county = '150902';
  const areaCode = `${county}000000`;
  const signIn = (openid: string): Promise<Session> =>
    apiCall(handler, null, 'login', { body: { code: openid } });
  return {
    handler,
    client: deps.client,
    meter: meterOn(deps.client),
    areaCode,
    async pair(number) {
      const lawyer = await signIn(postHolder(cast, county, 'lawyer-1').openid);
      const acting = { role: 'lawyer', organisationId: `serviceCentre-${areaCode}` } as const;
      return {
        resident: await signIn(`bench-resident-${number}`),
        lawyer: await apiCall(handler, lawyer.accessToken, 'actAs', { body: acting }),
      };
    },
    async fillQueue({ resident }, count) {
      for (let filed = 0; filed < count; filed += 1) {
        const body = filing(areaCode);
        await apiCall(handler, resident.accessToken, 'fileCase', { body });
      }
    },
    variables,
    async close() {
      deps.client.destroy();
      await engine.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
