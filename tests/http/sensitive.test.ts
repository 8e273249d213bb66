import { type SensitiveField, sensitiveFields } from '../../functions/contract/deeds/sensitive';
import type { CaseState } from '../../functions/contract/case/views';
import { CaseKind } from '../../functions/contract/words';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, fileOne, goes, legalAid, newKey } from '../support/filings';
import { type Person, requestTo, signIn, staff } from '../support/person';
import { desks, deliveryFilings } from '../support/sensitive';
import { secondDepartmentName, staffId } from '../support/town';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const masks: Record<CaseKind, Partial<Record<SensitiveField, string | string[]>>> = {
  consultation: {
    askerName: '巴**',
    phone: '139****0011',
    helper: '土****',
    address: '察右前旗土贵****',
    otherSide: '察**',
  },
  legalAid: {
    applicantName: '乌**',
    phone: '139****0022',
    helper: '苏****',
    address: '察右后旗白音****',
    idNumber: '110*************2X',
    beneficiaryName: '敖**',
    bornOn: '2014-**-**',
    otherSide: '塔**',
  },
  petition: {
    petitionerName: '巴**',
    phone: '047*****3344',
    helper: '粮****',
    address: '察右前旗平地****',
    respondent: '额**',
    representatives: ['那**', '朝**'],
    speaker: '哈**',
  },
  aidComplaint: {
    complainantName: '宝**',
    phone: '139****0033',
    helper: '苏****',
    address: '察右后旗土牧****',
    respondent: '格**',
    workerName: '哈**',
  },
};

const opened = ({ id }: Pick<CaseState, 'id'>) => ({ params: { caseId: id }, query: {} });
const tap = ({ id }: Pick<CaseState, 'id'>, field: SensitiveField) => ({
  params: { caseId: id },
  body: { field },
});
const readingsOf = async ({ id }: Pick<CaseState, 'id'>) =>
  (await resident.call('readers', { params: { caseId: id }, query: {} })).readings;

describe.each(CaseKind.options)('of a %s', (kind) => {
  const sent = deliveryFilings[kind]();
  let state: CaseState;
  let dispatcher: Person;

  beforeAll(async () => {
    ({ state } = await fileOne(resident, { ...sent, key: newKey() }));
    dispatcher = await staff(api, desks[kind]);
  });

  test('staff read who it is masked, and which answers are; everything else stands as it was written', async () => {
    const { answers, masked } = await dispatcher.call('getCase', opened(state));
    expect(answers).toEqual({ kind, form: { ...sent.form, ...masks[kind] } });
    expect([...masked].sort()).toEqual([...sensitiveFields(kind)].sort());
  });

  test('its owner reads all of it', async () => {
    expect(await resident.call('getCase', opened(state))).toMatchObject({
      answers: { kind, form: sent.form },
      masked: [],
    });
  });

  test('each masked answer is shown at a tap, and the owner reads who tapped for what', async () => {
    for (const field of sensitiveFields(kind)) {
      api.wait(1000);
      const value: unknown = Object.entries(sent.form).find(([name]) => name === field)?.[1];
      expect(await dispatcher.call('reveal', tap(state, field))).toMatchObject({ field, value });
      expect((await readingsOf(state))[0]).toMatchObject({
        ...{ what: 'answer', detail: field, at: api.now() },
        role: 'dispatcher',
      });
    }
  });
});

test('staff see whom we read in what was written of the other side, and which units are kept out', async () => {
  const otherSide = `李四和王五\n${secondDepartmentName}的赵六主任`;
  const { state } = await fileOne(resident, consultation({ form: { otherSide } }));
  const dispatcher = await staff(api, 'centre-dispatcher');
  expect(await dispatcher.call('reveal', tap(state, 'otherSide'))).toEqual({
    ...{ field: 'otherSide', value: otherSide, was: [] },
    readAs: {
      names: ['李四', '王五', `${secondDepartmentName}的赵六`],
      organisations: [secondDepartmentName],
    },
  });
});

describe('one answer', () => {
  let state: CaseState;
  let dispatcher: Person;
  beforeAll(async () => {
    ({ state } = await fileOne(resident, consultation({ form: { phone: '13947400033' } })));
    dispatcher = await staff(api, 'centre-dispatcher');
  });

  test('that was not given, or that this kind does not ask for, is not there', async () => {
    const before = await readingsOf(state);
    for (const field of ['otherSide', 'idNumber'] as const)
      expect(await dispatcher.refused('reveal', tap(state, field))).toBe('not_found');
    expect(await readingsOf(state)).toEqual(before);
  });

  test('that is not sensitive cannot be asked for', async () => {
    const asked = requestTo('reveal', { params: { caseId: state.id }, body: { field: 'question' } });
    const headers = { ...asked.headers, authorization: `Bearer ${dispatcher.session.accessToken}` };
    expect((await api.send({ ...asked, headers })).status).toBe(422);
  });

  test('is not shown when the tap cannot be put on record', async () => {
    const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('PutItem', 'before', down);
    const reply = await dispatcher.send('reveal', tap(state, 'phone'));
    api.faults.clear();
    expect([reply.status, reply.text.includes('13947400033')]).toEqual([503, false]);
  });

  test('two of one person in one moment are two readings', async () => {
    const twice = legalAid();
    const filed = await fileOne(resident, twice);
    const office = await staff(api, 'aid-dispatcher');
    await Promise.all([
      office.call('reveal', tap(filed.state, 'phone')),
      office.call('reveal', tap(filed.state, 'idNumber')),
    ]);
    const details = (await readingsOf(filed.state)).map(({ detail }) => detail);
    expect(details.sort()).toEqual(['idNumber', 'phone']);
  });

  test('its owner may ask for, and is no reader of their own case', async () => {
    const before = await readingsOf(state);
    expect(await resident.call('reveal', tap(state, 'phone'))).toMatchObject({ value: '13947400033' });
    expect(await readingsOf(state)).toEqual(before);
  });

  test('is not for a stranger, and not for one who has yet to say that no interest stands against it', async () => {
    const other = await staff(api, 'other-dispatcher');
    expect(await other.refused('reveal', tap(state, 'phone'))).toBe('not_found');
    const aid = await fileOne(resident, legalAid({ form: { otherSide: '集宁砖厂' } }));
    const supervisor = await staff(api, 'aid-supervisor');
    await goes(
      supervisor,
      aid.state,
      ['startReview'],
      ['grant'],
      ['assign', { personId: staffId('firm-lawyer') }],
    );
    const lawyer = await staff(api, 'firm-lawyer');
    expect(await lawyer.refused('reveal', tap(aid.state, 'phone'))).toBe('not_allowed');
    // 律师法 39: without the names nobody could say whether an interest stands against it.
    expect((await lawyer.call('getCase', opened(aid.state))).outline?.parties).toContain('集宁砖厂');
  });
});
