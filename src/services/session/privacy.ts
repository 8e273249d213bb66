import Taro from '@tarojs/taro';
import * as z from '../../../functions/contract/z';
import { kept } from '../device/storage';
import { watched } from '../device/watched';

/** Changes with the notice: who agreed to an older one is asked again (个人信息保护法 14). */
const noticeVersion = 1;

const onPhone = process.env.TARO_ENV === 'weapp';
const agreed = kept('privacy', z.literal(noticeVersion));

/** The button that says yes; WeChat checks that this very button was pressed. */
export const agreeButtonId = 'agree-privacy';

/** Somebody has to say whether they agree to the privacy notice before anything of theirs is taken; or nobody has. */
export type PrivacyQuestion = { answer: (yes: boolean) => void } | null;
export const privacyQuestion = watched<PrivacyQuestion>(null);

function ask(answered: (yes: boolean) => void): void {
  privacyQuestion.set({
    answer(yes) {
      privacyQuestion.set(null);
      answered(yes);
    },
  });
}

/** WeChat asks through us, in our words, whenever something of it needs the consent. To be called once, at the start. */
export function answerWeChat(): void {
  if (!onPhone || !Taro.canIUse('onNeedPrivacyAuthorization')) return;
  Taro.onNeedPrivacyAuthorization((resolve) => {
    resolve({ event: 'exposureAuthorization' });
    ask((yes) => resolve(yes ? { event: 'agree', buttonId: agreeButtonId } : { event: 'disagree' }));
  });
}

/** In the browser there is no platform that remembers the answer. */
function askInBrowser(): Promise<boolean> {
  if (agreed.read()) return Promise.resolve(true);
  return new Promise((done) =>
    ask((yes) => {
      if (yes) agreed.write(noticeVersion);
      done(yes);
    }),
  );
}

/** A WeChat older than 2.32.3 has no such question, and asks at each of its own interfaces. */
function askOnPhone(): Promise<boolean> {
  if (!Taro.canIUse('requirePrivacyAuthorize')) return Promise.resolve(true);
  return new Promise((done) =>
    Taro.requirePrivacyAuthorize({ success: () => done(true), fail: () => done(false) }),
  );
}

/**
 * Whether the person agrees that what they are about to give is taken. To be awaited before the first personal datum
 * leaves the device: a form, a photo, a voice, a number. Who has agreed is not asked again (网络数据安全管理条例 22).
 */
export const beforePersonalData = (): Promise<boolean> => (onPhone ? askOnPhone() : askInBrowser());
