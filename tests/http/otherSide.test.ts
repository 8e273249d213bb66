import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import { limits } from '../../functions/contract/limits';
import type { StaffRole } from '../../functions/contract/words';
import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, type RawReply, unhurried } from '../support/api';
import {
  aidComplaint,
  consultation,
  fileOne,
  type FilingSent,
  goes,
  legalAid,
  petition,
} from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { aidAgency, bureau, centre, department, petitionOffice } from '../support/town';
import { secondDepartment, secondDepartmentName, staffId, staffNamed } from '../support/town';

/** Of what knows nothing of cases. */
const nothing = <N extends EndpointName>(...names: N[]) =>
  Object.fromEntries(names.map((name) => [name, 'nothing'])) as Record<N, 'nothing'>;

const whatThereIs = <N extends EndpointName>(...names: N[]) =>
  Object.fromEntries(names.map((name) => [name, 'what there is'])) as Record<N, 'what there is'>;

/** Of what is asked about a case. */
const ofOne = <N extends EndpointName>(...names: N[]) =>
  Object.fromEntries(names.map((name) => [name, 'of one'])) as Record<N, 'of one'>;

// How each endpoint could tell somebody of a case: it is asked about one, it lists what there is, or it knows nothing
// of cases. Written by hand: a new endpoint without an entry fails.
const says: Record<EndpointName, 'of one' | 'what there is' | 'nothing'> = {
  ...nothing('login', 'refresh', 'logout', 'actAs', 'me', 'invite', 'invitations', 'revokeInvitation'),
  ...nothing('join', 'area', 'organisations', 'organisation', 'offices', 'keptPlaces', 'setPlace'),
  ...nothing('eligibility', 'help', 'beginScan', 'scanState', 'finishScan', 'openScan', 'confirmScan'),
  ...nothing('declineScan', 'beginText', 'finishText', 'signing', 'setSigning'),
  staff: 'what there is',
  endDuty: 'nothing',
  setWeCom: 'nothing',
  setRobot: 'nothing',
  fileCase: 'nothing',
  myCases: 'what there is',
  fileWithoutName: 'nothing',
  recover: 'nothing',
  bindCase: 'nothing',
  fileBeside: 'nothing',
  filedBeside: 'what there is',
  takeIn: 'nothing',
  register: 'what there is',
  myData: 'what there is',
  takeData: 'nothing',
  setName: 'nothing',
  endSession: 'nothing',
  withdrawConsents: 'nothing',
  forgetMe: 'what there is',
  ...ofOne('ratings', 'rate'),
  officeRatings: 'what there is',
  answerRating: 'nothing',
  ...ofOne('readers', 'caseVersion', 'getCase', 'earlierSteps', 'actOnCase', 'candidates'),
  deskQueue: 'what there is',
  myQueue: 'what there is',
  handled: 'what there is',
  othersQueue: 'what there is',
  ...whatThereIs('peopleQueue', 'handedOverQueue', 'deputyQueue', 'doneToday', 'today'),
  giveCases: 'of one',
  callQueue: 'what there is',
  receipts: 'of one',
  ...ofOne('drafts', 'writeDraft', 'previewDraft', 'turnDraft', 'signDraft', 'relatedCases'),
  toSign: 'what there is',
  myDrafts: 'what there is',
  ...ofOne('papers', 'openPaper', 'endGuardian'),
  receiptKeys: 'nothing',
  checkReceipt: 'nothing',
  roots: 'nothing',
  inbox: 'what there is',
  seen: 'nothing',
  roster: 'what there is',
  addDuty: 'nothing',
  ...nothing('swapDuties', 'dropDuty', 'offerDuty', 'takeDuty', 'profile', 'setProfile', 'leaves'),
  ...nothing('takeLeave', 'endLeave', 'findArticles', 'checkArticles', 'phrases', 'setPhrases'),
  uncheckedArticles: 'what there is',
  ...({ notes: 'of one', addNote: 'of one', here: 'of one' } as const),
  reveal: 'of one',
  ...({ findCases: 'what there is', searchCases: 'what there is' } as const),
  declareMatters: 'nothing',
  consents: 'nothing',
  setPhone: 'nothing',
  dropPhone: 'nothing',
  offerFile: 'nothing',
  myFiles: 'what there is',
  openFile: 'of one',
  dropFile: 'nothing',
  ...({ helpings: 'nothing', offerHelping: 'nothing' } as const),
  ...({ offerJoining: 'of one', joiningNow: 'of one', endJoining: 'of one' } as const),
  ...({ takeHelping: 'nothing', tellHelper: 'nothing', endHelping: 'nothing' } as const),
  ...nothing('openJoining', 'joinCase', 'claimGuardian', 'confirmGuardian'),
  ...({ makeCode: 'nothing', openCode: 'nothing', publicCode: 'nothing', codeImage: 'nothing' } as const),
};
const saying = (what: (typeof says)[EndpointName]) =>
  (Object.keys(says) as EndpointName[]).filter((name) => says[name] === what);

