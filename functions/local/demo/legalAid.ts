import type { Filing } from '../../contract/kinds';
import { doTwice, keepOut, newKey, type Stage } from './player';

/** A legal-aid application: reviewed, materials asked for once and given, granted, assigned, handled, filed. */
export async function liveLegalAid(stage: Stage, filing: Filing): Promise<void> {
  const { tally, staff, county, owner } = stage;
  const dispatcher = await staff(county, 'aid-dispatcher', 'legalAidAgency', 'dispatcher');
  const supervisor = await staff(county, 'aid-supervisor', 'legalAidAgency', 'supervisor');
  const lawyer = await staff(county, 'lawyer-2', 'legalAidAgency', 'lawyer');

  const filed = tally.pass('file', await owner.call('fileCase', { body: filing }));
  const caseId = filed.state.id;
  const params = { caseId };
  await keepOut(stage, caseId);
  tally.refuse(
    'reading by a lawyer it is not assigned to',
    'not_found',
    await lawyer.call('getCase', { params }),
  );

  const reviewing = await doTwice(stage, dispatcher, caseId, 1, { action: 'startReview', input: {} });
  const grant = { action: 'grant', input: {}, version: reviewing.state.version, key: newKey() } as const;
  tally.refuse(
    'a decision by one who may not sign it',
    'not_allowed',
    await dispatcher.call('actOnCase', { params, body: grant }),
  );
  const missing = await doTwice(stage, dispatcher, caseId, reviewing.state.version, {
    action: 'requestMaterials',
    input: { items: ['身份证复印件', '工资条或者转账记录'] },
  });
  tally.hold('the resident holds it while papers are missing', missing.state.holder.at === 'resident');
  const supplied = await doTwice(stage, owner, caseId, missing.state.version, {
    action: 'supplyMaterials',
    input: { text: '身份证号码当面核对过了，转账记录已经打印好，明天送到窗口。' },
  });
  const granted = await doTwice(stage, supervisor, caseId, supplied.state.version, {
    action: 'grant',
    input: {},
  });
  const { candidates } = tally.pass('candidates', await dispatcher.call('candidates', { params }));
  const personId = lawyer.session?.me.personId ?? '';
  tally.hold(
    'the lawyer is among the candidates',
    candidates.some((one) => one.personId === personId),
  );
  const assigned = await doTwice(stage, dispatcher, caseId, granted.state.version, {
    action: 'assign',
    input: { personId },
  });
  const mine = tally.pass('my queue', await lawyer.call('myQueue', { query: {} }));
  tally.hold(
    'the case waits with the lawyer',
    mine.rows.some(({ id }) => id === caseId),
  );
  const begun = await doTwice(stage, lawyer, caseId, assigned.state.version, { action: 'begin', input: {} });
  const concluded = await doTwice(stage, lawyer, caseId, begun.state.version, {
    action: 'conclude',
    input: { result: '经法院调解，对方当场付清了欠款。' },
  });
  const end = await doTwice(stage, dispatcher, caseId, concluded.state.version, {
    action: 'archive',
    input: {},
  });
  tally.hold('the case ends filed', end.state.status === 'filed');
  tally.pass('read', await owner.call('getCase', { params }));
}
