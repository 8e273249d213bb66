import { type Api, openApi } from '../support/api';
import { does, fileOne, legalAid } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { aidAgency, staffId } from '../support/town';

let api: Api;
let resident: Person;
let dispatcher: Person;
let supervisor: Person;
const often = { limit: 10_000, seconds: 60 };

beforeAll(async () => {
  api = await openApi({ rates: { request: often, file: often, login: often } });
  [resident, dispatcher, supervisor] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'aid-dispatcher'),
    staff(api, 'aid-supervisor'),
  ]);
});
afterAll(() => api.close());

/** People work again after days: their tokens are long gone. */
async function daysLater(days: number) {
  api.wait(days * 86_400_000);
  [resident, dispatcher, supervisor] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'aid-dispatcher'),
    staff(api, 'aid-supervisor'),
  ]);
}

test('an application is reviewed, completed, granted, given to a lawyer, carried out and filed', async () => {
  let { state } = await fileOne(resident, legalAid());
  expect(state.dues).toEqual([
    expect.objectContaining({ clock: 'legalAid.review', length: 7, law: '《法律援助法》第四十三条第一款' }),
  ]);
  const firstDay = state.dues[0]?.dueOn;
  ({ state } = await does(dispatcher, state, 'startReview'));
  const items = ['身份证复印件', '受伤照片'];
  ({ state } = await does(dispatcher, state, 'requestMaterials', { items }));
  expect(state).toMatchObject({ status: 'materialsRequested', holder: { at: 'resident' }, dueAt: null });
  expect(state.dues[0]?.state).toBe('paused');

  await daysLater(3);
  const page = await resident.call('getCase', { params: { caseId: state.id } });
  expect(page.timeline.at(-1)?.details).toEqual({ items });
  ({ state } = await does(resident, page.state, 'supplyMaterials', { text: '照片和身份证都交到窗口了。' }));
  expect(state.dues[0]).toMatchObject({ state: 'running' });
  expect(Date.parse(state.dues[0]?.dueOn ?? '') - Date.parse(firstDay ?? '')).toBe(3 * 86_400_000);

  ({ state } = await does(supervisor, state, 'grant'));
  expect(state.dues).toEqual([expect.objectContaining({ clock: 'legalAid.assign', length: 3 })]);
  const { candidates } = await dispatcher.call('candidates', { params: { caseId: state.id } });
  expect(candidates.map(({ personId }) => personId)).toEqual([staffId('lawyer')]);
  ({ state } = await does(dispatcher, state, 'assign', { personId: staffId('lawyer') }));
  expect(state.holder).toMatchObject({ at: 'person', organisationName: '集宁区法律援助中心' });

  const atAgency = { role: 'lawyer', organisationId: aidAgency } as const;
  const lawyer = await actingAs(await signIn(api, 'lawyer'), atAgency, api);
  expect((await lawyer.call('myQueue', { query: {} })).rows.map((row) => row.id)).toEqual([state.id]);
  ({ state } = await does(lawyer, state, 'begin'));
  ({ state } = await does(lawyer, state, 'conclude', { result: '调解成功，赔偿款已经付清。' }));
  expect(state).toMatchObject({ step: 'feedback', holder: { at: 'desk' } });
  ({ state } = await does(dispatcher, state, 'archive'));
  expect(state).toMatchObject({ status: 'filed', step: 'close', holder: { at: 'nobody' }, dues: [] });
});

test('a refusal gives its reasons and its article, in writing', async () => {
  let { state } = await fileOne(resident, legalAid());
  ({ state } = await does(dispatcher, state, 'startReview'));
  const written = { reasons: '所涉事项不在援助范围内。', article: '《法律援助法》第三十一条' };
  ({ state } = await does(supervisor, state, 'refuse', written));
  const { timeline, state: seen } = await resident.call('getCase', { params: { caseId: state.id } });
  expect(seen).toMatchObject({ status: 'refused', holder: { at: 'nobody' } });
  expect(timeline.at(-1)).toMatchObject({
    word: 'refuse',
    by: { standing: 'supervisor', organisationName: '集宁区法律援助中心' },
    details: written,
  });
});

test('a lawyer of the agency sees an application when it is given to them, and not before', async () => {
  const lawyer = await actingAs(
    await signIn(api, 'lawyer'),
    { role: 'lawyer', organisationId: aidAgency },
    api,
  );
  const { state } = await fileOne(resident, legalAid());
  expect((await lawyer.call('deskQueue', { query: {} })).rows).toEqual([]);
  expect(await lawyer.refused('getCase', { params: { caseId: state.id } })).toBe('not_found');
});

test('the ID number and the phone number are told to those who work on the case', async () => {
  const { state } = await fileOne(resident, legalAid());
  const { answers } = await dispatcher.call('getCase', { params: { caseId: state.id } });
  expect(answers.form).toMatchObject({ idNumber: '11010519491231002X', phone: '13847412345' });
  const lists = await dispatcher.send('deskQueue', { query: {} });
  expect(lists.text).not.toContain('13847412345');
});