const desks = [centre, aidAgency, petitionOffice, department, bureau];
const roles: StaffRole[] = ['lawyer', 'agent', 'dispatcher', 'supervisor', 'admin', 'helper'];
const nowhere = '0000000000';
/** Of what the resident writes, the words by which this matter could be known. */
const secret = '西河湾的八亩口粮田';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  // Of the second department, and of every desk a case may lie at.
  await api.reference.putStaff(
    roles.map((role) =>
      staffNamed(
        `mole-${role}`,
        [role, secondDepartment],
        ...desks.map((desk): [StaffRole, string] => [role, desk]),
      ),
    ),
  );
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const against: Record<FilingSent['kind'], () => FilingSent> = {
  consultation: () =>
    consultation({ form: { otherSide: `李四、${secondDepartmentName}`, question: secret } }),
  legalAid: () =>
    legalAid({ form: { otherSide: `王某某\n${secondDepartmentName}的李主任等人`, facts: secret } }),
  petition: () => petition({ form: { respondentId: secondDepartment, request: secret } }),
  aidComplaint: () => aidComplaint({ form: { respondentId: secondDepartment, facts: secret } }),
};

test('every endpoint of the contract has its entry above', () => {
  expect(Object.keys(says).sort()).toEqual(Object.keys(endpoints).sort());
  // A file is named by itself, and its case in the body; so are several cases.
  const inBody: readonly EndpointName[] = ['openFile', 'giveCases'];
  for (const name of saying('of one'))
    expect(inBody.includes(name) || endpoints[name].path.includes('{caseId}')).toBe(true);
});

const replies = async (
  names: EndpointName[],
  { session }: Person,
  { id, version }: Pick<CaseState, 'id' | 'version'>,
  organisationId: string,
): Promise<RawReply[]> => {
  const about = { caseId: id, version, organisationId, refreshToken: session.refreshToken };
  const asked = names.map((name) => requestTo(name, usual[name](about), session.accessToken));
  return Promise.all(asked.map((request, at) => api.send({ ...request, requestId: `request-${at}` })));
};

describe.each(roles)('a %s of the unit complained about', (role) => {
  test.each([secondDepartment, ...desks])(
    'who acts for %s neither finds nor sees the case',
    async (place) => {
      const mole = await actingAs(await signIn(api, `mole-${role}`), { role, organisationId: place }, api);
      const ask = (what: (typeof says)[EndpointName], seen: Pick<CaseState, 'id' | 'version'>) =>
        replies(saying(what), mole, seen, place);
      const none = { id: nowhere, version: 1 };
      for (const filing of Object.values(against)) {
        const before = await ask('what there is', none);
        const { state } = await fileOne(resident, filing());
        expect(await ask('of one', state)).toEqual(await ask('of one', none));
        expect(await ask('what there is', state)).toEqual(before);
        const rest = JSON.stringify(await ask('nothing', state));
        expect([state.id, state.number, secret].filter((word) => rest.includes(word))).toEqual([]);
      }
    },
  );
});

