import { rates } from '../../functions/contract/limits';
import { createKeptWords } from '../../functions/store/search/keptWords';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, fileOne, goes, legalAid, petition } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { storeOptions } from '../support/store';
import { postOf, secondDepartment, staffId, staffNamed } from '../support/town';

let api: Api;
let resident: Person;
const others: Api[] = [];

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => Promise.all([api, ...others].map((one) => one.close())));

/** As the stream sets it right. */
const arrives = async ({ state: { id } }: { state: { id: string } }): Promise<string> => {
  await createKeptWords(storeOptions(api.opened)).keep(id);
  return id;
};
const asks = async (question: string, who = resident) =>
  arrives(await fileOne(who, consultation({ form: { question } })));
const searches = async (who: Person, text: string) =>
  (await who.call('searchCases', { body: { text } })).hits.map(({ row, by }) => [row.id, by]);

test('staff find what they may read in their own organisation, and what it was found by', async () => {
  const id = await asks('羊圈塌了两处，邻居不肯赔。');
  const dispatcher = await staff(api, 'centre-dispatcher');
  expect(await searches(dispatcher, '羊圈')).toEqual([[id, ['word']]]);
  expect(await searches(dispatcher, '羊圈 邻居')).toEqual([[id, ['word']]]);
  expect(await searches(dispatcher, '羊圈 摩托')).toEqual([]);
  const { number } = (await api.store.cases.get(id)) ?? { number: '' };
  expect(await searches(dispatcher, number)).toEqual([[id, ['number']]]);
  expect(await searches(dispatcher, number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10))).toEqual([]);
});

test('whoever brings a case is found by their name, and with a word of it', async () => {
  const id = await arrives(
    await fileOne(
      resident,
      petition({ form: { petitionerName: '阿拉腾其其格', request: '水渠堵了三年。' } }),
    ),
  );
  const dispatcher = await staff(api, 'petition-dispatcher');
  expect(await searches(dispatcher, '阿拉腾其其格')).toEqual([[id, ['name']]]);
  expect(await searches(dispatcher, '阿拉腾·其其格')).toEqual([[id, ['name']]]);
  expect(await searches(dispatcher, '阿拉腾其其格 水渠')).toEqual([[id, ['name', 'word']]]);
  expect(await searches(dispatcher, '阿拉腾')).toEqual([]);
});

test('whoever is called by their surname is found by it, in their place, since a day', async () => {
  const id = await arrives(
    await fileOne(resident, petition({ form: { petitionerName: '欧阳秀兰', request: '井里没有水了。' } })),
  );
  const dispatcher = await staff(api, 'petition-dispatcher');
  const areaCode = (await api.store.cases.get(id))?.areaCode ?? '';
  const finds = async (body: { area?: string; since?: string }) =>
    (await dispatcher.call('searchCases', { body: { text: '欧阳老太太', ...body } })).hits.map(
      ({ row }) => row.id,
    );
  expect(await searches(dispatcher, '欧阳老太太')).toEqual([[id, ['name']]]);
  expect(await searches(dispatcher, '欧阳女士 井里')).toEqual([[id, ['name', 'word']]]);
  expect(await finds({ area: areaCode })).toEqual([id]);
  expect(await finds({ area: `${areaCode.slice(0, 4)}00000000` })).toEqual([id]);
  expect(await finds({ area: '150921000000' })).toEqual([]);
  const day = (after: number) =>
    new Date(Date.parse(api.now()) + (8 + 24 * after) * 3_600_000).toISOString().slice(0, 10);
  expect(await finds({ since: day(0) })).toEqual([id]);
  expect(await finds({ since: day(1) })).toEqual([]);
  expect(await dispatcher.refused('searchCases', { body: { text: '欧阳女士', since: 'ever' } })).toBe(
    'invalid_input',
  );
});

