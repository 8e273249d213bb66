import Taro from '@tarojs/taro';
import { fireEvent, screen } from '@testing-library/react';
import { typedCaseId } from '../../../functions/contract/numbers/caseNumber';
import { Search } from '../../../src/features/find/Search';
import { phoneProblem } from '../../../src/services/server/answer';
import { marked } from '../../../src/services/work/marked';
import { caseRow, lawyer } from '../../support/front/cases';
import { press, type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs, type Answers } from '../../support/front/server';

const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });

beforeEach(() => {
  opened.mockClear();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});

test.each([
  ['150902-2026-Z-48213-70655-9', '4821370655'],
  ['150902 2026 z 48213 70655 9', '4821370655'],
  ['１５０９０２－２０２６－Ｚ－４８２１３－７０６５５－９', '4821370655'],
  ['48213-70655', '4821370655'],
  ['4821370655', '4821370655'],
  ['No.150902-2026-Z-48213-70655-9', '4821370655'],
  ['№ 150902-2026-Z-48213-70655-9', '4821370655'],
  ['NO：150902-2026-Z-48213-70655-9', '4821370655'],
  ['事项编号：150902-2026-Z-48213-70655-9', '4821370655'],
  ['\u202d150902\u20112026\u2013Z\u201448213\u221270655 9\u202c\ufeff', '4821370655'],
  ['#4821370655', '4821370655'],
])('%p stands for the case %p', (typed, caseId) => {
  expect(typedCaseId(typed)).toEqual({ caseId });
});

test.each([
  ['482137065', 'form'],
  ['150902-2026-48213-70655-9', 'form'],
  ['', 'form'],
  ['150902-2026-Z-48213-70655-8', 'checkDigit'],
  ['150902-2026-Z-48213-70565-9', 'checkDigit'],
])('%p stands for none: %s', (typed, wrong) => {
  expect(typedCaseId(typed)).toEqual({ wrong });
});

function find(handlers: Answers = {}) {
  const server = fakeServer(signedInAs(lawyer), {
    searchCases: () => ok({ hits: [{ row: caseRow(), by: ['word', 'name'] }], next: null }),
    findCases: () => ok({ rows: [caseRow()], next: null }),
    ...handlers,
  });
  renderWith(server, <Search />);
  return server;
}
const title = '老板拖着三个月工资不给';

test('words and names find cases, which say by what they were found and open as looked up', async () => {
  const server = find();
  await type('find', ' 工资 王芳 ');
  await press('找');
  fireEvent.click(await screen.findByText(title));
  expect(screen.getByText('对得上：题目或者当事人写的话、姓名')).toBeInTheDocument();
  expect(server.asked).toEqual([{ name: 'searchCases', request: { body: { text: '工资 王芳' } } }]);
  expect(opened).toHaveBeenCalledWith({ url: `/staff/pages/case/index?caseId=${caseRow().id}&via=search` });
});

test.each([
  ['138 4741 2345', { by: 'phone', value: '13847412345' }],
  ['11010519491231002x', { by: 'idNumber', value: '11010519491231002X' }],
])('%p is looked up whole', async (typed, body) => {
  const server = find();
  await type('find', typed);
  await press('找');
  expect(await screen.findByText(title)).toBeInTheDocument();
  expect(server.asked).toEqual([{ name: 'findCases', request: { body } }]);
});

test.each([
  ['150902-2026-Z-48213-70655-8', '编号里好像有一位写错了'],
  ['110105194912310021', '身份证号里好像有一位写错了'],
])('%p is no number, and nobody is asked for it', async (typed, says) => {
  const server = find();
  await type('find', typed);
  await press('找');
  expect(await screen.findByRole('alert')).toHaveTextContent(says);
  expect(server.asked).toEqual([]);
});

test('what stands in every text is said to be that', async () => {
  const { problem } = phoneProblem('offline');
  find({ searchCases: () => ({ ok: false, problem: { ...problem, code: 'invalid_input' } }) });
  await type('find', '的');
  await press('找');
  expect(await screen.findByRole('alert')).toHaveTextContent('太常见');
});

test('nothing found says the same whatever the reason, and what to do', async () => {
  find({ searchCases: () => ok({ hits: [], next: null }) });
  await type('find', '骆驼');
  await press('找');
  expect(await screen.findByText('没有找到您能看的事项。')).toBeInTheDocument();
  expect(screen.getByText(/没找到，不等于没有/)).toBeInTheDocument();
});

test('without a network it says so, and can be tried again', async () => {
  let isDown = true;
  find({
    searchCases: () =>
      isDown ? phoneProblem('offline') : ok({ hits: [{ row: caseRow(), by: ['word'] }], next: null }),
  });
  await type('find', '工资');
  await press('找');
  expect(await screen.findByText(/现在连不上网络/)).toBeInTheDocument();
  isDown = false;
  await press('再试一次');
  expect(await screen.findByText(title)).toBeInTheDocument();
});

test('many are read on page by page, past pages of which nothing may be seen', async () => {
  const pages: Record<string, { id: string; title: string; next: string | null }> = {
    first: { id: '1', title: '第一件', next: 'empty' },
    last: { id: '2', title: '第二件', next: null },
  };
  find({
    searchCases: ({ body }) => {
      const page = pages[body.cursor ?? 'first'];
      if (!page) return ok({ hits: [], next: 'last' });
      const row = caseRow({ id: page.id, title: page.title });
      return ok({ hits: [{ row, by: ['word'] }], next: page.next });
    },
  });
  await type('find', '工资');
  await press('找');
  await screen.findByText('第一件');
  await press('看更多');
  expect(await screen.findByText('第二件')).toBeInTheDocument();
  expect(screen.getByText('第一件')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '看更多' })).toBeNull();
});

test('what was looked for is marked wherever two of its neighbours stand', () => {
  const soughtIn = (text: string, typed: string) =>
    marked(text, typed).flatMap((one) => (one.isSought ? [one.text] : []));
  expect(soughtIn('农村路一下雨就断', '村路')).toEqual(['村路']);
  expect(soughtIn('修村路压坏了庄稼', '庄稼 村路')).toEqual(['村路', '庄稼']);
  expect(soughtIn('村里的路', '村路')).toEqual([]);
});
