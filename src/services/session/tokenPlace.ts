import type Taro from '@tarojs/taro';
import { inCookie } from '../../../functions/contract/people/session';

/** Where this platform keeps the refresh token, as each request says it. */
type TokenPlace = { header: Record<string, string>; options: Pick<Taro.request.Option, 'credentials'> };

/** WeChat has no cookies: the token lies in the storage of the mini-program, which no other page shares. */
const inStorage: TokenPlace = { header: {}, options: {} };

/** In memory alone, beside the cookie of a browser: neither read from there nor written to it. */
export const aside: TokenPlace = { header: {}, options: { credentials: 'omit' } };

/** A browser has it in a cookie, which scripts cannot read and which goes back to the address of sessions alone. */
const inBrowser: TokenPlace = {
  header: { [inCookie.header]: inCookie.value },
  options: { credentials: 'include' },
};

export const tokenPlace: TokenPlace = process.env.TARO_ENV === 'weapp' ? inStorage : inBrowser;
