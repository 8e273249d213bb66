import { type Api, openApi, unhurried } from '../support/api';
import { newCode, newKey, withoutName } from '../support/filings';
import { type Person, personWith, problemIn, visitor } from '../support/person';

// The code of a question without a name, which the phone throws and the server takes as it is.

let api: Api;
beforeAll(async () => {
  api = await openApi({ rates: unhurried });
});
afterAll(() => api.close());

const asked = (key?: string, code?: string) => ({ body: withoutName(key, code) });
async function ask(key?: string, code = newCode()) {
  const { view } = await visitor(api).call('fileWithoutName', asked(key, code));
  return { view, recoveryCode: code };
}
const recover = async (code: string): Promise<Person> =>
  personWith(await visitor(api).call('recover', { body: { code } }), api);
const mine = async (person: Person) => (await person.call('myCases', { query: {} })).rows.map(({ id }) => id);

test.each([
  '',
  '22222-22222',
  '2222-22222-22222',
  'IIIII-LLLLL-OOOOO',
  'aaaaa-bbbbb-ccccc',
  'AAAAABBBBBCCCCC',
])('with a code that no phone of ours throws, %j, is not taken', async (code) => {
  const reply = await visitor(api).send('fileWithoutName', asked(newKey(), code));
  expect(problemIn(reply)).toMatchObject({ status: 422, errors: [{ pointer: '/code' }] });
});

test('under a code that somebody else has come up with is nobody’s but theirs who have it: both find both', async () => {
  const { recoveryCode, view } = await ask();
  const other = await ask(newKey(), recoveryCode);
  expect(other.view.state.id).not.toBe(view.state.id);
  expect((await mine(await recover(recoveryCode))).sort()).toEqual(
    [view.state.id, other.view.state.id].sort(),
  );
});

test('the key without the code shows nothing of what was filed under it', async () => {
  const key = newKey();
  const first = await ask(key);
  const stranger = await ask(key);
  expect(stranger.view.state.id).not.toBe(first.view.state.id);
  expect(await mine(await recover(first.recoveryCode))).toEqual([first.view.state.id]);
});
