import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { type Api, openApi } from '../support/api';
import { deed, fileOne, goes, halfAYear, offeredPetition, petition } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { department, staffId } from '../support/town';

let api: Api;
let resident: Person;
let agent: Person;
let receiver: Person;
let head: Person;

beforeAll(async () => {
  api = await openApi();
  [resident, agent, receiver, head] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'agent'),
    staff(api, 'department-dispatcher'),
    staff(api, 'department-supervisor'),
  ]);
});
afterAll(() => api.close());

const opinion = {
  outcome: 'supported',
  request: '发放征地补偿款。',
  facts: '经查，补偿款滞留在镇财政所。',
  opinion: '补偿款将于月底前发放。',
  basis: '《信访工作条例》第三十二条',
  performer: '镇财政所',
  performance: '把补偿款打入一卡通。',
  performBy: halfAYear,
} as const;

const nothingPromised = {
  outcome: 'explained',
  performer: undefined,
  performance: undefined,
  performBy: undefined,
} as const;

test('an agent carries a petition to the office that owes the answer, and back to the resident', async () => {
  let { state } = await fileOne(resident, petition());
  expect(state.dues).toMatchObject([{ clock: 'petition.transfer', length: 15 }]);
  state = await goes(agent, state, ['take']);
  expect(state).toMatchObject({ status: 'mandateOffered', standing: 'candidate', title: '' });
  const seenBefore = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seenBefore.state).toMatchObject({
    holder: { at: 'resident' },
    mandate: { name: '工作人员agent', agreed: false, until: null },
  });
  state = await goes(resident, seenBefore.state, ['agreeMandate', { until: halfAYear }]);
  expect(state.mandate).toMatchObject({ agreed: true, until: halfAYear });
  state = await goes(
    agent,
    state,
    ['register'],
    ['classify', { type: 'appeal', route: 'petition' }],
    ['transfer', { organisationId: department, text: '请依法处理。' }],
  );
  expect(state).toMatchObject({
    status: 'transferred',
    standing: 'handler',
    holder: { at: 'desk', organisationName: '集宁区人力资源和社会保障局' },
  });
  const { rows } = await receiver.call('deskQueue', { query: {} });
  expect(rows.map((row) => row.id)).toEqual([state.id]);

  await goes(receiver, state, ['sendBack', { reasons: '材料不全，请补上征地批文。' }]);
  const back = await agent.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(back.state).toMatchObject({ status: 'returned', holder: { at: 'person', name: '工作人员agent' } });
  state = await goes(agent, back.state, ['insist', { reasons: '批文已经在卷，请看第三页。' }]);

  state = await goes(receiver, state, ['accept'], ['investigate']);
  expect(state.dues).toContainEqual(expect.objectContaining({ clock: 'petition.handle', length: 60 }));
  expect(await receiver.refused('actOnCase', deed(state, 'giveOpinion', opinion))).toBe('not_allowed');
  await goes(head, state, ['giveOpinion', opinion]);

  const seen = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seen.state).toMatchObject({ status: 'opinionGiven', holder: { at: 'resident' } });
  expect(seen.timeline.at(-1)).toMatchObject({
    details: opinion,
    by: { name: '工作人员department-supervisor' },
  });
  expect(seen.state.actions).not.toContain('close');
  expect(seen.state.dues).toContainEqual(expect.objectContaining({ clock: 'petition.perform' }));
  state = await goes(resident, seen.state, ['confirmPerformance'], ['close', { solved: true }]);
  expect(state).toMatchObject({ status: 'closed', mandate: null });
});

test('an opinion is looked at above, once and once more; what is said there is the end of it', async () => {
  let state = await offeredPetition(resident, agent, department);
  state = await goes(
    head,
    state,
    ['accept'],
    ['investigate'],
    ['giveOpinion', { ...opinion, ...nothingPromised }],
  );
  state = await goes(resident, state, ['askReview', { reasons: '亩数算得不对。' }]);
  expect(state).toMatchObject({ status: 'underReview', deskName: '集宁区信访局' });
  const review = { outcome: 'maintained', opinion: '原意见并无不当。', basis: '《信访工作条例》第三十五条' };
  state = await goes(await staff(api, 'petition-supervisor'), state, ['giveReview', review]);
  state = await goes(resident, state, ['askReReview', { reasons: '还是没有按实际亩数算。' }]);
  expect(state.deskName).toBe('乌兰察布市信访局');
  const above = await staff(api, 'city-petition-supervisor');
  state = await goes(above, state, ['giveReReview', { ...review, basis: '《信访工作条例》第三十六条' }]);
  expect(state).toMatchObject({ status: 'reReviewGiven', holder: { at: 'nobody' } });
});

