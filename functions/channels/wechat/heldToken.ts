import { renewed, type StoredToken, type TokenStore } from './sharedToken';

export interface AccessToken {
  /** A token that is good for the next call. */
  current(): Promise<string>;
  /** Another one than this, which was refused. */
  insteadOf(refused: string): Promise<string>;
}

export interface HeldTokenDeps {
  /** Asks the platform for one. */
  readonly fetched: () => Promise<StoredToken>;
  /** Without it this instance keeps its own. */
  readonly store: TokenStore | undefined;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * A token from memory, else from the store, else from the platform, which is asked once however many callers wait, here
 * and in other instances.
 */
export function heldToken({ fetched, store, now, sleep }: HeldTokenDeps): AccessToken {
  let known: StoredToken | null = null;
  let refused: string | undefined;
  let underWay: Promise<StoredToken> | undefined;

  const usable = (token: StoredToken | null): token is StoredToken =>
    token !== null && token.token !== refused && new Date(token.freshUntil) > now();

  const next = (): Promise<StoredToken> =>
    store ? renewed({ store, usable, fetched, now, sleep }) : fetched();

  async function current(): Promise<string> {
    if (usable(known)) return known.token;
    underWay ??= next().finally(() => (underWay = undefined));
    known = await underWay;
    // The platform stands by a token that it has refused: it is not asked for another before it refuses it again.
    if (known.token === refused) refused = undefined;
    return known.token;
  }

  return {
    current,
    insteadOf(token) {
      refused = token;
      return current();
    },
  };
}
