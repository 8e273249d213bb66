import { type Api, openApi, unhurried } from '../support/api';
import { consultation, does, fileOne } from '../support/filings';
import { signIn, staff } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi({ rates: unhurried });
});
afterAll(() => api.close());

test('whoever sees the outline of a case nobody has says that an interest of theirs stands against it, and others go on', async () => {
  const filing = consultation({ form: { otherSide: '李四' } });
  const { state } = await fileOne(await signIn(api, 'olan'), filing);
  const [lawyer, second] = [await staff(api, 'lawyer'), await staff(api, 'second-lawyer')];
  const seen = await lawyer.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seen.outline).not.toBeNull();
  expect(seen.state.actions).toContain('declareConflict');
  await does(lawyer, seen.state, 'declareConflict', { reason: '我代理过他。' });
  expect(await lawyer.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
  const { rows } = await lawyer.call('deskQueue', { query: {} });
  expect(rows.map(({ id }) => id)).not.toContain(state.id);
  const left = await second.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(left.state).toMatchObject({ status: 'submitted', holder: { at: 'desk' } });
  expect((await does(second, left.state, 'take', {})).state.status).toBe('assigned');
});
