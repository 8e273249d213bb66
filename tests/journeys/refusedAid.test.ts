import { legalAid } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { visitor } from '../support/person';
import { storyOf, type Story } from '../support/story';
import { aidAgency, firm, staffId } from '../support/town';
import { complainedAboutName } from '../support/upstairs';

// Weeks pass, and the clock is swept twice a day.
jest.setTimeout(180_000);
const agency = '集宁区法律援助中心';
const lawyer = '工作人员firm-lawyer of 集宁区敖包律师事务所';
const working = { status: 'handling', holder: lawyer };
const papers = ['身份证复印件', '工资流水'];
const refusal = { reasons: '工伤赔偿不在本地援助范围内。', article: '《法律援助法》第三十一条' };
let office: Office;
let story: Story;
beforeAll(async () => {
  office = await openOffice();
  const filing = legalAid({ form: { otherSide: complainedAboutName, handedIn: ['申请表'] } });
  story = await storyOf(office, 'resident', filing, { lawyer: aidAgency });
});
afterAll(() => office.close());
const days = (count: number) => office.pass(count * 24);
const desk = ['aid-dispatcher', 'aid-supervisor'];
/** Of two posts at the bureau. */
const bureau = 'justiceBureau-150902000000';
const twoHats = [`two-hats as dispatcher of ${bureau}`, `two-hats as supervisor of ${bureau}`];

test('on Wednesday 5 August it is received, and the seven days begin', async () => {
  expect(await story.now()).toEqual({
    status: 'submitted',
    holder: agency,
    dues: ['aid.review running 2026-08-12'],
  });
  expect(await story.steps('aid.review')).toBe(
    '自 2026 年 8 月 5 日收到的次日起算 7 日；最后一天 8 月 12 日（星期三）',
  );
  // Nobody of the other side is told, not even in the post they hold at the agency.
  expect(await story.news()).toEqual({ resident: ['filed'], 'aid-dispatcher': ['arrived'] });
  await story.isSeenBy(...desk);
});

test('what is missing is asked for once; the review stands still and the resident has it', async () => {
  await days(1);
  await story.does('aid-dispatcher', 'startReview');
  expect(await story.news()).toEqual({ resident: ['accepted'] });
  await days(1);
  await story.does('aid-dispatcher', 'requestMaterials', { items: papers });
  // Thirty days from 7 August end on Sunday 6 September, and so on Monday.
  expect(await story.now()).toEqual({
    status: 'materialsRequested',
    holder: 'resident',
    dues: ['aid.review paused 2026-08-12', 'aid.supply running 2026-09-07'],
  });
  expect(await story.steps('aid.review')).toContain('8 月 7 日起等待补充材料，期限暂停，恢复后顺延');
  expect(await story.news()).toEqual({ resident: ['materialsRequested'] });
  expect(await story.refused('aid-dispatcher', 'requestMaterials', { items: ['收入证明'] })).toBe(
    'wrong_status',
  );
});

test('silence is warned of seven, three days and one day before, and does not end it before its day', async () => {
  for (const later of [24, 4, 2]) {
    await days(later);
    expect(await story.news()).toEqual({ resident: ['dueSoon'] });
  }
  expect(await story.now()).toMatchObject({ status: 'materialsRequested', holder: 'resident' });
});

test('supplied, the review goes on with the days it had left, and nothing new may be asked for', async () => {
  await story.does('resident', 'supplyMaterials', { text: '都带来了。', items: papers });
  expect(await story.now()).toEqual({
    status: 'reviewing',
    holder: agency,
    dues: ['aid.review running 2026-09-14'],
  });
  expect(await story.steps('aid.review')).toBe(
    '自 2026 年 8 月 5 日收到的次日起算 7 日；8 月 7 日至 9 月 6 日等待补充材料，暂停 31 日（头尾两天都不算）；' +
      '最后一天 9 月 12 日（星期六），顺延至 9 月 14 日',
  );
  expect(await story.news()).toEqual({ 'aid-dispatcher': ['materialsSupplied'] });
  expect(await story.refused('aid-dispatcher', 'requestMaterials', { items: ['收入证明'] })).toBe(
    'materials_already_requested',
  );
  const unheardOf = { items: ['收入证明'], text: '请说明。' };
  expect(await story.refused('aid-dispatcher', 'askExplanation', unheardOf)).toBe('not_in_notice');
});

