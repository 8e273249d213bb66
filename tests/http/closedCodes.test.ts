import type { Code, NewCode } from '../../functions/contract/numbers/codes';
import { newScene } from '../../functions/runtime/ids';
import { type Api, openApi, type RawReply } from '../support/api';
import { fileOne, goes, petition } from '../support/filings';
import { type Person, problemIn, requestTo, signIn, staff } from '../support/person';
import { centre, staffId } from '../support/town';

const minute = 60_000;
let api: Api;
let resident: Person;
let agent: Person;

beforeEach(async () => {
  api = await openApi();
  [resident, agent] = await Promise.all([signIn(api, 'olan'), staff(api, 'agent')]);
});
afterEach(() => api.close());

const make = (person: Person, body: NewCode): Promise<Code> => person.call('makeCode', { body });

/** A petition that the agent has taken up and its owner has not agreed to. */
async function offered() {
  const { state } = await fileOne(resident, petition());
  return goes(agent, state, ['take']);
}

describe('what a code does not open', () => {
  /** The same id, so that whole answers can be compared. */
  const asked = (name: 'openCode' | 'publicCode' | 'codeImage', scene: string, person?: Person) =>
    api.send({ ...requestTo(name, { params: { scene } }, person?.session.accessToken), requestId: 'same' });

  /** Codes that open nothing to another resident, each for its own reason. */
  async function closed(): Promise<Record<string, string>> {
    const { state } = await fileOne(resident);
    const mandated = await offered();
    const expired = await make(agent, { for: 'mandate', caseId: mandated.id });
    api.wait(31 * minute);
    [resident, agent] = [await signIn(api, 'olan'), await staff(api, 'agent')];
    const lawyer = await staff(api, 'second-lawyer');
    const revoked = await make(lawyer, { for: 'card' });
    await (
      await staff(api, 'admin')
    ).call('endDuty', {
      params: { organisationId: centre, personId: staffId('second-lawyer') },
      body: { role: 'lawyer' },
    });
    return {
      unknown: newScene(),
      expired: expired.scene,
      revoked: revoked.scene,
      'a case of somebody else': (await make(resident, { for: 'case', caseId: state.id })).scene,
      'a mandate of somebody else': (await make(agent, { for: 'mandate', caseId: mandated.id })).scene,
    };
  }

  test('is answered with the same bytes, after as many looks into the table', async () => {
    const scenes = await closed();
    const stranger = await signIn(api, 'another');
    const ways: [string, (scene: string) => Promise<RawReply>][] = [
      ['openCode', (scene) => asked('openCode', scene, stranger)],
      ['publicCode', (scene) => asked('publicCode', scene)],
      ['codeImage', (scene) => asked('codeImage', scene, stranger)],
    ];
    for (const [, ask] of ways) {
      const answers: [RawReply, string[]][] = [];
      for (const scene of Object.values(scenes)) {
        api.faults.sent();
        answers.push([await ask(scene), api.faults.sent().filter((name) => name !== 'UpdateItem')]);
      }
      const [first] = answers;
      expect(problemIn(first![0]).code).toBe('code_invalid');
      expect(first![1].length).toBeGreaterThan(1);
      for (const answer of answers) expect(answer).toEqual(first);
    }
  });

  test.each(['', 'x'.repeat(21), 'x'.repeat(23), `${'x'.repeat(21)}%2F`])(
    'is not even looked for when it is none: %j',
    async (scene) => {
      api.faults.sent();
      expect([404, 422]).toContain((await asked('publicCode', scene)).status);
      expect(api.faults.sent()).toEqual([]);
    },
  );
});

test('guessing is slowed down, by person and by address, and good codes are not counted', async () => {
  const slow = api.instance({ rates: { ...api.deps.rates, code: { limit: 3, seconds: 600 } } });
  const card = await make(agent, { for: 'card' });
  const open = (scene: string, token?: string, sourceIp = '203.0.113.7') =>
    slow.send({ ...requestTo(token ? 'openCode' : 'publicCode', { params: { scene } }, token), sourceIp });
  const { accessToken } = resident.session;
  for (let time = 0; time < 5; time += 1) expect((await open(card.scene)).status).toBe(200);
  const statuses: number[] = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await open(newScene())).status);
  expect(statuses).toEqual([422, 422, 422, 429]);
  // A true card is opened for everybody behind the address, whatever others there have tried.
  expect((await open(card.scene)).status).toBe(200);
  for (let time = 0; time < 3; time += 1) expect((await open(newScene(), accessToken)).status).toBe(422);
  expect((await open(newScene(), accessToken)).status).toBe(429);
  expect((await open(card.scene, accessToken)).status).toBe(200);
  api.wait(601_000);
  expect((await open(card.scene)).status).toBe(200);
});

describe('the picture of a code', () => {
  test('is shown to who made it, once it is there', async () => {
    const code = await make(agent, { for: 'card' });
    const params = { scene: code.scene };
    expect(await agent.call('codeImage', { params })).toEqual({ image: null, state: 'coming' });
    const row = await api.store.codes.get(code.scene);
    await api.store.codes.setPicture(row!, { state: 'ready', bytes: Buffer.from('jpeg') });
    expect(await agent.call('codeImage', { params })).toEqual({
      image: Buffer.from('jpeg').toString('base64'),
      state: 'ready',
    });
    expect(await resident.refused('codeImage', { params })).toBe('code_invalid');
    await api.store.codes.setPicture(row!, { state: 'failed' });
    expect(await agent.call('codeImage', { params })).toEqual({ image: null, state: 'failed' });
  });
});

test('without an address of the browser app, codes lead to where the API is', async () => {
  const alone = api.instance({ appOrigin: null });
  const reply = await alone.send(requestTo('makeCode', { body: { for: 'card' } }, agent.session.accessToken));
  expect(JSON.parse(reply.text).url).toMatch(/^https:\/\/api\.test\/pages\/scan\/index\?scene=\w{22}$/);
});

test('nothing of a code is in the log', async () => {
  const { id } = await offered();
  const { scene } = await make(agent, { for: 'mandate', caseId: id });
  await resident.call('openCode', { params: { scene } });
  expect(JSON.stringify(api.logged)).not.toContain(scene);
});
