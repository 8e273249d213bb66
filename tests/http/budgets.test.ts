import { rates } from '../../functions/contract/limits';
import { type Api, openApi, unhurried } from '../support/api';
import { newPhoto } from '../support/attachments';
import { deed, fileOne, goes } from '../support/filings';
import { problemIn, requestTo, signIn, staff } from '../support/person';

// What one person may take of what everybody shares, in a day; and what a day at a desk takes stays within it.

let api: Api;

beforeEach(async () => {
  api = await openApi({ rates: { ...unhurried, message: { limit: 3, seconds: 86_400 } } });
});
afterEach(() => api.close());

test('a resident writes so many messages a day; whoever answers is not counted, and other steps stay free', async () => {
  const olan = await signIn(api, 'olan');
  let { state } = await fileOne(olan);
  const lawyer = await staff(api, 'lawyer');
  state = await goes(lawyer, state, ['take']);
  for (let count = 0; count < 3; count += 1) state = await goes(olan, state, ['message', { text: '在吗？' }]);
  const reply = await olan.send('actOnCase', deed(state, 'message', { text: '在吗？' }));
  expect(problemIn(reply).code).toBe('too_many_requests');
  for (let count = 0; count < 4; count += 1) state = await goes(lawyer, state, ['message', { text: '在。' }]);
  state = await goes(olan, state, ['withdraw']);
  expect(state.status).toBe('withdrawn');
});

test('files of a day are counted by their size, not by their number alone', async () => {
  const slow = api.instance({ rates: { ...unhurried, uploadMegabytes: { limit: 50, seconds: 86_400 } } });
  const { accessToken } = (await signIn(api, 'films')).session;
  const offering = () => {
    const body = { ...newPhoto(), size: 20_000_000 };
    return slow.send(requestTo('offerFile', { body }, accessToken));
  };
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await offering()).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test('a dispatcher’s morning, eight cases opened and given out, stays within what a minute allows', () => {
  // Today is six requests at most (reading on comes when asked for); opening, candidates and giving are three a case.
  const morning = 6 + 8 * 3 + 6;
  expect(rates.request).toMatchObject({ seconds: 60 });
  expect(rates.request.limit).toBeGreaterThanOrEqual(2 * morning);
});
