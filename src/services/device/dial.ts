import Taro from '@tarojs/taro';

/** Opens the phone with a number dialled. A person who thinks better of it has not failed. */
export function dial(number: string): void {
  void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
