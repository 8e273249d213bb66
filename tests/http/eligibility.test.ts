import { groupsIn } from '../../functions/contract/kinds/aidGroup';
import { type Api, openApi } from '../support/api';
import { visitor } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('anyone may ask, without a name, and hears the article', async () => {
  expect(await visitor(api).call('eligibility', { query: { matter: 'labourPay' } })).toEqual({
    answer: 'declareHardship',
    article: '《法律援助法》第三十一条第五项、第四十一条',
    asksIncome: true,
    matterIsNamed: true,
  });
});

test('several groups come with commas between them', async () => {
  const query = { matter: 'labourPay', groups: 'preferentialCare,migrantWorker' } as const;
  expect(await visitor(api).call('eligibility', { query })).toMatchObject({
    answer: 'exemptFromProof',
    asksIncome: false,
  });
  expect(groupsIn('migrantWorker,socialRelief,migrantWorker')).toEqual(['socialRelief', 'migrantWorker']);
  expect(groupsIn(undefined)).toEqual([]);
});

const ask = async (query: string) => {
  const reply = await api.send({ method: 'GET', path: '/v1/eligibility', query });
  return { status: reply.status, errors: JSON.parse(reply.text).errors };
};

test.each([
  ['', [{ pointer: '/matter', code: 'required' }]],
  ['matter=divorce', [{ pointer: '/matter', code: 'not_a_choice' }]],
  ['matter=other&groups=rich', [{ pointer: '/groups', code: 'invalid' }]],
  ['matter=other&groups=', [{ pointer: '/groups', code: 'invalid' }]],
  ['matter=other&groups=socialRelief,', [{ pointer: '/groups', code: 'invalid' }]],
  ['matter=other&name=me', [{ pointer: '/name', code: 'unknown_field' }]],
])('a question that is wrong is refused: %s', async (query, errors) => {
  expect(await ask(query)).toEqual({ status: 422, errors });
});

test('asking reads and writes nothing', async () => {
  api.faults.sent();
  expect((await ask('matter=heroes')).status).toBe(200);
  expect(api.faults.sent()).toEqual([]);
});
