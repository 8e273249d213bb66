import type { AnswerParts } from '../../functions/contract/deeds/answerParts';
import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, fileOne } from '../support/filings';
import { problemIn, type Person, signIn, staff } from '../support/person';

let api: Api;
let resident: Person;
let lawyer: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
  lawyer = await staff(api, 'lawyer');
});
afterEach(() => api.close());

const inParts: AnswerParts = {
  situation: '三月到六月干活，没签合同，欠两万六。',
  law: '没签合同，工资也得给。',
  articles: [{ law: '劳动合同法', article: 82, says: '' }],
  view: '可以去劳动监察投诉。',
  steps: ['带记工本去投诉', '一个月没结果就申请仲裁'],
  dates: [{ on: '2027-06-30', what: '申请仲裁的最后一天' }],
};
const eightyTwo = async (): Promise<AnswerParts> => {
  const { articles } = await lawyer.call('findArticles', { query: { words: '劳动合同法82' } });
  const says = articles[0]?.says.join('；') ?? '';
  return { ...inParts, articles: [{ law: '劳动合同法', article: 82, says }] };
};

test('an answer in parts is kept and read in parts, its articles with what they say', async () => {
  const { state } = await fileOne(resident);
  const parts = await eightyTwo();
  await does(lawyer, state, 'answer', { parts });
  const { timeline } = await resident.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(timeline.find(({ word }) => word === 'answer')).toMatchObject({
    word: 'answer',
    details: { parts },
  });
});

test('an article is not said to say what the list does not say of it, nor picked where there is none', async () => {
  const { state } = await fileOne(resident);
  const asked = (articles: AnswerParts['articles']) =>
    lawyer.send('actOnCase', deed(state, 'answer', { parts: { ...inParts, articles } }));
  const bare = await asked([{ law: '劳动合同法', article: 82 }]);
  expect(problemIn(bare)).toMatchObject({ errors: [{ pointer: '/input/parts/articles/0/says' }] });
  const wrong = await asked([{ law: '劳动合同法', article: 82, says: '不用付工资。' }]);
  expect(problemIn(wrong)).toMatchObject({
    code: 'invalid_input',
    errors: [{ pointer: '/input/parts/articles/0/says' }],
  });
  const none = await asked([{ law: '劳动合同法', article: 99 }]);
  expect(problemIn(none).code).toBe('no_such_article');
  const unlisted = await asked([{ law: '内蒙古自治区某条例', article: 3 }]);
  expect(unlisted.status).toBe(200);
});

test('within ten minutes it is taken back, its date runs as before, and the resident is told again', async () => {
  const { state: asked } = await fileOne(resident);
  const { state: answered } = await does(lawyer, asked, 'answer', { text: '时效两年。' });
  api.wait(9 * 60_000);
  const { state: taken } = await does(lawyer, answered, 'takeBackAnswer', { reason: '是三年，马上重写。' });
  expect(taken.dues.map(({ title, dueAt }) => [title, dueAt])).toEqual(
    asked.dues.map(({ title, dueAt }) => [title, dueAt]),
  );
  expect(taken.status).toBe('assigned');
  const { timeline } = await resident.call('getCase', { params: { caseId: asked.id }, query: {} });
  expect(timeline.map(({ word }) => word)).toEqual(
    expect.arrayContaining(['file', 'answer', 'takeBackAnswer']),
  );
  expect((await does(lawyer, taken, 'answer', { text: '时效三年。' })).state.status).toBe('answered');
});

test('after ten minutes it stands, and is corrected beside it, also when it is over', async () => {
  const { state: asked } = await fileOne(resident);
  const { state: answered } = await does(lawyer, asked, 'answer', { text: '时效两年。' });
  api.wait(11 * 60_000);
  [lawyer, resident] = [await staff(api, 'lawyer'), await signIn(api, 'olan')];
  const late = await lawyer.send('actOnCase', deed(answered, 'takeBackAnswer', { reason: '写错了。' }));
  expect(problemIn(late).code).toBe('period_over');
  const correction = { reason: '时效写成了两年。', text: '时效三年。' };
  const { state: corrected } = await does(lawyer, answered, 'correctAnswer', correction);
  const { state: over } = await does(resident, corrected, 'close', { solved: true });
  await does(lawyer, over, 'correctAnswer', correction);
  const { timeline } = await resident.call('getCase', { params: { caseId: asked.id }, query: {} });
  expect(timeline.filter(({ word }) => word === 'correctAnswer').map(({ details }) => details)).toEqual([
    correction,
    correction,
  ]);
});

test('nobody but whoever has it takes an answer back or corrects it', async () => {
  const { state: asked } = await fileOne(resident);
  const { state: answered } = await does(lawyer, asked, 'answer', { text: '时效两年。' });
  for (const who of ['centre-dispatcher', 'centre-supervisor', 'second-lawyer'])
    for (const action of ['takeBackAnswer', 'correctAnswer'] as const) {
      const input = action === 'takeBackAnswer' ? { reason: '不对。' } : { reason: '不对。', text: '三年。' };
      const reply = await (await staff(api, who)).send('actOnCase', deed(answered, action, input));
      expect([who, action, reply.status]).toEqual([who, action, who === 'second-lawyer' ? 404 : 403]);
    }
});
