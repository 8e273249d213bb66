import { type Api, openApi, unhurried } from '../support/api';
import { drafting, drafts, needsTwo, signature } from '../support/drafting';
import { deed, does, fileOne, goes, legalAid, offeredPetition } from '../support/filings';
import { inputsAt } from '../support/inputs';
import { noon } from '../support/moves';
import { problemIn, type Person, replyOf, signIn, staff } from '../support/person';
import { aidAgency, department, secondDepartment, staffId } from '../support/town';

let api: Api;
let owner: Person;
let officer: Person;
let head: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  owner = await signIn(api, 'olan');
  officer = await staff(api, 'department-dispatcher');
  head = await staff(api, 'department-supervisor');
});
afterAll(() => api.close());

const opinion = inputsAt(noon, {
  personId: staffId('lawyer'),
  organisationId: secondDepartment,
  otherSideId: secondDepartment,
}).giveOpinion;
const mended = { ...opinion, facts: `${opinion.facts}经第二次核对，面积是六亩。` };
const refusal = { reasons: '不在法律援助的事项里。', article: '《法律援助法》第三十一条' };

/** A petition that the department looks into, and its opinion is to be written. */
async function handled() {
  const { id } = await offeredPetition(owner, await staff(api, 'agent'), department);
  const { state } = await officer.call('getCase', { params: { caseId: id }, query: {} });
  return goes(officer, state, ['accept'], ['investigate']);
}
const ofCase = ({ id }: { id: string }) => ({ params: { caseId: id } });
const turn = ({ id }: { id: string }, body: object) => ({
  params: { caseId: id, action: 'giveOpinion' as const },
  body: body as { turn: 'withdraw'; revision: number },
});

test('an opinion is written by an officer, sent back, mended, and signed by the head: in the name of the head, with who prepared it', async () => {
  const state = await handled();
  expect((await officer.call('drafts', ofCase(state))).toPrepare).toEqual(['giveOpinion', 'extend']);
  const first = await drafts(officer, state, 'giveOpinion', opinion);
  expect(first).toMatchObject({ stage: 'waiting', revision: 1, mine: true, may: ['withdraw'], unfit: null });
  expect(await head.call('toSign', {})).toMatchObject({
    count: 1,
    drafts: [{ caseId: state.id, action: 'giveOpinion', byName: '工作人员department-dispatcher' }],
  });
  const back = await head.call(
    'turnDraft',
    turn(state, { turn: 'sendBack', revision: 1, reason: '面积没有写。' }),
  );
  expect(back.draft).toMatchObject({ stage: 'sentBack', sentBack: { reason: '面积没有写。' } });
  expect((await head.call('toSign', {})).count).toBe(0);
  expect((await officer.call('myDrafts', {})).drafts).toMatchObject([
    { caseId: state.id, stage: 'sentBack' },
  ]);
  const second = await drafts(officer, state, 'giveOpinion', mended, { revision: 2 });
  expect(second).toMatchObject({ stage: 'waiting', revision: 3, sentBack: { reason: '面积没有写。' } });

  const signed = await head.call('signDraft', signature(state, 'giveOpinion', 3));
  expect(signed.state.status).toBe('opinionGiven');
  expect(signed.entry.by).toMatchObject({
    name: '工作人员department-supervisor',
    prepared: '工作人员department-dispatcher',
  });
  expect(signed.entry.details).toMatchObject({ facts: mended.facts });
  expect((await head.call('drafts', ofCase(state))).drafts).toEqual([]);
  // The resident is told who gave it, not who of the office wrote it.
  const { timeline } = await owner.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(JSON.stringify(timeline.at(-1))).not.toContain('工作人员department-dispatcher');
  const { papers } = await officer.call('papers', ofCase(state));
  expect(papers.filter(({ kind }) => kind === 'opinion')).toMatchObject([{ service: { state: 'waiting' } }]);
});

test('the same signature twice does it once', async () => {
  const state = await handled();
  await drafts(officer, state, 'giveOpinion', opinion);
  const request = signature(state, 'giveOpinion', 1);
  const [once, again] = [await head.call('signDraft', request), await head.call('signDraft', request)];
  expect(again.entry.seq).toBe(once.entry.seq);
});

