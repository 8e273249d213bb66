import { StoreUnavailable } from '../../functions/store/table/orUnavailable';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne } from '../support/filings';
import { problemIn, requestTo, signIn, staff } from '../support/person';

let api: Api;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
});
afterAll(() => api.close());

const down = () => Promise.reject(new StoreUnavailable());

test('a resident reads their case though it cannot be noted that they do; staff do not', async () => {
  const olan = await signIn(api, 'olan');
  const { state } = await fileOne(olan);
  const opening = { params: { caseId: state.id }, query: {} };
  const { deliveries, readings } = api.store;
  const cannotNote = api.instance({
    store: {
      ...api.store,
      deliveries: { ...deliveries, openOf: down },
      readings: { ...readings, add: down },
    },
  });
  const reply = await cannotNote.send(requestTo('getCase', opening, olan.session.accessToken));
  expect(reply.status).toBe(200);
  expect(api.logged.map(([event]) => event)).toContain('not_noted');
  // What staff read is on the resident's own record, or is not read.
  const { session } = await staff(api, 'lawyer');
  const refused = await cannotNote.send(requestTo('getCase', opening, session.accessToken));
  expect(problemIn(refused).code).toBe('store_unavailable');
});
