import { calendarOf, publishedYears } from '../../functions/domain/clocks/calendar';
import { DutyHours } from '../../functions/domain/clocks/dutyHours';
import { consultation, legalAid, petition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { problemIn, requestTo, visitor } from '../support/person';
import { storyOf } from '../support/story';

/** What cannot wait: told by taps or by words, of every kind, over HTTP. */
jest.setTimeout(240_000);

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const knife = '他拿着菜刀堵在门口，架在我妈脖子上要钱';

test('a knife, by one tap: the desk and its supervisor are told at once, the cards are there, and it is two hours', async () => {
  const form = { topic: 'family', question: '想问问怎么办', circumstances: { danger: 'violence' } } as const;
  const story = await storyOf(office, 'resident', consultation({ form }));
  expect(await story.news()).toEqual({
    resident: ['filed'],
    lawyer: ['urgent'],
    'second-lawyer': ['urgent'],
    'centre-dispatcher': ['urgent'],
    'centre-supervisor': ['urgent'],
  });
  const { state, help } = await story.page();
  expect(state).toMatchObject({ urgent: true, urgentFor: ['danger'] });
  expect(help?.cards.map(({ card }) => card)).toEqual(['callPolice', 'protectionOrder']);
  expect(help?.aid).toMatchObject({ matter: 'domesticViolence', answer: 'noMeansTest' });
  expect(state.dues).toMatchObject([{ clock: 'consult.danger', length: 2, unit: 'hour' }]);

  const dispatcher = await office.as('centre-dispatcher');
  const { rows } = await dispatcher.call('deskQueue', { query: {} });
  expect(rows).toMatchObject([{ id: story.caseId, urgent: true, urgentFor: ['danger'] }]);
  // Staff see why; the cards are the resident's.
  expect((await story.opens('centre-dispatcher')).help).toBeNull();

  const { state: application } = await (
    await office.as('resident')
  ).call('fileCase', { body: legalAid({ cameFrom: story.caseId, form: { matter: 'domesticViolence' } }) });
  expect(application.kind).toBe('legalAid');
});

test('the same by words alone: the resident is asked, and staff look and say what they did', async () => {
  const story = await storyOf(
    office,
    'resident',
    consultation({ form: { topic: 'family', question: knife } }),
  );
  expect((await story.news())['centre-supervisor']).toEqual(['urgent']);
  const { state, help } = await story.page();
  expect(state.urgentFor).toEqual(['perhapsDanger']);
  expect(help?.cards[0]).toEqual({ card: 'askSafe', law: null });
  expect(state.actions).toContain('tellDanger');

  await story.does('resident', 'tellDanger', { danger: 'violence' });
  expect((await story.news())['centre-supervisor']).toEqual(['urgent']);
  expect((await story.page()).state.urgentFor).toEqual(['danger']);
  expect(await story.refused('resident', 'tellDanger', { danger: 'no' })).toBe('wrong_status');

  await story.does('lawyer', 'confirmSafe', { text: '打过电话，人已经在派出所。' });
  expect(await story.news()).toEqual({ resident: ['progress'] });
  const { state: after } = await story.page();
  expect(after).toMatchObject({ urgent: false, urgentFor: [] });
  expect(after.dues.map(({ clock }) => clock)).toEqual(['consult.urgent']);
});

test('of every kind: an application and a petition are marked and told of as well, and their dates stay the law’s', async () => {
  const custody = { circumstances: { custody: 'authority' } } as const;
  const aid = await storyOf(office, 'resident', legalAid({ form: { ...custody, matter: 'criminal' } }));
  expect((await aid.page()).state.urgentFor).toEqual(['custody']);
  const told = await aid.news();
  expect(Object.values(told).flat()).toContain('urgent');
  expect((await aid.page()).help?.aid).toBeNull();

  const danger = { circumstances: { danger: 'violence' } } as const;
  const asked = await storyOf(office, 'resident', petition({ form: danger }));
  const { state, help } = await asked.page();
  expect(state.urgentFor).toEqual(['danger']);
  expect(help?.cards.map(({ card }) => card)).toEqual(['callPolice']);
  expect(state.dues.map(({ clock }) => clock)).toEqual(['petition.transfer']);
});

test('an ordinary question waits for hours of duty and says which; a place with other hours counts by those', async () => {
  const story = await storyOf(office, 'resident', consultation());
  expect(await story.steps('consult.message')).toContain('值班时间是工作日 8:30—17:30');
  office.publish({
    calendar: calendarOf(publishedYears, [], DutyHours.parse({ from: '00:00', to: '24:00', on: 'everyDay' })),
    lengths: { 'consult.message': 24 },
  });
  const other = await storyOf(office, 'resident', consultation());
  expect(await other.steps('consult.message')).toContain('算满 24 小时');
});

test('what helps is asked by anyone before anything is filed, and an unknown answer is refused', async () => {
  const nobody = visitor(office.api);
  const asked = { body: { topic: 'traffic', circumstances: { atWork: 'injuryWithOffer' } } } as const;
  const { cards, aid } = await nobody.call('help', asked);
  expect(cards.map(({ card }) => card)).toEqual(['dontSign', 'workInjury', 'traffic']);
  expect(aid?.matter).toBe('bodilyHarm');
  const wrong = requestTo('help', { body: { circumstances: { danger: 'maybe' } } });
  expect(problemIn(await office.api.send(wrong)).code).toBe('invalid_input');
});
