import { dayOf } from '../../functions/domain/clocks/day';
import { fill } from '../../functions/domain/papers/fill';
import { paperCase, papersOf } from '../../functions/domain/papers/papersOf';
import { firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';
import { complainedAbout } from '../support/upstairs';

/** 信访工作条例 22, 30: a report of corruption, passed on sealed and followed to its answer. */
jest.setTimeout(120_000);

const said = '村里的补贴款进了几个人的账户。';
let office: Office;
let story: Story;
beforeAll(async () => {
  office = await openOffice();
  story = await storyOf(
    office,
    'resident',
    firstPetition({
      form: {
        corruption: true,
        type: 'complaint',
        request: said,
        respondentId: complainedAbout,
        mandate: true,
      },
    }),
  );
});
afterAll(() => office.close());

const today = () => dayOf(office.api.now());

test('it is received, and told to whoever passes it on: nobody else of the staff knows that it is there', async () => {
  expect(await story.now()).toMatchObject({ status: 'submitted', holder: '集宁区信访局' });
  expect(await story.news()).toEqual({ resident: ['filed'], 'petition-supervisor': ['arrived'] });
  await story.isSeenBy('petition-supervisor');
  expect(await story.listed('petition-supervisor')).toBe(true);
  expect(await story.listed('petition-dispatcher')).toBe(false);
  expect(await story.listed('agent')).toBe(false);
  expect(await story.refused('agent', 'take')).toBe('not_found');
  expect(await story.refused('petition-dispatcher', 'register')).toBe('not_found');
  // It is passed on, and nothing else is done with it here.
  for (const action of ['register', 'raise'] as const)
    expect(
      await story.refused('petition-supervisor', action, action === 'raise' ? { reasons: '上报。' } : {}),
    ).toBe('not_allowed');
});

test('it goes to the discipline inspection alone, with the letter and all that was written', async () => {
  expect(await story.refused('petition-supervisor', 'forward', { organisationId: complainedAbout })).toBe(
    'unknown_organisation',
  );
  await story.does('petition-supervisor', 'forward');
  const { state } = await story.page();
  expect(state).toMatchObject({
    status: 'passedOn',
    outside: { name: '同级纪检监察机关', question: 'handling' },
  });
  expect(await story.news()).toEqual({ resident: ['transferred'] });
  const whole = await office.api.store.cases.whole(story.caseId);
  if (!whole) throw new Error('the case is gone');
  const about = paperCase(whole.head, whole.events);
  const letter = papersOf(about, office.api.now())
    .filter(({ kind }) => kind === 'handOverLetter')
    .map((paper) => fill(paper, about));
  expect(letter).toHaveLength(1);
  expect(JSON.stringify(letter)).toContain(said);
  expect(letter[0]?.addressee).toContain('纪检监察');
});

test('posted, received and answered, each with its day; still nobody else reads it', async () => {
  await story.does('petition-supervisor', 'recordPost', { way: 'exchanged', on: today() });
  await story.does('petition-supervisor', 'recordReceipt', { on: today(), from: '信访室' });
  await story.isSeenBy('petition-supervisor');
  const reply = { on: today(), text: '已经受理，按程序办理。' };
  await story.does('petition-supervisor', 'recordReply', { ...reply, outcome: 'answered' });
  const { state, timeline } = await story.page();
  expect(state.status).toBe('redirected');
  expect(timeline.map(({ word }) => word)).toEqual(
    expect.arrayContaining(['forward', 'recordPost', 'recordReceipt', 'recordReply']),
  );
});

test('asked to look again, it lies with the same one, still sealed; returned as not theirs, too', async () => {
  await story.does('resident', 'reopen', { text: '还有新的线索。' });
  expect(await story.now()).toMatchObject({ status: 'submitted', holder: '集宁区信访局' });
  await story.isSeenBy('petition-supervisor');
  await story.does('petition-supervisor', 'forward');
  await story.does('petition-supervisor', 'recordPost', { way: 'handed', on: today() });
  const returned = { outcome: 'returned', on: today(), text: '应由上一级管。' };
  await story.does('petition-supervisor', 'recordReply', returned);
  expect(await story.now()).toMatchObject({ status: 'submitted' });
  await story.isSeenBy('petition-supervisor');
});
