import type { Filing } from '../../../contract/kinds';
import { doTwice, keepOut, newKey, type Stage } from './player';

/** A complaint about legal aid: accepted, given to somebody, the other side asked, decided, answered in writing. */
export async function liveAidComplaint(stage: Stage, filing: Filing): Promise<void> {
  const { tally, staff, county, owner } = stage;
  const clerk = await staff(county, 'bureau-dispatcher', 'justiceBureau', 'dispatcher');
  const head = await staff(county, 'bureau-supervisor', 'justiceBureau', 'supervisor');
  const complainedAbout = [
    await staff(county, 'lawyer-1', 'lawFirm', 'lawyer'),
    await staff(county, 'lawyer-3', 'lawFirm', 'lawyer'),
    await staff(county, 'aid-supervisor', 'legalAidAgency', 'supervisor'),
  ];

  const filed = tally.pass('file', await owner.call('fileCase', { body: filing }));
  const caseId = filed.state.id;
  const params = { caseId };
  await keepOut(stage, caseId);
  for (const one of complainedAbout)
    tally.refuse(
      'reading by the one complained about',
      'not_found',
      await one.call('getCase', { params, query: {} }),
    );

  const accepted = await doTwice(stage, clerk, caseId, 1, { action: 'accept', input: {} });
  const assigned = await doTwice(stage, head, caseId, accepted.state.version, {
    action: 'assign',
    input: { personId: clerk.me?.personId ?? '' },
  });
  tally.hold('somebody has it by name', assigned.state.holder.at === 'person');
  const looking = await doTwice(stage, clerk, caseId, assigned.state.version, {
    action: 'investigate',
    input: {},
  });
  const asked = await doTwice(stage, clerk, caseId, looking.state.version, {
    action: 'askStatement',
    input: { question: '请说明您向受援人通报进展的时间和方式。' },
  });
  const heard = await doTwice(stage, clerk, caseId, asked.state.version, {
    action: 'recordStatement',
    input: { text: '称通报过，没有记录。' },
  });
  const input = {
    outcome: 'corrected',
    facts: '没有按期通报办理进展。',
    reasons: '没有尽到通报的义务。',
    article: '《法律援助法》第四十六条',
  } as const;
  const early = { action: 'decideComplaint', input, version: heard.state.version, key: newKey() } as const;
  tally.refuse(
    'a decision by one who may not sign it',
    'not_allowed',
    await clerk.call('actOnCase', { params, body: early }),
  );
  const decided = await doTwice(stage, head, caseId, heard.state.version, {
    action: 'decideComplaint',
    input,
  });
  const told = await doTwice(stage, clerk, caseId, decided.state.version, {
    action: 'answerComplaint',
    input: {},
  });
  tally.hold('the case ends with the written answer', told.state.status === 'told');
  const { papers } = tally.pass('papers', await owner.call('papers', { params }));
  tally.hold(
    'the written answer is there',
    papers.some(({ kind }) => kind === 'complaintAnswer'),
  );
}
