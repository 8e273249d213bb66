import { type Api, openApi, unhurried } from '../support/api';
import type { CaseState } from '../../functions/contract/case/views';
import { deed, does, fileOne, goes, legalAid } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { aidAgency, staffId } from '../support/town';

let api: Api;
let resident: Person;
let dispatcher: Person;
let supervisor: Person;
beforeAll(async () => {
  api = await openApi({ rates: unhurried });
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
  expect(state.dues).toMatchObject([
    { clock: 'aid.review', length: 7, law: '《法律援助法》第四十三条第一款', setting: false },
  ]);
  const firstDay = state.dues[0]?.raw;
  const items = ['身份证复印件', '受伤照片'];
  state = await goes(dispatcher, state, ['startReview'], ['requestMaterials', { items }]);
  expect(state).toMatchObject({ status: 'materialsRequested', holder: { at: 'resident' } });
  const review = ({ dues }: CaseState) => dues.find(({ clock }) => clock === 'aid.review');
  expect(review(state)?.state).toBe('paused');
  const again = deed(state, 'requestMaterials', { items: ['户口簿'] });
  expect(await dispatcher.refused('actOnCase', again)).toBe('wrong_status');

  await daysLater(3);
  const page = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(page.timeline.find(({ word }) => word === 'requestMaterials')?.details).toEqual({ items });
  state = await goes(resident, page.state, ['supplyMaterials', { text: '照片和身份证都交到窗口了。' }]);
  expect(review(state)).toMatchObject({ state: 'running' });
  expect(Date.parse(review(state)?.raw ?? '') - Date.parse(firstDay ?? '')).toBe(3 * 86_400_000);

  state = await goes(supervisor, state, ['grant']);
  expect(state.dues).toMatchObject([{ clock: 'aid.assign', length: 3 }]);
  const { candidates } = await dispatcher.call('candidates', { params: { caseId: state.id } });
  expect(candidates.map(({ personId }) => personId)).toEqual([staffId('firm-lawyer'), staffId('lawyer')]);
  state = await goes(dispatcher, state, ['assign', { personId: staffId('firm-lawyer') }]);
  expect(state.assigneeName).toBe('工作人员firm-lawyer');

  const lawyer = await staff(api, 'firm-lawyer');
  expect((await lawyer.call('myQueue', { query: {} })).rows.map((row) => row.id)).toEqual([state.id]);
  state = await goes(
    lawyer,
    state,
    ['declareNoConflict'],
    ['begin'],
    ['signAgreement'],
    ['reportProgress', { text: '已经立案，下月开庭。' }],
    ['conclude', { result: '调解成功，赔偿款已经付清。' }],
    ['handInFile'],
  );
  expect(state).toMatchObject({ step: 'feedback', holder: { at: 'desk' } });
  state = await goes(dispatcher, state, ['archive']);
  expect(state).toMatchObject({ status: 'filed', step: 'close', holder: { at: 'nobody' }, dues: [] });
});

test('a refusal is looked at by the justice bureau, and what it orders is given, not reviewed again', async () => {
  let { state } = await fileOne(resident, legalAid());
  const written = { reasons: '所涉事项不在援助范围内。', article: '《法律援助法》第三十一条' };
  state = await goes(supervisor, state, ['startReview'], ['refuse', written]);
  state = await goes(resident, state, ['object', { reasons: '我是农民工讨薪。' }]);
  expect(state).toMatchObject({ status: 'objected', deskName: '集宁区司法局' });
  const decision = { outcome: 'corrected', reasons: '应予援助。', article: '《法律援助法》第四十二条' };
  expect(await supervisor.refused('actOnCase', deed(state, 'decideObjection', decision))).toBe('not_allowed');
  state = await goes(await staff(api, 'bureau-supervisor'), state, ['decideObjection', decision]);
  expect(state).toMatchObject({ status: 'granted', deskName: '集宁区法律援助中心' });
  expect(await supervisor.refused('actOnCase', deed(state, 'refuse', written))).toBe('wrong_status');
});

test('a refusal gives its reasons and its article, in writing', async () => {
  let { state } = await fileOne(resident, legalAid());
  ({ state } = await does(dispatcher, state, 'startReview'));
  const written = { reasons: '所涉事项不在援助范围内。', article: '《法律援助法》第三十一条' };
  ({ state } = await does(supervisor, state, 'refuse', written));
  const { timeline, state: seen } = await resident.call('getCase', {
    params: { caseId: state.id },
    query: {},
  });
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
  expect(await lawyer.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});

test('the ID number and the phone number are shown to those who work on the case when they tap for them', async () => {
  const { state } = await fileOne(resident, legalAid());
  const { answers } = await dispatcher.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(answers?.form).toMatchObject({ idNumber: '110*************2X', phone: '138****2345' });
  const shown = await dispatcher.call('reveal', { params: { caseId: state.id }, body: { field: 'phone' } });
  expect(shown).toEqual({ field: 'phone', value: '13847412345', readAs: null, was: [] });
  const lists = await dispatcher.send('deskQueue', { query: {} });
  expect(lists.text).not.toContain('13847412345');
});
