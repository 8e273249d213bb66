import type { Candidate } from '../../functions/contract/case/views';
import { eventIn } from '../../functions/notify/eventIn';
import { noteTakenUp } from '../../functions/notify/takenUp';
import { type Api, openApi, unhurried } from '../support/api';
import { streamOf } from '../support/office';
import { consultation, deed, does, fileOne, legalAid, newKey, petition } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { aidAgency, centre, county, department, staffId, staffNamed } from '../support/town';

let api: Api;
let resident: Person;
let dispatcher: Person;
const [firm, otherFirm] = [`lawFirm-${county}-1`, `lawFirm-${county}-2`];
/** Noon of this day is now. */
const today = '2026-08-05';

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  await api.reference.putOrganisations([
    { id: firm, kind: 'lawFirm', areaCode: county, name: '集宁区阴山律师事务所' },
    { id: otherFirm, kind: 'lawFirm', areaCode: county, name: '集宁区岱海律师事务所' },
  ]);
  await api.reference.putStaff([
    staffNamed('gao', ['lawyer', centre], ['lawyer', firm]),
    staffNamed('bai', ['lawyer', centre], ['lawyer', firm]),
    staffNamed('meng', ['lawyer', centre], ['lawyer', otherFirm]),
    staffNamed('firm-only', ['lawyer', otherFirm]),
  ]);
  [resident, dispatcher] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-dispatcher')]);
});
afterEach(() => api.close());

const lawyerAt = async (who: string, organisationId = centre): Promise<Person> =>
  actingAs(await signIn(api, who), { role: 'lawyer', organisationId }, api);
const ofCase = (caseId: string) => ({ params: { caseId } });
const listFor = async (caseId: string, asker = dispatcher): Promise<Candidate[]> =>
  (await asker.call('candidates', ofCase(caseId))).candidates;
const who = (list: readonly Candidate[]) => list.map(({ name }) => name.replace('工作人员', ''));
const profile = async (
  name: string,
  specialities: ('wages' | 'land')[],
  languages: ('zh' | 'mn')[] = ['zh'],
) =>
  (await lawyerAt(name)).call('setProfile', {
    params: { organisationId: centre, personId: staffId(name) },
    body: { specialities, languages },
  });
const onDuty = (name: string) =>
  dispatcher.call('addDuty', {
    params: { organisationId: centre },
    body: {
      ...{ key: newKey(), day: today, from: '08:30', to: '17:30' },
      ...{ kind: 'consultation', personId: staffId(name) },
    },
  });

/** What the stream notes of the steps that were taken. */
async function noted(): Promise<void> {
  for (const record of await streamOf(api)()) {
    const streamed = eventIn(record);
    if (streamed) await noteTakenUp(streamed, api.store);
  }
}

const against = (otherSide: string) => {
  const filing = consultation();
  return { ...filing, form: { ...filing.form, otherSide } } as typeof filing;
};
const aidAgainst = (otherSide: string, applicantName = '乌云其木格') => {
  const filing = legalAid();
  return { ...filing, form: { ...filing.form, otherSide, applicantName } } as typeof filing;
};

test('those on duty stand first, then the field, the language, the load, the share; each with why', async () => {
  await profile('meng', ['wages']);
  await profile('bai', [], ['zh', 'mn']);
  await onDuty('gao');
  const filing = consultation();
  const mongolian = { ...filing, form: { ...filing.form, language: 'mn' } } as typeof filing;
  // One more in hand for this one.
  const busy = (await fileOne(resident)).state;
  await does(dispatcher, busy, 'assign', { personId: staffId('lawyer') });
  await noted();
  const { state } = await fileOne(resident, mongolian);
  expect((await listFor(state.id)).map(({ name, why, onDuty: now }) => [name, why, now])).toEqual([
    ['工作人员gao', '值班中 · 手上 0 件 · 本月 0 件', true],
    ['工作人员meng', '擅长拖欠工资 · 手上 0 件 · 本月 0 件', false],
    ['工作人员bai', '会蒙古语 · 手上 0 件 · 本月 0 件', false],
    ['工作人员second-lawyer', '手上 0 件 · 本月 0 件', false],
    ['工作人员lawyer', '手上 1 件 · 本月 1 件', false],
  ]);
});

