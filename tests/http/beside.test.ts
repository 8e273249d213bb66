import type { BesideFiling } from '../../functions/contract/people/beside';
import { firstBreakOf } from '../../functions/domain/case/timeline/verify';
import { type Api, openApi, unhurried } from '../support/api';
import { newPhoto } from '../support/attachments';
import { besideFiling, consultation, goes, legalAid, newCode, newKey, petition } from '../support/filings';
import { actingAs, type Person, personWith, signIn, staff, visitor } from '../support/person';
import { centre, department, staffNamed } from '../support/town';

let api: Api;
let helper: Person;
const post = { role: 'helper', organisationId: centre } as const;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  await api.reference.putStaff([
    staffNamed('helper', ['helper', centre]),
    staffNamed('mole', ['helper', centre], ['dispatcher', department]),
  ]);
  helper = await actingAs(await signIn(api, 'helper'), post, api);
});
afterAll(() => api.close());

const lines = async (who = helper) => (await who.call('filedBeside', { query: {} })).rows;
const lineOf = async (number: string, who = helper) =>
  (await lines(who)).find((one) => one.number === number);
/** Files, and finds the case as whoever has the paper. */
async function filed(body: BesideFiling = besideFiling(), who = helper) {
  const told = await who.call('fileBeside', { body });
  const opening = { body: { code: body.code, answer: body.lock.answer } };
  const person = personWith(await visitor(api).call('recover', opening), api);
  const { rows } = await person.call('myCases', { query: {} });
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) throw new Error('no case, or more than one, under the code');
  return { told, person, opening, row };
}

test.each([consultation, legalAid, petition])(
  'a case of each kind is filed for somebody, and is theirs by code and answer',
  async (kind) => {
    const { told, person, row } = await filed(besideFiling(kind()));
    expect(told).toMatchObject({ number: row.number, filedAt: row.filedAt });
    const { state, timeline } = await person.call('getCase', { params: { caseId: row.id }, query: {} });
    expect(state.standing).toBe('owner');
    expect(timeline[0]?.by).toEqual({
      standing: 'owner',
      name: null,
      organisationName: null,
      through: { name: '工作人员helper', organisationName: '集宁区公共法律服务中心' },
    });
  },
);

test('who wrote it down, and what was agreed to, is in the record, which holds; staff see who', async () => {
  const { row } = await filed();
  const whole = await api.store.cases.whole(row.id);
  expect(whole?.events[0]?.by.through).toMatchObject({ consent: { words: '2026-11', follows: true } });
  expect(whole && firstBreakOf(whole)).toBeNull();
  const lawyer = await staff(api, 'lawyer');
  const { timeline } = await lawyer.call('getCase', { params: { caseId: row.id }, query: { via: 'desk' } });
  expect(timeline[0]?.by.through?.name).toBe('工作人员helper');
});

test('whoever filed it sees number, how far it is and the next date, and opens nothing of it', async () => {
  const { row } = await filed();
  const line = await lineOf(row.number);
  expect(Object.keys(line ?? {}).sort()).toEqual(['filedAt', 'kind', 'nextDate', 'number', 'status']);
  expect(line).toMatchObject({ status: 'submitted', nextDate: { audience: 'staff' } });
  const params = { caseId: row.id };
  for (const refused of [
    helper.refused('getCase', { params, query: {} }),
    helper.refused('papers', { params }),
    helper.refused('receipts', { params }),
    helper.refused('readers', { params, query: {} }),
  ])
    expect(await refused).toBe('not_found');
  const { state } = await (await staff(api, 'lawyer')).call('getCase', { params, query: { via: 'desk' } });
  await goes(await staff(api, 'lawyer'), state, ['answer', { text: '可以申请仲裁。' }]);
  expect(await lineOf(row.number)).toMatchObject({ status: 'answered' });
  // In their own name they are a stranger to it, too.
  expect(await (await signIn(api, 'helper')).refused('getCase', { params, query: {} })).toBe('not_found');
});

test('where the person did not let them, they see nothing of it at all', async () => {
  const { row } = await filed(besideFiling(consultation(), false));
  expect(await lineOf(row.number)).toBeUndefined();
});

test('once the person has made it their own it is theirs alone: the line is gone, and the code opens nothing', async () => {
  const { row, opening } = await filed();
  const resident = await signIn(api, 'bai');
  expect(await resident.call('bindCase', opening)).toEqual({ caseId: row.id });
  expect(await lineOf(row.number)).toBeUndefined();
  expect(await visitor(api).refused('recover', opening)).toBe('recovery_code_invalid');
  const whole = await api.store.cases.whole(row.id);
  expect(whole && firstBreakOf(whole)).toBeNull();
});

