import Taro from '@tarojs/taro';
import type * as z from '../../../functions/contract/z';
import { kept, quietly, write as writeIn, type KeptHere } from '../device/storage';
import { isSealed, nonceBytes, openText, sealText } from './cipher';
import { thrown } from './dice';
import { isShut, vaultKey } from './vault';

/**
 * A value of a person, kept sealed on this device (`vault.ts`: what that protects against). While the lock is shut it is
 * absent and nothing is written. What was written unsealed, by an older version or before there were dice, is read once and
 * sealed.
 */
export function sealed<T>(name: string, schema: z.ZodType<T>): KeptHere<T> {
  const plain = kept(name, schema);

  function write(value: T): boolean {
    const [key, nonce] = [vaultKey(), thrown(nonceBytes)];
    if (key && nonce) return writeIn(name, sealText(JSON.stringify(value), name, { key, nonce }));
    return !isShut() && plain.write(value);
  }

  return {
    read() {
      const found = quietly(() => Taro.getStorageSync<unknown>(name));
      if (found === undefined || found === '') return undefined;
      const key = vaultKey();
      if (!isSealed(found)) {
        const old = isShut() ? undefined : plain.read();
        if (old !== undefined && key) write(old);
        return old;
      }
      const text = key && openText(found, name, key);
      const { success, data } = schema.safeParse(quietly((): unknown => text && JSON.parse(text)));
      return success ? data : undefined;
    },
    write,
    remove: plain.remove,
  };
}
