import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { ReplyOf } from '../../../../functions/contract/endpoints';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { CaseState, CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { myCaseWords } from '../../../../src/content/case/page/myCase';
import { deedButton, deeds } from '../../../../src/content/deeds';
import { doings } from '../../../../src/content/deeds/doing';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem, type Answer } from '../../../../src/services/server/answer';
import { caseState, caseView, resident } from '../../../support/front/cases';
import { fieldOf, type } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const caseId = '4821370655';
const at = '2026-03-02T06:05:00.000Z';

const answer: TimelineEntry = {
  seq: 2,
  at,
  word: 'answer',
  by: { standing: 'duty', name: '高飞', organisationName: '集宁区公共法律服务中心' },
  from: 'submitted',
  to: 'answered',
  details: { text: '可以要回来。\n先去劳动监察大队。' },
  digest: 'b'.repeat(64),
};

const answered: Partial<CaseState> = {
  status: 'answered',
  step: 'feedback',
  standing: 'owner',
  version: 2,
  holder: { at: 'resident', since: at },
  actions: ['followUp', 'message', 'close', 'withdraw'],
};

const mine = (part: Partial<CaseState> = {}): CaseView => ({
  ...caseView({ ...answered, ...part }),
  timeline: [answer],
});

const area = { code: '150902000000', name: '集宁区', level: 'county', parent: null } as const;

type World = { found?: () => CaseView; act?: (body: Command) => Answer<ReplyOf<'actOnCase'>> };

function follow({ found = mine, act = () => phoneProblem('offline') }: World = {}) {
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok(found()),
    area: () => ok({ area, parts: [] }),
    actOnCase: ({ body }) => act(body),
  });
  return { server, ...renderWith(server, <Case caseId={caseId} shown={0} />) };
}

const stale: Answer<never> = {
  ok: false,
  problem: { code: 'stale_version', detail: '这件事刚刚有了新进展。', errors: [], instance: 'r1' },
};

test('the resident reads first that it is answered, by whom and when, in Chinese time, and the answer once', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-02T08:00:00.000Z'));
  follow();
  expect(await screen.findByRole('heading', { name: '律师答复了' })).toBeInTheDocument();
  expect(screen.getByText('轮到您')).toBeInTheDocument();
  expect(screen.getByText('高飞（集宁区公共法律服务中心），今天 14:05')).toBeInTheDocument();
  expect(screen.getAllByText(/先去劳动监察大队/)).toHaveLength(1);
  const order = ['律师答复了', /先去劳动监察大队/, '问题解决了吗？', '哪个单位办的'].map((text) =>
    screen.getByText(text),
  );
  for (const [at, one] of order.slice(1).entries())
    expect(order[at]?.compareDocumentPosition(one)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each([
  [[]],
  [['message', 'withdraw']],
  [['followUp', 'message', 'close', 'withdraw']],
  [['supplyMaterials', 'withdraw']],
] satisfies [CaseState['actions']][])(
  'what can be done is exactly what the server sends: %j',
  async (sent) => {
    follow({ found: () => mine({ actions: sent }) });
    await screen.findByText('律师答复了');
    const offered = [...document.querySelectorAll('[id^="action-"]')].map(({ id }) =>
      id.slice('action-'.length),
    );
    expect(new Set(offered)).toEqual(new Set(sent));
    expect(offered).toHaveLength(sent.length);
  },
);

test('a follow-up is sent with what the resident saw, and the case shows it', async () => {
  const bodies: Command[] = [];
  follow({
    act: (body) => {
      bodies.push(body);
      const entry: TimelineEntry = {
        ...answer,
        seq: 3,
        word: 'followUp',
        by: { standing: 'owner', name: null, organisationName: null },
        details: { text: '证据不够怎么办' },
      };
      return ok({ state: caseState({ ...answered, version: 3, actions: ['message'] }), entry });
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: myCaseWords.no }));
  await type('text', '证据不够怎么办');
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.send }));
  expect(await screen.findByText(doings.followUp.done)).toBeInTheDocument();
  expect(screen.getByRole('list', { name: '来往' })).toHaveTextContent('证据不够怎么办');
  expect(bodies).toMatchObject([{ action: 'followUp', version: 2, input: { text: '证据不够怎么办' } }]);
  const { keys } = Taro.getStorageInfoSync();
  expect(keys.filter((name) => !name.startsWith('seen.'))).toEqual(['privacy', 'vault']);
});

