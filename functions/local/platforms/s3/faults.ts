import { StoreRefusal, type RefusalCode } from './refusal';

/** What is asked of the store: a file sent by a form, a file fetched, or the rest. */
export type Traffic = 'sending' | 'fetching' | 'keeping';

/** A store that is out of order on purpose. */
export type StoreFaults = {
  /** From now on everything of this sort is refused so; null: no longer. */
  refuse(traffic: Traffic, code: RefusalCode | null): void;
  /** @throws StoreRefusal */
  check(traffic: Traffic): void;
};

export function storeFaults(): StoreFaults {
  const refused = new Map<Traffic, RefusalCode>();
  return {
    refuse(traffic, code) {
      if (code === null) refused.delete(traffic);
      else refused.set(traffic, code);
    },
    check(traffic) {
      const code = refused.get(traffic);
      if (code !== undefined) throw new StoreRefusal(code, 'Please try again');
    },
  };
}
