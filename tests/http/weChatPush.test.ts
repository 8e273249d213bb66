import { pushDoor, type PushAccount } from '../../functions/channels/wechat/push/pushDoor';
import { localPush, localWeChatApp } from '../../functions/local/platforms/wechat/account';
import { eventMessage, type NewEvent } from '../../functions/local/platforms/wechat/push/event';
import { signatureOf, signed } from '../../functions/local/platforms/wechat/push/envelope';
import { type Api, openApi, type RawReply, type RawRequest, unhurried } from '../support/api';
import { problemIn } from '../support/person';

const account: PushAccount = { appId: localWeChatApp.appId, ...localPush, mode: 'safe' };
const openid = 'oPushed';
const popup: NewEvent = {
  event: 'subscribe_msg_popup_event',
  openid,
  choices: [
    { templateId: 't1', accepted: true },
    { templateId: 't2', accepted: false },
  ],
};

let api: Api;
beforeEach(async () => {
  api = await openApi({ pushDoor: pushDoor(account) });
});
afterEach(() => api.close());

type How = { mode?: 'safe' | 'plain'; at?: Date; forged?: boolean; appId?: string; message?: string };
function post(event: NewEvent, how: How = {}): RawRequest {
  const { mode = 'safe', at = new Date(api.now()), forged = false, appId = account.appId } = how;
  const message = how.message ?? eventMessage(event, 'list', 'gh_1', new Date(api.now()));
  const target = { url: 'https://api.test/wechat/push', ...account, mode, appId };
  const { url, body, headers } = signed(target, message, openid, { at, to: 'gh_1', forged });
  const { pathname, search } = new URL(url);
  return { method: 'POST', path: pathname, query: search.slice(1), headers: { ...headers }, body };
}
const isTaken = ({ status, text, headers }: RawReply) =>
  expect([status, text, headers['content-type']]).toEqual([200, 'success', 'text/plain; charset=utf-8']);
const kept = async () => (await api.everything()).filter((item) => item.includes('PUSH#'));
const later = (ms: number) => new Date(Date.parse(api.now()) + ms);

function ask(query: Record<string, string>): Promise<RawReply> {
  return api.send({ method: 'GET', path: '/wechat/push', query: new URLSearchParams(query).toString() });
}
const asking = (at: Date) => {
  const [timestamp, nonce] = [String(Math.floor(at.getTime() / 1000)), '1514711492'];
  return {
    timestamp,
    nonce,
    echostr: '4375120948345356249',
    signature: signatureOf(account.token, timestamp, nonce),
  };
};

test('the address proves that it is ours, by the very word that WeChat asks with', async () => {
  const { status, text, headers } = await ask(asking(later(0)));
  expect([status, text, headers['content-type']]).toEqual([
    200,
    '4375120948345356249',
    'text/plain; charset=utf-8',
  ]);
});

test('it proves nothing to one who does not know the token, or knew it an hour ago', async () => {
  const right = asking(later(0));
  for (const wrong of [{ ...right, nonce: '1' }, { ...right, signature: '' }, asking(later(-3_600_000))])
    expect(problemIn(await ask(wrong)).code).toBe('not_allowed');
});

test('an event is kept, row by row, with nothing in the clear of whom it is about', async () => {
  isTaken(await api.send(post(popup)));
  const items = await kept();
  expect(items).toHaveLength(2);
  expect((await api.everything()).join()).not.toContain(openid);
  expect(JSON.stringify(api.logged)).not.toContain(openid);
});

test('one that comes again is answered the same and kept once', async () => {
  const one = post(popup);
  for (const again of [one, one, post(popup)]) isTaken(await api.send(again));
  expect(await kept()).toHaveLength(2);
});

