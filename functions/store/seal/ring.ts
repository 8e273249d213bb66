import type { Instant } from '../../contract/ids';
import { StoreUnavailable } from '../table/orUnavailable';
import type { KeyService } from './kms';
import type { SealKey, SealKeys } from './port';
import type { StoredKeys, WrappedKey } from './storedKeys';
import { nameOf, unwrappedKeys, type UnwrappedKeys } from './unwrappedKeys';

const minuteMs = 60_000;
/** How long the stored keys are not looked at again. */
const restMs = 5 * minuteMs;
/** A new key seals only after this: by then every instance has looked at the stored keys and opens with it. */
const leadMs = 15 * minuteMs;
const dayMs = 86_400_000;

type RingOptions = {
  stored: StoredKeys;
  service: KeyService;
  /** Keys of configuration, from before there was a key service: they still open what they sealed. */
  before: SealKeys | null;
  /** After so many days a new key is made; null where keys are only used. */
  rotateDays: number | null;
  now: () => Instant;
  /** Told of what went wrong while the keys at hand were enough to go on. */
  failed: (error: unknown) => void;
};

const clockOf = ({ now }: Pick<RingOptions, 'now'>): number => Date.parse(now());

const isDue = ({ rotateDays, now }: RingOptions, last: WrappedKey | undefined): boolean =>
  rotateDays !== null && (!last || clockOf({ now }) >= Date.parse(last.activeFrom) + rotateDays * dayMs);

/** Only the very first key has nobody to wait for. It is used as it is read back, so that none seals that does not open. */
async function makeNext(
  { stored, service, before, now }: RingOptions,
  keys: UnwrappedKeys,
  last: WrappedKey | undefined,
): Promise<void> {
  const nth = (last?.nth ?? 0) + 1;
  const wrapped = await service.make(nameOf({ nth }));
  const waitMs = last || before ? leadMs : 0;
  await stored.put({ nth, wrapped, activeFrom: new Date(clockOf({ now }) + waitMs).toISOString() });
  await keys.unwrap(await stored.all());
}

/**
 * Data keys of a key service, unwrapped into memory when first needed and looked at again every few minutes, beside
 * the work. With keys in hand it goes on whatever becomes of the service; without any it waits for it.
 *
 * A key that seals no more is retired when nothing sealed with it is left, or to make all of that unreadable for good:
 * its stored item is deleted; never the newest one's, whose number would be given again. Disabling the service's own
 * key closes all of them, until it is enabled again.
 */
export function keyRing(options: RingOptions): SealKeys {
  const { stored, service, before, failed } = options;
  const keys = unwrappedKeys(service);
  /** Names met in the table that this instance has not heard of. */
  const wanted = new Set<string>();
  /** 0: at once, and before anything else. */
  let nextLookAt = 0;
  let isDown = false;

  const active = (): SealKey | undefined => keys.activeAt(clockOf(options)) ?? before?.current();

  async function lookAtStored(): Promise<void> {
    const asked = [...wanted];
    const rows = await stored.all();
    await keys.unwrap(rows);
    for (const id of asked) {
      wanted.delete(id);
      keys.mustBeThere(id);
    }
    const last = rows.at(-1);
    if (isDue(options, last)) await makeNext(options, keys, last);
    if (!active()) return;
    nextLookAt = clockOf(options) + restMs;
    isDown = false;
  }

  async function look(): Promise<void> {
    try {
      await lookAtStored();
    } catch (error) {
      if (!active()) throw error;
      nextLookAt = clockOf(options) + minuteMs;
      isDown = true;
      failed(error);
    }
  }

  let underWay: Promise<void> | undefined;
  const lookOnce = (): Promise<void> => (underWay ??= look().finally(() => (underWay = undefined)));

  return {
    current() {
      const key = active();
      if (!key) throw new StoreUnavailable();
      return key;
    },

    byId(id) {
      const known = keys.get(id) ?? before?.byId(id);
      if (known || keys.isGone(id)) return known;
      wanted.add(id);
      if (!isDown) nextLookAt = 0;
      throw new StoreUnavailable();
    },

    async fresh() {
      if (clockOf(options) < nextLookAt) return;
      const mustWait = nextLookAt === 0;
      const looked = lookOnce();
      if (mustWait) await looked;
    },
  };
}
