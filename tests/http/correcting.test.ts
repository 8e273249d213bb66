import type { AnswerField } from '../../functions/contract/deeds/correction';
import type { PaperKind } from '../../functions/contract/case/papers';
import type { CaseState } from '../../functions/contract/case/views';
import { fill } from '../../functions/domain/papers/fill';
import { paperCase, papersOf } from '../../functions/domain/papers/papersOf';
import { partyDigests } from '../../functions/domain/standing/assignment/partyDigest';
import { type Api, openApi } from '../support/api';
import { consultation, deed, does, fileOne, goes, legalAid, petition } from '../support/filings';
import { problemIn, signIn, staff, type Person } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const wrongId = '11010519491231002X';
const rightId = '34052419800101001X';
const problem = async (person: Person, ...said: Parameters<typeof deed>) =>
  problemIn(await person.send('actOnCase', deed(...said)));
const view = (person: Person, { id }: Pick<CaseState, 'id'>) =>
  person.call('getCase', { params: { caseId: id }, query: {} });
const found = async (clerk: Person, by: 'phone' | 'idNumber', value: string) =>
  (await clerk.call('findCases', { body: { by, value } })).rows.map(({ id }) => id);
const reveal = (clerk: Person, { id }: Pick<CaseState, 'id'>, field: 'phone' | 'idNumber') =>
  clerk.call('reveal', { params: { caseId: id }, body: { field } });

