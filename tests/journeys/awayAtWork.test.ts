import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { consultation, fileOne, newKey } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { centre, staffId } from '../support/town';

/** Days pass, and the clock is swept meanwhile. */
jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const ofCase = (caseId: string) => ({ params: { caseId }, query: {} });

async function away(from: number, until: number): Promise<void> {
  const today = dayOf(office.api.now());
  await (
    await office.as('lawyer')
  ).call('takeLeave', {
    params: { organisationId: centre },
    body: {
      ...{ key: newKey(), role: 'lawyer', from: addDays(today, from), until: addDays(today, until) },
      ...{ personId: staffId('lawyer'), deputyId: staffId('second-lawyer') },
    },
  });
}

test('while a lawyer is away what they are told goes to whoever stands in as well, the case is answered in time, and afterwards it is theirs again', async () => {
  const { state } = await fileOne(await office.as('olan'), consultation());
  const caseId = state.id;
  const dispatcher = await office.as('centre-dispatcher');
  await dispatcher.call('actOnCase', {
    params: { caseId },
    body: { action: 'assign', input: { personId: staffId('lawyer') }, version: state.version, key: newKey() },
  });
  const given = await office.news(caseId);
  expect(given['lawyer']).toContain('assigned');
  expect(given['second-lawyer'] ?? []).not.toContain('assigned');

  await away(0, 1);
  await office.pass(1);
  const resident = await office.as('olan');
  const seen = (await resident.call('getCase', ofCase(caseId))).state;
  await resident.call('actOnCase', {
    params: { caseId },
    body: { action: 'message', input: { text: '补充：有工资条。' }, version: seen.version, key: newKey() },
  });
  const told = await office.news(caseId);
  expect(told['lawyer']).toEqual(['message']);
  expect(told['second-lawyer']).toEqual(['message']);

  // The date is near: both hear of it, and whoever stands in answers.
  await office.pass(24);
  const due = await office.news(caseId);
  expect(due['lawyer']?.length).toBeGreaterThan(0);
  expect(due['second-lawyer']).toEqual(due['lawyer']);
  const deputy = await office.as('second-lawyer');
  const now = (await deputy.call('getCase', ofCase(caseId))).state;
  await deputy.call('actOnCase', {
    params: { caseId },
    body: { action: 'answer', input: { text: '可以先投诉。' }, version: now.version, key: newKey() },
  });
  const { timeline } = await (await office.as('olan')).call('getCase', ofCase(caseId));
  expect(timeline.find(({ word }) => word === 'answer')?.by).toMatchObject({
    name: '工作人员second-lawyer',
    standsInFor: '工作人员lawyer',
  });

  // The last day is over: nobody had to end it.
  await office.pass(24);
  expect(await (await office.as('second-lawyer')).refused('getCase', ofCase(caseId))).toBe('not_found');
  const back = await (await office.as('lawyer')).call('getCase', ofCase(caseId));
  expect(back.state.standing).toBe('handler');
});
