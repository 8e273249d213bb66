import { leaving } from '../support/leaving';
import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import type { CaseState } from '../../functions/contract/case/views';
import type { StaffRole } from '../../functions/contract/words';
import { type Api, openApi, type RawReply, unhurried } from '../support/api';
import { aidComplaint, consultation, fileOne, goes, legalAid } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { aidAgency, bureau, centre, firm, otherCounty, staffId, staffNamed } from '../support/town';

/** Of what the resident writes, the words by which the complaint could be known. */
const secret = '开庭的日子是法院告诉我的';
const nowhere = '0000000000';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  // Each with a post at the bureau that has the complaint, and one that stands on the other side of it.
  await api.reference.putStaff([
    staffNamed('accused', ['lawyer', firm], ['dispatcher', bureau], ['supervisor', bureau]),
    staffNamed('colleague', ['lawyer', firm], ['dispatcher', bureau], ['supervisor', bureau]),
    staffNamed('agency-head', ['supervisor', aidAgency], ['dispatcher', bureau], ['supervisor', bureau]),
    staffNamed('agency-admin', ['admin', aidAgency], ['admin', bureau], ['dispatcher', bureau]),
    staffNamed('moving', ['lawyer', firm]),
  ]);
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

/** Legal aid of this resident's, in the hands of a lawyer. */
async function carried(by: string): Promise<CaseState> {
  const { state } = await fileOne(resident, legalAid());
  const granted = await goes(
    await staff(api, 'aid-supervisor'),
    state,
    ['startReview'],
    ['grant'],
    ['assign', { personId: staffId(by) }],
  );
  const lawyer = await actingAs(await signIn(api, by), { role: 'lawyer', organisationId: firm }, api);
  return goes(lawyer, granted, ['declareNoConflict'], ['begin']);
}

const complaining = (about: 'worker' | 'firm' | 'agency', aboutNumber?: string) =>
  aidComplaint({ form: { about, facts: secret, ...(aboutNumber && { aboutNumber }) } });

/** All that an endpoint could say of a case or of what there is; what makes, ends or changes something is left out. */
const asking = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) =>
    endpoints[name].path.includes('{caseId}') ||
    ['deskQueue', 'myQueue', 'handled', 'callQueue', 'inbox', 'findCases', 'roster', 'staff'].includes(name),
);

async function replies(
  { session }: Person,
  { id, version }: Pick<CaseState, 'id' | 'version'>,
  organisationId: string,
): Promise<RawReply[]> {
  const about = { caseId: id, version, organisationId, refreshToken: '' };
  const asked = asking.map((name) => requestTo(name, usual[name](about), session.accessToken));
  return Promise.all(asked.map((request, at) => api.send({ ...request, requestId: `request-${at}` })));
}

const none = { id: nowhere, version: 1 };
const acting = async (who: string, role: StaffRole, organisationId: string) =>
  actingAs(await signIn(api, who), { role, organisationId }, api);

describe.each<[string, 'worker' | 'firm' | 'agency', [StaffRole, string][]]>([
  [
    'accused',
    'worker',
    [
      ['lawyer', firm],
      ['dispatcher', bureau],
      ['supervisor', bureau],
    ],
  ],
  [
    'colleague',
    'worker',
    [
      ['lawyer', firm],
      ['dispatcher', bureau],
      ['supervisor', bureau],
    ],
  ],
  [
    'colleague',
    'firm',
    [
      ['lawyer', firm],
      ['dispatcher', bureau],
      ['supervisor', bureau],
    ],
  ],
  [
    'agency-head',
    'agency',
    [
      ['supervisor', aidAgency],
      ['dispatcher', bureau],
      ['supervisor', bureau],
    ],
  ],
  [
    'agency-admin',
    'agency',
    [
      ['admin', aidAgency],
      ['admin', bureau],
      ['dispatcher', bureau],
    ],
  ],
])('%s, when the %s is complained about', (who, about, places) => {
  test.each(places)('sees and counts nothing as %s of %s', async (role, place) => {
    const aid = await carried('accused');
    const person = await acting(who, role, place);
    const before = await replies(person, none, place);
    const { state } = await fileOne(resident, complaining(about, aid.number));
    expect(state.deskName).toBe('集宁区司法局');
    expect(await replies(person, none, place)).toEqual(before);
    expect(await replies(person, state, place)).toEqual(before);
  });
});

