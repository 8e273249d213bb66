import Taro from '@tarojs/taro';

/** A device with nothing on it but the word of somebody who has agreed to the privacy notice. */
export function freshDevice(): void {
  Taro.clearStorageSync();
  Taro.setStorageSync('privacy', 1);
}
