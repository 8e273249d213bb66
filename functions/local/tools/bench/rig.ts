import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Session } from '../../../contract/people/session';
import { createHandler, type ApiHandler } from '../../../http/handler';
import { postHolder } from '../../town/cast';
import { openBareStack } from '../bareStack';
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

/** The API on a file-backed engine with the areas, organisations and people of the seed, and no one else at work. */
export async function openRig(): Promise<Rig> {
  const { api, client, cast, engine, variables, stop } = await openBareStack('bench');
  const weChat = { ...api.weChat, codeToSession: async (code: string) => ({ openid: code }) };
  const handler = createHandler({ ...api, weChat, log: () => undefined });

  const county = '150902';
  const areaCode = `${county}000000`;
  const signIn = (openid: string): Promise<Session> =>
    apiCall(handler, null, 'login', { body: { code: openid } });
  return {
    handler,
    client,
    meter: meterOn(client),
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
    variables: variables(engine.endpoint),
    close: stop,
  };
}
