import { openOffice, type Office } from '../support/office';
import { personWith, visitor } from '../support/person';
import { deed, withoutName } from '../support/filings';

const question = '我被同事骚扰，不想让人知道是我问的，可以怎么办？';
const answer = '把聊天记录存好，可以先向单位书面反映，也可以报警。';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('asked without a name, answered, found again by its code, and later one’s own', async () => {
  const { api } = office;
  const anyone = visitor(api);
  const { form, ...asked } = withoutName();
  const body = { ...asked, form: { ...form, question } };
  const { code } = body;
  const { view } = await anyone.call('fileWithoutName', { body });
  const caseId = view.state.id;
  const params = { caseId };
  expect(view).toMatchObject({
    state: { status: 'submitted', standing: 'owner' },
    answers: { form: { question } },
  });

  // A retry of a phone that lost the reply: the same question, the same code.
  const again = await anyone.call('fileWithoutName', { body });
  expect([again.view.state.id, again.isEarlier]).toEqual([caseId, false]);

  const lawyer = await office.as('lawyer');
  const { rows } = await lawyer.call('deskQueue', { query: {} });
  expect(rows.map(({ id }) => id)).toEqual([caseId]);
  await lawyer.call('actOnCase', deed({ id: caseId, version: 1 }, 'answer', { text: answer }));
  const read = await lawyer.call('getCase', { params, query: { via: 'desk' } });
  expect(JSON.stringify(read)).not.toContain(code);

  await office.pass(24);
  expect(await anyone.refused('recover', { body: { code: '0000-0000-0000-0000' } })).toBe(
    'recovery_code_invalid',
  );
  // As people type: small letters and spaces.
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
  const asker = personWith(await anyone.call('recover', { body: { code: typed } }), api);
  expect(asker.session.me).toMatchObject({ name: null, memberships: [] });
  const found = await asker.call('myCases', { query: {} });
  expect(found.rows.map(({ id, status }) => [id, status])).toEqual([[caseId, 'answered']]);
  const mine = await asker.call('getCase', { params, query: {} });
  expect(mine.timeline.find(({ word }) => word === 'answer')?.details).toEqual({ text: answer });
  const { readings } = await asker.call('readers', { params, query: {} });
  expect(readings.map(({ role, via }) => [role, via])).toEqual([['lawyer', 'desk']]);
  await asker.call('actOnCase', deed(mine.state, 'followUp', { text: '单位不管怎么办？' }));

  const resident = await office.as('resident');
  expect(await resident.refused('getCase', { params, query: {} })).toBe('not_found');
  await office.news(caseId);
  expect(await resident.call('bindCase', { body: { code } })).toEqual({ caseId });
  expect(await resident.call('bindCase', { body: { code } })).toEqual({ caseId });
  expect(await office.news(caseId)).toEqual({ resident: ['filed'] });
  const bound = await resident.call('getCase', { params, query: {} });
  expect(bound.state).toMatchObject({ standing: 'owner', status: 'followedUp' });
  expect(bound.timeline.map(({ word }) => word)).toEqual(['file', 'answer', 'told', 'followUp', 'bind']);

  // From now on it is found by the phone alone.
  const stranger = await office.as('stranger');
  expect(await stranger.refused('bindCase', { body: { code } })).toBe('recovery_code_invalid');
  expect(await anyone.refused('recover', { body: { code } })).toBe('recovery_code_invalid');
  expect(await asker.refused('getCase', { params, query: {} })).toBe('not_found');

  await (
    await office.as('lawyer')
  ).call('actOnCase', deed(bound.state, 'answer', { text: '可以申请仲裁。' }));
  expect(await office.news(caseId)).toEqual({ resident: ['answered'] });
});