test('at home, as residents, they see nothing of it either', async () => {
  const mole = await signIn(api, 'mole-supervisor');
  const { state } = await fileOne(resident, against.petition());
  const none = { id: nowhere, version: 1 };
  const ask = (seen: Pick<CaseState, 'id' | 'version'>) =>
    replies(saying('of one'), mole, seen, secondDepartment);
  expect(await ask(state)).toEqual(await ask(none));
});

test('nobody of theirs is proposed for it, and it cannot be given or offered to them', async () => {
  const { state } = await fileOne(resident, against.consultation());
  const dispatcher = await staff(api, 'centre-dispatcher');
  const { candidates } = await dispatcher.call('candidates', { params: { caseId: state.id } });
  expect(candidates.map(({ personId }) => personId)).toEqual([staffId('lawyer'), staffId('second-lawyer')]);
  const refused = (action: 'assign' | 'transfer', input: object) =>
    dispatcher.refused('actOnCase', {
      params: { caseId: state.id },
      body: { action, input, version: 1, key: 'key-of-this-one-tap' } as never,
    });
  expect(await refused('assign', { personId: staffId('mole-lawyer') })).toBe('conflict_of_interest');
  expect(await refused('transfer', { organisationId: secondDepartment })).toBe('conflict_of_interest');
});

test('when it turns out later, the case leaves their hands in that step and is gone from their lists', async () => {
  const { state } = await fileOne(resident);
  const dispatcher = await staff(api, 'centre-dispatcher');
  const given = await goes(dispatcher, state, ['assign', { personId: staffId('mole-lawyer') }]);
  const mole = await actingAs(
    await signIn(api, 'mole-lawyer'),
    { role: 'lawyer', organisationId: centre },
    api,
  );
  const idsIn = async (list: 'handled' | 'myQueue') =>
    (await mole.call(list, { query: {} })).rows.map(({ id }) => id);
  expect([await idsIn('handled'), await idsIn('myQueue')]).toEqual([[state.id], [state.id]]);
  const named = await goes(dispatcher, given, ['nameOtherSide', { organisationIds: [secondDepartment] }]);
  expect(named).toMatchObject({ assigneeName: null, holder: { at: 'desk' } });
  expect([await idsIn('handled'), await idsIn('myQueue')]).toEqual([[], []]);
  const of = { params: { caseId: state.id }, query: {} };
  expect(await mole.refused('getCase', of)).toBe('not_found');
});

test('a desk that turns out to be the other side lets go of the case to the level above', async () => {
  const { state } = await fileOne(resident, petition());
  const dispatcher = await staff(api, 'petition-dispatcher');
  const named = await goes(dispatcher, state, ['nameOtherSide', { organisationIds: [petitionOffice] }]);
  expect(named.deskName).toBe('乌兰察布市信访局');
  expect(await dispatcher.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});

test('pages are filled up: what is left out leaves no gap', async () => {
  const quiet = await openApi({ rates: unhurried });
  await quiet.reference.putStaff([
    staffNamed('mole', ['dispatcher', secondDepartment], ['dispatcher', centre]),
  ]);
  const asks = await signIn(quiet, 'olan');
  const seen: string[] = [];
  for (let count = 0; count < limits.page + 2; count += 1) {
    seen.push((await fileOne(asks)).state.id);
    quiet.wait(1000);
    await fileOne(asks, against.consultation());
    quiet.wait(1000);
  }
  const mole = await actingAs(
    await signIn(quiet, 'mole'),
    { role: 'dispatcher', organisationId: centre },
    quiet,
  );
  const first = await mole.call('deskQueue', { query: {} });
  const second = await mole.call('deskQueue', { query: { cursor: first.next ?? '' } });
  expect(first.rows.map(({ id }) => id)).toEqual(seen.slice(0, limits.page));
  expect(second.rows.map(({ id }) => id)).toEqual(seen.slice(limits.page));
  expect(second.next).toBeNull();
  await quiet.close();
});
