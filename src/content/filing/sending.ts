import type { CaseKind } from '../../../functions/contract/words';
import { kindLines } from '../kinds/lines';

/** What has been given to be filed, while it is on its way. */
export const sendingWords = {
  page: '交上的事',
  waiting: '还在这部手机上的',
  /** Of a question that nobody is to see on this phone. */
  quiet: '咨询',
  kind: (kind: CaseKind) => kindLines[kind].name,
  waits: '写好了，等有网就自己发',
  // A mini-program that is closed sends nothing.
  waitsNote:
    process.env.TARO_ENV === 'weapp'
      ? '有网时打开小程序，就自己发，只发一次。'
      : '开着这一页就行。来网了会自己发，只发一次。关掉了，下次打开再发。',
  sending: '正在发……',
  sendingNote: '收到了会马上告诉您。',
  received: '收到了，不用再交一次',
  refused: '还没有交上',
  gone: '这里没有等着发的了',
  goneNote: '交上的在“我的事项”里；没留名字的，用查询码找。',
  offline: '现在没有网。写的都存在这部手机上。',

  trail: '办到哪一步',
  here: '在这部手机上',
  hereWhen: (when: string) => `${when} 写好`,
  onTheWay: '正在发',
  afterNetwork: '有网以后',
  got: '收到，给您编号',
  untilThen: '到这一步才算交上',

  edit: '再改改',
  now: '现在就试',
  cases: '去我的事项',
  urgent: '事情急，不等网',
  urgentNote: '电话能打就打 12348，免费。',
};
