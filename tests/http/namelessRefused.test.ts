import { type Api, openApi, unhurried } from '../support/api';
import { withoutName } from '../support/filings';
import { problemIn, replyOf, requestTo } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi({ rates: unhurried });
});
afterAll(() => api.close());

test('a question without a name that cannot be received leaves nobody behind', async () => {
  const { recoveries } = api.store;
  const opened: string[] = [];
  const noting: typeof recoveries = {
    ...recoveries,
    open: (digest, lot, answer) => {
      opened.push(digest);
      return recoveries.open(digest, lot, answer);
    },
  };
  const watched = api.instance({ store: { ...api.store, recoveries: noting } });
  const body = withoutName();
  const { form } = body;
  const send = (changed: object) =>
    watched.send(requestTo('fileWithoutName', { body: { ...body, ...changed } }));

  expect(problemIn(await send({ areaCode: '990101000000' })).code).toBe('unknown_area');
  const files = ['f0123456789abcdefghijklmno'];
  expect(problemIn(await send({ form: { ...form, files } })).code).toBe('unknown_file');
  expect(opened).toEqual([]);

  // The key and the code are as good as new.
  const { view, isEarlier } = replyOf('fileWithoutName', await send({}));
  expect([opened.length, view.state.version, isEarlier]).toEqual([1, 1, false]);
});
