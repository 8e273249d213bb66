import { fireEvent, screen } from '@testing-library/react';
import { IntakeForm } from '../../../../src/features/file/intake/IntakeForm';
import { rules } from '../../../../src/features/file/matter/suggest';
import { phoneProblem } from '../../../../src/services/server/answer';
import { dispatcher, due } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { press, type } from '../../../support/front/fields';
import { choose, serverThat } from '../../../support/front/filing';
import { ok, renderWith, settled } from '../../../support/front/server';

const told = {
  number: '150902-2026-Z-42696-57783-9',
  filedAt: '2026-03-02T01:41:00.000Z',
  deskName: '集宁区公共法律服务中心',
  dues: [due({ audience: 'staff' })],
  cards: [],
  openAt: 'https://app.example/pages/recover/index',
  caseId: 'case-of-the-letter',
};

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

type Answered = ReturnType<typeof phoneProblem> | ReturnType<typeof ok<typeof told>>;
const begun = (takeIn: () => Answered = () => ok(told)) => {
  const server = serverThat(undefined, { takeIn }, {}, dispatcher);
  const { show } = renderWith(server, <IntakeForm />);
  const sent = () => server.asked.filter(({ name }) => name === 'takeIn').map(({ request }) => request);
  return { server, sent, show };
};

/** What stands in every letter. */
async function write(isPlaced = false) {
  await press('就是刚才');
  await type('name', '陈明亮');
  await type('address', '马莲渠乡南泉村 3 组');
  await type('words', '村东那段路塌了两处，拖拉机过不去。');
  await press('都没有');
  if (isPlaced) return;
  fireEvent.click(await screen.findByRole('button', { name: /事情在哪里/ }));
  fireEvent.click(await screen.findByRole('radio', { name: '集宁区' }));
}
const lockIt = async () => {
  await choose('信上署的名字');
  await type('code-answer', '陈明亮');
};

test('nothing goes before it is said when it came and what the code asks; then it is entered with all that was written', async () => {
  const { sent } = begun();
  await press(/登记，出回执/);
  expect(await screen.findByText(/收到的时间不能在现在以后/)).toBeInTheDocument();
  await write();
  await press(/登记，出回执/);
  expect(await screen.findByText('请选一句。')).toBeInTheDocument();
  expect(sent()).toEqual([]);
  await lockIt();
  await press(/登记，出回执/);
  expect(await screen.findByText(`登记好了：${told.number}`)).toBeInTheDocument();
  expect(sent()).toHaveLength(1);
  expect(sent()[0]).toMatchObject({
    body: {
      filing: {
        kind: 'petition',
        form: {
          type: 'appeal',
          request: '村东那段路塌了两处，拖拉机过不去。',
          petitionerName: '陈明亮',
          address: '马莲渠乡南泉村 3 组',
          circumstances: { danger: 'no', custody: 'no', paper: 'no', atWork: 'no', inCare: 'no' },
        },
      },
      received: { way: 'letter' },
      lock: { ask: 'name', answer: '陈明亮' },
    },
  });
});

test('the receipt says number, code and question and not the answer; the next one begins empty, by the same way', async () => {
  const { sent } = begun();
  await write();
  await lockIt();
  await press(/登记，出回执/);
  expect(await screen.findByText(`登记好了：${told.number}`)).toBeInTheDocument();
  expect(screen.getByText('打开时要答：信上署的名字')).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('陈明亮');
  await press(/登记下一件/);
  expect(await screen.findByText(/集宁区/)).toBeInTheDocument();
  expect(await screen.findByRole('textbox', { name: /谁写的/ })).toHaveValue('');
  await write(true);
  await lockIt();
  await press(/登记，出回执/);
  expect(await screen.findByText(`登记好了：${told.number}`)).toBeInTheDocument();
  expect(sent()).toHaveLength(2);
  const [first, second] = sent() as { body: { code: string; filing: { key: string } } }[];
  expect(first?.body.filing.key).not.toBe(second?.body.filing.key);
  expect(first?.body.code).not.toBe(second?.body.code);
  await settled();
});

test('a visit is told and asked first; what cannot be told apart goes to a lawyer', async () => {
  const { sent } = begun();
  fireEvent.click(screen.getByRole('tab', { name: '来访' }));
  await write();
  await choose('看不准');
  expect(screen.queryByRole('radio', { name: '信上署的名字' })).toBeNull();
  await choose('自己定的一个词');
  await type('code-answer', '老榆树');
  await press(/登记，出回执/);
  expect(await screen.findByText('念完、问过他同意，才能登记。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: /念完了/ }));
  await press(/登记，出回执/);
  expect(await screen.findByText(`登记好了：${told.number}`)).toBeInTheDocument();
  expect(sent()).toHaveLength(1);
  expect(sent()[0]).toMatchObject({
    body: {
      filing: { kind: 'consultation', form: { askerName: '陈明亮', topic: 'other' } },
      received: { way: 'visit', words: '2026-11' },
    },
  });
});

test('without a network nothing is lost, and a second try is the same one', async () => {
  const answers: Answered[] = [phoneProblem('offline'), ok(told)];
  const { sent } = begun(() => answers.shift() ?? ok(told));
  await write();
  await lockIt();
  await press(/登记，出回执/);
  expect(await screen.findByText(/没有网络|网络/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /谁写的/ })).toHaveValue('陈明亮');
  await press(/登记，出回执/);
  expect(await screen.findByText(`登记好了：${told.number}`)).toBeInTheDocument();
  expect(sent()[1]).toEqual(sent()[0]);
});

test('begun and gone back to, it stands as it was', async () => {
  const { show } = begun();
  await write();
  show(<></>);
  show(<IntakeForm key="again" />);
  expect(await screen.findByRole('textbox', { name: /谁写的/ })).toHaveValue('陈明亮');
});

test('what the same person has already is looked for by phone, and only when that is asked', async () => {
  const found = { rows: [], next: null };
  const server = serverThat(
    undefined,
    { takeIn: () => ok(told), findCases: () => ok(found) },
    {},
    dispatcher,
  );
  renderWith(server, <IntakeForm />);
  expect(screen.getByText('写上电话，就能查他以前的事项。')).toBeInTheDocument();
  await type('phone', '13800138000');
  expect(server.asked.map(({ name }) => name)).not.toContain('findCases');
  await press('按这个电话查一查');
  expect(await screen.findByText('没有查到您看得到的。')).toBeInTheDocument();
});

test('nothing is guessed of what it is about, whatever the words sound like: nobody was asked', async () => {
  await rules.ask();
  const { sent } = begun();
  await write();
  await choose('问法律');
  await type('words', '老板欠我三个月工资，一直不给。');
  await settled();
  await lockIt();
  await press(/登记，出回执/);
  expect(await screen.findByText(`登记好了：${told.number}`)).toBeInTheDocument();
  expect(sent()).toHaveLength(1);
  expect(sent()[0]).toMatchObject({ body: { filing: { kind: 'consultation', form: { topic: 'other' } } } });
});
