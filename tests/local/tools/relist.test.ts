import { relist } from '../../../functions/local/tools/relist/relist';
import { createKeptWork } from '../../../functions/store/work/keptWork';
import { type Api, openApi, unhurried } from '../../support/api';
import { does, fileOne, goes } from '../../support/filings';
import { signIn, staff } from '../../support/person';
import { storeOptions } from '../../support/store';
import { centre, staffId } from '../../support/town';

let api: Api;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
});
afterEach(() => api.close());

const run = (dryRun = false) => {
  const { client, table } = api.opened;
  const options = storeOptions(api.opened);
  return relist(dryRun, { client, table, seal: options.seal, work: createKeptWork(options) });
};

test('cases from before there were lists of work stand in them, once, and those that are over do not', async () => {
  const resident = await signIn(api, 'olan');
  const dispatcher = await staff(api, 'centre-dispatcher');
  const given = (await fileOne(resident)).state;
  await does(dispatcher, given, 'assign', { personId: staffId('lawyer') });
  await fileOne(resident);
  await goes(resident, (await fileOne(resident)).state, ['withdraw']);
  const counts = () =>
    Promise.all([api.store.work.counts('desk', centre), api.store.work.counts('people', centre)]);

  expect(await run(true)).toBe(2);
  expect(await counts()).toEqual([{}, {}]);
  expect(await run()).toBe(2);
  expect(await counts()).toMatchObject([{ all: 1 }, { all: 1 }]);
  expect(await run()).toBe(2);
  expect(await counts()).toMatchObject([{ all: 1 }, { all: 1 }]);
  expect((await dispatcher.call('peopleQueue', { query: {} })).rows.map(({ id }) => id)).toEqual([given.id]);
});
