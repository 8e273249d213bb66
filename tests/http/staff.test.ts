import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne, goes, legalAid, offeredPetition, petition } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import {
  aidAgency,
  centre,
  department,
  firm,
  otherCentre,
  petitionOffice,
  staffId,
  staffNamed,
} from '../support/town';

let api: Api;
let resident: Person;
let head: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, head] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-supervisor')]);
});
afterEach(() => api.close());

const ending = (who: string, organisationId = centre, role: 'lawyer' | 'agent' = 'lawyer') => ({
  params: { organisationId, personId: staffId(who) },
  body: { role },
});
const stateFor = async (person: Person, { id }: Pick<CaseState, 'id'>) =>
  (await person.call('getCase', { params: { caseId: id }, query: {} })).state;
const assignTo = (who: string): ['assign', object] => ['assign', { personId: staffId(who) }];

/** So many consultations in the hands of the lawyer of the centre. */
async function inHand(count: number): Promise<CaseState[]> {
  const cases: CaseState[] = [];
  for (let filed = 0; filed < count; filed += 1)
    cases.push(await goes(head, (await fileOne(resident)).state, assignTo('lawyer')));
  return cases;
}

test('whoever leads an office sees who works there, by role', async () => {
  const { staff: members } = await head.call('staff', { params: { organisationId: centre } });
  expect(members.map(({ personId, role }) => [personId, role])).toEqual([
    [staffId('lawyer'), 'lawyer'],
    [staffId('second-lawyer'), 'lawyer'],
    [staffId('centre-dispatcher'), 'dispatcher'],
    [staffId('centre-supervisor'), 'supervisor'],
    [staffId('admin'), 'admin'],
  ]);
});

test('another office is the same as none', async () => {
  const asking = (organisationId: string) =>
    Promise.all(
      [
        requestTo('staff', { params: { organisationId } }, head.session.accessToken),
        requestTo('endDuty', ending('other-lawyer', organisationId), head.session.accessToken),
      ].map((request) => api.send({ ...request, requestId: 'same' })),
    );
  const [theirs, none] = await Promise.all([asking(otherCentre), asking('serviceCentre-999999999999')]);
  expect(theirs.map(({ status }) => status)).toEqual([404, 404]);
  expect(theirs).toEqual(none);
});

test('somebody who is no member, or not in this role, is nobody', async () => {
  for (const one of [ending('nobody'), ending('other-lawyer'), ending('second-lawyer', centre, 'agent')])
    expect(await head.refused('endDuty', one)).toBe('unknown_person');
});

describe('when a duty ends', () => {
  test('every case goes to the desk with its dates, and the post is gone', async () => {
    const [waiting, answered] = await inHand(2);
    if (!waiting || !answered) throw new Error('nothing in hand');
    const lawyer = await staff(api, 'lawyer');
    const told = await goes(lawyer, answered, ['answer', { text: '可以申请仲裁。' }]);
    expect(await head.call('endDuty', ending('lawyer'))).toEqual({ released: 2 });
    expect(await stateFor(head, waiting)).toMatchObject({
      status: 'submitted',
      assigneeName: null,
      holder: { at: 'desk', organisationName: '集宁区公共法律服务中心' },
      dueAt: waiting.dueAt,
    });
    expect(await stateFor(resident, told)).toMatchObject({ holder: { at: 'resident' }, assigneeName: null });
    const { timeline } = await resident.call('getCase', { params: { caseId: waiting.id }, query: {} });
    expect(timeline.at(-1)).toMatchObject({ word: 'release', by: { standing: 'system', name: null } });
    const { session } = await signIn(api, 'lawyer');
    expect(session.me.memberships).toMatchObject([{ organisationId: aidAgency }]);
    const { candidates } = await head.call('candidates', { params: { caseId: waiting.id } });
    expect(candidates.map(({ personId }) => personId)).toEqual([staffId('second-lawyer')]);
  });

  test('sent again it is done, and nobody is there any more', async () => {
    await inHand(1);
    await head.call('endDuty', ending('lawyer'));
    expect(await head.refused('endDuty', ending('lawyer'))).toBe('unknown_person');
  });

  test('their cases of another office stay with them', async () => {
    const aid = await staff(api, 'aid-supervisor');
    const { state } = await fileOne(resident, legalAid());
    const given = await goes(aid, state, ['startReview'], ['grant'], assignTo('lawyer'));
    await inHand(1);
    expect(await head.call('endDuty', ending('lawyer'))).toEqual({ released: 1 });
    expect((await stateFor(aid, given)).assigneeName).toBe('工作人员lawyer');
  });

  test('a petition that is with a department stays there, and its mandate ends', async () => {
    const [agent, office] = [await staff(api, 'agent'), await staff(api, 'petition-supervisor')];
    const state = await offeredPetition(resident, agent, department);
    const offered = await goes(
      await staff(api, 'second-agent'),
      (await fileOne(resident, petition())).state,
      ['take'],
    );
    await office.call('endDuty', ending('agent', petitionOffice, 'agent'));
    await office.call('endDuty', ending('second-agent', petitionOffice, 'agent'));
    expect(await stateFor(resident, state)).toMatchObject({ status: 'transferred', mandate: null });
    expect(await stateFor(resident, offered)).toMatchObject({ status: 'submitted', holder: { at: 'desk' } });
  });

  test('of a law firm its cases go back to the agency that gave them', async () => {
    const aid = await staff(api, 'aid-supervisor');
    const { state } = await fileOne(resident, legalAid());
    const given = await goes(aid, state, ['startReview'], ['grant'], assignTo('firm-lawyer'));
    await api.reference.putStaff([staffNamed('firm-head', ['admin', firm])]);
    const firmHead = await actingAs(
      await signIn(api, 'firm-head'),
      { role: 'admin', organisationId: firm },
      api,
    );
    expect(await firmHead.call('endDuty', ending('firm-lawyer', firm))).toEqual({ released: 1 });
    expect(await stateFor(aid, given)).toMatchObject({ assigneeName: null, holder: { at: 'desk' } });
  });

  test('who comes back and leaves again within minutes has left', async () => {
    const admin = await staff(api, 'admin');
    const leaveAndReturn = async () => {
      await head.call('endDuty', ending('second-lawyer'));
      const { code } = await admin.call('invite', {
        params: { organisationId: centre },
        body: { role: 'lawyer', name: '工作人员second-lawyer' },
      });
      await (await signIn(api, 'second-lawyer')).call('join', { body: { code } });
    };
    await leaveAndReturn();
    await leaveAndReturn();
    await head.call('endDuty', ending('second-lawyer'));
    expect((await signIn(api, 'second-lawyer')).session.me.memberships).toEqual([]);
  });
});
