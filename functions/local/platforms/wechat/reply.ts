import { randomBytes } from 'node:crypto';
import { stringify } from 'lossless-json';

/** WeChat's own words for its error codes; those of the login end in a comma before the rid. */
const words: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code,',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40163: 'code been used,',
  40165: 'invalid weapp pagepath',
  40169: 'invalid length for scene, or the data is not json string',
  40212: 'invalid query',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  43107: 'api banned',
  43108: 'concurrent sends to the same user',
  45168: 'sensitive word',
  47001: 'data format error',
  85401: 'invalid expire_time',
  85402: 'invalid env_version',
};

const eightHex = () => randomBytes(4).toString('hex');

/** An error as WeChat words it: HTTP status 200, the reason in the body, ending in the number of the exchange. */
export function errorReply(errcode: number, detail = words[errcode] ?? 'api error'): Response {
  const rid = [eightHex(), eightHex(), eightHex()].join('-');
  return jsonReply({ errcode, errmsg: `${detail} rid: ${rid}` });
}

/** A reply in JSON; a bigint is written as a bare number, as WeChat writes its 64-bit ids. */
export function jsonReply(body: Readonly<Record<string, unknown>>): Response {
  return new Response(stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
