import Taro from '@tarojs/taro';
import type * as z from '../../../functions/contract/z';

/** One value kept on this device. */
export type Kept<T> = { read: () => T | undefined; write: (value: T) => void; remove: () => void };

/** The same where it matters whether it is kept: `write` says if the device took it. */
export type KeptHere<T> = Omit<Kept<T>, 'write'> & { write: (value: T) => boolean };

/**
 * A value kept on this device under a name. What is there but does not parse (an older version wrote it) is absent.
 * A storage that is full or forbidden never stops a person: what they typed then lives as long as the page.
 */
export function kept<T>(name: string, schema: z.ZodType<T>): KeptHere<T> {
  return {
    read() {
      const { success, data } = schema.safeParse(quietly(() => Taro.getStorageSync<unknown>(name)));
      return success ? data : undefined;
    },
    write: (value) => write(name, value),
    remove: () => void quietly(() => Taro.removeStorageSync(name)),
  };
}

/** Whether the device took it. */
export const write = (name: string, value: unknown): boolean =>
  quietly(() => {
    Taro.setStorageSync(name, value);
    return true;
  }) ?? false;

/** The names that begin so, of what is kept. */
export const namesThatBegin = (prefix: string): string[] =>
  (quietly(() => Taro.getStorageInfoSync().keys) ?? []).filter((name) => name.startsWith(prefix));

/** Whether nothing is kept under a name; false as well where the device does not say. */
export const isAbsent = (name: string): boolean =>
  quietly(() => Taro.getStorageInfoSync().keys.includes(name)) === false;

/** Removes everything kept under names that begin so. */
export const removeAll = (prefix: string): void =>
  namesThatBegin(prefix).forEach((name) => Taro.removeStorageSync(name));

/** What a touch of the storage brings; nothing where the device refuses. */
export function quietly<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
