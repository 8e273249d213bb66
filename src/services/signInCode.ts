import Taro from '@tarojs/taro';

/** Where a sign-in code comes from. */
export type SignInCodes = {
  /** The code this page was opened with, once; it counts more than any session kept before. */
  given(): string | null;
  /** A new code, or null where there is no way to get one. Throws when WeChat cannot be reached. */
  fresh(): Promise<string | null>;
  /** Leads a visitor without a session to the door, where there is one. */
  toTheDoor(): void;
};

const inWeChat: SignInCodes = {
  given: () => null,
  fresh: async () => (await Taro.login()).code,
  toTheDoor: () => undefined,
};

/** Takes the code out of the address bar, so that it is neither bookmarked nor sent on with a link. */
function takeFromAddress(): string | null {
  const address = new URL(window.location.href);
  const code = address.searchParams.get('code');
  if (code === null) return null;
  address.searchParams.delete('code');
  window.history.replaceState(window.history.state, '', address);
  return code;
}

const inBrowser: SignInCodes = {
  given: takeFromAddress,
  fresh: async () => null,
  toTheDoor: () => {
    if (LOGIN_PAGE) window.location.assign(LOGIN_PAGE);
  },
};

export const signInCodes: SignInCodes = process.env.TARO_ENV === 'weapp' ? inWeChat : inBrowser;
