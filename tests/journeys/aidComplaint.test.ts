import { aidComplaint, legalAid } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';
import { bureau, firm, staffId } from '../support/town';

/** A recipient complains about the lawyer who has the case: weeks pass, and the clock is swept every day. */
jest.setTimeout(240_000);

const secret = '开庭的日子是法院告诉我的';
const desk = '集宁区司法局';
const clerk = '工作人员bureau-dispatcher of 集宁区司法局';
const decision = {
  outcome: 'corrected',
  facts: '经查阅案卷，承办律师六十天里只通报过一次进展。',
  reasons: '没有按照规定向受援人通报办理情况。',
  article: '《法律援助法》第四十六条',
};

let office: Office;
let aid: Story;
let story: Story;

const days = (count: number) => office.pass(count * 24);

/** What the lawyer, a colleague in the firm with a post at the bureau, and the agency can learn: lists, inbox, search, the case itself. */
async function known(): Promise<string[]> {
  const texts: string[] = [];
  for (const [who, at] of [
    ['firm-lawyer', firm],
    ['two-hats', firm],
    ['two-hats', bureau],
    ['aid-dispatcher', undefined],
    ['aid-supervisor', undefined],
  ] as const) {
    const person = await office.as(who, at);
    for (const list of ['deskQueue', 'myQueue', 'handled', 'inbox', 'callQueue'] as const)
      texts.push((await person.send(list, { query: {} })).text);
  }
  const search = { body: { by: 'phone', value: '13847412345' } } as const;
  texts.push((await (await office.as('aid-dispatcher')).send('findCases', search)).text);
  const opened = { params: { caseId: aid.caseId }, query: {} };
  texts.push((await (await office.as('firm-lawyer')).send('getCase', opened)).text);
  return texts;
}

/** A step of the complaint changes nothing of what they know, and nothing they know speaks of it. */
async function unseen(step: () => Promise<unknown>): Promise<void> {
  await aid.news();
  const before = await known();
  await step();
  await aid.news();
  const after = await known();
  const read = (texts: readonly string[]) => texts.map((text): unknown => JSON.parse(text));
  expect(read(after)).toEqual(read(before));
  expect(after.filter((text) => text.includes(story.caseId) || text.includes(secret))).toEqual([]);
}

beforeEach(async () => {
  office = await openOffice();
  aid = await storyOf(office, 'resident', legalAid());
  await aid.does('aid-dispatcher', 'startReview');
  await aid.does('aid-supervisor', 'grant');
  await aid.does('aid-supervisor', 'assign', { personId: staffId('firm-lawyer') });
  await aid.does('firm-lawyer', 'declareNoConflict');
  await aid.does('firm-lawyer', 'begin');
  const { state } = await aid.page();
  const form = { about: 'worker', aboutNumber: state.number, facts: secret, wish: '请查一查。' } as const;
  await unseen(async () => {
    story = await storyOf(office, 'resident', aidComplaint({ form }));
  });
});
afterEach(() => office.close());

