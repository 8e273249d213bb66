import type { ToComplete } from '../../../../functions/contract/case/toComplete';

/** What is still to come, as it stands in the one materials notice and on the case page until then. */
export const toCompleteTexts: Record<ToComplete, string> = {
  name: '申请人（信访人）的姓名',
  reach: '怎么联系到本人：电话、住址、能带话的人，或者到窗口来问',
  truth: '本人确认所写属实（签名或者按手印）',
  beneficiary: '需要援助的人的姓名',
  identity: '居民身份证或者其他有效身份证件',
  guardian: '监护人（一般是父母）的姓名和联系方式，由监护人确认',
  otherGuardian: '另一位监护人、近亲属，或者村（居）委会、民政部门的人，由其确认（不找被反映的监护人）',
  guardianConsent: '父母或者其他监护人同意处理孩子的个人信息（孩子不满十四岁的）',
  ownWages: '能说明主要靠自己工资生活的材料，比如工资条、转账记录、工友的话',
  guardianship: '监护关系的材料，比如户口簿、出生证明',
  kinship: '近亲属关系的材料，比如户口簿、村（居）委会的说明',
  authority: '本人同意由您代办的材料，比如授权委托书（可以按手印），本人在场说明也可以',
  hardship: '经济困难状况说明表，或者个人诚信承诺',
  status: '属于免予核查人员的材料，比如低保证、残疾人证、优抚证、打工的材料',
  speaker: '由谁代表大家说话、接收答复',
};

export const toCompleteWords = {
  title: '以后再补就行',
  resident: '已经收下，不影响办理。下面这些现在没有也不要紧，工作人员会一次告诉您怎么补：',
  staff: '已经收下的事项还缺下面这些。要补的，在一次性告知里一起提，不得因此不收：',
  /** Where those who should protect somebody are said to harm them. */
  harmedTitle: '可能受到监护人或者家人的伤害',
  harmedStaff:
    '不要联系、不要通知被反映的监护人和家人，也不要请他们确认。优先办理；受害人是未成年人的，要立即向公安、民政等部门报告（《未成年人保护法》第十一条）。',
  harmedResident:
    '您说的事，我们不会告诉对方。现在有危险，马上打 110；也可以打 12355（青少年）、12338（妇女）。',
};