describe('what one person answers in a day', () => {
  const answering = (accepted: boolean, templateId = 't1', who = openid): NewEvent => ({
    ...{ event: 'subscribe_msg_popup_event', openid: who },
    choices: [{ templateId, accepted }],
  });
  const rates = { ...unhurried, push: { limit: 3, seconds: 86_400 } };
  /** Each a second after the one before, so that none is the same event again. */
  async function answers(of: Api['send'], said: readonly NewEvent[]): Promise<number[]> {
    const rows: number[] = [];
    for (const one of said) {
      api.wait(1000);
      isTaken(await of(post(one)));
      rows.push((await kept()).length);
    }
    return rows;
  }

  test('is kept up to its number; then no yes is heard any more, and a no once, which holds', async () => {
    const { send } = api.instance({ pushDoor: pushDoor(account), rates });
    const said = [true, true, true, true, false, true, false, false].map((yes) => answering(yes));
    expect(await answers(send, said)).toEqual([1, 2, 3, 3, 4, 4, 4, 4]);
    // Of another template a no is another no, and somebody else is not counted with them.
    expect(await answers(send, [answering(false, 't2'), answering(true, 't1', 'oOther')])).toEqual([5, 6]);
    api.wait(2 * 86_400_000);
    expect(await answers(send, [answering(true), answering(false)])).toEqual([7, 8]);
  });

  test('never keeps from us what became of a message', async () => {
    const { send } = api.instance({ pushDoor: pushDoor(account), rates });
    await answers(
      send,
      [true, true, true, true].map((yes) => answering(yes)),
    );
    const before = (await kept()).length;
    for (let nth = 1; nth <= 5; nth += 1)
      isTaken(
        await send(
          post({
            event: 'subscribe_msg_sent_event',
            openid,
            templateId: 't1',
            msgId: `170025029910396313${nth}`,
            errorCode: 0,
            errorStatus: 'success',
          }),
        ),
      );
    expect(await kept()).toHaveLength(before + 5);
  });
});

test('what is forged, old, of the future, of another app or of the wrong mode is refused, and nothing is kept', async () => {
  const refused = [
    { forged: true },
    { at: later(-301_000) },
    { at: later(301_000) },
    { appId: 'wx1111111111111111' },
    { mode: 'plain' as const },
  ];
  for (const how of refused) expect(problemIn(await api.send(post(popup, how))).code).toBe('not_allowed');
  expect(await kept()).toEqual([]);
});

test('a repeat within minutes, with the stamp of the first, is taken', async () => {
  const first = post(popup);
  api.wait(240_000);
  isTaken(await api.send(first));
});

test('messages in the clear are taken only where that is chosen', async () => {
  const plain = api.instance({ pushDoor: pushDoor({ ...account, mode: 'plain' }) });
  isTaken(await plain.send(post(popup, { mode: 'plain' })));
  expect(await kept()).toHaveLength(2);
  expect(problemIn(await plain.send(post(popup, { mode: 'plain', forged: true }))).code).toBe('not_allowed');
});

test('an event of another sort is answered as taken, and one that cannot be read is logged as well', async () => {
  const message = JSON.stringify({ FromUserName: openid, CreateTime: 1, Event: 'wxa_media_check' });
  isTaken(await api.send(post(popup, { message })));
  expect(api.logged.map(([event]) => event)).not.toContain('push_unread');
  isTaken(await api.send(post(popup, { message: 'not JSON' })));
  expect(api.logged.map(([event]) => event)).toContain('push_unread');
  expect(await kept()).toEqual([]);
});

test('while the table is out of reach WeChat is told so, and sends again', async () => {
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (let attempt = 0; attempt < 40; attempt += 1) api.faults.on('PutItem', 'before', down);
  expect((await api.send(post(popup))).status).toBe(503);
  api.faults.clear();
  isTaken(await api.send(post(popup)));
  expect(await kept()).toHaveLength(2);
});

test('where it is not set up there is no such address, and a body has its limit', async () => {
  const without = api.instance({ pushDoor: null });
  expect((await without.send(post(popup))).status).toBe(404);
  const large = { ...post(popup), body: 'x'.repeat(1_000_000) };
  expect(problemIn(await api.send(large)).code).toBe('body_too_large');
});
