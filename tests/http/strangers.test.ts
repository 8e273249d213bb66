import { CaseAction, type Command } from '../../functions/contract/actions';
import type { CaseState } from '../../functions/contract/views';
import { type Api, openApi, type RawRequest, unhurried } from '../support/api';
import { does, fileOne, legalAid, newKey, petition } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { aidAgency, centre, department, staffId } from '../support/town';

let api: Api;
let resident: Person;
const nowhere = '0000000000';

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const inputs: Record<CaseAction, object> = {
  take: {},
  assign: { personId: staffId('second-lawyer') },
  answer: { text: '答复' },
  followUp: { text: '追问' },
  message: { text: '留言' },
  startReview: {},
  requestMaterials: { items: ['身份证'] },
  supplyMaterials: { text: '已补' },
  grant: {},
  refuse: { reasons: '理由', article: '条款' },
  begin: {},
  investigate: {},
  conclude: { result: '结果' },
  archive: {},
  register: {},
  classify: { type: 'appeal' },
  transfer: { organisationId: department },
  sendBack: { reasons: '理由' },
  accept: {},
  giveOpinion: { outcome: 'explained', opinion: '意见', basis: '依据' },
  close: { solved: true },
  withdraw: {},
};

/** Requests that name a case, of an asker who says to have seen this version of it. */
function requests(caseId: string, version: number, actions: CaseAction[], token: string): RawRequest[] {
  const params = { caseId };
  const acting = actions.map((action) => {
    const body = { action, input: inputs[action], version, key: newKey() };
    return requestTo('actOnCase', { params, body }, token);
  });
  const reading = [requestTo('getCase', { params }, token), requestTo('candidates', { params }, token)];
  return [...reading, ...acting].map((request, at) => ({ ...request, requestId: `request-${at}` }));
}

/** To this person the case is not there: status, headers and bytes are those of a case that is not. */
async function isNotThere({ session }: Person, { id, version }: CaseState): Promise<void> {
  const seen: [number, CaseAction[]][] = [
    [version, CaseAction.options],
    [1, ['message', 'assign']],
    [version + 1, ['message', 'assign']],
  ];
  for (const [at, actions] of seen) {
    const [theirs, nobodys] = await Promise.all(
      [id, nowhere].map((caseId) =>
        Promise.all(requests(caseId, at, actions, session.accessToken).map((request) => api.send(request))),
      ),
    );
    expect(new Set(theirs?.map(({ status }) => status))).toEqual(new Set([404]));
    expect(theirs).toEqual(nobodys);
  }
}

const strangers: [string, () => Promise<Person>][] = [
  ['another resident', () => signIn(api, 'another')],
  ['a lawyer of another county', () => staff(api, 'other-lawyer')],
  ['the dispatcher of another county', () => staff(api, 'other-dispatcher')],
  ['the supervisor of another county', () => staff(api, 'other-supervisor')],
  ['the dispatcher of another office in the county', () => staff(api, 'department-dispatcher')],
  ['an agent of another office in the county', () => staff(api, 'agent')],
  ['an administrator of the office', () => staff(api, 'admin')],
  ['a lawyer of the office who acts as a resident', () => signIn(api, 'lawyer')],
];

test.each(strangers)('to %s a consultation at the desk is not there', async (_, whoever) => {
  const { state } = await fileOne(resident);
  await isNotThere(await whoever(), state);
});

test.each(strangers)('to %s a legal-aid application under review is not there', async (_, whoever) => {
  const { state } = await fileOne(resident, legalAid());
  const reviewing = await does(await staff(api, 'aid-dispatcher'), state, 'startReview');
  await isNotThere(await whoever(), reviewing.state);
});

test('to a duty lawyer a consultation that another has taken is not there', async () => {
  const { state } = await fileOne(resident);
  const taken = await does(await staff(api, 'lawyer'), state, 'take');
  await isNotThere(await staff(api, 'second-lawyer'), taken.state);
});

test('to its own lawyer, acting in another office, a case is not there', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const taken = await does(lawyer, state, 'take');
  const elsewhere = await actingAs(lawyer, { role: 'lawyer', organisationId: aidAgency }, api);
  await isNotThere(elsewhere, taken.state);
});

test('to a lawyer the case they filed as a resident is not there at work', async () => {
  const { state } = await fileOne(await signIn(api, 'second-lawyer'));
  const atWork = await staff(api, 'second-lawyer');
  expect(atWork.session.me.acting.organisationId).toBe(centre);
  await isNotThere(atWork, state);
});

test('to the office that handed a petition on it is not there until it comes back', async () => {
  const agent = await staff(api, 'agent');
  let { state } = await fileOne(resident, petition());
  for (const [action, input] of [
    ['take', {}],
    ['register', {}],
    ['classify', { type: 'appeal' }],
    ['transfer', { organisationId: department }],
  ] as [Command['action'], object][]) {
    ({ state } = await does(agent, state, action, input));
  }
  await isNotThere(await staff(api, 'petition-dispatcher'), state);
  const dispatcher = await staff(api, 'department-dispatcher');
  await does(dispatcher, state, 'sendBack', { reasons: '不属于本单位职责。' });
  await isNotThere(dispatcher, state);
});

test('a case that is there is refused with the same number of looks into the store', async () => {
  const { state } = await fileOne(resident);
  const { session } = await signIn(api, 'looks-around');
  const looks = async (caseId: string) => {
    api.faults.sent();
    await api.send(requestTo('getCase', { params: { caseId } }, session.accessToken));
    await api.send(requestTo('candidates', { params: { caseId } }, session.accessToken));
    return api.faults.sent().length;
  };
  expect(await looks(state.id)).toBe(await looks(nowhere));
});
