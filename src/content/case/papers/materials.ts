import type { HandedIn } from '../../../../functions/contract/deeds/handedIn';

/** Papers that are most often missing from an application for legal aid; the list goes on with what the matter needs. */
export const commonMaterials = [
  '身份证或者其他有效身份证件的复印件',
  '经济困难状况说明表',
  '替别人申请的，有代理权的证明',
  '劳动合同、工资条、考勤记录',
  '银行流水、转账或者聊天记录',
  '病历、诊断证明、医疗费票据',
  '工伤认定或者事故责任认定书',
  '起诉状、判决书、裁决书等文书',
  '对方的姓名、住址、电话',
];

export const materialWords = {
  common: '常缺的材料，点一下就加上',
  /** When the one notice of materials is to be picked from. */
  noneNoticed: '还没有发过材料清单。',
};

/** A paper that came to the window. */
export const handedInWords = {
  copies: '几份',
  pages: '每份几页',
  isOriginal: '是原件',
  line: ({ name, copies, pages, isOriginal }: HandedIn): string =>
    `${name}（${isOriginal ? '原件' : '复印件'} ${copies} 份${pages === undefined ? '' : `，每份 ${pages} 页`}）`,
};
