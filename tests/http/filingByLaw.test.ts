import { type Api, openApi, unhurried } from '../support/api';
import {
  consultation,
  fileOne,
  type FilingSent,
  firstPetition,
  goes,
  legalAid,
  petition,
} from '../support/filings';
import { type Person, problemIn, requestTo, signIn, staff } from '../support/person';
import { aidAgency, centre, petitionOffice, secondDepartment } from '../support/town';

let api: Api;
let resident: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterEach(() => api.close());

const viewOf = (caseId: string, person = resident) =>
  person.call('getCase', { params: { caseId }, query: {} });
const refusal = async (body: FilingSent, person = resident) =>
  problemIn(await person.send('fileCase', { body }));

test('a report of corruption is received; no list, no log and no notice says what is in it', async () => {
  const { state, help } = await fileOne(
    resident,
    petition({ form: { corruption: true, type: 'complaint', request: '查一查村干部贪污' } }),
  );
  expect(state).toMatchObject({ status: 'submitted', title: '转送纪检监察机关的事项' });
  expect(help?.cards.map(({ card }) => card)).toContain('discipline');
  expect(JSON.stringify(api.logged)).not.toContain('贪污');
});

describe('the same matter', () => {
  test('that is under way is shown instead of a second one, and filed all the same when one says so', async () => {
    const { state } = await fileOne(resident, firstPetition());
    const again = firstPetition({ form: { request: '请把征地补偿款，发下来！' } });
    expect(await refusal(again)).toMatchObject({
      code: 'same_matter_pending',
      status: 409,
      caseId: state.id,
    });
    expect((await resident.call('myCases', { query: {} })).rows).toHaveLength(1);
    const anyway = await fileOne(resident, { ...again, anyway: true });
    expect(anyway.state.id).not.toBe(state.id);
  });

  test('is also one against the same unit', async () => {
    const form = { respondentId: secondDepartment };
    const { state } = await fileOne(resident, firstPetition({ form }));
    const again = firstPetition({ form: { ...form, request: '另外的请求' } });
    expect((await refusal(again)).caseId).toBe(state.id);
  });

  test('of another resident, or withdrawn, or a question, stands in nobody’s way', async () => {
    const { state } = await fileOne(resident, firstPetition());
    const other = await signIn(api, 'another');
    expect((await other.send('fileCase', { body: firstPetition() })).status).toBe(201);
    await goes(resident, state, ['withdraw']);
    expect((await resident.send('fileCase', { body: firstPetition() })).status).toBe(201);
    expect((await resident.send('fileCase', { body: consultation() })).status).toBe(201);
  });

  test('is not found in a retry of itself, whatever was filed since', async () => {
    const body = firstPetition();
    const { state } = await fileOne(resident, body);
    api.wait(1000);
    await fileOne(resident, petition());
    const retry = await resident.send('fileCase', { body });
    expect([retry.status, JSON.parse(retry.text).state.id]).toEqual([200, state.id]);
  });
});

describe('what a question becomes', () => {
  test('and the question know of each other, from one step on; only their owner is told', async () => {
    const asked = await fileOne(resident);
    const body = legalAid({ cameFrom: asked.state.id });
    const grown = await fileOne(resident, body);
    expect(grown.links).toEqual([
      { caseId: asked.state.id, number: asked.state.number, kind: 'consultation', how: 'cameFrom' },
    ]);
    const { state, links, timeline } = await viewOf(asked.state.id);
    expect(links).toEqual([
      { caseId: grown.state.id, number: grown.state.number, kind: 'legalAid', how: 'becomes' },
    ]);
    expect([state.version, state.status]).toEqual([2, 'submitted']);
    expect(timeline.at(-1)).toMatchObject({ word: 'becomes', details: {}, by: { standing: 'system' } });
    const [lawyer, agency] = [await staff(api, 'lawyer'), await staff(api, 'aid-dispatcher')];
    const theirs = [await viewOf(asked.state.id, lawyer), await viewOf(grown.state.id, agency)];
    expect(theirs.map((view) => view.links)).toEqual([[], []]);
    expect(JSON.stringify(theirs[0])).not.toContain(grown.state.id);
    expect(JSON.stringify(theirs[1])).not.toContain(asked.state.id);
    expect((await resident.send('fileCase', { body })).status).toBe(200);
    expect((await viewOf(asked.state.id)).state.version).toBe(2);
  });

  test('is linked after whatever somebody wrote to the question meanwhile', async () => {
    const asked = await fileOne(resident);
    const lawyer = await staff(api, 'lawyer');
    const { cases } = api.store;
    let isFirst = true;
    const overtaken: typeof cases = {
      ...cases,
      put: async (...parts) => {
        if (isFirst) await goes(lawyer, asked.state, ['answer', { text: '可以申请法律援助。' }]);
        isFirst = false;
        return cases.put(...parts);
      },
    };
    const slow = api.instance({ store: { ...api.store, cases: overtaken } });
    const body = legalAid({ cameFrom: asked.state.id });
    expect((await slow.send(requestTo('fileCase', { body }, resident.session.accessToken))).status).toBe(201);
    const { timeline } = await viewOf(asked.state.id);
    // The last is this very reading: the days of silence run from there.
    expect(timeline.map(({ word }) => word)).toEqual(['file', 'answer', 'becomes', 'told']);
  });

  test('is not there without the link: both are written, or neither', async () => {
    const asked = await fileOne(resident);
    const before = await api.everything();
    const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('TransactWriteItems', 'before', down);
    const body = petition({ cameFrom: asked.state.id });
    expect((await refusal(body)).code).toBe('store_unavailable');
    api.faults.clear();
    expect(await api.everything()).toEqual(before);
    expect((await resident.send('fileCase', { body })).status).toBe(201);
  });

  test('grows out of one’s own question alone; another’s is the same as none', async () => {
    const asked = await fileOne(await signIn(api, 'another'));
    const own = await fileOne(resident, legalAid());
    const answers = await Promise.all(
      [asked.state.id, '0000000000', own.state.id].map((cameFrom) => refusal(petition({ cameFrom }))),
    );
    expect(answers.map(({ code }) => code)).toEqual(['not_found', 'not_found', 'not_found']);
    expect((await resident.call('myCases', { query: {} })).rows).toHaveLength(1);
  });
});

describe('the other side', () => {
  test.each([
    [
      'the county’s centre',
      consultation({ form: { otherSide: '集宁区公共法律服务中心' } }),
      '集宁区司法局',
      centre,
    ],
    [
      'the county’s agency',
      legalAid({ form: { otherSide: '集宁区 法律援助中心' } }),
      '集宁区司法局',
      aidAgency,
    ],
    [
      'the county’s office',
      petition({ form: { respondentId: petitionOffice } }),
      '乌兰察布市信访局',
      petitionOffice,
    ],
  ])(
    'is never the desk: what is filed against %s goes to the level above',
    async (_, body, desk, against) => {
      const { state } = await fileOne(resident, body);
      expect(state).toMatchObject({ deskName: desk, holder: { at: 'desk', organisationName: desk } });
      expect((await api.store.cases.get(state.id))?.against).toEqual([against]);
    },
  );

  test('that is on no list of ours is refused, when it was picked; what was written is only written', async () => {
    const picked = petition({ form: { respondentId: 'department-150902000000-99' } });
    expect(await refusal(picked)).toMatchObject({ code: 'unknown_organisation', status: 422 });
    const { state } = await fileOne(resident, petition({ form: { respondent: '泉山砖厂' } }));
    expect((await api.store.cases.get(state.id))?.against).toEqual([]);
  });
});
