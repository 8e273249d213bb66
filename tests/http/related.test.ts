import { fileOne, legalAid, consultation, petition } from '../support/filings';
import { openOffice, type Office } from '../support/office';
import { unhurried } from '../support/api';
import type { Person } from '../support/person';

let office: Office;
let owner: Person;
let dispatcher: Person;

beforeEach(async () => {
  office = await openOffice({ rates: unhurried });
  owner = await office.as('owner');
  dispatcher = await office.as('centre-dispatcher');
});
afterEach(() => office.close());

const relatedTo = (person: Person, caseId: string) => person.call('relatedCases', { params: { caseId } });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('of the same person one sees what one reads oneself, and not even that there is something else', async () => {
  const { state: first } = await fileOne(owner, consultation());
  const { state: second } = await fileOne(owner, consultation());
  // Another office has these: of them nothing is to be known here.
  await fileOne(owner, legalAid());
  await fileOne(owner, petition());
  await office.news(first.id);
  const found = await relatedTo(dispatcher, first.id);
  expect(ids(found.samePerson)).toEqual([second.id]);
  expect(Object.keys(found)).toEqual(['samePerson', 'similar']);
});

test('what others asked in like words is similar; what the same person brought stands once', async () => {
  const text = '我在工地干活，包工头拖欠工资四个月不给，怎么办？';
  const { state: mine } = await fileOne(owner, consultation({ form: { question: text } }));
  const other = await office.as('another');
  const { state: alike } = await fileOne(other, consultation({ form: { question: text } }));
  const { state: unlike } = await fileOne(
    other,
    consultation({ form: { question: '邻居家狗惊了马，赔不赔？' } }),
  );
  for (const { id } of [mine, alike, unlike]) await office.news(id);
  const { samePerson, similar } = await relatedTo(dispatcher, mine.id);
  expect(samePerson).toEqual([]);
  expect(ids(similar)).toEqual([alike.id]);
});

test('it is for those who read the case as staff, and nobody else', async () => {
  const { state } = await fileOne(owner, consultation());
  const params = { caseId: state.id };
  expect((await owner.send('relatedCases', { params })).status).toBe(403);
  expect((await (await office.as('another')).send('relatedCases', { params })).status).toBe(404);
  expect((await (await office.as('aid-dispatcher')).send('relatedCases', { params })).status).toBe(404);
});
