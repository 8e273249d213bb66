import { privacyQuestionWords } from './me/consent';

/** What can go wrong before the server has said a word; the server's own problems bring their own sentence. */
export type PhoneProblemCode =
  'offline' | 'timeout' | 'busy' | 'not_understood' | 'signed_out' | 'privacy_refused' | 'no_dice' | 'locked';

export const phoneProblems: Record<PhoneProblemCode, string> = {
  offline: '现在连不上网络，有网时再试一次。',
  timeout: '网络太慢，没有等到回音。请再试一次。',
  busy: '现在用的人多，请过一会儿再试。',
  not_understood: '这个程序的版本旧了，请关掉重新打开再试。',
  no_dice: '这部手机上的微信太旧，做不出别人猜不到的查询码。请更新微信再问，或者打 12348，不用说名字。',
  locked: '先输密码，再接着看。',
  privacy_refused: privacyQuestionWords.refused,
  signed_out: '还没有登录。请在微信里打开“掌上公共法律服务”。',
};

/** Without a network what was read last stands there. */
export const seenWords = { seen: (when: string) => `没有网络。这是${when} 看到的。` };

/** What was to be read has an address that names nothing. */
export const nothingThere = '没有找到。网址或者码可能不全，请从“我的事项”里打开，或者重新扫一次。';

/** What was being written when it could not be sent: a resident holds a phone, staff may sit at a desk. */
export const keptHere = {
  resident: '您写的都在这部手机上，再发不会重复提交。',
  staff: '您写的都在这台设备上，再发不会重复提交。',
};
