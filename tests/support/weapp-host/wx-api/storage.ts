import * as z from 'zod/v4';
import type { Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

const megabyte = 1024 * 1024;
/** WeChat's limits in bytes, plain and with `encrypt: true`. */
const limits = {
  plain: { entry: megabyte, total: 10 * megabyte },
  encrypted: { entry: 0.7 * megabyte, total: 7.1 * megabyte },
};

interface Entry {
  json: string;
  encrypted: boolean;
}

/** What a phone keeps for the program between two launches. */
export class DeviceStorage {
  readonly #entries = new Map<string, Entry>();

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  bytes(): number {
    return [...this.#entries.values()].reduce((sum, { json }) => sum + Buffer.byteLength(json), 0);
  }

  /** The kept value; nothing when there is none, or when it was kept the other way (encrypted or not). */
  get(key: string, encrypted = false): unknown {
    const entry = this.#entries.get(key);
    return entry?.encrypted === encrypted ? JSON.parse(entry.json) : undefined;
  }

  /** @throws WxFailure when the value, or all values together, are larger than WeChat keeps. */
  set(key: string, value: unknown, encrypted = false): void {
    const json = JSON.stringify(value ?? '');
    const limit = encrypted ? limits.encrypted : limits.plain;
    const size = Buffer.byteLength(json);
    if (size > limit.entry) throw new WxFailure('entry size limit reached');
    const others = this.bytes() - Buffer.byteLength(this.#entries.get(key)?.json ?? '');
    if (others + size > limit.total) throw new WxFailure('exceed storage max size 10Mb');
    this.#entries.set(key, { json, encrypted });
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  info(): Record<string, unknown> {
    return {
      keys: this.keys(),
      currentSize: Math.ceil(this.bytes() / 1024),
      limitSize: limits.plain.total / 1024,
    };
  }
}

const Key = z.object({ key: z.string(), encrypt: z.boolean().optional() });
const Entry = Key.extend({ data: z.unknown().optional() });

/** wx.setStorage and its relatives; the synchronous ones never encrypt. */
export function storageApi(around: Surroundings, storage: DeviceStorage): Record<string, Callable> {
  const { realm } = around;
  return {
    setStorage: asyncApi(around, 'setStorage', Entry, ({ key, data, encrypt }) =>
      storage.set(key, data, encrypt),
    ),
    getStorage: asyncApi(around, 'getStorage', Key, ({ key, encrypt }) => {
      const data = storage.get(key, encrypt);
      if (data === undefined) throw new WxFailure('data not found');
      return { data };
    }),
    removeStorage: asyncApi(around, 'removeStorage', Key, ({ key }) => storage.remove(key)),
    clearStorage: asyncApi(around, 'clearStorage', NoOptions, () => storage.clear()),
    getStorageInfo: asyncApi(around, 'getStorageInfo', NoOptions, () => storage.info()),
    setStorageSync: (key, value) => {
      try {
        storage.set(z.string().parse(key), value);
      } catch (thrown) {
        throw thrown instanceof WxFailure ? realm.error(`setStorageSync:fail ${thrown.message}`) : thrown;
      }
    },
    getStorageSync: (key) => realm.copy(storage.get(z.string().parse(key)) ?? ''),
    removeStorageSync: (key) => storage.remove(z.string().parse(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => realm.copy(storage.info()),
  };
}