test('the share of the month counts what was taken up, and begins anew with the next', async () => {
  const gao = await lawyerAt('gao');
  const { state } = await fileOne(resident);
  await does(gao, state, 'take');
  await noted();
  const next = (await fileOne(resident)).state;
  const line = (list: Candidate[]) => list.find(({ personId }) => personId === staffId('gao'))?.why;
  expect(line(await listFor(next.id))).toBe('手上 1 件 · 本月 1 件');
  api.wait(31 * 86_400_000);
  dispatcher = await staff(api, 'centre-dispatcher');
  expect(line(await listFor(next.id))).toBe('手上 1 件 · 本月 0 件');
});

describe('nobody is proposed, or can be given a case, against whom something stands', () => {
  const assigning = async (caseId: string, version: number, name: string) =>
    dispatcher.refused('actOnCase', deed({ id: caseId, version }, 'assign', { personId: staffId(name) }));

  test('a lawyer who acts for the other side, and the whole firm with them', async () => {
    const firstCase = (await fileOne(await signIn(api, 'first'), aidAgainst('王建国', '集宁砖厂'))).state;
    const aid = await staff(api, 'aid-supervisor');
    const reviewing = (await does(await staff(api, 'aid-dispatcher'), firstCase, 'startReview')).state;
    const granted = (await does(aid, reviewing, 'grant')).state;
    const given = (await does(aid, granted, 'assign', { personId: staffId('gao') })).state;
    const { state } = await fileOne(resident, against('集宁·砖厂'));
    // Given, but nothing said yet: it is not theirs.
    expect(who(await listFor(state.id))).toContain('gao');
    const gao = await lawyerAt('gao', firm);
    await does(gao, given, 'declareNoConflict');
    expect(who(await listFor(state.id))).toEqual(['lawyer', 'meng', 'second-lawyer']);
    for (const name of ['gao', 'bai'])
      expect(await assigning(state.id, state.version, name)).toBe('conflict_of_interest');
    const taking = deed(state, 'take');
    expect(await (await lawyerAt('bai')).refused('actOnCase', taking)).toBe('conflict_of_interest');
    expect((await does(await lawyerAt('meng'), state, 'take')).state.status).toBe('assigned');
  });

  test('one who declared to act for them outside', async () => {
    const gao = await lawyerAt('gao');
    const declared = await gao.call('declareMatters', {
      body: { side: 'client', names: ['集宁（砖厂）', '集宁砖厂', '·'] },
    });
    expect(declared).toEqual({ count: 1 });
    const { state } = await fileOne(resident, against('集宁砖厂'));
    expect(who(await listFor(state.id))).toEqual(['lawyer', 'meng', 'second-lawyer']);
  });

  test('one who acts against the same other side is proposed all the same', async () => {
    const gao = await lawyerAt('gao');
    await gao.call('declareMatters', { body: { side: 'otherSide', names: ['集宁砖厂'] } });
    const { state } = await fileOne(resident, against('集宁砖厂'));
    expect(who(await listFor(state.id))).toContain('gao');
  });

  test('the other side themselves, and those of an organisation called so', async () => {
    const { state } = await fileOne(resident, against('工作人员meng'));
    expect(who(await listFor(state.id))).not.toContain('meng');
    expect(await assigning(state.id, state.version, 'meng')).toBe('conflict_of_interest');
    const ofFirm = (await fileOne(resident, against('集宁区 阴山律师事务所'))).state;
    expect(who(await listFor(ofFirm.id))).toEqual(['lawyer', 'meng', 'second-lawyer']);
  });

  test('whoever stepped aside is not asked again, and it is not counted', async () => {
    const { state } = await fileOne(resident, against('集宁砖厂'));
    const given = (await does(dispatcher, state, 'assign', { personId: staffId('gao') })).state;
    const aside = await does(await lawyerAt('gao'), given, 'declareConflict', { reason: '亲戚在那里上班' });
    expect(who(await listFor(state.id))).not.toContain('gao');
    expect(await assigning(state.id, aside.state.version, 'gao')).toBe('conflict_of_interest');
    const another = (await fileOne(resident)).state;
    expect((await listFor(another.id)).find(({ name }) => name.endsWith('gao'))?.why).toBe(
      '手上 0 件 · 本月 0 件',
    );
  });

  test('a unit named later takes the case from one who belongs to it', async () => {
    const { state } = await fileOne(resident);
    const given = (await does(dispatcher, state, 'assign', { personId: staffId('gao') })).state;
    const apart = await does(dispatcher, given, 'nameOtherSide', { organisationIds: [firm] });
    expect(apart.state.assigneeName).toBeNull();
    expect(who(await listFor(state.id))).toEqual(['lawyer', 'meng', 'second-lawyer']);
  });
});

