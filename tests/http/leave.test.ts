import type { Day } from '../../functions/contract/ids';
import type { CaseState } from '../../functions/contract/case/views';
import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, deed, does, fileOne, goes, legalAid, newKey, petition } from '../support/filings';
import { problemIn, signIn, staff, type Person } from '../support/person';
import { centre, otherCentre, petitionOffice, staffId } from '../support/town';

// Somebody is away, and a colleague stands in.

let api: Api;
let resident: Person;
let lawyer: Person;
let second: Person;
let today: Day;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  today = dayOf(api.now());
  [resident, lawyer, second] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'lawyer'),
    staff(api, 'second-lawyer'),
  ]);
});
afterEach(() => api.close());

type Asked = { who?: string; deputy?: string; from?: number; until?: number; at?: string; key?: string };

const asked = ({
  who = 'lawyer',
  deputy = 'second-lawyer',
  from = 0,
  until = 2,
  at = centre,
  key,
}: Asked = {}) => ({
  params: { organisationId: at },
  body: {
    ...{ key: key ?? newKey(), role: who.endsWith('agent') ? ('agent' as const) : ('lawyer' as const) },
    ...{ personId: staffId(who), deputyId: staffId(deputy) },
    ...{ from: addDays(today, from), until: addDays(today, until) },
  },
});
const here = { params: { organisationId: centre } };
const ofCase = ({ id }: CaseState) => ({ params: { caseId: id }, query: {} });
const nameOf = (who: string): string => `工作人员${who}`;
const leavesOf = async (who: Person) => (await who.call('leaves', here)).leaves;

async function taken(): Promise<CaseState> {
  const { state } = await fileOne(resident);
  return (await does(lawyer, state, 'take', {})).state;
}

test('whoever stands in acts as who is away would, under their own name and for whom; before and after it is not there for them', async () => {
  const state = await taken();
  expect(await second.refused('getCase', ofCase(state))).toBe('not_found');
  await lawyer.call('takeLeave', asked());
  const seen = (await second.call('getCase', ofCase(state))).state;
  expect(seen).toMatchObject({ standing: 'handler', assigneeName: nameOf('lawyer') });
  expect(seen.actions).toContain('answer');
  expect(seen.actions).not.toContain('handToColleague');
  await does(second, seen, 'answer', { text: '可以先到劳动监察大队投诉。' });
  const { timeline } = await resident.call('getCase', ofCase(state));
  expect(timeline.find(({ word }) => word === 'answer')?.by).toEqual({
    ...{ standing: 'handler', name: nameOf('second-lawyer'), standsInFor: nameOf('lawyer') },
    organisationName: '集宁区公共法律服务中心',
  });
  // Who is away finds their case as it stands, in their own hands.
  expect((await lawyer.call('getCase', ofCase(state))).state.assigneeName).toBe(nameOf('lawyer'));
  api.wait(3 * 24 * 3_600_000);
  const later = await staff(api, 'second-lawyer');
  expect(await later.refused('getCase', ofCase(state))).toBe('not_found');
  expect(await later.refused('actOnCase', deed(seen, 'answer', { text: '再说一句。' }))).toBe('not_found');
});

test.each(['lawyer', 'second-lawyer', 'centre-supervisor'])('a %s ends it at once', async (who) => {
  const state = await taken();
  await lawyer.call('takeLeave', asked());
  const [leave] = await leavesOf(second);
  expect(leave).toMatchObject({ state: 'now', mine: 'deputy', mayEnd: true });
  const ending = { params: { organisationId: centre, leaveId: leave?.id ?? '' }, body: {} };
  const by = await staff(api, who);
  await by.call('endLeave', ending);
  await by.call('endLeave', ending);
  expect(await second.refused('getCase', ofCase(state))).toBe('not_found');
  expect(await second.refused('deputyQueue', { params: ending.params, query: {} })).toBe('not_found');
  expect(await leavesOf(lawyer)).toMatchObject([{ state: 'over', endedAt: api.now(), mayEnd: false }]);
});