describe('an answer set right (个人信息保护法 46)', () => {
  test('stands from then on, for the office masked; what stood there stays in the record', async () => {
    const me = await signIn(api, 'wrong-phone');
    const { state } = await fileOne(me, legalAid());
    const clerk = await staff(api, 'aid-dispatcher');
    const acted = await does(me, state, 'correct', { field: 'phone', right: '13947412346' });
    expect(acted.entry).toMatchObject({ word: 'correct', details: {} });
    const mine = await view(me, state);
    expect(mine.answers?.form).toMatchObject({ phone: '13947412346' });
    expect(mine.corrections).toMatchObject([
      { seq: 2, field: 'phone', was: '13847412345', right: '13947412346' },
    ]);
    const theirs = await view(clerk, state);
    expect(theirs.answers?.form).toMatchObject({ phone: '139****2346' });
    expect(theirs.corrections).toMatchObject([{ field: 'phone', was: '138****2345', right: '139****2346' }]);
    expect(JSON.stringify(theirs)).not.toMatch(/13847412345|13947412346/);
    expect(await reveal(clerk, state, 'phone')).toMatchObject({
      value: '13947412346',
      was: ['13847412345'],
    });
    expect([await found(clerk, 'phone', '13947412346'), await found(clerk, 'phone', '13847412345')]).toEqual([
      [state.id],
      [],
    ]);
  });

  test('lies sealed in the table, as what was filed does', async () => {
    const me = await signIn(api, 'sealed-right');
    const { state } = await fileOne(me, petition());
    await does(me, state, 'correct', { field: 'address', right: '察哈尔右翼前旗平地泉镇更正村七号' });
    const items = (await api.everything()).filter((item) => item.includes(state.id));
    expect(items.join()).not.toContain('更正村七号');
    expect((await view(me, state)).corrections).toHaveLength(1);
  });

  test('a story set right is what lists call the matter; a paper issued before says what stood there then', async () => {
    const me = await signIn(api, 'story');
    const { state } = await fileOne(me, legalAid());
    const told = await goes(me, state, ['correct', { field: 'facts', right: '是四个月工资，不是三个月。' }]);
    expect(told.title).toBe('是四个月工资，不是三个月。');
    const other = await goes(me, told, ['correct', { field: 'matter', right: 'socialInsurance' }]);
    expect([told.about, other.about]).toEqual([legalAid().form.matter, 'socialInsurance']);
    const agency = await staff(api, 'aid-dispatcher');
    await goes(agency, other, ['startReview']);
    const whole = await api.store.cases.whole(state.id);
    if (!whole) throw new Error('the case is not there');
    const about = paperCase(whole.head, whole.events);
    const said = (kind: PaperKind) =>
      JSON.stringify(
        papersOf(about, api.now())
          .filter((paper) => paper.kind === kind)
          .map((paper) => fill(paper, about).blocks),
      );
    expect(said('aidApplication')).toContain('包工头不肯出医药费');
    expect(said('aidApplication')).not.toContain('是四个月工资');
  });

  test.each<[AnswerField, string | boolean | string[] | null, string]>([
    ['phone', '12345', '/input/right'],
    ['idNumber', '110105199003078814', '/input/right'],
    ['hardship', 'rich', '/input/right'],
    ['language', null, '/input/right'],
    ['groups', 'farmer', '/input/right'],
    ['bornOn', '2090-01-01', '/input/right'],
    ['respondent', '某单位', '/input/field'],
  ])('%s as %s is refused where it is wrong', async (field, right, pointer) => {
    const me = await signIn(api, 'no-answer');
    const { state } = await fileOne(me, legalAid());
    const reply = await problem(me, state, 'correct', { field, right, sensitiveConsent: true });
    expect([reply.status, reply.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect((await view(me, state)).state.version).toBe(state.version);
  });

  test('is its owner’s alone, also once the case has ended, and kept with it', async () => {
    const me = await signIn(api, 'ended');
    const { state } = await fileOne(me, consultation({ form: { phone: '13847412345' } }));
    const ended = await goes(me, state, ['withdraw']);
    const clerk = await staff(api, 'centre-dispatcher');
    expect((await problem(clerk, ended, 'correct', { field: 'phone', right: '13947412346' })).code).toBe(
      'not_allowed',
    );
    const before = (await me.call('myData', { query: {} })).cases[0]?.keptUntil;
    await does(me, ended, 'correct', { field: 'phone', right: null });
    const { cases } = await me.call('myData', { query: {} });
    expect(cases[0]?.view.answers?.form).not.toHaveProperty('phone');
    expect(cases[0]?.view.corrections).toMatchObject([{ was: '13847412345', right: null }]);
    expect(cases[0]?.keptUntil).toBe(before);
  });

  test('a unit named on the other side sees nothing of the case from then on', async () => {
    const me = await signIn(api, 'names-unit');
    const { state } = await fileOne(me, consultation());
    const bureau = (await staff(api, 'bureau-supervisor')).session.me.memberships[0]?.organisationName ?? '';
    await does(me, state, 'correct', { field: 'otherSide', right: bureau });
    const head = await api.store.cases.get(state.id);
    expect([head?.against.length, head?.marks.includes('hasOtherSide')]).toEqual([1, true]);
  });
});

test('who has the case has the matter against whoever is named now', async () => {
  const me = await signIn(api, 'names-person');
  const { state } = await fileOne(me, consultation({ form: { otherSide: '旧名字' } }));
  const lawyer = await staff(api, 'lawyer');
  const taken = await goes(lawyer, state, ['take']);
  await does(me, taken, 'correct', { field: 'otherSide', right: '哈斯巴根' });
  const parties = partyDigests([{ side: 'otherSide', name: '哈斯巴根' }], api.deps.numberSecret);
  expect(await api.store.matters.on(parties)).toMatchObject([
    { caseId: state.id, personId: lawyer.session.me.personId },
  ]);
});

describe('the consent to sensitive answers taken back (个人信息保护法 15)', () => {
  test('they are kept for their owner and used by nobody: not shown, not tapped, not found by', async () => {
    const me = await signIn(api, 'takes-back');
    const { state } = await fileOne(me, legalAid());
    const clerk = await staff(api, 'aid-dispatcher');
    expect(await found(clerk, 'idNumber', wrongId)).toContain(state.id);
    const { state: after } = await does(me, state, 'withdrawSensitive');
    expect([after.actions.includes('withdrawSensitive'), after.actions.includes('agreeSensitive')]).toEqual([
      false,
      true,
    ]);
    const theirs = await view(clerk, state);
    for (const field of ['idNumber', 'hardship', 'sensitiveConsent'])
      expect(theirs.answers?.form).not.toHaveProperty(field);
    expect(theirs.withheld).toEqual(expect.arrayContaining(['idNumber', 'hardship']));
    expect(await clerk.refused('reveal', { params: { caseId: state.id }, body: { field: 'idNumber' } })).toBe(
      'not_found',
    );
    expect(await found(clerk, 'idNumber', wrongId)).not.toContain(state.id);
    const mine = await view(me, state);
    expect(mine.answers?.form).toMatchObject({ idNumber: wrongId, hardship: 'declared' });
    const ofAid = { field: 'idNumber', right: rightId, sensitiveConsent: true } as const;
    const refused = await problem(me, after, 'correct', ofAid);
    expect(refused.errors).toMatchObject([{ code: 'consent_needed' }]);

    await goes(me, after, ['correct', { field: 'phone', right: '13947412346' }], ['agreeSensitive']);
    expect((await view(clerk, state)).answers?.form).toHaveProperty('hardship', 'declared');
    expect(await found(clerk, 'idNumber', wrongId)).toContain(state.id);
  });

  test('a paper that says them opens to staff for a reason alone, which its owner reads; to its owner as ever', async () => {
    const me = await signIn(api, 'papers-kept');
    const { state } = await fileOne(me, legalAid());
    const clerk = await staff(api, 'aid-dispatcher');
    const open = (paperId: string, why?: 'archive') => ({
      params: { caseId: state.id, paperId },
      body: { format: 'pdf' as const, ...(why && { why }) },
    });
    const keptBack = async (person: Person) =>
      (await person.call('papers', { params: { caseId: state.id } })).papers
        .filter(({ isWithheld }) => isWithheld)
        .map(({ id }) => id);
    await clerk.call('openPaper', open('1-aidApplication'));
    expect(await keptBack(clerk)).toEqual([]);
    const { state: after } = await does(me, state, 'withdrawSensitive');
    expect(await keptBack(clerk)).toEqual(['1-aidApplication', '1-hardshipStatement']);
    expect(await keptBack(me)).toEqual([]);
    expect(await clerk.refused('openPaper', open('1-aidApplication'))).toBe('reason_needed');
    await clerk.call('openPaper', open('1-receiptList', 'archive'));
    api.wait(1000);
    await clerk.call('openPaper', open('1-aidApplication', 'archive'));
    await me.call('openPaper', open('1-aidApplication'));
    const { readings } = await me.call('readers', { params: { caseId: state.id }, query: {} });
    const read = readings.filter(({ what }) => what === 'paper').map(({ detail, why }) => [detail, why]);
    expect(read).toEqual([
      ['法律援助申请表', 'archive'],
      ['法律援助申请材料接收凭证', undefined],
      ['法律援助申请表', undefined],
    ]);
    await goes(me, after, ['agreeSensitive']);
    expect(await keptBack(clerk)).toEqual([]);
  });

  test('what was granted on them goes on, and is a matter of applications for aid alone', async () => {
    const me = await signIn(api, 'goes-on');
    const { state } = await fileOne(me, legalAid());
    const agency = await staff(api, 'aid-supervisor');
    const granted = await goes(agency, state, ['startReview'], ['grant']);
    const { state: after } = await does(me, granted, 'withdrawSensitive');
    expect(after.status).toBe(granted.status);
    expect(after.dues).toEqual(granted.dues);
    const asked = await fileOne(me, consultation());
    expect(asked.state.actions).not.toContain('withdrawSensitive');
    expect((await problem(me, asked.state, 'withdrawSensitive')).code).toBe('wrong_status');
  });
});
