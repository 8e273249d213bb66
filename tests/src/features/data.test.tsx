import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { MyData } from '../../../src/features/data/MyData';
import { caseView, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

const person = { name: null, phone: '13847412345' };

test('what is held is read to its end and can be taken along, as words and as data', async () => {
  const one = { view: caseView({ id: '1000000001' }), readings: [], ratings: [] };
  const two = { view: caseView({ id: '1000000002' }), readings: [], ratings: [] };
  const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'ok', data: '' });
  const server = fakeServer(signedInAs(resident), {
    myData: ({ query }) =>
      ok(
        query.cursor === undefined
          ? { person, cases: [one], next: 'more' }
          : { person, cases: [two], next: null },
      ),
  });
  renderWith(server, <MyData shown={0} />);
  await settled();
  expect(screen.getByText('13847412345')).toBeInTheDocument();
  expect(screen.getByText('没有登记')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '复制全部内容（文字）' }));
  fireEvent.click(screen.getByRole('button', { name: '复制全部内容（数据格式）' }));
  const [words, data] = copied.mock.calls.map(([{ data: text }]) => text);
  expect(words).toContain(one.view.state.number);
  expect(data).toContain('1000000001');
  expect(data).toContain('1000000002');
  copied.mockRestore();
});

test('where there is nothing, that is said, with where to change and delete things', async () => {
  const server = fakeServer(signedInAs(resident), { myData: () => ok({ person, cases: [], next: null }) });
  renderWith(server, <MyData shown={0} />);
  await settled();
  expect(screen.getByText('您还没有提交过事项')).toBeInTheDocument();
  expect(screen.getByText('改、删、撤回同意')).toBeInTheDocument();
});
