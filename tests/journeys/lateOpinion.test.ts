import type { Day } from '../../functions/contract/ids';
import type { PaperKind } from '../../functions/contract/case/papers';
import { addDays, dayOf, daysBetween } from '../../functions/domain/clocks/day';
import { firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';
import { cityDepartment } from '../support/upstairs';

/**
 * 信访工作条例 35, 36: an opinion that comes late, a matter ended unsolved, the review on its last day, and the re-review
 * above the top of the tree; months, swept once a day.
 */
jest.setTimeout(240_000);

const opinion = {
  ...{ outcome: 'notSupported', request: '补发补偿款。', facts: '已经按丈量的亩数发放。' },
  ...{ opinion: '不予支持。', basis: '《信访工作条例》第三十二条' },
};
const maintained = {
  outcome: 'maintained',
  opinion: '原意见予以维持。',
  basis: '《信访工作条例》第三十五条',
};

let office: Office;
let story: Story;
beforeAll(async () => {
  office = await openOffice();
  story = await storyOf(office, 'patient', firstPetition());
});
afterAll(() => office.close());

const today = (): Day => dayOf(office.api.now());
const pass = (days: number) => office.pass(days * 24);

async function lastDayOf(clock: string): Promise<Day> {
  const { state } = await story.page();
  const due = state.dues.find((one) => one.clock === clock);
  if (!due) throw new Error(`${clock} does not run`);
  return due.dueOn;
}

async function paperOf(kind: PaperKind): Promise<string> {
  const owner = await office.as('patient');
  const { papers } = await owner.call('papers', { params: { caseId: story.caseId } });
  const paper = papers.filter((one) => one.kind === kind).at(-1);
  if (!paper) throw new Error(`there is no ${kind}`);
  return paper.id;
}

test('the opinion is given and lies: no day of the review runs, and the office is late with bringing it', async () => {
  await story.does('agent', 'take');
  await story.does('patient', 'agreeMandate', { until: addDays(today(), 300) });
  await story.does('agent', 'register');
  await story.does('agent', 'classify', { type: 'appeal', route: 'petition' });
  await story.does('agent', 'transfer', { organisationId: cityDepartment });
  await story.does('city-department-dispatcher', 'accept');
  await story.does('city-department-dispatcher', 'investigate');
  await story.does('city-department-supervisor', 'giveOpinion', opinion);
  await pass(40);
  const { status, dues } = await story.now();
  expect(status).toBe('opinionGiven');
  expect(dues.filter((due) => !due.startsWith('petition.mandate'))).toEqual([
    expect.stringMatching(/^petition.serve overdue/),
  ]);
});

test('ended as unsolved before it came, it leaves the review open, whose days begin with the paper', async () => {
  await story.does('patient', 'close', { solved: false });
  expect(await story.now()).toMatchObject({ status: 'closed', holder: 'nobody' });
  expect((await story.page()).state.actions).toContain('askReview');
  await pass(5);
  const paper = await paperOf('opinion');
  await story.does('city-department-dispatcher', 'recordService', { paper, way: 'handed', on: today() });
  expect((await lastDayOf('petition.ask_review')) >= addDays(today(), 30)).toBe(true);
});

test('on the last day it is asked for in time, of the city', async () => {
  const last = await lastDayOf('petition.ask_review');
  await pass(daysBetween(today(), last));
  expect(today()).toBe(last);
  await story.does('patient', 'askReview', { reasons: '亩数算得不对。' });
  const { state } = await story.page();
  expect(state).toMatchObject({ status: 'underReview', askedLate: false, deskName: '乌兰察布市信访局' });
  // What was asked for in time cannot be turned away as late.
  const late = { ...maintained, outcome: 'outOfTime' };
  expect(await story.refused('city-petition-supervisor', 'giveReview', late)).toBe('asked_in_time');
  await story.does('city-petition-supervisor', 'giveReview', maintained);
});

test('served, it is taken further: above the city is the region, where the matter is followed by post', async () => {
  expect((await story.page()).state.toCome.map(({ clock }) => clock)).toContain('petition.ask_recheck');
  await story.receives('reviewOpinion');
  expect((await lastDayOf('petition.ask_recheck')) >= addDays(today(), 30)).toBe(true);
  await pass(10);
  await story.does('patient', 'askReReview', { reasons: '还是没有按实际亩数算。' });
  const { state } = await story.page();
  expect(state).toMatchObject({
    status: 'passedOn',
    outside: { name: '自治区信访局（复查复核机构）', question: 'reReview' },
  });
  await story.does('agent', 'recordPost', { way: 'posted', on: today(), tracking: 'EX000000000CN' });
  await pass(3);
  await story.does('agent', 'recordReceipt', { on: today(), from: '收发室' });
  expect((await story.now()).dues.join()).toContain('petition.outside_review');
  await pass(20);
  await story.does('agent', 'recordReply', { outcome: 'maintained', on: today(), text: '维持复查意见。' });
  expect(await story.now()).toMatchObject({ status: 'reReviewGiven', holder: 'nobody', dues: [] });
  const ended = await story.ended();
  for (const kept of [
    'ask_review',
    'ask_recheck',
    'do_review',
    'outside_post',
    'outside_receipt',
    'outside_review',
  ])
    expect(ended).toContain(`petition.${kept} met`);
  // The one date that was not kept says so for good.
  expect(ended).toContain('petition.serve missed');
});

test('what the region answers on its own paper starts the days of the re-review when it has come', async () => {
  const other = await storyOf(office, 'resident', firstPetition({ form: { request: '请市里答复。' } }));
  await other.does('agent', 'take');
  await other.does('resident', 'agreeMandate', { until: addDays(today(), 300) });
  await other.does('agent', 'register');
  await other.does('agent', 'raise', { reasons: '本级协调不了。' });
  await other.does('city-petition-dispatcher', 'accept');
  await other.does('city-petition-dispatcher', 'classify', { type: 'appeal', route: 'petition' });
  await other.does('city-petition-dispatcher', 'accept');
  await other.does('city-petition-dispatcher', 'investigate');
  await other.does('city-petition-supervisor', 'giveOpinion', opinion);
  await other.does('resident', 'askReview', { reasons: '亩数算得不对。' });
  await other.does('city-petition-dispatcher', 'recordPost', { way: 'posted', on: today() });
  const reply = { outcome: 'maintained', on: today(), text: '维持。' };
  await other.does('city-petition-dispatcher', 'recordReply', reply);
  expect((await other.page()).state.toCome.map(({ clock }) => clock)).toContain('petition.ask_recheck');
  await pass(4);
  await other.does('resident', 'receiveReply', { on: addDays(today(), -1) });
  const { state } = await other.page();
  const due = state.dues.find(({ clock }) => clock === 'petition.ask_recheck');
  expect(due?.raw).toBe(addDays(today(), 29));
  // Taken back while it lies with the next body, it is asked for there once more.
  await other.does('resident', 'askReReview', { reasons: '还是不对。' });
  expect((await other.page()).state.outside?.name).toBe('国家信访局');
  await other.does('resident', 'withdraw');
  await other.does('resident', 'askReReview', { reasons: '接着请求复核。' });
  expect((await other.page()).state).toMatchObject({ status: 'passedOn', outside: { name: '国家信访局' } });
});
