import { WeChatUnavailable } from './failures';

export interface StoredToken {
  readonly token: string;
  /** Not to be used after this moment, ISO 8601. */
  readonly freshUntil: string;
}

/** The token as all instances share it, and who sees to the next one. */
export interface TokenRow {
  readonly token: StoredToken | null;
  /** Until then an instance asks WeChat for the next one, unless it has died. */
  readonly leasedUntil: string | null;
  /** Number of writes. */
  readonly version: number;
}

/** Where instances share the token. It is a secret: keep it as one. */
export interface TokenStore {
  /** As the last write left it. */
  read(): Promise<TokenRow>;
  /** Writes the row in place of the version before it; false when another instance was first. */
  replace(row: TokenRow): Promise<boolean>;
}

export interface RenewedDeps {
  readonly store: TokenStore;
  readonly usable: (token: StoredToken | null) => token is StoredToken;
  /** Asks WeChat. */
  readonly fetched: () => Promise<StoredToken>;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Longer than an exchange may take; should WeChat be busier than that, asking twice gives the same token. */
const leaseMs = 10_000;
const pollMs = 250;
/** A whole lease is waited for, and a little more. */
const polls = leaseMs / pollMs + 8;

const after = ({ version }: TokenRow, token: StoredToken | null, leasedUntil: string | null): TokenRow => ({
  token,
  leasedUntil,
  version: version + 1,
});

async function fetchedUnder(leased: TokenRow, { store, fetched }: RenewedDeps): Promise<StoredToken> {
  try {
    const token = await fetched();
    // When it is refused, whoever took an overdue lease over has written a token as good as this.
    await store.replace(after(leased, token, null));
    return token;
  } catch (error) {
    // Somebody else may try at once; if this cannot be said either, when the lease has run out.
    await store.replace(after(leased, leased.token, null)).catch(() => false);
    throw error;
  }
}

/**
 * The token of the store, or the next one: one instance takes a short lease and asks WeChat, the others wait for what it
 * writes. @throws WeChatUnavailable when none came in time, and what `fetched` throws
 */
export async function renewed(deps: RenewedDeps): Promise<StoredToken> {
  const { store, usable, now, sleep } = deps;
  for (let poll = 0; poll < polls; poll += 1) {
    const row = await store.read();
    if (usable(row.token)) return row.token;
    const at = now();
    if (row.leasedUntil === null || new Date(row.leasedUntil) <= at) {
      const until = new Date(at.getTime() + leaseMs).toISOString();
      const leased = after(row, row.token, until);
      if (await store.replace(leased)) return fetchedUnder(leased, deps);
    }
    await sleep(pollMs);
  }
  throw new WeChatUnavailable({ path: 'shared token' }, 5);
}
