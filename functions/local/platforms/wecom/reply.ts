import { randomInt } from 'node:crypto';

const words: Readonly<Record<number, string>> = {
  [-1]: 'system busy',
  40001: 'invalid credential',
  40008: 'invalid message type',
  40013: 'invalid corpid',
  40014: 'invalid access_token',
  40056: 'invalid agentid',
  40058: 'invalid Request Parameter',
  41001: 'access_token missing',
  41002: 'corpid missing',
  41004: 'corpsecret missing',
  42001: 'access_token expired',
  44004: 'empty content',
  45009: 'api freq out of limit',
  45033: 'api concurrent out of limit',
  47001: 'data format error',
  60020: 'not allow to access from your ip',
  81013: 'user & party & tag all invalid',
  93000: 'invalid webhook url',
};

const digits = (count: number): string =>
  Array.from({ length: count }, (_, at) => String(at === 0 ? randomInt(1, 10) : randomInt(10))).join('');

/** An error as WeCom words it, with the hint it can be asked about. */
export function weComError(errcode: number, detail = words[errcode] ?? 'api error'): Response {
  const hint = `hint: [${digits(25)}], from ip: 127.0.0.1`;
  const more = `more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`;
  return Response.json({ errcode, errmsg: `${detail}, ${hint}, ${more}` });
}

export const weComReply = (content: Readonly<Record<string, unknown>>): Response =>
  Response.json({ errcode: 0, errmsg: 'ok', ...content });