test('the paper is shown before it is signed exactly as it is issued, but for its number', async () => {
  const state = await handled();
  const { papers } = await officer.call('previewDraft', {
    ...ofCase(state),
    body: { command: deed(state, 'giveOpinion', opinion).body },
  });
  expect(papers.map(({ kind }) => kind)).toEqual(['opinion']);
  const [paper] = papers;
  const said = JSON.stringify(paper);
  for (const text of [opinion.request, opinion.facts, opinion.opinion, opinion.basis])
    expect(said).toContain(text);
  expect(said).not.toContain('信处字');
  expect(paper?.contains.every(({ isThere }) => isThere)).toBe(true);
  expect(paper?.rests.map(({ is }) => is)).toContain('seen');
  for (const { words } of paper?.rests ?? []) expect(said).toContain(words);
  // It was looked at, and nothing came of it.
  expect((await head.call('getCase', { params: { caseId: state.id }, query: {} })).state.version).toBe(
    state.version,
  );
});

test('what rests on an article that nobody has looked up is said to, and one that cannot be is refused', async () => {
  const state = await handled();
  const asked = (basis: string) => ({
    ...ofCase(state),
    body: { command: deed(state, 'giveOpinion', { ...opinion, basis }).body },
  });
  const { papers } = await officer.call('previewDraft', asked('《土地征收暂行办法》第七条'));
  expect(papers[0]?.rests).toContainEqual({
    ...{ words: '《土地征收暂行办法》第七条', law: '土地征收暂行办法' },
    ...{ says: [], is: 'unchecked' },
  });
  const wrong = asked('《民法典》第九千九百九十九条');
  expect(problemIn(await officer.send('previewDraft', wrong)).code).toBe('no_such_article');
  const draft = { ...wrong, body: { ...wrong.body, revision: null, isReady: true } };
  expect(problemIn(await officer.send('writeDraft', draft)).code).toBe('no_such_article');
});

test('whoever wrote it does not sign it where the law leaves it to the head', async () => {
  const state = await handled();
  const extension = { days: 20, reasons: '需要重新测量地块。' };
  expect(state.actions).not.toContain('extend');
  expect(problemIn(await head.send('actOnCase', deed(state, 'extend', extension))).code).toBe(
    'two_people_needed',
  );
  await drafts(head, state, 'extend', extension);
  expect(problemIn(await head.send('signDraft', signature(state, 'extend', 1))).code).toBe(
    'two_people_needed',
  );
  expect((await officer.send('signDraft', signature(state, 'extend', 1))).status).toBe(403);
  // Another writes it anew, and the head who wrote at it once is still one of them.
  await head.call('turnDraft', {
    params: { caseId: state.id, action: 'extend' },
    body: { turn: 'withdraw', revision: 1 },
  });
  await drafts(officer, state, 'extend', extension, { revision: 2 });
  expect(problemIn(await head.send('signDraft', signature(state, 'extend', 3))).code).toBe(
    'two_people_needed',
  );
});

test('an office that asks for two people has its decisions signed by another; one of one person is not held up', async () => {
  const [writer, signer] = [await staff(api, 'aid-dispatcher'), await staff(api, 'aid-supervisor')];
  await needsTwo(api, 'decisions');
  const { state } = await fileOne(owner, legalAid());
  const reviewing = await goes(signer, state, ['startReview']);
  expect(reviewing.actions).not.toContain('refuse');
  expect(reviewing.actions).toContain('requestMaterials');
  await drafts(writer, reviewing, 'refuse', refusal);
  const signed = await signer.call('signDraft', signature(reviewing, 'refuse', 1));
  expect(signed.state.status).toBe('refused');

  await writer.call('me', {});
  const posts = { params: { organisationId: aidAgency, personId: staffId('aid-dispatcher') } };
  const { state: other } = await fileOne(owner, legalAid({ form: { matter: 'bodilyHarm' } }));
  await signer.call('endDuty', { ...posts, body: { role: 'dispatcher' } });
  const alone = await goes(signer, other, ['startReview']);
  expect(alone.actions).toContain('refuse');
  expect((await does(signer, alone, 'refuse', refusal)).state.status).toBe('refused');
});

