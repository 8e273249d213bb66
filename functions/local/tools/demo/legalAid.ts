import type { Deed } from '../../../contract/deeds/actions';
import type { Filing } from '../../../contract/kinds';
import type { CaseState } from '../../../contract/case/views';
import type { Caller } from '../apiClient';
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
    await lawyer.call('getCase', { params, query: {} }),
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
  const personId = lawyer.me?.personId ?? '';
  tally.hold(
    'the lawyer is among the candidates',
    candidates.some((one) => one.personId === personId),
  );
  const assigned = await doTwice(stage, dispatcher, caseId, granted.state.version, {
    action: 'assign',
    input: { personId },
  });
  await carriedByLawyer(stage, lawyer, dispatcher, assigned.state);
  tally.pass('read', await owner.call('getCase', { params, query: {} }));
}

/** The lawyer's part: no interest against it, accepted, agreed in writing, reported, concluded, the file handed in. */
async function carriedByLawyer(
  stage: Stage,
  lawyer: Caller,
  dispatcher: Caller,
  { id, version }: Pick<CaseState, 'id' | 'version'>,
): Promise<void> {
  const { tally } = stage;
  const params = { caseId: id };
  const mine = tally.pass('my queue', await lawyer.call('myQueue', { query: {} }));
  tally.hold(
    'the case waits with the lawyer',
    mine.rows.some((row) => row.id === id && row.title === ''),
  );
  const outline = tally.pass('outline', await lawyer.call('getCase', { params, query: { via: 'mine' } }));
  tally.hold('a lawyer not cleared reads an outline alone', outline.answers === null);
  const begin = { action: 'begin', input: {}, version, key: newKey() } as const;
  tally.refuse(
    'accepting before saying that nothing stands against it',
    'not_allowed',
    await lawyer.call('actOnCase', { params, body: begin }),
  );
  const deeds: Deed[] = [
    { action: 'declareNoConflict', input: {} },
    { action: 'begin', input: {} },
    { action: 'signAgreement', input: {} },
    { action: 'reportProgress', input: { text: '已经立案，下月开庭。' } },
    { action: 'conclude', input: { result: '经法院调解，对方当场付清了欠款。' } },
    { action: 'handInFile', input: {} },
  ];
  let at = version;
  for (const deed of deeds) at = (await doTwice(stage, lawyer, id, at, deed)).state.version;
  const end = await doTwice(stage, dispatcher, id, at, { action: 'archive', input: {} });
  tally.hold('the case ends filed', end.state.status === 'filed');
}
