import Taro from '@tarojs/taro';
import { residentPages } from '../../routes';
import { open } from '../navigation';
import { Acting } from '../../../functions/contract/people/session';

/** Where a sign-in code comes from. */
export type SignInCodes = {
  /**
   * The code this page was opened with, once, and the role to act in: on the local stack alone, and only one that the door
   * of this very browser sent for. A link from elsewhere signs nobody in, and nobody out.
   */
  given(): { code: string; acting: Acting | null } | null;
  /** A new code, or null where there is no way to get one. Throws when WeChat cannot be reached. */
  fresh(): Promise<string | null>;
  /** Leads a visitor without a session to the door: that of the local stack, or the page with a code to scan. */
  toTheDoor(): void;
};

const inWeChat: SignInCodes = {
  given: () => null,
  fresh: async () => (await Taro.login()).code,
  toTheDoor: () => undefined,
};

/** A role in an address: `lawyer.lawFirm-150902000000-1`. */
function actingIn(text: string): Acting | null {
  const [role, organisationId] = text.split('.');
  return Acting.safeParse({ role, organisationId }).data ?? null;
}

/** Where the door leaves what it sends along, in this tab alone. The page of the local stack's people writes it. */
const sentFor = 'sign-in-state';

/** Whether this browser's own door sent for it: asked once, and good once. */
function isSentFor(state: string | null): boolean {
  const expected = window.sessionStorage.getItem(sentFor);
  window.sessionStorage.removeItem(sentFor);
  return LOGIN_PAGE !== '' && expected !== null && expected.length >= 16 && state === expected;
}

/** Takes the code out of the address bar, so that it is neither bookmarked nor sent on with a link. */
function takeFromAddress(): { code: string; acting: Acting | null } | null {
  const address = new URL(window.location.href);
  const code = address.searchParams.get('code');
  if (code === null) return null;
  const acting = actingIn(address.searchParams.get('acting') ?? '');
  const state = address.searchParams.get('state');
  for (const name of ['code', 'acting', 'state']) address.searchParams.delete(name);
  window.history.replaceState(window.history.state, '', address);
  return isSentFor(state) ? { code, acting } : null;
}

const inBrowser: SignInCodes = {
  given: takeFromAddress,
  fresh: async () => null,
  toTheDoor: () => {
    // Whoever is at the door is not led there.
    if (window.location.pathname === residentPages.signIn.link()) return;
    if (LOGIN_PAGE) window.location.assign(LOGIN_PAGE);
    else open(residentPages.signIn.link());
  },
};

export const signInCodes: SignInCodes = process.env.TARO_ENV === 'weapp' ? inWeChat : inBrowser;
