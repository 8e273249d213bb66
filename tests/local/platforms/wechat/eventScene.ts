import { createDecipheriv, createHash } from 'node:crypto';
import {
  createWeChatStandIn,
  type WeChatStandInOptions,
} from '../../../../functions/local/platforms/wechat/wechat';

export const keys = { token: 'pamtest', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' };
const appId = 'wx0000000000000000';
export const openid = 'oResident1';
export const once = 'templateOnce';
export const lasting = 'templateLasting';

export const sha1 = (...parts: string[]) => createHash('sha1').update(parts.sort().join('')).digest('hex');

/** As a server of ours would read it, worked out here again by the documentation. */
function opened(secret: string): string {
  const key = Buffer.from(`${keys.aesKey}=`, 'base64');
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([cipher.update(secret, 'base64'), cipher.final()]);
  const plain = padded.subarray(0, padded.length - (padded.at(-1) ?? 0));
  const length = plain.readUInt32BE(16);
  expect(plain.subarray(20 + length).toString()).toBe(appId);
  return plain.subarray(20, 20 + length).toString();
}

interface Arrived {
  query: URLSearchParams;
  message: Record<string, unknown>;
  genuine: boolean;
}

/** The stand-in and a server of ours, which answers `success` unless told otherwise. */
export function eventScene(options: Partial<WeChatStandInOptions> = {}, answers: string[] = []) {
  let at = new Date('2026-03-02T00:00:00Z').getTime();
  const arrived: Arrived[] = [];
  const put: { ms: number; job: () => void }[] = [];
  const standIn = createWeChatStandIn({
    now: () => new Date(at),
    pause: async () => undefined,
    later: (ms, job) => void (ms === 0 ? queueMicrotask(job) : put.push({ ms, job })),
    push: { url: 'http://us.test/wechat/push', mode: 'safe', ...keys },
    fetch: async (input, init) => {
      const query = new URL(input instanceof Request ? input.url : input).searchParams;
      const body: unknown = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
      const secret = Object.entries(body ?? {}).find(([name]) => name === 'Encrypt')?.[1] ?? '';
      const given = (name: string) => query.get(name) ?? '';
      const genuine =
        given('signature') === sha1(keys.token, given('timestamp'), given('nonce')) &&
        given('msg_signature') === sha1(keys.token, given('timestamp'), given('nonce'), secret);
      arrived.push({ query, message: JSON.parse(opened(secret)), genuine });
      return new Response(answers.shift() ?? 'success');
    },
    templates: { [once]: ['thing1'], [lasting]: ['thing1'] },
    longTerm: [lasting],
    ...options,
  });
  const send = async (templateId: string, touser = openid, value = '好') => {
    const token = await (
      await standIn.app.request('/cgi-bin/stable_token', {
        method: 'POST',
        body: JSON.stringify({
          grant_type: 'client_credential',
          appid: appId,
          secret: '00000000000000000000000000000000',
        }),
      })
    ).json();
    const reply = await standIn.app.request(
      `/cgi-bin/message/subscribe/send?access_token=${token.access_token}`,
      {
        method: 'POST',
        body: JSON.stringify({ touser, template_id: templateId, data: { thing1: { value } } }),
      },
    );
    return reply.text();
  };
  /** Lets the microtasks begin what is due, and waits for it. */
  const settle = async () => {
    await new Promise(setImmediate);
    await standIn.settled();
  };
  return {
    standIn,
    arrived,
    put,
    send,
    settle,
    words: () => arrived.map(({ message }) => message['Event']),
    pass: (seconds: number) => (at += seconds * 1000),
  };
}