test('a draft is nothing to anybody outside the office: to no resident, to no other side, and nowhere in what is handed out', async () => {
  const state = await handled();
  const secret = '拟稿里才有的一句话';
  const before = await owner.call('inbox', { query: {} });
  await drafts(officer, state, 'giveOpinion', { ...opinion, facts: secret });
  const agent = await staff(api, 'agent');
  const elsewhere = await staff(api, 'petition-dispatcher');
  for (const [who, status] of [
    [owner, 403],
    [await signIn(api, 'another'), 404],
    [await staff(api, 'second-supervisor'), 404],
    [await staff(api, 'department-admin'), 404],
    [agent, 403],
    [elsewhere, 403],
  ] as const) {
    const listed = await who.send('drafts', ofCase(state));
    // Staff who read the case for another office are shown none; residents and strangers have no such list.
    if (who === agent || who === elsewhere)
      expect(replyOf('drafts', listed)).toMatchObject({ drafts: [], toPrepare: [], byTwo: [] });
    else expect(listed.status).toBe(status);
    expect(listed.text).not.toContain(secret);
    const said = signature(state, 'giveOpinion', 1);
    expect((await who.send('signDraft', said)).status).toBe(status);
    expect((await who.send('writeDraft', drafting(state, 'giveOpinion', opinion))).status).toBe(status);
  }
  const seen = await Promise.all([
    owner.send('getCase', { params: { caseId: state.id }, query: {} }),
    owner.send('papers', ofCase(state)),
    owner.send('receipts', ofCase(state)),
    owner.send('myData', { query: {} }),
    agent.send('getCase', { params: { caseId: state.id }, query: {} }),
  ]);
  for (const { status, text } of seen) {
    expect(status).toBe(200);
    expect(text).not.toContain(secret);
  }
  expect(await owner.call('inbox', { query: {} })).toEqual(before);
});

test('a draft that the case has left behind is shown as such, is not signed, and can be thrown away', async () => {
  const [writer, signer] = [await staff(api, 'department-dispatcher'), head];
  const state = await handled();
  await drafts(writer, state, 'giveOpinion', opinion);
  const given = await goes(signer, state, ['giveOpinion', mended]);
  const { drafts: left } = await signer.call('drafts', ofCase(given));
  expect(left).toMatchObject([
    {
      unfit: 'caseWentOn',
      input: { facts: opinion.facts },
      may: ['withdraw', 'discard', 'sendBack'].filter((one) => one !== 'withdraw').sort(),
    },
  ]);
  expect(problemIn(await signer.send('signDraft', signature(given, 'giveOpinion', 1))).code).toBe(
    'draft_unfit',
  );
  await signer.call('turnDraft', turn(state, { turn: 'discard', revision: 1 }));
  expect((await signer.call('drafts', ofCase(given))).drafts).toEqual([]);
});

test('signed while it is being changed: one of the two is done, and the other is told', async () => {
  const state = await handled();
  await drafts(officer, state, 'giveOpinion', opinion);
  const [signed, taken] = await Promise.all([
    head.send('signDraft', signature(state, 'giveOpinion', 1)),
    officer.send('turnDraft', turn(state, { turn: 'withdraw', revision: 1 })),
  ]);
  expect([signed.status, taken.status].filter((one) => one === 200)).toHaveLength(1);
  const { state: now } = await head.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(now.status === 'opinionGiven').toBe(signed.status === 200);
});

test('for what an office needs two people is said by its administrator', async () => {
  const admin = await staff(api, 'department-admin');
  const here = { params: { organisationId: department } };
  expect(await head.call('signing', here)).toMatchObject({ signing: 'byLaw' });
  await admin.call('setSigning', { ...here, body: { signing: 'everything' } });
  expect(await officer.call('signing', here)).toMatchObject({ signing: 'everything' });
  await admin.call('setSigning', { ...here, body: { signing: 'byLaw' } });
});
