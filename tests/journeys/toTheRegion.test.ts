import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { firstPetition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf, type Story } from '../support/story';
import { cityPetitionOffice, department } from '../support/town';

/** An opinion of the city's own office: whoever looks at it next is above the top of the tree. */
jest.setTimeout(180_000);

let office: Office;
let story: Story;
beforeAll(async () => {
  office = await openOffice();
  story = await storyOf(office, 'patient', firstPetition());
});
afterAll(() => office.close());

const today = () => dayOf(office.api.now());
const maintained = {
  outcome: 'maintained',
  opinion: '原意见予以维持。',
  basis: '《信访工作条例》第三十五条',
};
const opinion = {
  ...{ outcome: 'notSupported', request: '补发补偿款。', facts: '已经发放。' },
  ...{ opinion: '不予支持。', basis: '《信访工作条例》第三十二条' },
};

test('reviewed by the city, the re-review goes to the region, and somebody here holds it', async () => {
  await story.does('agent', 'take');
  await story.does('patient', 'agreeMandate', { until: addDays(today(), 300) });
  await story.does('agent', 'register');
  await story.does('agent', 'raise', { reasons: '本级协调不了。' });
  await story.does('city-petition-dispatcher', 'accept');
  await story.does('city-petition-dispatcher', 'classify', { type: 'appeal', route: 'petition' });
  // At the top of the tree there is nowhere to raise it to: no such button.
  const { state } = await story.opens('city-petition-supervisor');
  expect(state.actions).not.toContain('raise');
  await story.does('city-petition-dispatcher', 'transfer', { organisationId: department });
  await story.does('department-dispatcher', 'accept');
  await story.does('department-dispatcher', 'investigate');
  await story.does('department-supervisor', 'giveOpinion', opinion);
  await story.does('patient', 'askReview', { reasons: '亩数算得不对。' });
  await story.does('petition-supervisor', 'giveReview', maintained);
  await story.does('patient', 'askReReview', { reasons: '还是不对。' });
  await story.does('city-petition-supervisor', 'giveReReview', { ...maintained, outcome: 'redo' });
  expect(await story.now()).toMatchObject({ status: 'accepted' });
});

test('what the top of the tree decided is reviewed above it: posted, received, answered', async () => {
  const filing = firstPetition({ form: { respondentId: cityPetitionOffice, request: '请市里答复。' } });
  const other = await storyOf(office, 'resident', filing);
  await other.does('agent', 'take');
  await other.does('resident', 'agreeMandate', { until: addDays(today(), 300) });
  await other.does('agent', 'register');
  await other.does('agent', 'classify', { type: 'appeal', route: 'petition' });
  await other.does('agent', 'transfer', { organisationId: department });
  await other.does('department-dispatcher', 'accept');
  await other.does('department-dispatcher', 'investigate');
  await other.does('department-supervisor', 'giveOpinion', opinion);
  await other.does('resident', 'askReview', { reasons: '算得不对。' });
  await other.does('petition-supervisor', 'giveReview', maintained);
  // The city is the other side: the next body is the region's, of which nobody works here.
  await other.does('resident', 'askReReview', { reasons: '还是不对。' });
  const { state } = await other.page();
  expect(state).toMatchObject({ status: 'passedOn', outside: { question: 'reReview' } });
  await other.does('agent', 'recordPost', { way: 'posted', on: today() });
  await other.does('agent', 'recordReceipt', { on: today() });
  expect((await other.now()).dues.join()).toContain('petition.outside_review');
  const reply = { outcome: 'maintained', on: today(), text: '维持复查意见。' };
  await other.does('agent', 'recordReply', reply);
  expect(await other.now()).toMatchObject({ status: 'reReviewGiven', holder: 'nobody' });
});