test('the bureau accepts, investigates, decides and answers in time, and the lawyer’s side sees nothing throughout', async () => {
  expect(await story.now()).toEqual({
    status: 'complained',
    holder: desk,
    dues: ['aidComplaint.accept running 2026-08-12'],
  });
  expect(await story.news()).toEqual({ resident: ['filed'], 'bureau-dispatcher': ['arrived'] });
  await story.isSeenBy('bureau-dispatcher', 'bureau-supervisor');

  await days(2);
  await unseen(() => story.does('bureau-dispatcher', 'accept'));
  expect(await story.news()).toEqual({ resident: ['accepted'] });
  // Forty-five days from 7 August.
  expect(await story.now()).toMatchObject({ dues: ['aidComplaint.finish running 2026-09-21'] });

  await unseen(() => story.does('bureau-supervisor', 'assign', { personId: staffId('bureau-dispatcher') }));
  expect(await story.now()).toMatchObject({ status: 'accepted', holder: clerk });
  expect(await story.refused('bureau-supervisor', 'assign', { personId: staffId('two-hats') })).toBe(
    'conflict_of_interest',
  );
  await unseen(() => story.does('bureau-dispatcher', 'investigate'));
  await unseen(() =>
    story.does('bureau-dispatcher', 'askStatement', { question: '请说明通报进展的时间和方式。' }),
  );
  await unseen(() => story.does('bureau-dispatcher', 'recordStatement', { text: '称通报过一次。' }));
  await story.news();

  await days(20);
  const more = { days: 15, reasons: '需要调阅案卷。' };
  await unseen(() => story.signs(['bureau-dispatcher', 'bureau-supervisor'], 'extend', more));
  expect(await story.news()).toMatchObject({ resident: ['extended'] });
  expect(await story.now()).toMatchObject({ dues: ['aidComplaint.finish running 2026-10-06'] });
  expect(await story.refused('bureau-dispatcher', 'decideComplaint', decision)).toBe('not_allowed');
  await unseen(() => story.does('bureau-supervisor', 'decideComplaint', decision));
  expect(await story.now()).toEqual({
    status: 'decided',
    holder: clerk,
    dues: ['aidComplaint.reply running 2026-09-03'],
  });
  await story.news();

  await days(1);
  await unseen(() => story.does('bureau-dispatcher', 'answerComplaint'));
  expect(await story.now()).toEqual({ status: 'told', holder: 'nobody', dues: [] });
  expect(await story.news()).toEqual({ resident: ['decision'] });
  expect(await story.ended()).toEqual([
    'aidComplaint.accept met',
    'aidComplaint.finish met',
    'aidComplaint.reply met',
  ]);
  const { papers } = await (await office.as('resident')).call('papers', { params: { caseId: story.caseId } });
  expect(papers.map(({ kind }) => kind)).toEqual(['complaintAcceptance', 'complaintAnswer']);
  await story.isSeenBy('bureau-dispatcher', 'bureau-supervisor');
  const { links, state } = await aid.page();
  expect([links, state.status]).toEqual([[], 'engaged']);
});

test('when the bureau does nothing, it climbs to its head and to the level above; the lawyer’s side hears nothing', async () => {
  await story.news();
  const told: Record<string, string[]>[] = [];
  for (let day = 0; day < 12; day += 1) {
    await days(1);
    const news = await story.news();
    if (Object.keys(news).length > 0) told.push(news);
  }
  expect(told).toEqual([
    { 'bureau-dispatcher': ['dueSoon'] },
    { 'bureau-dispatcher': ['dueSoon'] },
    { resident: ['overdue'], 'bureau-dispatcher': ['overdue'] },
    { 'bureau-supervisor': ['escalated'] },
    { 'bureau-supervisor': ['escalated'], 'city-bureau-supervisor': ['escalated'] },
  ]);
  await story.isSeenBy('bureau-dispatcher', 'bureau-supervisor', 'city-bureau-supervisor');
  const texts = await known();
  expect(texts.filter((text) => text.includes(story.caseId) || text.includes(secret))).toEqual([]);
  expect(await story.now()).toMatchObject({
    status: 'complained',
    dues: ['aidComplaint.accept overdue 2026-08-12'],
  });
});

test('not accepted with the reason and the right door, it can be asked to be looked at again', async () => {
  const declined = { ground: 'notAboutAid', reasons: '是自行委托的律师。', door: '当地律师协会' };
  await unseen(() => story.does('bureau-supervisor', 'declineComplaint', declined));
  expect(await story.now()).toEqual({ status: 'notAccepted', holder: 'nobody', dues: [] });
  await story.does('resident', 'reopen', { text: '是法律援助中心派的律师。' });
  expect(await story.now()).toMatchObject({
    status: 'complained',
    holder: desk,
    dues: ['aidComplaint.accept running 2026-08-12'],
  });
  await story.does('resident', 'withdraw');
  expect(await story.now()).toMatchObject({ status: 'withdrawn', holder: 'nobody' });
});