test('legal aid is given to lawyers of the agency and of the firms of its county, each once', async () => {
  const { state } = await fileOne(resident, legalAid());
  const aid = await staff(api, 'aid-supervisor');
  const reviewing = (await does(await staff(api, 'aid-dispatcher'), state, 'startReview')).state;
  await does(aid, reviewing, 'grant');
  const list = await listFor(state.id, aid);
  expect(who(list)).toEqual(expect.arrayContaining(['bai', 'firm-only', 'gao', 'lawyer', 'meng']));
  expect(who(list)).not.toContain('second-lawyer');
  expect(new Set(who(list)).size).toBe(list.length);
  expect(list.find(({ name }) => name === '工作人员firm-only')?.organisationName).toBe(
    '集宁区岱海律师事务所',
  );
  expect(list.find(({ name }) => name === '工作人员lawyer')?.organisationName).toBe('集宁区法律援助中心');
});

test('a petition that was handed over is carried by agents of the office that sent it', async () => {
  const office = await staff(api, 'petition-dispatcher');
  const { state } = await fileOne(resident, petition());
  let seen = (await does(office, state, 'register')).state;
  seen = (await does(office, seen, 'classify', { type: 'suggestion' })).state;
  seen = (await does(office, seen, 'transfer', { organisationId: department })).state;
  expect(who(await listFor(seen.id, office))).toEqual(['agent', 'second-agent']);
});

test('who has it now is not proposed, and a stranger is told nothing', async () => {
  const { state } = await fileOne(resident);
  await does(dispatcher, state, 'assign', { personId: staffId('gao') });
  expect(who(await listFor(state.id))).toEqual(['bai', 'lawyer', 'meng', 'second-lawyer']);
  expect(await (await staff(api, 'other-dispatcher')).refused('candidates', ofCase(state.id))).toBe(
    'not_found',
  );
  expect(await (await staff(api, 'admin')).refused('candidates', ofCase(state.id))).toBe('not_found');
  // Whoever has it may hand it to a colleague; a colleague who has not sees nothing of it.
  expect(who(await listFor(state.id, await lawyerAt('gao')))).toEqual([
    'bai',
    'lawyer',
    'meng',
    'second-lawyer',
  ]);
  expect(await (await lawyerAt('bai')).refused('candidates', ofCase(state.id))).toBe('not_found');
  expect(await resident.refused('candidates', ofCase(state.id))).toBe('not_allowed');
});

test('only lawyers declare matters', async () => {
  const body = { side: 'client', names: ['集宁砖厂'] } as const;
  for (const person of [resident, dispatcher, await staff(api, 'agent'), await staff(api, 'admin')])
    expect(await person.refused('declareMatters', { body: { ...body, names: [...body.names] } })).toBe(
      'not_allowed',
    );
  const lawyer = await actingAs(
    await signIn(api, 'lawyer'),
    { role: 'lawyer', organisationId: aidAgency },
    api,
  );
  const tooMany = Array.from({ length: 51 }, (_, at) => `第${at}人`);
  expect(await lawyer.refused('declareMatters', { body: { side: 'client', names: tooMany } })).toBe(
    'invalid_input',
  );
});
