import { built } from './build';

/** The browser build of the local stack, which is of the same origin and knows where whoever opens it is signed in. */
export const builtApp = (): Promise<string> =>
  built({ target: 'h5', settings: { TARO_APP_API_BASE: '', TARO_APP_LOGIN_PAGE: '/local/visit' } });
