import { unhurried } from '../support/api';
import { does, fileOne } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { otherCentre, staffId } from '../support/town';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ rates: unhurried });
});
afterEach(() => office.close());

test('who was told that a case came to them by mistake is told that it is not theirs; the reason stands in the record', async () => {
  const dispatcher = await office.as('centre-dispatcher');
  const { state } = await fileOne(await office.as('owner'));
  await office.news(state.id);
  const sent = (await does(dispatcher, state, 'transfer', { organisationId: otherCentre })).state;
  expect((await office.news(state.id))['other-dispatcher']).toEqual(['arrived']);
  const back = await does(dispatcher, sent, 'recall', { reason: '转错了单位。' });
  const told = await office.news(state.id);
  expect(told['other-dispatcher']).toEqual(['reassigned']);
  expect(told['owner']).toEqual(['returned']);
  expect(back.entry.details).toMatchObject({ reason: '转错了单位。' });
  expect(back.state.dues.map(({ clock, dueAt }) => [clock, dueAt])).toEqual(
    state.dues.map(({ clock, dueAt }) => [clock, dueAt]),
  );
});

test('whoever was given a case by mistake is told that it is not theirs any more, and so is its owner', async () => {
  const dispatcher = await office.as('centre-dispatcher');
  const { state } = await fileOne(await office.as('owner'));
  await office.news(state.id);
  const given = (await does(dispatcher, state, 'assign', { personId: staffId('lawyer') })).state;
  expect((await office.news(state.id))['lawyer']).toEqual(['assigned']);
  const back = await does(dispatcher, given, 'unassign', { reason: '点错了人。' });
  const told = await office.news(state.id);
  expect(told['lawyer']).toEqual(['reassigned']);
  expect(told['owner']).toEqual(['reassigned']);
  expect(back.entry.details).toMatchObject({ reason: '点错了人。' });
});
