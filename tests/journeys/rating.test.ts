import { consultation } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { storyOf } from '../support/story';
import { centre, otherCentre } from '../support/town';

/** A resident says how they were served; the office reads it once the month has closed. */
jest.setTimeout(240_000);

const answer = { text: '可以申请劳动仲裁。' };
const words = '等了两天才答复，也没有说清楚。';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const inOffice = { params: { organisationId: centre }, query: {} };

test('rated after the answer, changed while the month runs, hidden from everybody until it closes', async () => {
  const story = await storyOf(office, 'olan', consultation());
  const params = { caseId: story.caseId };
  const owner = () => office.as('olan');
  const said = { seq: 2, grade: 'unsatisfied' as const, text: words, callBack: false };
  expect(await (await owner()).refused('rate', { params, body: said })).toBe('wrong_status');
  expect(await (await owner()).call('ratings', { params })).toEqual({ rounds: [] });
  await story.does('lawyer', 'answer', answer);
  const [round] = (await (await owner()).call('ratings', { params })).rounds;
  expect(round).toMatchObject({ seq: 2, grade: null, isOpen: true });
  const first = { ...said, grade: 'satisfied' as const };
  await (await owner()).call('rate', { params, body: first });
  const { rounds } = await (await owner()).call('rate', { params, body: said });
  expect(rounds).toMatchObject([{ seq: 2, grade: 'unsatisfied', text: words, isOpen: true, answer: null }]);

  // Whoever handled it, and their office, learn nothing: not by the case, not by its lists, not by asking for the month.
  for (const who of ['lawyer', 'centre-dispatcher', 'centre-supervisor'])
    expect(JSON.stringify(await story.opens(who))).not.toContain(words);
  const month = '2026-08';
  const head = () => office.as('centre-supervisor');
  expect((await (await head()).call('officeRatings', inOffice)).ratings).toEqual([]);
  const asked = { params: { organisationId: centre }, query: { month } };
  expect(await (await head()).refused('officeRatings', asked)).toBe('wrong_status');
  expect(await (await office.as('lawyer')).refused('ratings', { params })).toBe('not_allowed');
  expect(await (await office.as('stranger')).refused('rate', { params, body: said })).toBe('not_found');

  await office.pass(30 * 24);
  expect(await (await owner()).refused('rate', { params, body: first })).toBe('period_over');
  expect((await (await owner()).call('ratings', { params })).rounds[0]?.isOpen).toBe(false);
  const read = await (await head()).call('officeRatings', inOffice);
  expect(read.month).toBe(month);
  expect(read.counts.map(({ count }) => count)).toEqual([0, 0, 0, 1, 0]);
  expect(read.ratings).toMatchObject([{ grade: 'unsatisfied', text: words, about: null, isLate: false }]);
  // Fifteen working days after August, with a Sunday of work in September: the National Day is not reached.
  expect(read.ratings[0]?.fixBy).toBe('2026-09-20');
  expect(JSON.stringify(read)).not.toContain(story.caseId);
  for (const who of ['lawyer', 'centre-dispatcher'])
    expect(await (await office.as(who)).refused('officeRatings', inOffice)).toBe('not_allowed');
  const elsewhere = { params: { organisationId: otherCentre }, query: {} };
  expect(await (await head()).refused('officeRatings', elsewhere)).toBe('not_found');

  await office.pass(25 * 24);
  const body = { month, text: '已经改进：答复前先打电话问清楚。' };
  const late = { params: { organisationId: centre }, query: { month } };
  const [bad] = (await (await head()).call('officeRatings', late)).ratings;
  expect(bad?.isLate).toBe(true);
  const target = { organisationId: centre, ratingId: bad?.id ?? '' };
  const { ratings } = await (await head()).call('answerRating', { params: target, body });
  expect(ratings).toMatchObject([{ isLate: false, answer: { text: body.text } }]);
  expect((await (await owner()).call('ratings', { params })).rounds[0]?.answer?.text).toBe(body.text);
});

test('one who wants to be called back is known by their case, and nobody else is', async () => {
  const story = await storyOf(office, 'sarna', consultation());
  await story.does('second-lawyer', 'answer', answer);
  const params = { caseId: story.caseId };
  const body = { seq: 2, grade: 'veryUnsatisfied' as const, callBack: true };
  await (await office.as('sarna')).call('rate', { params, body });
  await office.pass(31 * 24);
  const { ratings } = await (await office.as('centre-supervisor')).call('officeRatings', inOffice);
  expect(ratings).toMatchObject([{ text: null, about: { caseId: story.caseId } }]);
});