test('it is refused by the supervisor alone, in writing, and the resident holds a receipt of it', async () => {
  await days(2);
  expect(await story.refused('aid-dispatcher', 'refuse', refusal)).toBe('not_allowed');
  await story.does('aid-supervisor', 'refuse', refusal);
  // Until it is in their hands, bringing it is the agency's; the fifteen days begin with that.
  expect(await story.now()).toEqual({
    status: 'refused',
    holder: 'nobody',
    dues: ['aid.serve running 2026-09-11'],
  });
  expect(await story.ended()).toEqual(['aid.tell met', 'aid.supply met', 'aid.review met']);
  expect(await story.news()).toEqual({ resident: ['decision'], 'aid-dispatcher': ['dueSoon', 'decision'] });

  const { timeline, state } = await story.page();
  expect(timeline.at(-1)).toMatchObject({ word: 'refuse', details: refusal });
  expect(state.actions.slice(0, 3)).toEqual(['object', 'agreePhoneService', 'declinePhoneService']);

  const { caseId } = story;
  const { receipts } = await (await office.as('resident')).call('receipts', { params: { caseId } });
  const { receipt = '' } = receipts.find(({ word }) => word === 'refuse') ?? {};
  const anyone = visitor(office.api);
  expect(await anyone.call('checkReceipt', { query: { receipt } })).toMatchObject({
    valid: true,
    receipt: { number: state.number, seq: timeline.length },
  });
  const forged = receipt.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect(await anyone.call('checkReceipt', { query: { receipt: forged } })).toMatchObject({ valid: false });
});

test('the objection goes to the justice bureau, which has five days', async () => {
  await story.does('resident', 'object', { reasons: '我是农民工，讨的是工伤赔偿。' });
  expect(await story.now()).toEqual({
    status: 'objected',
    holder: '集宁区司法局',
    dues: ['aid.objection_review running 2026-09-14'],
  });
  expect(await story.steps('aid.objection_review')).toBe(
    '自 2026 年 9 月 8 日收到异议的次日起算 5 日；最后一天 9 月 13 日（星期日），顺延至 9 月 14 日',
  );
  expect(await story.news()).toEqual({
    resident: ['objection'],
    'aid-dispatcher': ['progress'],
    'bureau-dispatcher': ['objection'],
    'bureau-supervisor': ['objection'],
    'two-hats': ['objection'],
  });
  await story.isSeenBy(...desk, 'bureau-dispatcher', 'bureau-supervisor', ...twoHats);
  const decision = {
    outcome: 'corrected',
    reasons: '属于免予核查的人员。',
    article: '《法律援助法》第四十二条',
  };
  expect(await story.refused('aid-supervisor', 'decideObjection', decision)).toBe('not_allowed');
  expect(await story.refused('bureau-dispatcher', 'decideObjection', decision)).toBe('not_allowed');
  await days(1);
  await story.does('bureau-supervisor', 'decideObjection', decision);
});

test('ordered to correct, it is given: the agency assigns and cannot refuse again (法律援助法 49)', async () => {
  expect(await story.now()).toEqual({
    status: 'granted',
    holder: agency,
    // Three days from 9 September end on a Saturday.
    dues: ['aid.assign running 2026-09-14'],
  });
  expect(await story.news()).toEqual({ resident: ['decision'], 'aid-dispatcher': ['decision'] });
  await story.isSeenBy(...desk);
  expect(await story.refused('aid-supervisor', 'refuse', refusal)).toBe('wrong_status');
  await days(1);
});

test('the first lawyer has an interest and reads an outline alone; it goes to the next', async () => {
  await story.does('aid-dispatcher', 'assign', { personId: staffId('lawyer') });
  expect(await story.news()).toEqual({ resident: ['assigned'], lawyer: ['assigned'] });
  const { answers, timeline, outline, state } = await story.opens('lawyer', 'mine');
  expect([answers, timeline, state.title]).toEqual([null, [], '']);
  expect(outline).toMatchObject({ about: 'labourPay', parties: ['乌云其木格', complainedAboutName] });
  expect(await story.refused('lawyer', 'begin')).toBe('not_allowed');
  await story.does('lawyer', 'declareConflict', { reason: '我代理过对方的另一件事。' });
  expect(await story.now()).toMatchObject({ status: 'granted', holder: agency });
  expect(await story.news()).toEqual({ resident: ['reassigned'], 'aid-dispatcher': ['arrived'] });
  await story.isSeenBy(...desk);

  await story.does('aid-dispatcher', 'assign', { personId: staffId('firm-lawyer') });
  // Five days from the assignment (司法部令第148号 27) end on a Tuesday.
  const dues = ['aid.sign running 2026-09-15'];
  expect(await story.now()).toEqual({ status: 'assigned', holder: lawyer, dues });
  await story.isSeenBy(...desk, 'firm-lawyer in outline');
  await story.does('firm-lawyer', 'declareNoConflict');
  await story.isSeenBy(...desk, 'firm-lawyer');
  expect(await story.listed('firm-lawyer', firm)).toBe(true);
  expect(await story.news()).toEqual({ resident: ['assigned'], 'firm-lawyer': ['assigned'] });
});

