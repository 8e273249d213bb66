import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { problemIn } from '../support/person';
import { storyOf, type Story } from '../support/story';
import { department, secondDepartment } from '../support/town';
import { complainedAbout } from '../support/upstairs';

/** A petition's whole story, of months. */
jest.setTimeout(240_000);

const agent = '工作人员agent of 集宁区信访局';
const opinion = {
  outcome: 'notSupported',
  request: '补发征地补偿款。',
  facts: '补偿款已经按丈量的亩数发放。',
  opinion: '您的请求缺乏依据，不予支持。',
  basis: '《信访工作条例》第三十二条',
};
const maintained = { outcome: 'maintained', opinion: '原意见事实清楚，予以维持。' };
const mandate = 'petition.mandate running 2027-01-31';

const filing = () => firstPetition({ form: { respondentId: complainedAbout, address: '东街三号' } });

let office: Office;
let story: Story;
beforeAll(async () => {
  office = await openOffice();
  story = await storyOf(office, 'resident', filing());
});
afterAll(() => office.close());

const days = (count: number) => office.pass(count * 24);
const desk = ['petition-dispatcher', 'petition-supervisor'];

test('it waits at the petition office for an agent; an agent of the other side is told nothing', async () => {
  expect(await story.now()).toEqual({
    status: 'submitted',
    holder: '集宁区信访局',
    dues: ['petition.transfer running 2026-08-20'],
  });
  const arrived = ['arrived'];
  expect(await story.news()).toEqual({
    resident: ['filed'],
    ...{ agent: arrived, 'second-agent': arrived, 'petition-dispatcher': arrived },
  });
  await story.isSeenBy(...desk, 'agent in outline', 'second-agent in outline');
});

test('an agent takes it and may do nothing until the resident has agreed', async () => {
  await story.does('agent', 'take');
  expect(await story.now()).toEqual({
    status: 'mandateOffered',
    holder: 'resident',
    dues: ['petition.mandate_reply running 2026-08-12', 'petition.transfer running 2026-08-20'],
  });
  expect(await story.refused('agent', 'register')).toBe('not_allowed');
  expect(await story.refused('resident', 'agreeMandate', { until: '2026-08-04' })).toBe('date_in_past');
  await story.does('resident', 'agreeMandate', { until: '2027-01-31' });
  expect(await story.now()).toEqual({
    status: 'mandated',
    holder: agent,
    dues: ['petition.transfer running 2026-08-20', mandate],
  });
  expect(await story.news()).toEqual({ resident: ['mandateAsked'], agent: ['mandateAgreed'] });
});

test('registered, classified to its own route, and handed to a department that has five working days', async () => {
  await story.does('agent', 'register');
  expect(await story.refused('agent', 'transfer', { organisationId: department })).toBe('wrong_status');
  await story.does('agent', 'classify', { type: 'appeal', route: 'petition' });
  expect(await story.refused('agent', 'transfer', { organisationId: complainedAbout })).toBe(
    'conflict_of_interest',
  );
  await story.does('agent', 'transfer', { organisationId: department });
  expect(await story.now()).toEqual({
    status: 'transferred',
    holder: '集宁区人力资源和社会保障局',
    dues: [
      'petition.not_ours running 2026-08-12',
      'petition.transfer paused 2026-08-20',
      'petition.tell running 2026-08-20',
      mandate,
    ],
  });
  expect(await story.steps('petition.not_ours')).toBe(
    '自 2026 年 8 月 5 日收到转送的次日起算 5 个工作日；最后一天 8 月 12 日（星期三）',
  );
  expect(await story.news()).toEqual({
    resident: ['progress', 'transferred'],
    'department-dispatcher': ['arrived'],
  });
  await story.isSeenBy(...desk, 'agent', 'department-dispatcher', 'department-supervisor');
});

test('sent back with reasons, insisted on, sent back again: the office above both decides', async () => {
  await days(3);
  await story.does('department-dispatcher', 'sendBack', { reasons: '不属于本单位职权。' });
  expect(await story.now()).toEqual({
    status: 'returned',
    holder: agent,
    // The three days of waiting are not the office's.
    dues: ['petition.transfer running 2026-08-23', mandate],
  });
  expect(await story.news()).toEqual({ resident: ['returned'], agent: ['returned'] });
  await story.does('agent', 'insist', { reasons: '三定方案写明是贵单位的职责。' });
  expect(await story.now()).toMatchObject({ status: 'transferred', holder: '集宁区人力资源和社会保障局' });
  await story.does('department-dispatcher', 'sendBack', { reasons: '确实不属于。' });
  expect(await story.now()).toMatchObject({ status: 'disputed', holder: '乌兰察布市信访局' });
  const returned = ['returned'];
  expect(await story.news()).toEqual({
    resident: ['transferred', 'returned'],
    'department-dispatcher': ['arrived'],
    'petition-dispatcher': returned,
    'city-petition-dispatcher': returned,
    'city-petition-supervisor': returned,
  });
  await story.isSeenBy(...desk, 'agent', 'city-petition-dispatcher', 'city-petition-supervisor');
  const allotting = { organisationId: secondDepartment, reasons: '按职责分工。' };
  expect(await story.refused('petition-supervisor', 'allot', allotting)).toBe('not_allowed');
  const toThem = { organisationId: complainedAbout, reasons: '由本单位办理。' };
  expect(await story.refused('city-petition-supervisor', 'allot', toThem)).toBe('conflict_of_interest');
  await story.does('city-petition-supervisor', 'allot', allotting);
});

