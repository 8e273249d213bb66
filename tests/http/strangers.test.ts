import { CaseAction } from '../../functions/contract/deeds/actions';
import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import type { CaseState } from '../../functions/contract/case/views';
import { staffSentences, takenSaid } from '../../functions/http/problems/staffSentences';
import { type Api, openApi, type RawReply, type RawRequest, unhurried } from '../support/api';
import { does, fileOne, goes, legalAid, offeredPetition } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { usual, usualDeed } from '../support/requests';
import { aidAgency, centre, department, staffId } from '../support/town';

let api: Api;
let resident: Person;
const nowhere = '0000000000';

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

/** The endpoints whose path names a case. */
const ofCases = (Object.keys(endpoints) as EndpointName[]).filter((name) =>
  endpoints[name].path.includes('{caseId}'),
);

/** Requests that name a case, of an asker who says to have seen this version of it. */
function requests(
  caseId: string,
  version: number,
  actions: readonly CaseAction[],
  token: string,
): RawRequest[] {
  const about = { caseId, version, organisationId: centre, refreshToken: '' };
  const reading = ofCases.map((name) => requestTo(name, usual[name](about), token));
  const acting = actions.map((action) => requestTo('actOnCase', usualDeed(action, about), token));
  // As a page asks, which reads it in part.
  const opening = requestTo('getCase', { params: { caseId }, query: { part: 'latest' } }, token);
  return [...reading, opening, ...acting].map((request, at) => ({ ...request, requestId: `request-${at}` }));
}

/** A reply without what a colleague is told of who has the case: in its place what is said of one that is not there. */
const untold = (by: string, { text, ...reply }: RawReply) => {
  const [said, plain] = [JSON.stringify(takenSaid(by)), JSON.stringify(staffSentences.not_found)];
  return { ...reply, text: text.replace(said.slice(1, -1), plain.slice(1, -1)) };
};

/**
 * To this person the case is not there: status, headers and bytes are those of a case that is not. `by`: but for whom they are told to
 * have taken it, where they open it or do something to it.
 */
async function isNotThere(
  { session }: Person,
  { id, version }: Pick<CaseState, 'id' | 'version'>,
  by?: string,
): Promise<void> {
  const seen: [number, readonly CaseAction[]][] = [
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
    expect(by === undefined ? theirs : theirs?.map((reply) => untold(by, reply))).toEqual(nobodys);
  }
}

test('every endpoint that names a case is among those asked here', () => {
  expect(ofCases.sort()).toEqual([
    ...[
      'actOnCase',
      'addNote',
      'candidates',
      'caseVersion',
      'drafts',
      'earlierSteps',
      'endGuardian',
      'endJoining',
      'getCase',
      'here',
      'joiningNow',
      'notes',
      'offerJoining',
      'openPaper',
      'papers',
      'previewDraft',
      'rate',
      'ratings',
      'readers',
      'receipts',
      'relatedCases',
      'reveal',
      'signDraft',
      'turnDraft',
      'writeDraft',
    ],
  ]);
});

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

test('to a duty lawyer a consultation that another has taken is not there, but by name who has it', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const taken = await does(lawyer, state, 'take');
  await isNotThere(await staff(api, 'second-lawyer'), taken.state, lawyer.session.me.name ?? '');
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

test('to the office that handed a petition back it is not there once that is agreed', async () => {
  const [agent, dispatcher] = await Promise.all([staff(api, 'agent'), staff(api, 'department-dispatcher')]);
  let state = await offeredPetition(resident, agent, department);
  state = await goes(dispatcher, state, ['sendBack', { reasons: '不属于本单位职责。' }]);
  state = await goes(agent, state, ['agreeReturn']);
  await isNotThere(dispatcher, state);
});

test('to a lawyer who stepped aside an application is not there any more', async () => {
  const { state } = await fileOne(resident, legalAid());
  const supervisor = await staff(api, 'aid-supervisor');
  const given = await goes(
    supervisor,
    state,
    ['startReview'],
    ['grant'],
    ['assign', { personId: staffId('firm-lawyer') }],
  );
  const lawyer = await staff(api, 'firm-lawyer');
  await isNotThere(lawyer, await goes(lawyer, given, ['declareConflict', { reason: '我代理过对方。' }]));
});

/** What the store is asked for each of these requests, but for the count of requests that every tenth one shares. */
async function looks(asked: RawRequest[]): Promise<string[][]> {
  const seen: string[][] = [];
  for (const request of asked) {
    api.faults.sent();
    await api.send(request);
    seen.push(api.faults.sent().filter((name) => name !== 'UpdateItem'));
  }
  return seen;
}

test.each([
  ['as it is', 0],
  ['as it was before', -1],
  ['as it will be', 1],
])('a case that is there, seen %s, is refused with looks of the same number and kind', async (_, later) => {
  const { state } = await fileOne(resident);
  const { version } = await goes(
    resident,
    state,
    ['message', { text: '在吗？' }],
    ['message', { text: '急。' }],
  );
  const { session } = await signIn(api, 'looks-around');
  const agent = await staff(api, 'agent');
  const ofCodes = (caseId: string) =>
    (['case', 'mandate'] as const).flatMap((what) =>
      [session, agent.session].map(({ accessToken }) =>
        requestTo('makeCode', { body: { for: what, caseId } }, accessToken),
      ),
    );
  const asking = (caseId: string) =>
    looks([...requests(caseId, version + later, ['assign'], session.accessToken), ...ofCodes(caseId)]);
  expect(await asking(state.id)).toEqual(await asking(nowhere));
});
