import { calendarOf, publishedYears } from '../../functions/domain/clocks/calendar';
import { addHours, dayOf } from '../../functions/domain/clocks/day';
import { consultation, legalAid } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';

/** What silence means, and what happens when nobody is there: weeks pass, and the clock is swept meanwhile. */
jest.setTimeout(240_000);

const centre = '集宁区公共法律服务中心';
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const days = (count: number) => office.pass(count * 24);
/** What is told by sweeps at these hours from now. */
async function toldAt(moments: readonly number[], story: Story): Promise<Record<string, string[]>[]> {
  const told: Record<string, string[]>[] = [];
  let passed = 0;
  for (const moment of moments) {
    await office.pass(moment - passed);
    passed = moment;
    told.push(await story.news());
  }
  return told;
}

test('a question nobody answers goes to all on duty at half time, then upwards; anyone on duty may answer it', async () => {
  const story = await storyOf(office, 'resident', consultation());
  await story.does('lawyer', 'take');
  await story.news();
  const escalated = ['escalated'];
  expect(await toldAt([11.9, 12.1, 23.9, 24.1, 25.9, 26.1, 35.9, 36.1], story)).toEqual([
    ...[{}, { lawyer: ['dueSoon'], 'second-lawyer': escalated, 'centre-dispatcher': escalated }],
    ...[{}, { resident: ['overdue'], lawyer: ['overdue'] }],
    ...[{}, { 'centre-supervisor': escalated }],
    ...[{}, { 'centre-supervisor': escalated, 'city-centre-supervisor': escalated }],
  ]);
  expect(await story.now()).toEqual({
    status: 'assigned',
    holder: `工作人员lawyer of ${centre}`,
    dues: ['consult.message overdue 2026-08-06'],
  });
  await story.does('second-lawyer', 'answer', { text: '可以申请劳动仲裁。' });
  expect(await story.now()).toMatchObject({ status: 'answered', holder: 'resident' });
  expect(await story.ended()).toEqual(['consult.message missed', 'consult.tell met']);
  expect(await story.news()).toEqual({ resident: ['answered'], lawyer: ['reassigned'] });
});

test('a time may be promised instead of an answer, and is counted to the hour', async () => {
  const story = await storyOf(office, 'resident', consultation());
  const now = office.api.now();
  expect(await story.refused('lawyer', 'promise', { until: addHours(now, -1) })).toBe('date_in_past');
  expect(await story.refused('lawyer', 'promise', { until: addHours(now, 24 * 8) })).toBe('date_too_far');
  await story.does('lawyer', 'promise', { until: addHours(now, 30), text: '要查一下规定。' });
  expect(await story.now()).toEqual({
    status: 'promised',
    holder: `工作人员lawyer of ${centre}`,
    dues: ['consult.promised running 2026-08-06'],
  });
  expect(await story.steps('consult.promised')).toBe(
    '自 2026 年 8 月 5 日 12:00 约定起算 30 小时；到 8 月 6 日 18:00 为止，夜间和节假日照常计算',
  );
  await story.news();
  expect(await toldAt([29.9, 30.1, 31.9, 32.1], story)).toEqual([
    ...[{}, { resident: ['overdue'], lawyer: ['overdue'] }],
    ...[{}, { 'centre-supervisor': ['escalated'] }],
  ]);
});

test('answered and silent for seven days it is closed, with warnings, a day without a sweep in between', async () => {
  const story = await storyOf(office, 'resident', consultation());
  await story.does('lawyer', 'answer', { text: '可以申请劳动仲裁。' });
  await story.news();
  expect(await story.now()).toEqual({
    status: 'answered',
    holder: 'resident',
    dues: ['consult.silence running 2026-08-12'],
  });
  await days(4);
  expect(await story.news()).toEqual({ resident: ['dueSoon'] });
  await office.pass(48, { outOfOrder: true });
  expect(await story.news()).toEqual({});
  await office.sweep();
  expect(await story.news()).toEqual({ resident: ['dueSoon'] });
  await office.pass(36, { outOfOrder: true });
  expect(await story.now()).toMatchObject({
    status: 'answered',
    dues: ['consult.silence overdue 2026-08-12'],
  });
  await office.sweep();
  await office.sweep();
  expect(await story.now()).toEqual({ status: 'closed', holder: 'nobody', dues: [] });
  expect(await story.news()).toEqual({ resident: ['closed'], lawyer: ['closed'] });

  await days(30);
  await story.does('resident', 'reopen', { text: '老板又反悔了。' });
  expect(await story.now()).toMatchObject({ status: 'followedUp', holder: `工作人员lawyer of ${centre}` });
  expect(await story.news()).toEqual({ lawyer: ['reopened'] });
  await story.does('lawyer', 'answer', { text: '那就起诉。' });
  // Nobody has read it: silence means nothing yet, and the desk is reminded once.
  await days(8);
  const told = await story.news();
  expect(told.resident).toEqual(expect.arrayContaining(['answered', 'overdue']));
  expect(told).not.toHaveProperty('centre-supervisor');
  expect(await story.now()).toMatchObject({ status: 'answered' });
  // That was the resident reading it: the seven days run from now.
  await days(8);
  expect(await story.now()).toMatchObject({ status: 'closed' });
  await days(31);
  expect(await story.refused('resident', 'reopen', { text: '再问一句。' })).toBe('period_over');
  // What is kept can be set right as long as it is kept (个人信息保护法 46).
  expect((await story.page()).state.actions).toEqual(['correct']);
});

