import type { GuardianOver } from '../../../functions/contract/people/guardian';
import type { Ward } from '../../../functions/contract/people/guardianShown';

/** For whom somebody is guardian. */
export const wardText: Record<Ward, string> = {
  minor: '没满 18 岁的孩子',
  adult: '不能自己作主的大人',
};

/** Acting for a child or a grown person who cannot act alone: by law, and not because they said so (民法典 23, 27, 28, 34). */
export const guardianWords = {
  door: '我是监护人，替孩子或家人办',
  note: '监护人要凭材料。填好会出一个码，带上材料原件，到法律援助中心或者司法所的窗口，请工作人员看材料、扫码。看过以后就能替他办。',
  who: '他是',
  name: '他叫什么',
  mine: '您叫什么',
  mineHint: '跟材料上写的一样',
  born: '孩子哪天出生',
  bornHint: '满 18 岁的前一天自动结束',
  paper: '凭什么材料',
  phone: '他自己有手机吗',
  noPhone: '没有，或者不在这里用',
  hasPhone: (name: string) => `有，是${name}的手机`,
  phoneHint: '他自己有手机的，先请他在手机上点“谁在替我办”，出一个码给您扫，再回到这里选他。',
  make: '出示给窗口的码',
  codeTitle: '请窗口扫这个码',
  codeNote: '只给窗口的工作人员扫。材料看过了，“我替谁办”里就有他。',
  codeDone: '窗口扫好了',

  by: (name: string) => `${name}是监护人`,
  byLaw: '监护人是法律定的，在这里收不回。您自己写的事他看不到，您照样可以自己问、自己申请。',
  ways: '他对您不好，找这些地方',
  committee: '村（居）委会、学校',
  committeeNote: '可以出面管，也可以帮您换监护人',
  civil: '民政局、妇联、残联',
  civilNote: '可以请法院撤销他的资格；没人管您，民政局管',
  procuratorate: '人民检察院 12309',
  procuratorateNote: '没人替您打官司的，可以支持您起诉',
  hotline: '12345、12348',
  hotlineNote: '说不清找谁，打这两个电话',
  police: '有危险，打 110',

  may: '写、交材料、看进度、收文书、答应和签收',
  mayNot: '不能替他撤回、结束',
  mayNotNote: '先听他自己的意思，再由单位决定',
  own: '他自己写的，您看不到',
  ownNote: '想让您看，请他在自己手机上单独托付那一件',
  conflict: '您就是对方的，不能这样办',
  conflictNote: '换另一位监护人、近亲属，或者请居（村）委会、民政局办',
  endMine: '以后不在这里替他办',
  endMineNote: '监护的责任还在。以后要再办，得重新拿材料给窗口看。',

  seeTitle: '看监护人的材料',
  claims: (mine: string, name: string) => `${mine}说是${name}的监护人`,
  ward: '被监护的人',
  guardian: '监护人',
  bornOn: '出生',
  shows: '材料',
  until: '管到',
  withPhone: '被监护人自己的手机上已经让他进来，替他办的事他都看得到。',
  withoutPhone: '被监护人在这里没有自己的手机。',
  look: '请核对原件：姓名、关系、出生日期跟上面一样，材料没有过期、没有被法院改过。本人在场的，问问他自己的意思。',
  seen: '原件看过，一样',
  notSeen: '不一样，不登记',
  done: '登记好了',
  back: '返回',
  doneNote: '监护人现在就能替他办。办的每一步都写明是监护人、凭什么材料。',

  end: '结束监护人身份',
  endTitle: '为什么结束？',
  endNote:
    '马上生效：他再也看不到、办不了这个人的事，事项还照常办。记在内部的话里。法院、居委会的决定不受影响。',
  ended: '结束了',
};

/** Why an office ends it. */
export const guardianOverText: Record<GuardianOver, string> = {
  otherSide: '监护人是对方',
  decided: '换了监护人，或者资格被撤销',
  ableAgain: '本人能自己作主了',
  mistake: '登记错了',
};
