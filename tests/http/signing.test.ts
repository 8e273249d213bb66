import { drafts, signature } from '../support/drafting';
import { does, fileOne, goes, legalAid, offeredPetition } from '../support/filings';
import { inputsAt } from '../support/inputs';
import { noon } from '../support/moves';
import { openOffice, type Office } from '../support/office';
import type { Person } from '../support/person';
import { department, secondDepartment, staffId } from '../support/town';
import { unhurried } from '../support/api';

let office: Office;
let owner: Person;
let officer: Person;
let head: Person;

beforeEach(async () => {
  office = await openOffice({ rates: unhurried });
  owner = await office.as('owner');
  officer = await office.as('department-dispatcher');
  head = await office.as('department-supervisor');
});
afterEach(() => office.close());

const opinion = inputsAt(noon, {
  personId: staffId('lawyer'),
  organisationId: secondDepartment,
  otherSideId: secondDepartment,
}).giveOpinion;
const none = { toSign: 0, sentBack: 0, written: 0 };
const counts = async (person: Person) => (await person.call('today', {})).drafts;
const turn = (caseId: string, revision: number, body: object) => ({
  params: { caseId, action: 'giveOpinion' as const },
  body: { revision, ...body } as { turn: 'discard'; revision: number },
});

/** A petition that the department looks into; nobody waits to be told of anything. */
async function handled() {
  const { id } = await offeredPetition(owner, await office.as('agent'), department);
  const { state } = await officer.call('getCase', { params: { caseId: id }, query: {} });
  const now = await goes(officer, state, ['accept'], ['investigate']);
  await office.news(id);
  return now;
}

test('what waits for a signature is counted in the one request of the day, for whoever signs it and for nobody else', async () => {
  const state = await handled();
  expect(await counts(head)).toEqual(none);
  const draft = await drafts(officer, state, 'giveOpinion', opinion);
  expect(draft.signers).toEqual(['工作人员department-supervisor']);
  expect(await counts(head)).toEqual({ ...none, toSign: 1 });
  expect(await counts(officer)).toEqual({ ...none, written: 1 });
  expect(await head.call('toSign', {})).toMatchObject({
    count: 1,
    drafts: [{ caseId: state.id, unfit: null, may: ['sendBack', 'sign'] }],
  });
  expect(await officer.call('toSign', {})).toEqual({ count: 0, drafts: [] });
  expect(await counts(await office.as('second-supervisor'))).toEqual(none);
  await head.call('turnDraft', turn(state.id, 1, { turn: 'sendBack', reason: '面积没有写。' }));
  expect(await counts(head)).toEqual(none);
  expect(await counts(officer)).toEqual({ ...none, sentBack: 1 });
  await drafts(officer, state, 'giveOpinion', opinion, { revision: 2 });
  expect(await counts(head)).toEqual({ ...none, toSign: 1 });
  await head.call('signDraft', signature(state, 'giveOpinion', 3));
  expect(await counts(head)).toEqual(none);
  expect(await counts(officer)).toEqual(none);
});

test('the one who signs hears that it waits, the writer that it came back and why, and that it is signed; the resident hears only what is given', async () => {
  const state = await handled();
  await drafts(officer, state, 'giveOpinion', opinion);
  expect(await office.news(state.id)).toEqual({ 'department-supervisor': ['draftWaiting'] });
  const inbox = async (person: Person) => (await person.call('inbox', { query: {} })).notices[0];
  expect(await inbox(head)).toMatchObject({ kind: 'draftWaiting', action: 'giveOpinion', seen: false });
  await head.call('turnDraft', turn(state.id, 1, { turn: 'sendBack', reason: '面积没有写。' }));
  expect(await office.news(state.id)).toEqual({ 'department-dispatcher': ['draftSentBack'] });
  expect(await inbox(officer)).toMatchObject({ kind: 'draftSentBack', reason: '面积没有写。' });
  // It waits for nobody any more: for whoever has not looked it is seen.
  expect(await inbox(head)).toMatchObject({ kind: 'draftWaiting', seen: true });
  await drafts(officer, state, 'giveOpinion', opinion, { revision: 2 });
  await office.news(state.id);
  await head.call('signDraft', signature(state, 'giveOpinion', 3));
  const told = await office.news(state.id);
  expect(told['department-dispatcher']).toEqual(['draftSigned']);
  expect(told['owner']).toEqual(['decision']);
});

