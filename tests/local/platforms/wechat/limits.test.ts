import { paths } from '../../../../functions/local/platforms/wechat/paths';
import { message, openid, scene, templateId } from '../../../channels/wechat/scene';

const rid = '[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}';

/** Sends as a client does, and gives WeChat's bare answer. */
async function sender(options: Parameters<typeof scene>[0] = {}) {
  const { standIn, client, pass } = scene(options);
  const token = await client.stableToken();
  const send = async (touser = openid, data: unknown = message.data) => {
    const body = JSON.stringify({ touser, template_id: templateId, data });
    const url = `${paths.send}?access_token=${token}`;
    return (await standIn.app.request(url, { method: 'POST', body })).json();
  };
  return { standIn, client, pass, send };
}

test('beyond the calls of a minute it asks to slow down, and the next minute is free again', async () => {
  const { standIn, send, pass } = await sender();
  standIn.limits.set(paths.send, { perMinute: 2 });
  for (const errcode of [0, 0, 45011]) expect(await send()).toMatchObject({ errcode });
  expect((await send()).errmsg).toMatch(
    new RegExp(`^api minute-quota reach limit, must slower, retry next minute rid: ${rid}$`),
  );
  pass(60);
  expect(await send()).toMatchObject({ errcode: 0 });
});

test('beyond the calls of a day nothing is done before midnight in China', async () => {
  const { standIn, send, pass } = await sender();
  standIn.limits.set(paths.send, { perDay: 1 });
  expect(await send()).toMatchObject({ errcode: 0 });
  const refused = await send();
  expect(refused).toMatchObject({ errcode: 45009 });
  expect(refused.errmsg).toMatch(new RegExp(`^reach max api daily quota limit rid: ${rid}$`));
  // It is eight in the morning there.
  pass(16 * 3600 - 1);
  expect(await send()).toMatchObject({ errcode: 45009 });
  expect(standIn.sent(openid)).toHaveLength(1);
});

test('one person logs in a hundred times a minute at most', async () => {
  const { standIn, client } = scene();
  for (let times = 0; times < 100; times += 1) await client.codeToSession(standIn.issueCode(openid));
  const code = standIn.issueCode(openid);
  await expect(client.codeToSession(code)).rejects.toMatchObject({ errcode: 45011 });
  expect(await client.codeToSession(standIn.issueCode('oOther'))).toEqual({ openid: 'oOther' });
});

test('two messages to one person at once: the second is refused, one to another person is not', async () => {
  let release = () => undefined as void;
  const { standIn, send } = await sender({
    pause: () => new Promise<void>((resolve) => (release = resolve)),
  });
  standIn.faults.next(paths.send, { delayMs: 1000 });
  const first = send();
  await new Promise(setImmediate);
  const second = await send();
  expect(second).toMatchObject({ errcode: 43108 });
  expect(await send('oOther')).toMatchObject({ errcode: 0 });
  release();
  expect(await first).toMatchObject({ errcode: 0 });
  expect(await send()).toMatchObject({ errcode: 0 });
});

test('a message with a word that WeChat stops is stopped whole', async () => {
  const { standIn, send } = await sender();
  const refused = await send(openid, { thing1: { value: '遭受家暴怎么办' } });
  expect(refused).toMatchObject({ errcode: 45168, errmsg: expect.stringMatching(` rid: ${rid}$`) });
  expect(standIn.sent(openid)).toHaveLength(0);
});

describe('faults by chance', () => {
  const likely = [
    { path: paths.send, fault: { errcode: 43101 }, share: 0.3 },
    { path: paths.send, fault: { errcode: -1 }, share: 0.1 },
    { path: paths.send, fault: 'http502', share: 0.05 },
  ] as const;
  async function outcomes(seed: number, times: number): Promise<string[]> {
    const { standIn, client } = scene({ defaultGrants: Infinity });
    const token = await client.stableToken();
    standIn.faults.chance(seed, likely);
    const seen: string[] = [];
    for (let count = 0; count < times; count += 1) {
      const body = JSON.stringify({ touser: openid, template_id: templateId, data: message.data });
      const reply = await standIn.app.request(`${paths.send}?access_token=${token}`, {
        method: 'POST',
        body,
      });
      seen.push(reply.ok ? String((await reply.json()).errcode) : String(reply.status));
    }
    return seen;
  }

  test('come in their shares, and the same for the same seed', async () => {
    const seen = await outcomes(7, 2000);
    const share = (what: string) => seen.filter((one) => one === what).length / seen.length;
    expect(share('43101')).toBeCloseTo(0.3, 1);
    expect(share('-1')).toBeCloseTo(0.1, 1);
    expect(share('502')).toBeCloseTo(0.05, 1);
    expect(share('0')).toBeCloseTo(0.55, 1);
    expect(await outcomes(7, 50)).toEqual(seen.slice(0, 50));
    expect(await outcomes(8, 50)).not.toEqual(seen.slice(0, 50));
  });

  test('give way to those that are waiting, and end when cleared', async () => {
    const { standIn, send } = await sender();
    standIn.faults.chance(1, [{ path: paths.send, fault: { errcode: 43101 }, share: 1 }]);
    standIn.faults.next(paths.send, { errcode: 43107 });
    for (const errcode of [43107, 43101]) expect(await send()).toMatchObject({ errcode });
    standIn.faults.clear();
    expect(await send()).toMatchObject({ errcode: 0 });
  });
});

test('tokens revoked just before: the call finds its token invalid', async () => {
  const { standIn, send } = await sender();
  standIn.faults.next(paths.send, 'revokeTokens');
  const refused = await send();
  expect(refused).toMatchObject({ errcode: 40001 });
  expect(standIn.sent(openid)).toHaveLength(0);
});