test.each<[string, StaffRole, string]>([
  ['firm-lawyer', 'lawyer', firm],
  ['aid-dispatcher', 'dispatcher', aidAgency],
  ['aid-supervisor', 'supervisor', aidAgency],
  ['admin', 'admin', centre],
  ['other-supervisor', 'supervisor', `serviceCentre-${otherCounty}`],
])('to %s, who has no part in it, it is not there', async (who, role, place) => {
  const aid = await carried('accused');
  const person = await acting(who, role, place);
  const before = await replies(person, none, place);
  const { state } = await fileOne(resident, complaining('worker', aid.number));
  expect(await replies(person, state, place)).toEqual(before);
});

test('the case that it is about stays as it was: no step, no link, no version', async () => {
  const aid = await carried('accused');
  const lawyer = await acting('accused', 'lawyer', firm);
  const opened = () => lawyer.send('getCase', { params: { caseId: aid.id }, query: {} });
  const before = await opened();
  const { state } = await fileOne(resident, complaining('worker', aid.number));
  await goes(await staff(api, 'bureau-dispatcher'), state, ['accept'], ['investigate']);
  expect(JSON.parse((await opened()).text)).toEqual(JSON.parse(before.text));
  expect((await api.store.cases.get(aid.id))?.version).toBe(aid.version);
});

test('whoever it is about stays apart from it when they have gone to work for the bureau', async () => {
  const aid = await carried('moving');
  const { state } = await fileOne(resident, complaining('worker', aid.number));
  const place = { organisationId: firm, role: 'lawyer' as const };
  await api.store.people.leave(leaving(staffId('moving'), place));
  await api.reference.putStaff([staffNamed('moving', ['supervisor', bureau], ['dispatcher', bureau])]);
  const moved = await acting('moving', 'supervisor', bureau);
  expect(await moved.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
  const head = await staff(api, 'bureau-supervisor');
  const accepted = await goes(head, state, ['accept']);
  const { candidates } = await head.call('candidates', { params: { caseId: state.id } });
  expect(candidates.map(({ personId }) => personId)).not.toContain(staffId('moving'));
  const refused = await head.send('actOnCase', {
    params: { caseId: state.id },
    body: {
      action: 'assign',
      input: { personId: staffId('moving') },
      version: accepted.version,
      key: 'key-of-this-one-tap',
    },
  });
  expect(JSON.parse(refused.text)).toMatchObject({ code: 'conflict_of_interest' });
});

test('a lawyer who answered a question is found by its number, and the centre when that is meant', async () => {
  const { state: asked } = await fileOne(resident, consultation());
  await goes(await staff(api, 'lawyer'), asked, ['answer', { text: '可以申请仲裁。' }]);
  const about = async (whom: 'worker' | 'agency') => {
    const { state } = await fileOne(resident, complaining(whom, asked.number));
    return api.store.cases.get(state.id);
  };
  expect(await about('worker')).toMatchObject({ against: [centre], aside: [staffId('lawyer')] });
  expect(await about('agency')).toMatchObject({ against: [centre], aside: [] });
});

test('the number of somebody else’s case says nothing, and the complaint is received all the same', async () => {
  const aid = await carried('accused');
  const stranger = await signIn(api, 'stranger');
  const { state } = await fileOne(stranger, complaining('worker', aid.number));
  expect(await api.store.cases.get(state.id)).toMatchObject({ against: [], aside: [] });
  const never = '150902-2026-Y-00000-00000-5';
  expect((await fileOne(stranger, complaining('worker', never))).state.status).toBe('complained');
});

test('the bureau of the place of the one complained about receives it, wherever it was filed', async () => {
  const filing = aidComplaint({ areaCode: otherCounty, form: { about: 'firm', respondentId: firm } });
  expect((await fileOne(resident, filing)).state.deskName).toBe('集宁区司法局');
});

test('a bureau that is itself complained about never has it: the level above does', async () => {
  const filing = aidComplaint({ form: { about: 'agency', respondentId: bureau } });
  const { state } = await fileOne(resident, filing);
  expect(state.deskName).toBe('乌兰察布市司法局');
  const dispatcher = await staff(api, 'bureau-dispatcher');
  expect(await dispatcher.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});

test('without a phone, without an address, about nobody that can be named, it is received', async () => {
  const filing = aidComplaint({ form: { needsReading: true } });
  const { state, answers } = await fileOne(resident, filing);
  expect(state).toMatchObject({ status: 'complained', holder: { at: 'desk' } });
  expect(answers).toEqual({ kind: 'aidComplaint', form: filing.form });
});