test('sent again it is the one case, and tells nothing of how it went on', async () => {
  const body = besideFiling();
  const first = await helper.send('fileBeside', { body });
  api.wait(1000);
  const again = await helper.send('fileBeside', { body });
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(JSON.parse(again.text)).toEqual({ ...JSON.parse(first.text), dues: [] });
  const other = { ...body, lock: { ask: 'word', answer: '别的词' } as const };
  expect(await helper.refused('fileBeside', { body: other })).toBe('recovery_code_invalid');
});

test('a photo or a recording of theirs goes along, and is the case’s from then on', async () => {
  const body = newPhoto();
  const { file } = await helper.call('offerFile', { body });
  const { row, person } = await filed(besideFiling(consultation({ form: { files: [file.id] } })));
  const { files } = await person.call('getCase', { params: { caseId: row.id }, query: {} });
  expect(files.map(({ id }) => id)).toEqual([file.id]);
  const params = { fileId: file.id };
  expect(await helper.refused('openFile', { params, body: {} })).toBe('not_found');
  expect(await helper.refused('openFile', { params, body: { caseId: row.id } })).toBe('not_found');
  // Somebody else's cannot be taken along.
  const { file: theirs } = await (await signIn(api, 'olan')).call('offerFile', { body: newPhoto() });
  const stolen = besideFiling(consultation({ form: { files: [theirs.id] } }));
  expect(await helper.refused('fileBeside', { body: stolen })).toBe('unknown_file');
});

test('of a matter against an office of theirs, and of a sealed report, no helper hears again', async () => {
  const mole = await actingAs(await signIn(api, 'mole'), post, api);
  const against = await filed(besideFiling(petition({ form: { respondentId: department } })), mole);
  const sealed = await filed(besideFiling(petition({ form: { corruption: true } })));
  const plain = await filed(besideFiling(), mole);
  expect((await lines(mole)).map(({ number }) => number)).toEqual([plain.row.number]);
  expect(await lineOf(sealed.row.number)).toBeUndefined();
  expect(against.row.number).not.toBe(plain.row.number);
});

test('what cannot be received leaves nobody behind, and grows out of nothing of the helper’s', async () => {
  const before = (await api.everything()).filter((item) => /RECOVERY#|PERSON#/.test(item)).length;
  const nowhere = besideFiling(consultation({ areaCode: '999999000000' }));
  expect(await helper.refused('fileBeside', { body: nowhere })).toBe('unknown_area');
  const grown = besideFiling(consultation({ cameFrom: '0000000000' }));
  expect(await helper.refused('fileBeside', { body: grown })).toBe('not_found');
  expect((await api.everything()).filter((item) => /RECOVERY#|PERSON#/.test(item))).toHaveLength(before);
});

test('the post is given at a service centre, and what is not a helper’s ends with it', async () => {
  const admin = await staff(api, 'admin');
  const invited = (organisationId: string, who: Person) =>
    who.send('invite', { params: { organisationId }, body: { role: 'helper', name: '郭淑芬' } });
  expect((await invited(centre, admin)).status).toBe(201);
  expect((await invited(department, await staff(api, 'department-admin'))).status).toBe(403);
  await api.reference.putStaff([staffNamed('leaving', ['helper', centre])]);
  const leaving = await actingAs(await signIn(api, 'leaving'), post, api);
  await filed(besideFiling(), leaving);
  const { personId } = leaving.session.me;
  const ending = { params: { organisationId: centre, personId }, body: { role: 'helper' } as const };
  await admin.call('endDuty', ending);
  expect(await leaving.refused('filedBeside', { query: {} })).toBe('session_ended');
  expect(await leaving.refused('fileBeside', { body: besideFiling() })).toBe('session_ended');
});

test('nothing that opens it lies in the table or the log', async () => {
  const body: BesideFiling = { ...besideFiling(), code: newCode(), lock: { ask: 'word', answer: '黑山羊' } };
  body.filing.key = newKey();
  await helper.call('fileBeside', { body });
  const kept = (await api.everything()).join() + JSON.stringify(api.logged);
  for (const word of [body.code, body.code.replaceAll('-', ''), '黑山羊']) expect(kept).not.toContain(word);
});

test('whoever filed it is told where it went: the address and number of the desk, as it stands with its office', async () => {
  const admin = await staff(api, 'admin');
  const body = {
    address: '振兴路 1 号',
    postcode: '012000',
    phone: '0474-0000001',
    hours: '工作日 8:30—17:30',
  };
  await admin.call('setPlace', { params: { organisationId: centre }, body });
  // What was looked up before is remembered for a while.
  api.wait(3_600_000);
  const again = await actingAs(await signIn(api, 'helper'), post, api);
  const { told } = await filed(besideFiling(), again);
  expect(told).toMatchObject({ deskPlace: body });
});
