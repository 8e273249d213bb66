import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, fileOne, goes, legalAid } from '../support/filings';
import { problemIn, type Person, signIn, staff } from '../support/person';
import { aidAgency, centre } from '../support/town';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const nowhere = '依照《民法典》第九千九百九十九条，您有权要求支付。';

test('an answer that cites what cannot be is refused, and says what was meant', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const reply = await lawyer.send('actOnCase', deed(state, 'answer', { text: '见《民法典》第1888条。' }));
  const { code, detail } = problemIn(reply);
  expect([reply.status, code]).toEqual([422, 'no_such_article']);
  expect(detail).toContain('只到第 1260 条');
  expect(detail).toMatch(/最接近的是第 188 条：.*诉讼时效/);
});

test('and so is everything else in which staff cite, whatever field it stands in', async () => {
  const { state } = await fileOne(resident, legalAid());
  const supervisor = await staff(api, 'aid-supervisor');
  const reviewed = await goes(supervisor, state, ['startReview']);
  const refusing = { reasons: '不在援助范围。', article: '《法律援助法》第四十三条' };
  for (const input of [
    { ...refusing, reasons: nowhere },
    { ...refusing, article: nowhere },
  ])
    expect(problemIn(await supervisor.send('actOnCase', deed(reviewed, 'refuse', input))).code).toBe(
      'no_such_article',
    );
  const message = deed(reviewed, 'message', { text: nowhere });
  expect(problemIn(await supervisor.send('actOnCase', message)).code).toBe('no_such_article');
});

test('what residents write is nobody’s to correct', async () => {
  const { state } = await fileOne(resident);
  expect((await does(resident, state, 'message', { text: nowhere })).state.version).toBe(2);
});

test('what is on no list is accepted, marked for staff alone, and listed for the head of the office', async () => {
  const { state } = await fileOne(resident, legalAid());
  const supervisor = await staff(api, 'aid-supervisor');
  const reviewed = await goes(supervisor, state, ['startReview']);
  const { entry, state: refused } = await does(supervisor, reviewed, 'refuse', {
    reasons: '《内蒙古自治区法律援助条例》第九条另有规定，《法律援助法》第三十一条没有这一项。',
    article: '随便写的一条',
  });
  expect(entry.unchecked).toMatchObject([
    { law: '内蒙古自治区法律援助条例', article: 9 },
    { words: '随便写的一条', article: null },
  ]);
  const { timeline } = await resident.call('getCase', { params: { caseId: refused.id }, query: {} });
  expect(JSON.stringify(timeline)).not.toContain('unchecked');
  const listed = await supervisor.call('uncheckedArticles', { params: { organisationId: aidAgency } });
  expect(listed.articles).toEqual([
    expect.objectContaining({ law: '', article: null, words: '', caseId: state.id }),
    expect.objectContaining({ law: '内蒙古自治区法律援助条例', article: 9, caseId: state.id }),
  ]);
});

test('an answer that cites what is listed is marked with nothing', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const { entry } = await does(lawyer, state, 'answer', { text: '《民法典》第一百八十八条：三年。' });
  expect(entry.unchecked).toBeUndefined();
  const head = await staff(api, 'centre-supervisor');
  expect(await head.call('uncheckedArticles', { params: { organisationId: centre } })).toEqual({
    articles: [],
  });
});

test('whoever writes sees number and summary together, before it is sent', async () => {
  const lawyer = await staff(api, 'lawyer');
  const { articles } = await lawyer.call('findArticles', { query: { words: '包工头跑了' } });
  expect(articles[0]).toMatchObject({ law: '保障农民工工资支付条例', says: expect.any(Array) });
  const { cited } = await lawyer.call('checkArticles', {
    body: { texts: ['《民法典》第一百八十八条', nowhere], named: '随便写的一条' },
  });
  expect(cited.map(({ is }) => is)).toEqual(['listed', 'wrong', 'unchecked']);
});
