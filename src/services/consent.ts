import Taro from '@tarojs/taro';

/** More ids in one call are refused as a whole (error 20003). */
const mostAtOnce = 5;

/**
 * Asks whether WeChat may tell the person how this goes on. Call it first thing in the tap: WeChat opens the question
 * only there. Whatever they answer, and whatever goes wrong, what they came to do goes on. Nothing in a browser.
 */
export async function askConsent(templates: readonly string[]): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp' || templates.length === 0) return;
  const tmplIds = templates.slice(0, mostAtOnce);
  await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(() => undefined);
}