test('an application whose papers never come counts as withdrawn, on the day and not before', async () => {
  const story = await storyOf(office, 'resident', legalAid());
  await story.does('aid-dispatcher', 'startReview');
  await story.does('aid-dispatcher', 'requestMaterials', { items: ['身份证复印件'] });
  await story.news();
  // They read on their page what is missing: they are told.
  await story.page();
  // Thirty days from 5 August: 4 September, a Friday.
  await days(30);
  expect(await story.now()).toEqual({
    status: 'materialsRequested',
    holder: 'resident',
    dues: ['aid.review paused 2026-08-12', 'aid.supply running 2026-09-04'],
  });
  expect(await story.news()).toEqual({ resident: ['dueSoon', 'dueSoon', 'dueSoon'] });
  await days(1);
  expect(await story.now()).toEqual({ status: 'withdrawn', holder: 'nobody', dues: [] });
  const withdrawn = ['withdrawn'];
  // A dispatcher with a post in a department is told like the others: here it is not the other side.
  const told = { resident: withdrawn, 'aid-dispatcher': withdrawn, interested: withdrawn };
  expect(await story.news()).toEqual(told);
  expect((await story.page()).timeline.at(-1)).toMatchObject({ word: 'lapse', by: { standing: 'system' } });
  expect(await story.ended()).toEqual(['aid.tell met', 'aid.review cancelled', 'aid.supply cancelled']);
});

test('a notice that nobody read ends nothing: the office is called late until it has told them', async () => {
  const story = await storyOf(office, 'resident', legalAid());
  await story.does('aid-dispatcher', 'startReview');
  await story.does('aid-dispatcher', 'requestMaterials', { items: ['身份证复印件'] });
  await story.news();
  await days(60);
  const { state } = await story.opens('aid-supervisor');
  expect(state).toMatchObject({ status: 'materialsRequested' });
  expect(state.dues.map(({ clock, state: how }) => `${clock} ${how}`)).toContain('aid.tell overdue');
  expect(state.toCome.map(({ clock }) => clock)).toEqual(['aid.supply']);
  const paper = { paper: '3-materialsNotice', way: 'readAloud', on: dayOf(office.api.now()) };
  await story.does('aid-dispatcher', 'recordService', paper);
  // Thirty days from 4 October end on 3 November.
  expect((await story.now()).dues).toContain('aid.supply running 2026-11-03');
  await days(29);
  expect(await story.now()).toMatchObject({ status: 'materialsRequested' });
  await days(2);
  expect(await story.now()).toMatchObject({ status: 'withdrawn' });
});

test('publishing the holidays of 2027 moves a date that reached into it, once, and tells of it', async () => {
  await office.pass(24 * 137, { every: 24 * 137 });
  expect(dayOf(office.api.now())).toBe('2026-12-20');
  const story = await storyOf(office, 'resident', legalAid());
  await story.does('aid-dispatcher', 'startReview');
  await story.does('aid-dispatcher', 'requestMaterials', { items: ['身份证复印件'] });
  await story.news();
  const unmoved = await storyOf(office, 'neighbour', consultation());
  await unmoved.news();
  expect(await story.steps('aid.supply')).toContain('2027 年放假安排还没有公布：每年都放的元旦、春节');

  const [off, makeUp] = ['2027-01-19', '2027-01-23'];
  const year2027 = { year: 2027, papers: [], off: [{ name: '元旦', from: off, to: off }], work: [makeUp] };
  const calendar = calendarOf([...publishedYears, year2027], []);
  office.publish({ ...office.api.deps.rules, calendar });
  await office.sweep();
  await office.sweep();
  expect(await story.news()).toEqual({ resident: ['dateMoved'] });
  expect(await unmoved.news()).toEqual({});
  expect(await story.now()).toMatchObject({
    dues: ['aid.review paused 2026-12-28', 'aid.supply running 2027-01-20'],
  });
  expect(await story.steps('aid.supply')).toBe(
    '自 2026 年 12 月 20 日通知补充材料的次日起算 30 日；最后一天 2027 年 1 月 19 日（元旦放假），' +
      '顺延至 2027 年 1 月 20 日',
  );
  expect((await story.page()).timeline.at(-1)).toMatchObject({
    word: 'recount',
    details: { moved: [{ clock: 'aid.supply', from: '2027-01-19', to: '2027-01-20' }] },
  });
});