test('answers the same, by as many looks, for words that nobody wrote and words of what is not theirs', async () => {
  await asks('骆驼丢了一峰。');
  const outsider = await staff(api, 'other-dispatcher');
  const agency = await staff(api, 'aid-dispatcher');
  const asked = async (who: Person, text: string) => {
    api.faults.sent();
    const answer = await who.send('searchCases', { body: { text } });
    return { status: answer.status, text: answer.text, calls: api.faults.sent() };
  };
  for (const who of [outsider, agency]) {
    await asked(who, '骏马');
    const nobodys = await asked(who, '骏马');
    expect(nobodys).toMatchObject({ status: 200, text: '{"hits":[],"next":null}' });
    expect(await asked(who, '骆驼')).toEqual(nobodys);
  }
});

test('what stands against whoever looks, or what they stepped aside from, is not there for them', async () => {
  const id = await arrives(
    await fileOne(
      resident,
      petition({ form: { request: '粮站扣秤，少给了钱。', respondentId: secondDepartment } }),
    ),
  );
  const home = postOf('petition-dispatcher').organisationId;
  await api.reference.putStaff([staffNamed('mole', ['dispatcher', home], ['dispatcher', secondDepartment])]);
  const mole = await actingAs(await signIn(api, 'mole'), { role: 'dispatcher', organisationId: home }, api);
  expect(await searches(mole, '粮站')).toEqual([]);
  expect(await searches(await staff(api, 'petition-dispatcher'), '粮站')).toEqual([[id, ['word']]]);
});

test('one who sees the outline alone does not find it by what was written, and finds it by its number', async () => {
  const filed = await fileOne(resident, legalAid({ form: { facts: '脚手架塌了，摔断了腿。' } }));
  const supervisor = await staff(api, 'aid-supervisor');
  const { state } = filed;
  await goes(supervisor, state, ['startReview'], ['grant'], ['assign', { personId: staffId('firm-lawyer') }]);
  await arrives(filed);
  const lawyer = await staff(api, 'firm-lawyer');
  expect(await searches(lawyer, '脚手架')).toEqual([]);
  expect(await searches(lawyer, state.number)).toEqual([[state.id, ['number']]]);
  expect(await searches(supervisor, '脚手架')).toEqual([[state.id, ['word']]]);
});

test('of a kind alone, where that is asked for', async () => {
  const id = await asks('彩礼要不要退。');
  const dispatcher = await staff(api, 'centre-dispatcher');
  const of = async (kind: 'consultation' | 'petition') =>
    (await dispatcher.call('searchCases', { body: { text: '彩礼', kind } })).hits.map(({ row }) => row.id);
  expect([await of('consultation'), await of('petition')]).toEqual([[id], []]);
});

test('that somebody looked is on record, with who they are and not with what they looked for', async () => {
  const id = await asks('草场界桩被挪了。');
  const dispatcher = await staff(api, 'centre-dispatcher');
  const before = new Set(await api.everything());
  await searches(dispatcher, '界桩');
  const rows = (await api.everything()).filter((row) => !before.has(row) && row.includes('SEARCHES#'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(staffId('centre-dispatcher'));
  expect(rows[0]).toContain(id);
  expect(rows[0]).not.toContain('界桩');
  expect(JSON.stringify(api.logged)).not.toContain('界桩');
});

test('what stands in every text, or is nothing to look for, is said to be that', async () => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  for (const text of ['的', '？', '13847412345'])
    expect([text, await dispatcher.refused('searchCases', { body: { text } })]).toEqual([
      text,
      'invalid_input',
    ]);
});

test('is not for residents and administrators', async () => {
  for (const who of [resident, await staff(api, 'admin')])
    expect(await who.refused('searchCases', { body: { text: '羊圈' } })).toBe('not_allowed');
});

test('is done so often in an hour and no more', async () => {
  const hurried = await openApi({ rates: { ...unhurried, search: { ...rates.search, limit: 2 } } });
  others.push(hurried);
  const dispatcher = await staff(hurried, 'centre-dispatcher');
  const codes: number[] = [];
  for (let count = 0; count < 3; count += 1)
    codes.push((await dispatcher.send('searchCases', { body: { text: '羊圈' } })).status);
  expect(codes).toEqual([200, 200, 429]);
});
