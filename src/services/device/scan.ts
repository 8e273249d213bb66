import Taro from '@tarojs/taro';

/** Whether this device can read a code with its camera from here; a browser cannot. */
export const canScan = (): boolean => process.env.TARO_ENV === 'weapp';

/**
 * What a code says, or null when the person thought better of it or nothing could be read. Of a code of this very
 * mini-program WeChat gives the page with its query, and no text.
 */
export async function scan(): Promise<string | null> {
  const read = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => null);
  return read?.path || read?.result || null;
}
