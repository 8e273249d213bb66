import { type Api, openApi, unhurried } from '../support/api';
import { fileOne } from '../support/filings';
import { helpedBy } from '../support/helping';
import { type Person, signIn } from '../support/person';

let api: Api;
let father: Person;
let daughter: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [father, daughter] = await Promise.all([signIn(api, 'father'), signIn(api, 'daughter')]);
});
afterEach(() => api.close());

test('whoever is helped says whether the other is told, changes it at once, and nobody else does', async () => {
  const leave = await helpedBy(father, daughter);
  expect(leave.told).toBe(false);
  const about = { params: { helpingId: leave.id }, body: { told: true } };
  for (const who of [daughter, await signIn(api, 'neighbour')])
    expect(await who.refused('tellHelper', about)).toBe('not_found');
  await father.call('tellHelper', about);
  expect((await daughter.call('helpings', {})).received).toEqual([{ ...leave, told: true }]);
  await father.call('tellHelper', { ...about, body: { told: false } });
  expect((await daughter.call('helpings', {})).received).toEqual([leave]);
  await father.call('endHelping', { params: { helpingId: leave.id } });
  expect(await father.refused('tellHelper', about)).toBe('not_found');
});

test('what is told in another’s stead says in whose, and is gone with the leave from every list and count', async () => {
  const leave = await helpedBy(father, daughter, { told: true });
  const { state } = await fileOne(father);
  const line = { kind: 'answered', audience: 'resident', caseId: state.id } as const;
  const more = {
    caseNumber: state.number,
    caseKind: state.kind,
    personId: daughter.session.me.personId,
    at: api.now(),
  };
  await api.store.inbox.put({ id: 'told', inStead: leave.id, ...line, ...more });
  const inbox = () => daughter.call('inbox', { query: {} });
  expect(await inbox()).toMatchObject({
    unseen: 1,
    notices: [{ ...line, inStead: { helpingId: leave.id, name: leave.name } }],
  });
  expect((await daughter.call('myCases', { query: {} })).unseen).toBe(1);
  expect((await daughter.call('myData', { query: {} })).person.notices).toHaveLength(1);
  await father.call('endHelping', { params: { helpingId: leave.id } });
  expect(await inbox()).toMatchObject({ unseen: 0, notices: [] });
  expect((await daughter.call('myCases', { query: {} })).unseen).toBe(0);
  expect((await daughter.call('myData', { query: {} })).person.notices).toEqual([]);
});
