import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf } from '../support/story';
import { department } from '../support/town';

/** Weeks in which nobody does anything, and the clock is swept once a day. */
jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('when nobody acts, it climbs: to the holder, to the supervisor, to the level above', async () => {
  const story = await storyOf(office, 'patient', firstPetition());
  const until = addDays(dayOf(office.api.now()), 90);
  await story.does('agent', 'take');
  await story.does('patient', 'agreeMandate', { until });
  await story.does('agent', 'register');
  await story.does('agent', 'classify', { type: 'appeal', route: 'petition' });
  await story.does('agent', 'transfer', { organisationId: department });
  await story.news();
  const told: Record<string, string[]>[] = [];
  for (let day = 0; day < 14; day += 1) {
    await office.pass(24);
    const news = await story.news();
    if (Object.keys(news).length > 0) told.push(news);
  }
  expect(told).toEqual([
    { 'department-dispatcher': ['dueSoon'] },
    { 'department-dispatcher': ['dueSoon'] },
    { patient: ['overdue'], agent: ['overdue'], 'department-dispatcher': ['dueSoon', 'overdue'] },
    { 'department-supervisor': ['escalated'] },
    { 'department-supervisor': ['escalated'], 'petition-supervisor': ['escalated'] },
    // Of the fifteen days in which the petitioner has to be told (信访工作条例 23): three and one before they are over.
    { 'department-dispatcher': ['dueSoon'] },
    { 'department-dispatcher': ['dueSoon'] },
  ]);
  expect(await story.now()).toMatchObject({
    status: 'transferred',
    holder: '集宁区人力资源和社会保障局',
    dues: [
      expect.stringMatching(/^petition.not_ours overdue/),
      ...['transfer', 'tell', 'mandate'].map((clock) => expect.stringContaining(`petition.${clock} `)),
    ],
  });
});