test('it is ended by nobody else, and said for others by whoever heads the office alone', async () => {
  await lawyer.call('takeLeave', asked());
  const [leave] = await leavesOf(lawyer);
  const ending = { params: { organisationId: centre, leaveId: leave?.id ?? '' }, body: {} };
  for (const who of ['centre-dispatcher', 'admin'])
    expect(await (await staff(api, who)).refused('endLeave', ending)).toBe('not_allowed');
  expect(await (await staff(api, 'other-supervisor')).refused('endLeave', ending)).toBe('not_found');
  const forOther = asked({ who: 'second-lawyer', deputy: 'lawyer', from: 9, until: 10 });
  for (const who of ['lawyer', 'centre-dispatcher', 'admin'])
    expect(await (await staff(api, who)).refused('takeLeave', forOther)).toBe('not_allowed');
  await (await staff(api, 'centre-supervisor')).call('takeLeave', forOther);
  expect(await leavesOf(second)).toHaveLength(2);
});

test('days that meet, a deputy who is away, and one of another office or post are refused, with what to do', async () => {
  const sent = asked({ key: 'the-same-tap-twice-over' });
  await lawyer.call('takeLeave', sent);
  await lawyer.call('takeLeave', sent);
  expect(await leavesOf(lawyer)).toHaveLength(1);
  const other = { ...sent, body: { ...sent.body, until: addDays(today, 5) } };
  expect(await lawyer.refused('takeLeave', other)).toBe('key_used');
  const refusals: [Asked, string][] = [
    [{ from: 2, until: 4 }, 'leave_overlaps'],
    [{ from: -1, until: 4 }, 'date_in_past'],
    [{ from: 5, until: 4000 }, 'date_too_far'],
    [{ deputy: 'lawyer', from: 5, until: 6 }, 'unknown_person'],
    [{ deputy: 'other-lawyer', from: 5, until: 6 }, 'deputy_elsewhere'],
    [{ deputy: 'centre-dispatcher', from: 5, until: 6 }, 'deputy_elsewhere'],
  ];
  for (const [one, code] of refusals) expect(await lawyer.refused('takeLeave', asked(one))).toBe(code);
  // Whoever is relied on is not away then themself.
  const deputyAway = asked({ who: 'second-lawyer', deputy: 'lawyer', from: 1, until: 1 });
  const refused = await second.send('takeLeave', deputyAway);
  expect(problemIn(refused)).toMatchObject({ code: 'deputy_away', status: 409 });
  expect(await leavesOf(lawyer)).toHaveLength(1);
});

test('what is given meanwhile is proposed to whoever stands in, and so is a shift; nobody who is away is proposed', async () => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  await dispatcher.call('addDuty', {
    params: { organisationId: centre },
    body: {
      ...{ key: newKey(), day: today, from: '00:00', to: '24:00' },
      ...{ kind: 'consultation', personId: staffId('lawyer') },
    },
  });
  const { state } = await fileOne(resident);
  const proposed = async () =>
    (await dispatcher.call('candidates', { params: { caseId: state.id } })).candidates.map(
      ({ personId, onDuty, why }) => [personId, onDuty, why.includes(`替${nameOf('lawyer')}代班`)],
    );
  expect(await proposed()).toContainEqual([staffId('lawyer'), true, false]);
  await lawyer.call('takeLeave', asked());
  expect(await proposed()).toEqual([[staffId('second-lawyer'), true, true]]);
  const { days } = await dispatcher.call('roster', {
    params: { organisationId: centre },
    query: { from: today, to: today },
  });
  expect(days[0]?.duties).toMatchObject([{ name: nameOf('lawyer'), deputyName: nameOf('second-lawyer') }]);
});

test('a list of what they stand in for, and of nobody else’s', async () => {
  const state = await taken();
  await lawyer.call('takeLeave', asked({ from: 1, until: 2 }));
  const [leave] = await leavesOf(second);
  const asking = { params: { organisationId: centre, leaveId: leave?.id ?? '' }, query: {} };
  expect(await second.refused('deputyQueue', asking)).toBe('not_found');
  api.wait(24 * 3_600_000);
  const [deputy, away] = [await staff(api, 'second-lawyer'), await staff(api, 'lawyer')];
  expect((await deputy.call('deputyQueue', asking)).rows.map(({ id }) => id)).toEqual([state.id]);
  expect(await away.refused('deputyQueue', asking)).toBe('not_found');
});

