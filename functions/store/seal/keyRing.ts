import type { Instant } from '../../contract/ids';
import { StoreUnavailable } from '../table/storeUnavailable';
import type { KeyProvider, SealKey } from './keyProvider';
import type { KeyService } from './keyService';
import type { KeyShelf, WrappedKey } from './keyShelf';

const minuteMs = 60_000;
/** How long the shelf is not looked at again. */
const restMs = 5 * minuteMs;
/** A new key seals only after this: by then every instance has looked at the shelf and opens with it. */
export const leadMs = 15 * minuteMs;
const dayMs = 86_400_000;

export type RingOptions = {
  shelf: KeyShelf;
  service: KeyService;
  /** Keys of configuration, from before there was a key service: they still open what they sealed. */
  before: KeyProvider | null;
  /** After so many days a new key is made; null where keys are only used. */
  rotateDays: number | null;
  now: () => Instant;
  /** Told of what went wrong while the keys at hand were enough to go on. */
  failed: (error: unknown) => void;
};

type RingKey = SealKey & { activeFrom: number };

const nameOf = ({ nth }: Pick<WrappedKey, 'nth'>): string => `k${nth}`;

/**
 * Data keys of a key service, unwrapped into memory when first needed and looked at again every few minutes, beside
 * the work. With keys in hand it goes on whatever becomes of the service; without any it waits for it.
 *
 * A key that seals no more is retired when nothing sealed with it is left, or to make all of that unreadable for good:
 * its item on the shelf is deleted; never the newest one's, whose number would be given again. Disabling the service's
 * own key closes all of them, until it is enabled again.
 */
export function keyRing({ shelf, service, before, rotateDays, now, failed }: RingOptions): KeyProvider {
  const ring = new Map<string, RingKey>();
  /** Names that no key has, and such as were wrapped by nobody we know. */
  const gone = new Set<string>();
  /** Names met in the table that this instance has not heard of. */
  const wanted = new Set<string>();
  /** 0: at once, and before anything else. */
  let nextLookAt = 0;
  let isDown = false;

  const clock = (): number => Date.parse(now());
  const active = (): SealKey | undefined =>
    [...ring.values()].filter(({ activeFrom }) => activeFrom <= clock()).at(-1) ?? before?.current();

  async function unwrapped(row: WrappedKey): Promise<[string, RingKey | null]> {
    const id = nameOf(row);
    const key = await service.unwrap(id, row.wrapped);
    return [id, key && { id, key, activeFrom: Date.parse(row.activeFrom) }];
  }

  async function hang(rows: readonly WrappedKey[]): Promise<void> {
    const unknown = rows.filter((row) => !ring.has(nameOf(row)) && !gone.has(nameOf(row)));
    for (const [id, key] of await Promise.all(unknown.map(unwrapped)))
      if (key) ring.set(id, key);
      else gone.add(id);
  }

  /** Only the very first key has nobody to wait for. It is used as it is read back, so that none seals that does not open. */
  async function makeNext(last: WrappedKey | undefined): Promise<void> {
    const nth = (last?.nth ?? 0) + 1;
    const wrapped = await service.make(nameOf({ nth }));
    const waitMs = last || before ? leadMs : 0;
    await shelf.put({ nth, wrapped, activeFrom: new Date(clock() + waitMs).toISOString() });
    await hang(await shelf.all());
  }

  const isDue = (last: WrappedKey | undefined): boolean =>
    rotateDays !== null && (!last || clock() >= Date.parse(last.activeFrom) + rotateDays * dayMs);

  async function lookAtShelf(): Promise<void> {
    const asked = [...wanted];
    const rows = await shelf.all();
    await hang(rows);
    for (const id of asked) {
      wanted.delete(id);
      if (!ring.has(id)) gone.add(id);
    }
    const last = rows.at(-1);
    if (isDue(last)) await makeNext(last);
    if (!active()) return;
    nextLookAt = clock() + restMs;
    isDown = false;
  }

  async function look(): Promise<void> {
    try {
      await lookAtShelf();
    } catch (error) {
      if (!active()) throw error;
      nextLookAt = clock() + minuteMs;
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
      const known = ring.get(id) ?? before?.byId(id);
      if (known || gone.has(id)) return known;
      wanted.add(id);
      if (!isDown) nextLookAt = 0;
      throw new StoreUnavailable();
    },

    async fresh() {
      if (clock() < nextLookAt) return;
      const mustWait = nextLookAt === 0;
      const looked = lookOnce();
      if (mustWait) await looked;
    },
  };
}
