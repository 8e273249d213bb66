import { wordsOfAll, organisationsWithKeys, withNewKeys } from '../../../functions/local/tools/reword/reword';
import { createKeptWords } from '../../../functions/store/search/keptWords';
import { type Api, openApi, unhurried } from '../../support/api';
import { consultation, fileOne } from '../../support/filings';
import { type Person, signIn, staff } from '../../support/person';
import { storeOptions } from '../../support/store';
import { centre } from '../../support/town';

let api: Api;
let dispatcher: Person;
let ids: string[];
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  dispatcher = await staff(api, 'centre-dispatcher');
  const resident = await signIn(api, 'olan');
  const ask = () => fileOne(resident, consultation({ form: { question: '水渠塌了一段。' } }));
  ids = [(await ask()).state.id, (await ask()).state.id];
});
afterEach(() => api.close());

const deps = () => {
  const { client, table } = api.opened;
  return { client, table, words: createKeptWords(storeOptions(api.opened)), say: () => undefined };
};
const found = async () =>
  new Set((await dispatcher.call('searchCases', { body: { text: '水渠' } })).hits.map(({ row }) => row.id));

test('cases from before there was a search are found by their words, and nothing is written to try', async () => {
  expect(await wordsOfAll(true, deps())).toBe(2);
  expect(await found()).toEqual(new Set());
  expect(await wordsOfAll(false, deps())).toBe(2);
  expect(await found()).toEqual(new Set(ids));
});

test('every organisation is given a new key, at once or begun for the sweep to go on with', async () => {
  await wordsOfAll(false, deps());
  const { words } = deps();
  const of = await organisationsWithKeys(deps());
  expect(of).toEqual([centre]);
  expect(await withNewKeys(of, { begins: true }, deps())).toBe(0);
  expect(await words.underWay()).toHaveLength(1);
  expect(await found()).toEqual(new Set(ids));
  expect(await withNewKeys(of, { begins: false }, deps())).toBe(0);
  expect(await words.underWay()).toEqual([]);
  expect(await found()).toEqual(new Set(ids));
});