test('a dispatcher gives a petition to an agent, and later to another', async () => {
  const dispatcher = await staff(api, 'petition-dispatcher');
  const second = await staff(api, 'second-agent');
  const { state } = await fileOne(resident, petition());
  const given = await goes(dispatcher, state, ['assign', { personId: staffId('agent') }]);
  await goes(resident, given, ['agreeMandate', { until: halfAYear }]);
  expect((await agent.call('myQueue', { query: {} })).rows.map((row) => row.id)).toContain(state.id);
  const agreed = await dispatcher.call('getCase', { params: { caseId: state.id }, query: {} });
  await goes(dispatcher, agreed.state, ['assign', { personId: staffId('second-agent') }]);
  expect(await agent.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
  const theirs = await second.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(theirs.state).toMatchObject({ standing: 'candidate', mandate: { agreed: false } });
});

test('an office deals with what is its own, and answers a suggestion without an opinion', async () => {
  const dispatcher = await staff(api, 'petition-dispatcher');
  const supervisor = await staff(api, 'petition-supervisor');
  const { state: filed } = await fileOne(resident, petition());
  let state = await goes(dispatcher, filed, ['register'], ['classify', { type: 'suggestion' }], ['accept']);
  expect(state).toMatchObject({ status: 'accepted', deskName: filed.deskName });
  expect(state.dues).toContainEqual(expect.objectContaining({ clock: 'petition.reply', length: 60 }));
  state = await goes(dispatcher, state, ['investigate']);
  expect(await supervisor.refused('actOnCase', deed(state, 'giveOpinion', opinion))).toBe('wrong_route');
  state = await goes(supervisor, state, ['giveReply', { outcome: 'wellFounded', text: '路灯下月装好。' }]);
  expect(state).toMatchObject({ status: 'replied', holder: { at: 'resident' } });
  const seen = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  const { papers } = await resident.call('papers', { params: { caseId: state.id } });
  expect(papers.map(({ kind }) => kind)).toContain('petitionReply');
  expect(seen.state.actions).not.toContain('askReview');
  expect(await goes(resident, seen.state, ['close', { solved: true }])).toMatchObject({ status: 'closed' });
});

test.each(['litigation', 'arbitration', 'administrative'])(
  'an office does not decide itself what belongs to another procedure: %s',
  async (route) => {
    const dispatcher = await staff(api, 'petition-dispatcher');
    const { state: filed } = await fileOne(resident, petition());
    const state = await goes(dispatcher, filed, ['register'], ['classify', { type: 'appeal', route }]);
    expect(await dispatcher.refused('actOnCase', deed(state, 'accept'))).toBe('wrong_route');
    expect(state.actions).not.toContain('accept');
  },
);

test('a settlement ends a petition by the consent of both, and what it promises is followed until it is done', async () => {
  const clerk = receiver;
  const proposal = {
    way: 'settlement',
    otherSide: '镇财政所',
    otherAgreedOn: dayOf(api.now()),
    terms: '补偿款分两次打入一卡通。',
  } as const;
  const promise = {
    performer: '镇财政所',
    performance: '打入第二笔。',
    performBy: addDays(dayOf(api.now()), 20),
  };
  let state = await offeredPetition(resident, agent, department);
  state = await goes(clerk, state, ['accept'], ['proposeSettlement', proposal]);
  expect(state).toMatchObject({ status: 'settlementProposed', holder: { at: 'resident' } });
  // Saying no costs nothing: the date of the office goes on.
  const before = state.dues.find(({ clock }) => clock === 'petition.handle');
  state = await goes(resident, state, ['declineSettlement', {}]);
  expect(state.dues.find(({ clock }) => clock === 'petition.handle')).toEqual(before);
  state = await goes(clerk, state, ['proposeSettlement', { ...proposal, ...promise }]);
  expect(await clerk.refused('actOnCase', deed(state, 'agreeSettlement'))).toBe('not_allowed');
  state = await goes(resident, state, ['agreeSettlement']);
  expect(state).toMatchObject({ status: 'performing', holder: { at: 'desk' } });
  const due = state.dues.find(({ clock }) => clock === 'petition.perform');
  expect(due?.dueAt).toContain(addDays(dayOf(api.now()), 20));
  state = await goes(clerk, state, ['recordPerformance', { text: '已经打款。', on: dayOf(api.now()) }]);
  state = await goes(resident, state, ['denyPerformance', { text: '只到账一半。' }]);
  expect(state.dues).toContainEqual(expect.objectContaining({ clock: 'petition.perform' }));
  state = await goes(clerk, state, ['recordPerformance', { text: '补齐了。', on: dayOf(api.now()) }]);
  state = await goes(resident, state, ['confirmPerformance']);
  expect(state).toMatchObject({ status: 'closed' });
  const { papers } = await resident.call('papers', { params: { caseId: state.id } });
  expect(papers.map(({ kind }) => kind)).toContain('settlement');
});