test('a draft written by one who has left is signed by another, and comes back to those who give out cases', async () => {
  const state = await handled();
  await drafts(officer, state, 'giveOpinion', opinion);
  await office.news(state.id);
  const leaver = { organisationId: department, personId: staffId('department-dispatcher') };
  const admin = await office.as('department-admin');
  await admin.call('endDuty', { params: leaver, body: { role: 'dispatcher' } });
  expect(await counts(head)).toEqual({ ...none, toSign: 1 });
  await head.call('turnDraft', turn(state.id, 1, { turn: 'sendBack', reason: '面积没有写。' }));
  expect((await office.news(state.id))['department-dispatcher']).toBeUndefined();
  const { drafts: left } = await head.call('drafts', { params: { caseId: state.id } });
  expect(left).toMatchObject([{ stage: 'sentBack', may: ['write'] }]);
});

test('whoever steps aside after a draft was written is not told by a number that it waits; others are', async () => {
  const [writer, other] = [await office.as('aid-supervisor'), await office.as('aid-dispatcher')];
  const { state } = await fileOne(owner, legalAid());
  const reviewing = await goes(other, state, ['startReview']);
  await drafts(writer, reviewing, 'requestMaterials', { items: ['劳动合同'] });
  expect(await counts(other)).toEqual({ ...none, toSign: 1 });
  await does(owner, reviewing, 'askRecusal', { whom: 'step-2', reasons: '他是老板的弟弟。' });
  const { state: asked } = await writer.call('getCase', { params: { caseId: state.id }, query: {} });
  await does(writer, asked, 'decideRecusal', { outcome: 'stepsAside', reasons: '应当回避。' });
  expect(await other.call('toSign', {})).toEqual({ count: 0, drafts: [] });
  expect(await counts(other)).toEqual(none);
  expect(await counts(writer)).toEqual({ ...none, written: 1 });
  const { drafts: waiting } = await writer.call('myDrafts', {});
  await writer.call('turnDraft', {
    params: { caseId: state.id, action: 'requestMaterials' },
    body: { turn: 'withdraw', revision: waiting[0]?.revision ?? 0 },
  });
  expect(await counts(other)).toEqual(none);
});

test('where nobody is left who may sign, whoever looks at the draft is told so', async () => {
  const state = await handled();
  await drafts(officer, state, 'giveOpinion', opinion);
  const admin = await office.as('department-admin');
  const leaver = { organisationId: department, personId: staffId('department-supervisor') };
  await admin.call('endDuty', { params: leaver, body: { role: 'supervisor' } });
  const { drafts: waiting } = await officer.call('drafts', { params: { caseId: state.id } });
  expect(waiting).toMatchObject([{ stage: 'waiting', signers: [], may: ['withdraw'] }]);
});

test('a draft whose case goes to another office waits there no more: its writer hears it, and throws it away or finds it when the case is back', async () => {
  const { id } = await offeredPetition(owner, await office.as('agent'), department);
  const { state } = await officer.call('getCase', { params: { caseId: id }, query: {} });
  await drafts(officer, state, 'accept', {});
  await office.news(id);
  expect(await counts(head)).toEqual({ ...none, toSign: 1 });
  await does(officer, state, 'sendBack', { reasons: '不归我们管。' });
  const told = await office.news(id);
  expect(told['department-dispatcher']).toContain('draftSentBack');
  expect(await counts(head)).toEqual(none);
  const { drafts: mine } = await officer.call('myDrafts', {});
  expect(mine).toMatchObject([
    { caseId: id, action: 'accept', unfit: 'otherOffice', reason: null, dueAt: null, may: ['discard'] },
  ]);
  const revision = mine[0]?.revision ?? 0;
  const thrown = {
    params: { caseId: id, action: 'accept' as const },
    body: { turn: 'discard' as const, revision },
  };
  expect((await head.send('turnDraft', thrown)).status).toBe(403);
  await officer.call('turnDraft', thrown);
  expect(await counts(officer)).toEqual(none);
});

test('for what an office needs two people is changed by its administrator or head, on record, with what that means for each decision', async () => {
  const here = { params: { organisationId: department } };
  const before = await head.call('signing', here);
  expect(before).toMatchObject({ signing: 'byLaw', changes: [] });
  expect(before.decisions.find(({ action }) => action === 'extend')).toEqual({
    ...{ kind: 'petition', action: 'extend', signer: 'supervisor' },
    ...{ headBy: '《信访工作条例》第三十四条', byTwo: ['everything', 'decisions', 'byLaw'] },
  });
  expect(before.decisions.filter(({ headBy }) => headBy !== null)).toHaveLength(1);
  await head.call('setSigning', { ...here, body: { signing: 'everything' } });
  // The same once more changes nothing, and stands once.
  await head.call('setSigning', { ...here, body: { signing: 'everything' } });
  expect((await officer.call('signing', here)).changes).toEqual([
    { at: office.api.now(), byName: '工作人员department-supervisor', before: 'byLaw', after: 'everything' },
  ]);
  expect((await officer.send('setSigning', { ...here, body: { signing: 'byLaw' } })).status).toBe(403);
});
