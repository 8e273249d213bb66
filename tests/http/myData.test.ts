import { type Api, openApi } from '../support/api';
import { consultation, does, fileOne, legalAid } from '../support/filings';
import { signIn, staff } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('everything that is held about a person is read by them whole, unmasked, page by page', async () => {
  const me = await signIn(api, 'olan');
  const { state } = await fileOne(me, legalAid());
  for (let nth = 0; nth < 5; nth += 1) await fileOne(me, consultation());
  const clerk = await staff(api, 'aid-dispatcher');
  await does(clerk, state, 'startReview');
  await clerk.call('getCase', { params: { caseId: state.id }, query: {} });
  const first = await me.call('myData', { query: {} });
  expect(first.cases).toHaveLength(5);
  const last = await me.call('myData', { query: { cursor: first.next ?? '' } });
  expect(last).toMatchObject({ next: null, cases: [{ view: { masked: [] } }] });
  // Filed in one instant, they may stand in any order.
  const aid = [...first.cases, ...last.cases].find(({ view }) => view.state.id === state.id);
  expect(JSON.stringify(aid?.view.answers)).toContain('11010519491231002X');
  expect(aid?.view.timeline.map(({ word }) => word)).toEqual(['file', 'startReview']);
  expect(aid?.readings).toMatchObject([{ what: 'case', role: 'dispatcher' }]);
});

test('nothing of others is in it, and staff have none as staff', async () => {
  await fileOne(await signIn(api, 'sarna'), consultation({ form: { question: '邻居占了我家的地。' } }));
  const other = await signIn(api, 'tuya');
  const { cases } = await other.call('myData', { query: {} });
  expect(cases).toEqual([]);
  const lawyer = await staff(api, 'lawyer');
  expect(await lawyer.refused('myData', { query: {} })).toBe('not_allowed');
});

test('it is asked for only so often', async () => {
  const me = await signIn(api, 'bayar');
  let refused = '';
  for (let time = 0; time <= 60 && !refused; time += 1) {
    const { status } = await me.send('myData', { query: {} });
    if (status === 429) refused = 'too_many_requests';
  }
  expect(refused).toBe('too_many_requests');
});
