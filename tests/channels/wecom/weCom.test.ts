import { weComApp } from '../../../functions/channels/wecom/app';
import { groupRobot } from '../../../functions/channels/wecom/robot';
import { localWeComAccount } from '../../../functions/local/platforms/wecom/account';
import { createWeComStandIn, weComPaths } from '../../../functions/local/platforms/wecom/wecom';

const baseUrl = 'http://wecom.test';
const { corpId, secret, agentId } = localWeComAccount;
const card = {
  userId: 'SuHe',
  title: '有一件事派给您',
  description: '编号 150902-2026-Z-48213-70655-9。点开查看，请按期办理。',
  url: 'https://app.test/staff/pages/case/index?caseId=4821370655',
};

function scene() {
  let at = Date.parse('2026-03-02T04:05:00.000Z');
  const now = () => new Date(at);
  const standIn = createWeComStandIn({ now, pause: async () => undefined });
  const requested: string[] = [];
  const fetch: NonNullable<Parameters<typeof groupRobot>[0]['fetch']> = async (url, init) => {
    requested.push(url.pathname);
    return standIn.app.request(url.toString(), init);
  };
  const app = weComApp({ baseUrl, corpId, secret, agentId, fetch, now, sleep: async () => undefined });
  const robot = groupRobot({ baseUrl, fetch });
  const tokensAsked = () => requested.filter((path) => path === weComPaths.token).length;
  return { standIn, app, robot, tokensAsked, pass: (ms: number) => (at += ms) };
}

test('a card reaches the member; the token is asked for once', async () => {
  const { standIn, app, tokensAsked } = scene();
  expect(await app.send(card)).toEqual({ outcome: 'sent', reason: null });
  expect(await app.send({ ...card, userId: 'Bao' })).toEqual({ outcome: 'sent', reason: null });
  expect(standIn.messages()).toHaveLength(2);
  expect(tokensAsked()).toBe(1);
});

test('the same card again within four hours goes out once: WeCom is asked to look for duplicates', async () => {
  const { standIn, app, pass } = scene();
  await app.send(card);
  pass(3 * 3_600_000);
  expect(await app.send(card)).toEqual({ outcome: 'sent', reason: null });
  expect(standIn.messages()).toHaveLength(1);
});

test('a lost answer is tried again later, and the member has the card once', async () => {
  const { standIn, app } = scene();
  standIn.faults.next(weComPaths.send, 'dropAfterCommit');
  expect(await app.send(card)).toEqual({ outcome: 'later', reason: 'unreachable', wait: 'longer' });
  expect(await app.send(card)).toEqual({ outcome: 'sent', reason: null });
  expect(standIn.messages()).toHaveLength(1);
});

test('somebody WeCom does not know is no address, not a success', async () => {
  expect(await scene().app.send({ ...card, userId: 'Nobody1' })).toMatchObject({ outcome: 'noAddress' });
});

test('a token that WeCom ended early is replaced once', async () => {
  const { standIn, app, tokensAsked } = scene();
  await app.send(card);
  standIn.revokeTokens();
  expect(await app.send({ ...card, userId: 'Bao' })).toEqual({ outcome: 'sent', reason: null });
  expect(tokensAsked()).toBe(2);
});

test.each([
  [-1, { outcome: 'later', reason: '-1', wait: { seconds: 60 } }],
  [45009, { outcome: 'later', reason: '45009', wait: { seconds: 60 } }],
  [81013, { outcome: 'noAddress', reason: '81013' }],
  [40058, { outcome: 'failed', reason: '40058' }],
])('error %d of a card', async (errcode, outcome) => {
  const { standIn, app } = scene();
  standIn.faults.next(weComPaths.send, { errcode });
  expect(await app.send(card)).toEqual(outcome);
});

test('no token: a wrong secret is final, silence is not', async () => {
  const wrong = scene();
  wrong.standIn.faults.next(weComPaths.token, { errcode: 40001 });
  expect(await wrong.app.send(card)).toEqual({ outcome: 'failed', reason: '40001' });
  const silent = scene();
  silent.standIn.faults.next(weComPaths.token, 'dropBefore');
  expect(await silent.app.send(card)).toMatchObject({ outcome: 'later' });
});

test('a robot says what it is given; a wrong key is final, twenty a minute are enough', async () => {
  const { standIn, robot } = scene();
  expect(await robot.send('robot-key-1', '3 件新办件')).toEqual({ outcome: 'sent', reason: null });
  expect(await robot.send('nobody-here', '3 件新办件')).toMatchObject({ outcome: 'failed', reason: '93000' });
  for (let nth = 0; nth < 19; nth += 1) await robot.send('robot-key-1', `${nth} 件新办件`);
  expect(await robot.send('robot-key-1', '99 件新办件')).toMatchObject({ outcome: 'later', reason: '45009' });
  expect(standIn.messages()).toHaveLength(20);
});