test('allotted, it is accepted; the sixty days are extended once', async () => {
  const handling = '集宁区住房和城乡建设局';
  expect(await story.now()).toEqual({
    status: 'accepted',
    holder: handling,
    dues: ['petition.handle running 2026-10-07', mandate],
  });
  expect(await story.news()).toEqual({
    resident: ['transferred'],
    agent: ['progress'],
    'second-dispatcher': ['arrived'],
  });
  await days(10);
  await story.does('second-dispatcher', 'investigate');
  expect(await story.steps('petition.handle')).toBe(
    '自 2026 年 8 月 8 日受理的次日起算 60 日；最后一天 10 月 7 日（国庆节放假），' +
      '规定没有写遇休息日顺延，仍以这一天为准，顺延后的 10 月 8 日只作参考',
  );
  const more = { days: 20, reasons: '需要重新丈量。' };
  expect(await story.refused('second-dispatcher', 'extend', more)).toBe('not_allowed');
  await story.signs(['second-dispatcher', 'second-supervisor'], 'extend', more);
  expect(await story.steps('petition.handle')).toContain('经批准延长 20 日；最后一天 10 月 27 日（星期二）');
  expect(await story.now()).toMatchObject({ status: 'handling', holder: handling });
  expect(await story.refused('second-supervisor', 'extend', { days: 5, reasons: '再延长。' })).toBe(
    'extension_used',
  );
  expect(await story.news()).toEqual({
    ...{ resident: ['extended'], agent: ['extended'], 'city-petition-dispatcher': ['extended'] },
    'second-dispatcher': ['draftSigned'],
  });
});

test('the opinion, and thirty days to ask for a review', async () => {
  await days(30);
  expect(await story.refused('second-dispatcher', 'giveOpinion', opinion)).toBe('not_allowed');
  await story.does('second-supervisor', 'giveOpinion', opinion);
  expect(await story.now()).toEqual({
    status: 'opinionGiven',
    holder: 'resident',
    dues: ['petition.serve running 2026-09-23', mandate],
  });
  await story.receives('opinion');
  // Thirty days from 17 September end on a Saturday; the resident's right ends on Monday.
  expect((await story.now()).dues).toEqual(['petition.ask_review running 2026-10-19', mandate]);
  expect(await story.news()).toEqual({
    resident: ['decision'],
    agent: ['decision'],
    'city-petition-dispatcher': ['decision'],
  });
  await days(28);
  expect(await story.news()).toEqual({ resident: ['dueSoon'] });
  await story.does('resident', 'askReview', { reasons: '亩数算得不对。' });
  expect(await story.now()).toEqual({
    status: 'underReview',
    holder: '集宁区信访局',
    dues: ['petition.do_review running 2026-11-14', mandate],
  });
  const [objection, progress] = [['objection'], ['progress']];
  expect(await story.news()).toEqual({
    ...{ resident: objection, 'petition-dispatcher': objection, 'petition-supervisor': objection },
    ...{ agent: progress, 'second-dispatcher': progress },
  });
  await story.isSeenBy(...desk, 'agent', 'second-dispatcher', 'second-supervisor');
});

test('the review, and the re-review a level above, whose hearing days do not count', async () => {
  await days(20);
  await story.does('petition-supervisor', 'giveReview', {
    ...maintained,
    basis: '《信访工作条例》第三十五条',
  });
  expect(await story.now()).toEqual({
    status: 'reviewGiven',
    holder: 'resident',
    dues: ['petition.serve running 2026-11-11', mandate],
  });
  await story.receives('reviewOpinion');
  expect((await story.now()).dues).toEqual(['petition.ask_recheck running 2026-12-04', mandate]);
  await story.does('resident', 'askReReview', { reasons: '还是不对。' });
  expect(await story.now()).toEqual({
    status: 'underReReview',
    holder: '乌兰察布市信访局',
    dues: ['petition.do_recheck running 2026-12-04', mandate],
  });
  await story.news();
  const from = addDays(dayOf(office.api.now()), 5);
  await story.does('city-petition-dispatcher', 'recordHearing', { from, to: addDays(from, 2) });
  expect(await story.steps('petition.do_recheck')).toBe(
    '自 2026 年 11 月 4 日收到复核请求的次日起算 30 日；11 月 9 日至 11 日听证，暂停 3 日（头尾两天都不算）；' +
      '最后一天 12 月 7 日（星期一）',
  );
  expect(await story.news()).toEqual({ resident: ['dateMoved'], agent: ['dateMoved'] });
  await story.isSeenBy(...desk, 'agent', 'city-petition-dispatcher', 'city-petition-supervisor');
  await days(12);
  const last = { ...maintained, basis: '《信访工作条例》第三十六条' };
  expect(await story.refused('petition-supervisor', 'giveReReview', last)).toBe('not_allowed');
  await story.does('city-petition-supervisor', 'giveReReview', last);
});

test('it is final: nothing is open, every date was kept, and the same matter shows the old one', async () => {
  expect(await story.now()).toEqual({ status: 'reReviewGiven', holder: 'nobody', dues: [] });
  const { state } = await story.page();
  expect(state.actions).toEqual(['declinePhoneService', 'correct']);
  expect(await story.news()).toEqual({
    resident: ['decision'],
    agent: ['decision'],
    'petition-dispatcher': ['decision'],
  });
  const ended = await story.ended();
  expect(ended.filter((one) => !one.endsWith(' met'))).toEqual([]);
  expect(ended).toHaveLength(14);

  const resident = await office.as('resident');
  const again = problemIn(await resident.send('fileCase', { body: filing() }));
  expect(again).toMatchObject({ code: 'same_matter_pending', caseId: story.caseId });
  // Somebody else's matter about the same department is theirs to file.
  expect((await storyOf(office, 'stranger', filing())).caseId).not.toBe(story.caseId);
});

test('the resident reads who opened it: nobody of the department complained about', async () => {
  const readers = await story.readers();
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((reader) => /complained|interested/.test(reader))).toEqual([]);
});