test('accepted, agreed in writing within five days, reported on', async () => {
  await story.does('firm-lawyer', 'begin');
  const dues = ['aid.sign running 2026-09-15'];
  expect(await story.now()).toEqual({ status: 'engaged', holder: lawyer, dues });
  await days(1);
  await story.does('firm-lawyer', 'signAgreement');
  // 法律援助法 46: thirty days to the next word on how it goes, from each one anew.
  expect(await story.now()).toEqual({ ...working, dues: ['aid.report running 2026-10-12'] });
  await days(10);
  await story.does('firm-lawyer', 'reportProgress', { text: '已经立案，下月开庭。' });
  expect(await story.news()).toEqual({
    resident: ['progress', 'progress', 'progress'],
    'aid-dispatcher': ['progress'],
  });
});

test('another lawyer is asked for and declined, with reasons, and the first goes on', async () => {
  await story.does('resident', 'askChange', { reasons: '电话一直打不通。' });
  // Five days from 21 September end on Saturday the 26th, 中秋节, and so on Monday.
  expect(await story.now()).toEqual({
    status: 'changeRequested',
    holder: agency,
    dues: ['aid.change_worker running 2026-09-28'],
  });
  const asked = ['changeAsked'];
  expect(await story.news()).toEqual({ resident: asked, 'aid-dispatcher': asked, 'aid-supervisor': asked });
  expect(await story.refused('aid-dispatcher', 'declineChange', { reasons: '打通了。' })).toBe('not_allowed');
  await story.does('aid-supervisor', 'declineChange', { reasons: '有三次通话记录。' });
  expect(await story.now()).toEqual({ ...working, dues: ['aid.report running 2026-10-21'] });
  expect(await story.news()).toEqual({ resident: ['decision'], 'firm-lawyer': ['decision'] });
});

test('concluded, the file handed in and put away; nobody holds it, and every date was kept', async () => {
  await story.does('firm-lawyer', 'conclude', { result: '双方达成调解，赔偿款已付清。' });
  expect(await story.now()).toMatchObject({ status: 'concluded', holder: lawyer });
  await story.does('firm-lawyer', 'handInFile', {});
  expect(await story.now()).toMatchObject({ status: 'fileReview', holder: agency });
  await story.does('aid-dispatcher', 'archive');
  expect(await story.now()).toEqual({ status: 'filed', holder: 'nobody', dues: [] });
  expect(await story.news()).toEqual({
    resident: ['answered', 'closed'],
    'aid-dispatcher': ['progress', 'arrived'],
    'firm-lawyer': ['closed'],
  });
  // Nobody called the recipient back before it was put away: that is not said to have been kept.
  const met =
    'aid.tell aid.supply aid.review aid.serve aid.objection_review aid.assign aid.sign aid.assign_again aid.sign ' +
    'aid.report aid.report aid.change_worker aid.report aid.file aid.file_review';
  expect(await story.ended()).toEqual([
    ...met.split(' ').map((clock) => `${clock} met`),
    'aid.call_back cancelled',
  ]);
});

test('the resident sees everyone who opened it, and nobody else is shown that', async () => {
  const readers = await story.readers();
  expect(readers).toContain('工作人员lawyer lawyer mine');
  expect(new Set(readers.map((reader) => reader.split(' ')[0]))).toEqual(
    new Set(
      [...desk, 'bureau-dispatcher', 'bureau-supervisor', 'two-hats', 'lawyer', 'firm-lawyer'].map(
        (who) => `工作人员${who}`,
      ),
    ),
  );
  const { caseId } = story;
  const asSupervisor = await office.as('aid-supervisor');
  expect(await asSupervisor.refused('readers', { params: { caseId }, query: {} })).toBe('not_allowed');
});
