import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, fileOne, petition } from '../support/filings';
import { problemIn, signIn, staff, type Person } from '../support/person';
import { staffId } from '../support/town';

let api: Api;
let resident: Person;
let lawyer: Person;
let second: Person;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, lawyer, second] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'lawyer'),
    staff(api, 'second-lawyer'),
  ]);
});
afterEach(() => api.close());

const reason = '下周起我请假，先请同事接着办。';
const toSecond = { personId: staffId('second-lawyer'), reason };
const ofCase = ({ id }: CaseState) => ({ params: { caseId: id }, query: {} });
const dates = ({ dues }: CaseState) => dues.map(({ clock, dueAt }) => [clock, dueAt]);

async function taken(): Promise<CaseState> {
  const { state } = await fileOne(resident);
  return (await does(lawyer, state, 'take', {})).state;
}

test('it goes straight to the colleague, as far as it was and with the dates it had, and the one who gave it sees it no more', async () => {
  const before = await taken();
  api.wait(3_600_000);
  const again = await staff(api, 'lawyer');
  const sent = deed(before, 'handToColleague', toSecond);
  expect((await again.send('actOnCase', sent)).status).toBe(200);
  // The reply was lost: said again, nothing is done twice.
  expect((await again.send('actOnCase', sent)).status).toBe(200);
  expect(await again.refused('getCase', ofCase(before))).toBe('not_found');
  const { state, timeline } = await (await staff(api, 'second-lawyer')).call('getCase', ofCase(before));
  expect(state.status).toBe('assigned');
  expect(dates(state)).toEqual(dates(before));
  expect(state.actions).toContain('answer');
  expect(timeline.filter(({ word }) => word === 'handToColleague')).toHaveLength(1);
  const mine = await (await signIn(api, 'olan')).call('getCase', ofCase(before));
  expect(mine.state.assigneeName).toBe('工作人员second-lawyer');
});

test('nobody hands it to themself, to one who does no such work or is not there, or without a word why', async () => {
  const before = await taken();
  for (const name of ['lawyer', 'agent', 'nobody']) {
    const asked = deed(before, 'handToColleague', { personId: staffId(name), reason });
    expect(problemIn(await lawyer.send('actOnCase', asked)).code).toBe('unknown_person');
  }
  for (const without of [{}, { reason: ' ' }])
    expect(() => deed(before, 'handToColleague', { personId: toSecond.personId, ...without })).toThrow();
  expect((await lawyer.call('getCase', ofCase(before))).state.version).toBe(before.version);
});

test('a colleague who has not got it hands nothing on', async () => {
  const before = await taken();
  const foreign = await second.send(
    'actOnCase',
    deed(before, 'handToColleague', { ...toSecond, personId: staffId('lawyer') }),
  );
  expect(problemIn(foreign).code).toBe('not_found');
});

test('of a petition the new agent is agreed to anew, and the dates run on meanwhile', async () => {
  const agent = await staff(api, 'agent');
  const { state } = await fileOne(resident, petition());
  const offered = (await does(agent, state, 'take', {})).state;
  expect(offered.actions).not.toContain('handToColleague');
  const mandated = (await does(resident, offered, 'agreeMandate', { until: '2026-12-31' })).state;
  const own = (await agent.call('getCase', ofCase(mandated))).state;
  const handed = (await does(agent, own, 'handToColleague', { personId: staffId('second-agent'), reason }))
    .state;
  expect(handed.status).toBe('mandateOffered');
  const next = await staff(api, 'second-agent');
  expect((await next.call('getCase', ofCase(own))).state.actions).not.toContain('register');
  const agreed = (await resident.call('getCase', ofCase(own))).state;
  expect(agreed.actions).toContain('agreeMandate');
  await does(resident, agreed, 'agreeMandate', { until: '2026-12-31' });
  expect((await next.call('getCase', ofCase(own))).state.actions).toContain('register');
});
