import { type Api, openApi, unhurried } from '../support/api';
import { consultation, deed, does, fileOne, goes, legalAid } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';

let api: Api;
let resident: Person;
let supervisor: Person;
let dispatcher: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  [resident, supervisor, dispatcher] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'aid-supervisor'),
    staff(api, 'aid-dispatcher'),
  ]);
});
afterAll(() => api.close());

async function refused() {
  const { state } = await fileOne(resident, legalAid());
  const reviewing = await goes(dispatcher, state, ['startReview']);
  const refusing = { reasons: '所述事项不属于法律援助范围。', article: '《法律援助法》第三十一条' };
  return goes(supervisor, reviewing, ['refuse', refusing]);
}

/** The same, and the resident has said that papers may come to their phone. */
async function refusedByPhone() {
  const state = await refused();
  return (await does(resident, state, 'agreePhoneService', {})).state;
}

const open = (person: Person, caseId: string, paperId: string) =>
  person.call('openPaper', { params: { caseId, paperId }, body: { format: 'pdf' } });
const listed = async (person: Person, caseId: string) =>
  (await person.call('papers', { params: { caseId } })).papers;

test('without that consent a paper is shown as well, and waits for the office to bring it', async () => {
  const state = await refused();
  const waiting = { state: 'waiting', since: api.now(), byPhone: false };
  const unasked = await open(resident, state.id, '3-refusal');
  expect(unasked).toMatchObject({ url: expect.stringContaining('/papers/'), acted: null });
  const declined = (await does(resident, state, 'declinePhoneService', {})).state;
  expect((await open(resident, state.id, '3-refusal')).acted).toBeNull();
  const [service] = (await listed(resident, state.id)).flatMap((one) => one.service ?? []);
  expect(service).toEqual(waiting);
  await does(supervisor, declined, 'recordService', { paper: '3-refusal', way: 'handed', on: '2026-08-05' });
  const [brought] = (await listed(resident, state.id)).flatMap((one) => one.service ?? []);
  expect(brought).toMatchObject({ state: 'served', way: 'handed' });
});

test('consent is taken back at any time; what was served stays so, what comes after is brought on paper', async () => {
  const agreed = await refusedByPhone();
  const { acted } = await open(resident, agreed.id, '3-refusal');
  expect(acted?.state.actions).not.toContain('agreePhoneService');
  const declined = await does(resident, acted?.state ?? agreed, 'declinePhoneService', {});
  expect(declined.state.actions).toContain('agreePhoneService');
  expect(declined.state.actions).not.toContain('declinePhoneService');
  const [service] = (await listed(resident, agreed.id)).flatMap((one) => one.service ?? []);
  expect(service).toMatchObject({ state: 'served', way: 'opened' });
});

test('nobody else says it for them, and a case without such papers does not ask', async () => {
  const state = await refused();
  for (const action of ['agreePhoneService', 'declinePhoneService'] as const)
    expect(await supervisor.refused('actOnCase', deed(state, action, {}))).toBe('not_allowed');
  const { state: asking } = await fileOne(resident, consultation());
  expect(asking.actions).not.toContain('agreePhoneService');
  expect(await resident.refused('actOnCase', deed(asking, 'agreePhoneService', {}))).toBe('wrong_status');
});
