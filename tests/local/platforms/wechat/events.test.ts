import { encrypted, signatureOf } from '../../../../functions/local/platforms/wechat/push/envelope';
import { eventScene as scene, keys, once, openid, sha1 } from './eventScene';

test('the known answers of both signatures and of the encryption', () => {
  expect(signatureOf('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
  const secret = encrypted(
    { ...keys, appId: 'wxb11529c136998cb6' },
    '我是中文abcd123',
    Buffer.from('aaaabbbbccccdddd'),
  );
  expect(secret).toBe(
    'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==',
  );
  expect(signatureOf(keys.token, '1409304348', 'xxxxxx', secret)).toBe(
    '82c962d39941aa48552f90ef55aa323dc620cc10',
  );
});

test('an event is signed and encrypted, and its payload comes in the three shapes in turn', async () => {
  const { standIn, arrived, settle } = scene();
  for (let times = 0; times < 3; times += 1) {
    await standIn.ask(openid, [once]);
    await settle();
  }
  const one = { TemplateId: once, SubscribeStatusString: 'accept', PopupScene: '0' };
  expect(arrived.map(({ message }) => message['SubscribeMsgPopupEvent'])).toEqual([
    { List: [one] },
    [one],
    one,
  ]);
  expect(arrived.map(({ message }) => message['CreateTime'])).toEqual([
    '1772409600',
    '1772409600',
    1772409600,
  ]);
  expect(arrived[0]?.message).toMatchObject({
    ToUserName: 'gh_000000000000',
    FromUserName: openid,
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
  });
  for (const { query, genuine } of arrived) {
    expect(genuine).toBe(true);
    expect(Object.fromEntries(query)).toMatchObject({
      openid,
      encrypt_type: 'aes',
      timestamp: '1772409600',
    });
  }
});

test('a message that was sent is told of with the very id of its answer, as text and as a number beyond 2^53', async () => {
  const { standIn, send, settle, arrived } = scene();
  const raw: string[] = [];
  for (let times = 0; times < 3; times += 1) {
    standIn.grant(openid, once, 1);
    raw.push(/"msgid":(\d+)/.exec(await send(once))?.[1] ?? '');
    await settle();
  }
  const ids = standIn.sent(openid).map(({ msgId }) => msgId);
  expect(raw).toEqual(ids);
  const asText = [0, 1].map((at) => JSON.stringify(arrived[at]?.message));
  expect(asText[0]).toContain(`{"List":{"TemplateId":"${once}","MsgID":"${ids[0]}","ErrorCode":"0"`);
  expect(asText[1]).toContain(`[{"TemplateId":"${once}","MsgID":"${ids[1]}"`);
  // Read as a plain number, the third has become another one.
  expect(JSON.stringify(arrived[2]?.message)).not.toContain(ids[2]);
  expect(Number(ids[2])).toBeGreaterThan(2 ** 53);
});

test('what is not answered with success is pushed three times in all, the same each time', async () => {
  const { standIn, arrived, settle } = scene({}, ['no', 'no', 'no', 'no', 'success']);
  await standIn.ask(openid, [once]);
  await settle();
  expect(arrived).toHaveLength(3);
  expect(new Set(arrived.map(({ query }) => query.toString())).size).toBe(1);
  expect(standIn.events.past()).toMatchObject([{ state: 'givenUp' }]);
  await standIn.ask(openid, [once]);
  await settle();
  expect(arrived).toHaveLength(5);
  expect(standIn.events.past()).toMatchObject([{ state: 'givenUp' }, { state: 'taken' }]);
});

test('a server that cannot be reached is tried three times, and an empty answer is as good as success', async () => {
  let tried = 0;
  const { standIn, settle } = scene({
    fetch: async () => {
      tried += 1;
      if (tried < 4) throw new Error('no way');
      return new Response('');
    },
  });
  await standIn.ask(openid, [once]);
  await settle();
  await standIn.ask(openid, [once]);
  await settle();
  expect(tried).toBe(4);
  expect(standIn.events.past().map(({ state }) => state)).toEqual(['givenUp', 'taken']);
});

describe('what may happen to an event', () => {
  test('it comes twice', async () => {
    const { standIn, settle, words } = scene();
    standIn.events.next('twice');
    await standIn.ask(openid, [once]);
    await settle();
    expect(words()).toEqual(['subscribe_msg_popup_event', 'subscribe_msg_popup_event']);
  });

  test('it comes after the one after it', async () => {
    const { standIn, settle, words } = scene();
    standIn.events.next('outOfOrder');
    await standIn.turnOn(openid, once);
    await settle();
    expect(words()).toEqual([]);
    await standIn.turnOff(openid, once);
    await settle();
    expect(words()).toEqual(['subscribe_msg_change_event', 'subscribe_msg_popup_event']);
  });

  test('it comes forty minutes late, signed at that later time, and says when it happened', async () => {
    const { standIn, settle, arrived, put, pass } = scene();
    standIn.events.next('late');
    await standIn.ask(openid, [once]);
    await settle();
    expect(arrived).toHaveLength(0);
    expect(put.map(({ ms }) => ms)).toEqual([40 * 60_000]);
    pass(2400);
    put.forEach(({ job }) => job());
    await standIn.settled();
    expect(arrived[0]?.query.get('timestamp')).toBe('1772412000');
    expect(arrived[0]?.message['CreateTime']).toBe('1772409600');
    expect(arrived[0]?.genuine).toBe(true);
  });

  test('it is forged, and it is lost', async () => {
    const { standIn, settle, arrived } = scene();
    standIn.events.next('forged');
    standIn.events.next('lost');
    await standIn.ask(openid, [once]);
    await standIn.ask(openid, [once]);
    await settle();
    expect(arrived.map(({ genuine }) => genuine)).toEqual([false]);
    expect(standIn.events.past().map(({ state }) => state)).toEqual(['taken', 'lost']);
  });

  test('it comes before its send has been answered', async () => {
    const { standIn, send, words } = scene();
    standIn.grant(openid, once, 1);
    standIn.events.next('early');
    await send(once);
    expect(words()).toEqual(['subscribe_msg_sent_event']);
  });

  test('it says that a message that was taken did not arrive', async () => {
    const { standIn, send, settle, arrived } = scene();
    standIn.grant(openid, once, 1);
    standIn.events.next({ errorCode: 43101, errorStatus: 'user refuse to accept the msg' });
    await send(once);
    await settle();
    expect(arrived[0]?.message).toMatchObject({
      SubscribeMsgSentEvent: { List: { ErrorCode: '43101', ErrorStatus: 'user refuse to accept the msg' } },
    });
  });
});

test('stopped, it pushes nothing any more', async () => {
  const { standIn, arrived, put } = scene();
  standIn.events.next('late');
  await standIn.ask(openid, [once]);
  await standIn.stop();
  put.forEach(({ job }) => job());
  await standIn.settled();
  expect(arrived).toHaveLength(0);
});

test('the address is checked with a signature and an echo', async () => {
  const asked: URLSearchParams[] = [];
  const { standIn } = scene({
    fetch: async (input) => {
      const query = new URL(input instanceof Request ? input.url : input).searchParams;
      asked.push(query);
      return new Response(asked.length === 1 ? query.get('echostr') : 'something else');
    },
  });
  expect(await standIn.events.checkAddress()).toBe(true);
  expect(await standIn.events.checkAddress()).toBe(false);
  const [first] = asked;
  expect(first?.get('signature')).toBe(
    sha1(keys.token, first?.get('timestamp') ?? '', first?.get('nonce') ?? ''),
  );
});
