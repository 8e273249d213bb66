import type { Filing } from '../../../contract/kinds';
import { addDays, dayOf } from '../../../domain/clocks/day';
import { organisationOf } from '../../../domain/standing/routing';
import { doTwice, isSaid, keepOut, newKey, type Stage } from './player';

/** Days for which the resident lets the agent carry it. */
const mandateDays = 90;

/** A petition: carried by an agent, sent back once by the wrong department, answered by the right one. */
export async function livePetition(stage: Stage, filing: Filing): Promise<void> {
  const { tally, staff, county, owner } = stage;
  const agent = await staff(county, 'agent-1', 'petitionOffice', 'agent');
  const department = (number: number) => `${organisationOf('department', `${county}000000`)}-${number}`;
  const wrong = await staff(county, 'department-1-dispatcher', 'department', 'dispatcher');
  const right = await staff(county, 'department-2-dispatcher', 'department', 'dispatcher');
  const head = await staff(county, 'department-2-supervisor', 'department', 'supervisor');

  const filed = tally.pass('file', await owner.call('fileCase', { body: filing }));
  const caseId = filed.state.id;
  const params = { caseId };
  await keepOut(stage, caseId);
  tally.refuse(
    'reading before the transfer',
    'not_found',
    await right.call('getCase', { params, query: {} }),
  );

  const taken = await doTwice(stage, agent, caseId, 1, { action: 'take', input: {} });
  const agreed = await doTwice(stage, owner, caseId, taken.state.version, {
    action: 'agreeMandate',
    input: { until: addDays(dayOf(new Date().toISOString()), mandateDays) },
  });
  const registered = await doTwice(stage, agent, caseId, agreed.state.version, {
    action: 'register',
    input: {},
  });
  const classified = await doTwice(stage, agent, caseId, registered.state.version, {
    action: 'classify',
    input: { type: 'appeal', route: 'petition' },
  });
  const sent = await doTwice(stage, agent, caseId, classified.state.version, {
    action: 'transfer',
    input: { organisationId: department(1) },
  });
  const back = await doTwice(stage, wrong, caseId, sent.state.version, {
    action: 'sendBack',
    input: { reasons: '这件事应由农牧部门办理，请转送农牧局。' },
  });
  const ours = await doTwice(stage, agent, caseId, back.state.version, { action: 'agreeReturn', input: {} });
  tally.refuse(
    'reading once the return is agreed to',
    'not_found',
    await wrong.call('getCase', { params, query: {} }),
  );
  const anew = await doTwice(stage, agent, caseId, ours.state.version, {
    action: 'classify',
    input: { type: 'appeal', route: 'petition' },
  });
  const sentAgain = await doTwice(stage, agent, caseId, anew.state.version, {
    action: 'transfer',
    input: { organisationId: department(2) },
  });
  const accepted = await doTwice(stage, right, caseId, sentAgain.state.version, {
    action: 'accept',
    input: {},
  });
  const handling = await doTwice(stage, right, caseId, accepted.state.version, {
    action: 'investigate',
    input: {},
  });
  const input = {
    outcome: 'supported',
    request: '请求解决所反映的问题。',
    facts: '经走访和查阅档案，反映的情况属实。',
    opinion: '经调查核实，您反映的情况属实，我局支持您的请求，将在十五日内落实。',
    basis: '《信访工作条例》第三十二条',
    performer: '承办科室',
    performance: '把反映的问题办好。',
    performBy: addDays(dayOf(new Date().toISOString()), 15),
  } as const;
  const early = { action: 'giveOpinion', input, version: handling.state.version, key: newKey() } as const;
  tally.refuse(
    'an opinion by one who may not sign it',
    'not_allowed',
    await right.call('actOnCase', { params, body: early }),
  );
  await doTwice(stage, head, caseId, handling.state.version, { action: 'giveOpinion', input });
  const read = tally.pass('read', await owner.call('getCase', { params, query: {} }));
  tally.hold(
    'the agent follows it to the end',
    tally.pass('handled', await agent.call('handled', { query: {} })).rows.some(({ id }) => id === caseId),
  );
  tally.hold('the resident reads the opinion', isSaid(read.timeline, 'opinion', input.opinion));
  const confirmed = await doTwice(stage, owner, caseId, read.state.version, {
    action: 'confirmPerformance',
    input: {},
  });
  const end = await doTwice(stage, owner, caseId, confirmed.state.version, {
    action: 'close',
    input: { solved: true },
  });
  tally.hold('the case ends closed', end.state.status === 'closed');
}
