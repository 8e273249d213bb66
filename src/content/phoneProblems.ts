import { privacyQuestionWords } from './privacy';

/** What can go wrong before the server has said a word; the server's own problems bring their own sentence. */
export type PhoneProblemCode =
  'offline' | 'timeout' | 'busy' | 'not_understood' | 'signed_out' | 'privacy_refused';

export const phoneProblems: Record<PhoneProblemCode, string> = {
  offline: '现在连不上网络。您填的内容已经存在这台设备上，有网络时再点一次就行。',
  timeout: '网络太慢，没有等到回音。您填的内容还在，请再试一次，不会重复提交。',
  busy: '服务器正忙，请过一会儿再试。您填的内容还在。',
  not_understood: '这个程序的版本旧了，请关掉重新打开再试。',
  privacy_refused: privacyQuestionWords.refused,
  signed_out: '还没有登录。请在微信里打开“掌上公共法律服务”。',
};
