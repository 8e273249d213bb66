import { fileOne, goes, halfAYear, petition } from '../support/filings';
import { helpedBy } from '../support/helping';
import { openOffice, type Office } from '../support/office';
import { visitor } from '../support/person';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('an agent shows a code, the resident scans it and agrees, and the case goes on', async () => {
  const resident = await office.as('olan');
  const neighbour = await office.as('neighbour');
  const agent = await office.as('agent');
  const { state } = await fileOne(resident, petition());
  const taken = await goes(agent, state, ['take']);
  expect(taken).toMatchObject({ status: 'mandateOffered', holder: { at: 'resident' } });

  // At the village centre: the agent's phone shows the code.
  const code = await agent.call('makeCode', { body: { for: 'mandate', caseId: taken.id } });
  const params = { scene: new URL(code.url).searchParams.get('scene') ?? '' };

  // Whoever looks over the shoulder learns nothing, signed in or not.
  expect(await neighbour.refused('openCode', { params })).toBe('code_invalid');
  expect(await visitor(office.api).refused('publicCode', { params })).toBe('code_invalid');

  // The resident scans it, sees who asks, and first checks the card that the agent wears.
  const opened = await resident.call('openCode', { params });
  expect(opened).toMatchObject({
    for: 'mandate',
    caseId: taken.id,
    card: { name: '工作人员agent', role: 'agent', organisationName: '集宁区信访局', areaName: '集宁区' },
  });
  const card = await agent.call('makeCode', { body: { for: 'card' } });
  expect(await visitor(office.api).call('publicCode', { params: { scene: card.scene } })).toMatchObject({
    for: 'card',
    card: { name: '工作人员agent' },
  });

  // They agree, on what their phone shows of the case.
  const { state: seen } = await resident.call('getCase', { params: { caseId: taken.id }, query: {} });
  expect(seen.actions).toContain('agreeMandate');
  const agreed = await goes(resident, seen, ['agreeMandate', { until: halfAYear }]);
  expect(agreed).toMatchObject({ status: 'mandated', mandate: { agreed: true, until: halfAYear } });
  expect(await office.news(taken.id)).toMatchObject({ agent: expect.arrayContaining(['mandateAgreed']) });

  // The code has done its work; the agent goes on.
  expect(await resident.refused('openCode', { params })).toBe('code_invalid');
  expect(await agent.refused('makeCode', { body: { for: 'mandate', caseId: taken.id } })).toBe(
    'wrong_status',
  );
  expect(await goes(agent, agreed, ['register'])).toMatchObject({ status: 'registered' });

  // When the agent leaves, the card in the resident's hand says so at once.
  const admin = await office.as('admin', 'petitionOffice-150902000000');
  await admin.call('endDuty', {
    params: { organisationId: 'petitionOffice-150902000000', personId: await office.idOf('agent') },
    body: { role: 'agent' },
  });
  expect(await visitor(office.api).refused('publicCode', { params: { scene: card.scene } })).toBe(
    'code_invalid',
  );
});

test('a code that waited too long is shown anew, and the new one works', async () => {
  const { state } = await fileOne(await office.as('olan'), petition());
  const taken = await goes(await office.as('second-agent'), state, ['take']);
  const show = async () =>
    (await office.as('second-agent')).call('makeCode', { body: { for: 'mandate', caseId: taken.id } });
  const old = await show();
  await office.pass(1, { every: 1 });
  const resident = await office.as('olan');
  expect(await resident.refused('openCode', { params: { scene: old.scene } })).toBe('code_invalid');
  const fresh = await show();
  expect(await resident.call('openCode', { params: { scene: fresh.scene } })).toMatchObject({
    for: 'mandate',
  });
});

test('a daughter acts for her father by his leave; he is told of each step, and takes it back at once', async () => {
  const [father, daughter] = [await office.as('father'), await office.as('daughter')];
  const leave = await helpedBy(father, daughter);
  const stead = daughter.inStead(leave.id);

  // She files for him; it is his, he is told that it was received, and she is told nothing of her own.
  const { state } = await stead.call('fileCase', { body: petition() });
  expect(await office.news(state.id)).toMatchObject({ father: ['filed'] });
  expect((await daughter.call('myCases', { query: {} })).rows).toEqual([]);

  // She says something more; the office hears it as from him, and he hears that it was said for him.
  await goes(stead, state, ['message', { text: '我爸让我补充一句。' }]);
  const news = await office.news(state.id);
  expect(news).toMatchObject({ father: ['helped'] });
  expect(news).not.toHaveProperty('daughter');

  // What is his alone stays his; once he takes leave back, the token in her hand opens nothing of his.
  const { state: seen } = await stead.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seen.actions).not.toContain('withdraw');
  await father.call('endHelping', { params: { helpingId: leave.id } });
  expect(await stead.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('helping_ended');
  const { timeline } = await father.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(timeline.map(({ by }) => [by.standing, by.name])).toEqual([
    ['helper', '白玉兰'],
    ['helper', '白玉兰'],
  ]);
});
