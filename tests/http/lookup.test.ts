import { rates } from '../../functions/contract/limits';
import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne, goes, legalAid, petition } from '../support/filings';
import { filed } from '../support/moves';
import { typedNumber } from '../notify/toTell';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { postOf, secondDepartment, staffId, staffNamed } from '../support/town';

let api: Api;
let resident: Person;
const others: Api[] = [];
const another = async (limits: Api['deps']['rates']): Promise<Api> => {
  const own = await openApi({ rates: limits });
  others.push(own);
  return own;
};

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => Promise.all([api, ...others].map((one) => one.close())));

describe('looking a number up', () => {
  const idNumber = '110105200001010016';
  let mine: CaseState;
  let dispatcher: Person;

  beforeAll(async () => {
    ({ state: mine } = await fileOne(resident, legalAid({ form: { phone: '13600000001', idNumber } })));
    dispatcher = await staff(api, 'aid-dispatcher');
  });

  const find = (by: 'phone' | 'idNumber', value: string) => ({ body: { by, value } });

  test.each([
    ['phone', '13600000001'],
    ['phone', '+86 136 0000 0001'],
    ['phone', '１３６００００００01'],
    ['idNumber', idNumber],
  ] as const)('finds the case by its %s as %s', async (by, value) => {
    const { rows, next } = await dispatcher.call('findCases', find(by, value));
    expect(rows.map(({ id }) => id)).toEqual([mine.id]);
    expect(next).toBeNull();
  });

  test('finds a landline with its dash and without, and the newest case first', async () => {
    const first = await fileOne(resident, petition({ form: { phone: '0474-7654321' } }));
    api.wait(60_000);
    const second = await fileOne(resident, petition({ form: { phone: '04747654321' } }));
    const agent = await staff(api, 'petition-dispatcher');
    for (const value of ['0474-7654321', '04747654321'])
      expect((await agent.call('findCases', find('phone', value))).rows.map(({ id }) => id)).toEqual([
        second.state.id,
        first.state.id,
      ]);
  });

  test('answers the same, by as many looks, for a number nobody gave and one whose cases are not theirs', async () => {
    const outsider = await staff(api, 'other-dispatcher');
    const asked = async (value: string) => {
      api.faults.sent();
      const { status, text } = await outsider.send('findCases', find('phone', value));
      return { status, text, calls: api.faults.sent() };
    };
    await asked('13600000002');
    const nobodys = await asked('13600000002');
    expect(nobodys).toMatchObject({ status: 200, text: '{"rows":[],"next":null}' });
    expect(await asked('13600000001')).toEqual(nobodys);
  });

  test('finds no case against an organisation that one belongs to', async () => {
    const filing = petition({ form: { phone: '13600000003', respondentId: secondDepartment } });
    const { state } = await fileOne(resident, filing);
    const home = postOf('petition-dispatcher').organisationId;
    const mole = staffNamed('mole', ['dispatcher', home], ['dispatcher', secondDepartment]);
    await api.reference.putStaff([mole]);
    const place = { role: 'dispatcher' as const, organisationId: home };
    const found = async (person: Person) =>
      (await person.call('findCases', find('phone', '13600000003'))).rows;
    expect(await found(await actingAs(await signIn(api, 'mole'), place, api))).toEqual([]);
    const colleague = await found(await staff(api, 'petition-dispatcher'));
    expect(colleague.map(({ id }) => id)).toEqual([state.id]);
  });

  test('tells somebody who may only see the outline that it is there, and no word of it', async () => {
    const { state } = await fileOne(resident, legalAid({ form: { phone: '13600000004' } }));
    const supervisor = await staff(api, 'aid-supervisor');
    await goes(
      supervisor,
      state,
      ['startReview'],
      ['grant'],
      ['assign', { personId: staffId('firm-lawyer') }],
    );
    const { rows } = await (await staff(api, 'firm-lawyer')).call('findCases', find('phone', '13600000004'));
    expect(rows).toMatchObject([{ id: state.id, title: '' }]);
  });

  test('shows all of many that are theirs, past many that are not', async () => {
    const value = '13600000005';
    for (let count = 0; count < 23; count += 1) await fileOne(resident, petition({ form: { phone: value } }));
    for (let count = 0; count < 3; count += 1) await fileOne(resident, legalAid({ form: { phone: value } }));
    const found = await dispatcher.call('findCases', find('phone', value));
    expect([found.rows.length, found.next]).toEqual([3, null]);
  });

  test('of a helper whose cases are elsewhere reads so many of them and says that there is more', async () => {
    const elsewhere = Array.from({ length: 101 }, (_, nth) => filed('petition', { nth: 5000 + nth }));
    await Promise.all(elsewhere.map((move) => api.store.cases.put(move)));
    const outsider = await staff(api, 'other-dispatcher');
    api.faults.sent();
    const { rows, next } = await outsider.call('findCases', find('phone', typedNumber));
    expect([rows.length, next]).toEqual([0, expect.any(String)]);
    expect(api.faults.sent().filter((sent) => sent === 'BatchGetItem')).toHaveLength(5);
  });

  test('is not for residents and administrators', async () => {
    for (const who of [resident, await staff(api, 'admin')])
      expect(await who.refused('findCases', find('phone', '13600000001'))).toBe('not_allowed');
  });

  test('takes no number that is none', async () => {
    expect(await dispatcher.refused('findCases', find('idNumber', '110105200001010010'))).toBe(
      'invalid_input',
    );
  });

  test('is done so often in an hour and no more', async () => {
    const hurried = await another({ ...unhurried, lookup: rates.lookup });
    const office = await staff(hurried, 'aid-dispatcher');
    const codes: number[] = [];
    for (let count = 0; count <= rates.lookup.limit; count += 1)
      codes.push((await office.send('findCases', find('phone', '13600000001'))).status);
    expect(codes).toEqual([...Array<number>(rates.lookup.limit).fill(200), 429]);
  });
});
