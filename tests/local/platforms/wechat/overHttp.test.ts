import { Hono } from 'hono';
import { wechatClient } from '../../../../functions/channels/wechat/client';
import { WeChatUnknownOutcome } from '../../../../functions/channels/wechat/failures';
import { listen } from '../../../../functions/local/stack/front/listen';
import { localWeChatApp } from '../../../../functions/local/platforms/wechat/account';
import { paths } from '../../../../functions/local/platforms/wechat/paths';
import { failureOf, message, openid, scene } from '../../../channels/wechat/scene';

test('mounted under a base path behind the front door, replies arrive and lost ones cut the connection', async () => {
  const { standIn } = scene();
  const host = new Hono().route('/wechat', standIn.app);
  const door = await listen(0);
  door.open(async (request) => host.fetch(request));
  const client = wechatClient({ baseUrl: `${door.origin}/wechat`, ...localWeChatApp });

  expect(await client.codeToSession(standIn.issueCode(openid))).toEqual({ openid });
  expect(await client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'sent' });
  for (const fault of ['dropBefore', 'dropAfterCommit', 'http502'] as const) {
    standIn.faults.next(paths.send, fault);
    expect(await failureOf(client.sendSubscribeMessage(message))).toBeInstanceOf(WeChatUnknownOutcome);
  }
  expect(standIn.sent(openid)).toHaveLength(2);
  await door.close();
});
