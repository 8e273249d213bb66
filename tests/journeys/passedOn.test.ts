import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';

/** A matter for the courts, passed on and followed; weeks pass, and the clock is swept once a day. */
jest.setTimeout(180_000);

let office: Office;
let story: Story;
beforeAll(async () => {
  office = await openOffice();
  await office.api.reference.putOrganisations([
    {
      id: 'politicalLegal-150902000000',
      kind: 'politicalLegal',
      name: '集宁区委政法委员会',
      areaCode: '150902000000',
      outside: true,
      place: {
        ...{ address: '政府路 1 号', postcode: '012000', phone: '0474-0000001' },
        ...{ hours: '工作日 8:30—17:30', sample: true },
      },
    },
  ]);
  story = await storyOf(office, 'patient', firstPetition());
});
afterAll(() => office.close());

const today = () => dayOf(office.api.now());
const body = '集宁区委政法委员会';

test('a matter for the courts is passed on by the office, which stays its holder; nobody files again', async () => {
  await story.does('agent', 'take');
  await story.does('patient', 'agreeMandate', { until: addDays(today(), 300) });
  await story.does('agent', 'register');
  await story.does('agent', 'classify', { type: 'appeal', route: 'litigation' });
  const text = '判决执行的事由政法机关办，材料已经转送。';
  await story.does('agent', 'redirect', { route: 'litigation', text });
  expect(await story.now()).toMatchObject({ status: 'passedOn', holder: '工作人员agent of 集宁区信访局' });
  const { state } = await story.page();
  expect(state.outside).toMatchObject({ name: body, question: 'handling', place: { sample: true } });
  expect(state.dues.map(({ clock }) => clock)).toEqual(
    expect.arrayContaining(['petition.outside_post', 'petition.transfer']),
  );
  // There is nothing for the resident to hand in.
  expect(await story.refused('patient', 'recordPost', { way: 'posted', on: today() })).toBe('not_allowed');
});

test('what is not posted in time is called late, and told upwards once', async () => {
  await story.news();
  const told: string[] = [];
  for (let day = 0; day < 12; day += 1) {
    await office.pass(24);
    for (const [who, kinds] of Object.entries(await story.news()))
      told.push(...kinds.map((kind) => `${who} ${kind}`));
  }
  const count = (what: string) => told.filter((one) => one === what).length;
  expect(count('patient overdue')).toBe(1);
  expect(count('city-petition-supervisor escalated')).toBe(1);
});

test('posted, received and answered: each is seen by the resident, on a day that can have been', async () => {
  const late = { way: 'posted', on: addDays(today(), 1) };
  expect(await story.refused('agent', 'recordPost', late)).toBe('date_too_far');
  await story.does('agent', 'recordPost', { way: 'posted', on: today(), tracking: 'EX000000000CN' });
  await story.does('agent', 'recordReceipt', { on: today(), from: '收发室' });
  expect(await story.now()).toMatchObject({ status: 'receivedThere' });
  await office.pass(24 * 10);
  const reply = { on: today(), text: '已经督促法院恢复执行。' };
  expect(await story.refused('agent', 'recordReply', { ...reply, outcome: 'redo' })).toBe(
    'not_that_question',
  );
  await story.does('agent', 'recordReply', { ...reply, outcome: 'answered' });
  const { state, timeline } = await story.page();
  expect(state).toMatchObject({ status: 'redirected', outside: { name: body } });
  expect(state.actions).toContain('reopen');
  expect(timeline.map(({ word }) => word)).toEqual(
    expect.arrayContaining(['redirect', 'recordPost', 'recordReceipt', 'recordReply']),
  );
  expect(timeline.find(({ word }) => word === 'redirect')?.details.body).toMatchObject({ name: body });
});
