import { apiDeps } from '../../../functions/entries/api';
import { createHandler } from '../../../functions/http/handler';
import { caller, must, signIn, type Caller } from '../../../functions/local/tools/apiClient';
import { apiCall } from '../../../functions/local/tools/bench/apiCall';
import { startEngine } from '../../../functions/local/stack/engine/start';
import { environment, tableName } from '../../../functions/local/stack/environment';
import { secretsIn } from '../../../functions/local/stack/secrets';
import { passedByAll } from '../../../functions/local/stack/stream/checkpoint';
import { startStack, type Stack } from '../../../functions/local/stack/stack';
import { ApiEnv, readEnv } from '../../../functions/runtime/env';
import { removeFolder } from '../../support/removeFolder';
import { peopledFolder } from '../../support/stack';
import { until } from '../../support/until';
import { consultation } from '../../support/filings';
import { change, checkpoints, numbersIn } from './engine/streamFile';

const openid = 'oTestUnread';
const twoDays = 48 * 3_600_000;
const longMs = 120_000;

let folder: string;
let running: Stack | undefined;
beforeEach(async () => {
  folder = await peopledFolder();
});
afterEach(async () => {
  await running?.stop();
  await removeFolder(folder);
}, longMs);

async function start(): Promise<Stack> {
  running = await startStack({ port: 0, dataDir: folder, seed: 'people', withApp: false });
  return running;
}

/** Files cases two days ago, while nobody reads the stream. @returns their ids */
async function fileUnread(count: number): Promise<string[]> {
  const engine = await startEngine({ dataDir: folder, env: {} });
  const origin = 'http://127.0.0.1';
  const files = { endpoint: origin, bucket: 'attachments' };
  const secrets = await secretsIn(folder);
  const env = readEnv(ApiEnv, environment({ endpoint: engine.endpoint, origin, files, secrets }));
  const { api, client } = apiDeps(env);
  const before = new Date(Date.now() - twoDays).toISOString();
  const weChat = { ...api.weChat, codeToSession: async () => ({ openid }) };
  const handler = createHandler({ ...api, weChat, now: () => before, log: () => undefined });
  const { accessToken } = await apiCall(handler, null, 'login', { body: { code: 'code' } });
  const ids: string[] = [];
  for (let filed = 0; filed < count; filed += 1) {
    const { state } = await apiCall(handler, accessToken, 'fileCase', { body: consultation() });
    ids.push(state.id);
  }
  client.destroy();
  await engine.stop();
  change(folder, `UPDATE _stream_records SET created_at = created_at - ${twoDays / 1000}`);
  return ids;
}

const noticesOf = async (person: Caller) => must('inbox', await person.call('inbox', { query: {} })).notices;

const readByAll = async () => Number((await passedByAll(checkpoints(folder)))[0]?.upTo ?? 0);

test(
  'what nobody had read when the stack stopped arrives two days later, each notice once, and is then dropped',
  async () => {
    const before = numbersIn(folder, tableName).at(-1) ?? 0;
    const ids = await fileUnread(3);
    const unread = numbersIn(folder, tableName).filter((number) => number > before);
    expect(unread.length).toBeGreaterThan(ids.length);

    const first = await start();
    const resident = await signIn(first.origin, openid);
    await until(async () => (await readByAll()) >= (unread.at(-1) ?? 0));
    await first.stop();
    // When it started nobody had read them.
    expect(numbersIn(folder, tableName)).toEqual(expect.arrayContaining(unread));

    const second = await start();
    const again = caller(second.origin);
    again.session = resident.session;
    const fresh = must('fileCase', await again.call('fileCase', { body: consultation() })).state.id;
    await until(async () => (await noticesOf(again)).some(({ caseId }) => caseId === fresh));
    const told = (await noticesOf(again)).map(({ caseId, kind }) => `${kind} ${caseId}`);
    // After two days the clock has told of what is overdue as well, of each case once.
    const filed = told.filter((one) => one.startsWith('filed '));
    expect(filed.sort()).toEqual([...ids, fresh].map((id) => `filed ${id}`).sort());
    expect(new Set(told).size).toBe(told.length);
    await second.stop();
    expect(numbersIn(folder, tableName).filter((number) => unread.includes(number))).toEqual([]);
  },
  longMs,
);