test('where somebody is on the other side, whoever stands in declares for themself, and does not get by where something stands against', async () => {
  const filed = await fileOne(resident, consultation({ form: { otherSide: '王老板' } }));
  const given = await goes(lawyer, filed.state, ['take']);
  await lawyer.call('takeLeave', asked());
  const seen = (await second.call('getCase', ofCase(given))).state;
  expect(seen.standing).toBe('candidate');
  expect(seen.actions).toEqual(['declareNoConflict']);
  const cleared = await does(second, seen, 'declareNoConflict', {});
  expect(cleared.state).toMatchObject({ standing: 'handler' });
  await does(second, cleared.state, 'answer', { text: '可以先投诉。' });
  expect((await lawyer.call('getCase', ofCase(given))).state.actions).toContain('message');

  const named = await fileOne(await signIn(api, 'another'), consultation({ form: { otherSide: '赵对方' } }));
  const theirs = await goes(lawyer, named.state, ['take']);
  await second.call('declareMatters', { body: { side: 'client', names: ['赵对方'] } });
  const outline = (await second.call('getCase', ofCase(theirs))).state;
  expect(await second.refused('actOnCase', deed(outline, 'declareNoConflict', {}))).toBe(
    'conflict_of_interest',
  );
  expect(await second.refused('actOnCase', deed(outline, 'answer', { text: '答复。' }))).toBe('not_allowed');
});

test('nobody stands in for a matter of their own, nor in another place or post', async () => {
  const own = await fileOne(await signIn(api, 'second-lawyer'));
  const given = await goes(lawyer, own.state, ['take']);
  await lawyer.call('takeLeave', asked());
  expect(await second.refused('getCase', ofCase(given))).toBe('not_found');
  // The same two at another office: only where it was said.
  const { state } = await fileOne(resident, legalAid());
  const aid = await goes(
    await staff(api, 'aid-supervisor'),
    state,
    ['startReview'],
    ['grant'],
    ['assign', { personId: staffId('lawyer') }],
  );
  expect(await second.refused('getCase', ofCase(aid))).toBe('not_found');
});

test('of a petition that a resident let one agent carry, another sees the outline and does nothing', async () => {
  const agent = await staff(api, 'agent');
  const { state } = await fileOne(resident, petition());
  const offered = (await does(agent, state, 'take', {})).state;
  const mandated = (await does(resident, offered, 'agreeMandate', { until: '2026-12-31' })).state;
  await agent.call('takeLeave', asked({ who: 'agent', deputy: 'second-agent', at: petitionOffice }));
  const seen = (await (await staff(api, 'second-agent')).call('getCase', ofCase(mandated))).state;
  expect(seen).toMatchObject({ standing: 'candidate', actions: [] });
});

test('whoever leaves the office is away no more, and stands in for nobody', async () => {
  const state = await taken();
  await lawyer.call('takeLeave', asked());
  const head = await staff(api, 'centre-supervisor');
  await head.call('endDuty', {
    params: { organisationId: centre, personId: staffId('second-lawyer') },
    body: { role: 'lawyer' },
  });
  expect(await leavesOf(lawyer)).toEqual([]);
  expect(await second.refused('getCase', ofCase(state))).toBe('session_ended');
  expect((await lawyer.call('getCase', ofCase(state))).state.assigneeName).toBe(nameOf('lawyer'));
});

test('one office knows nothing of the leaves of another', async () => {
  await lawyer.call('takeLeave', asked());
  const other = await staff(api, 'other-supervisor');
  expect(await other.refused('leaves', here)).toBe('not_found');
  expect((await other.call('leaves', { params: { organisationId: otherCentre } })).leaves).toEqual([]);
});