test('nothing is sent while the text is missing', async () => {
  const { server } = follow();
  fireEvent.click(await screen.findByRole('button', { name: myCaseWords.no }));
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.send }));
  expect(await screen.findByText('这一项还没有填。')).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('actOnCase');
});

test('a case that moved on is read again, the words stay, and go out for the new version', async () => {
  let version = 2;
  const seen: number[] = [];
  follow({
    found: () => mine({ version }),
    act: (body) => {
      seen.push(body.version);
      version = 3;
      return stale;
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: deeds.message.button }));
  await type('text', '我又找到一张欠条');
  const send = () => fireEvent.click(screen.getByRole('button', { name: myCaseWords.send }));
  send();
  await waitFor(() => expect(seen).toEqual([2]));
  await waitFor(async () => expect(await fieldOf('text')).toHaveValue('我又找到一张欠条'));
  await waitFor(() => {
    send();
    expect(seen.at(-1)).toBe(3);
  });
});

test('where the key brought other words before, the case is read again, what is written stays, and goes under a new key', async () => {
  const keys: string[] = [];
  const used: Answer<never> = {
    ok: false,
    problem: { code: 'key_used', detail: '前面写的已经收到。', errors: [], instance: 'r1' },
  };
  const { server } = follow({
    act: ({ key }) => {
      keys.push(key);
      return used;
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: deeds.message.button }));
  await type('text', '我又找到一张欠条，有签字');
  const read = () => server.asked.filter(({ name }) => name === 'getCase').length;
  const before = read();
  const send = () => fireEvent.click(screen.getByRole('button', { name: myCaseWords.send }));
  send();
  expect(await screen.findByText('前面写的已经收到。')).toBeInTheDocument();
  await waitFor(() => expect(read()).toBeGreaterThan(before));
  expect(await fieldOf('text')).toHaveValue('我又找到一张欠条，有签字');
  send();
  await waitFor(() => expect(new Set(keys).size).toBe(2));
});

test('a message that could not be sent waits on the device, under its key', async () => {
  const keys: string[] = [];
  const { show } = follow({
    act: ({ key }) => {
      keys.push(key);
      return phoneProblem('timeout');
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: deeds.message.button }));
  await type('text', '我又找到一张欠条');
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.send }));
  expect(await screen.findByText(/不会重复提交/)).toBeInTheDocument();

  show(<Case key="opened again" caseId={caseId} shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: deeds.message.button }));
  expect(await fieldOf('text')).toHaveValue('我又找到一张欠条');
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.send }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[1]).toBe(keys[0]);
});

const withdraw = deedButton('withdraw', 'consultation');

test('withdrawing is asked about once more, and says that it cannot be undone', async () => {
  const { server } = follow();
  fireEvent.click(await screen.findByRole('button', { name: withdraw }));
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.confirm }));
  const dialog = await screen.findByRole('dialog', { name: '确定要撤回吗？' });
  expect(dialog).toHaveTextContent('不能恢复');
  expect(server.asked.map(({ name }) => name)).not.toContain('actOnCase');
  fireEvent.click(within(dialog).getByRole('button', { name: withdraw }));
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('actOnCase'));
});

test('that it is solved is said with one tap and one more, and may still be changed', async () => {
  const bodies: Command[] = [];
  follow({
    act: (body) => {
      bodies.push(body);
      return phoneProblem('offline');
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: myCaseWords.yes }));
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.confirm }));
  await waitFor(() => expect(bodies).toMatchObject([{ action: 'close', input: { solved: true } }]));
  fireEvent.click(screen.getByRole('radio', { name: '没有解决' }));
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.confirm }));
  await waitFor(() => expect(bodies[1]).toMatchObject({ action: 'close', input: { solved: false } }));
});

test('a case that cannot be read says why and can be asked for again', async () => {
  let isThere = false;
  const server = fakeServer(signedInAs(resident), {
    getCase: () => (isThere ? ok(mine()) : phoneProblem('offline')),
    area: () => ok({ area, parts: [] }),
  });
  renderWith(server, <Case caseId={caseId} shown={0} />);
  expect(await screen.findByText(/连不上网络/)).toBeInTheDocument();
  isThere = true;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('律师答复了')).toBeInTheDocument();
});
