import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiDeps } from '../../entries/api';
import { ApiEnv, readEnv } from '../../runtime/env';
import { createReference } from '../../store/createReference';
import { localReportSecret } from '../platforms/sms/account';
import { createTable } from '../stack/createTable';
import { startEngine, type RunningEngine } from '../stack/engine/start';
import { environment, tableName } from '../stack/environment';
import { listen } from '../stack/front/listen';
import { secretsIn } from '../stack/secrets';
import { openStandIns } from '../stack/standIns';
import { castOf, type Cast } from '../town/cast';

/** Rates that no tool reaches. */
const unlimited = { limit: 1_000_000_000, seconds: 60 };

export type BareStack = ReturnType<typeof apiDeps> & {
  dataDir: string;
  engine: RunningEngine;
  streamArn: string;
  cast: Cast;
  /** The environment of the functions, for whom the table is at this address. */
  variables: (endpoint: string) => Record<string, string>;
  stop: () => Promise<void>;
};

/**
 * Engine, the platforms' stand-ins, and the city with its counties, their organisations and people: enough where nothing
 * is filed below a county. No function runs: whoever opens it runs them in their own way. Gone when it is stopped.
 */
export async function openBareStack(name: string): Promise<BareStack> {
  const dataDir = await mkdtemp(path.join(tmpdir(), `${name}-`));
  const stops: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const engine = await startEngine({ dataDir });
    stops.push(() => engine.stop());
    const door = await listen(0);
    stops.push(() => door.close());
    const standIns = openStandIns({ origin: door.origin, dataDir, reportSecret: localReportSecret });
    stops.push(() => standIns.stop());
    door.open(async (request) => (await standIns.answer(request)) ?? new Response('', { status: 404 }));

    const secrets = await secretsIn(dataDir);
    const rates = JSON.stringify({ request: unlimited, file: unlimited, login: unlimited, open: unlimited });
    // Forms and links are signed; nothing is sent.
    const files = { endpoint: door.origin, bucket: 'attachments' };
    const variables = (endpoint: string): Record<string, string> =>
      environment({ endpoint, origin: door.origin, files, secrets, rates });
    const deps = apiDeps(readEnv(ApiEnv, variables(engine.endpoint)));
    stops.push(async () => deps.client.destroy());

    const streamArn = await createTable(deps.client, tableName);
    const cast = castOf();
    const areas = cast.areas.filter(({ level }) => level === 'city' || level === 'county');
    const codes = new Set(areas.map(({ code }) => code));
    const offices = [...cast.organisations.values()].filter(({ areaCode }) => codes.has(areaCode));
    const reference = createReference(deps.storeOptions);
    await reference.putAreas(areas);
    await reference.putOrganisations(offices);
    await reference.putStaff(cast.staff);
    return { ...deps, dataDir, engine, streamArn, cast, variables, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
