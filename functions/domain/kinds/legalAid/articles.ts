import type { FormOfAid } from '../../../contract/kinds/aidCourse';
import type { AidMatter } from '../../../contract/kinds/legalAid';

/** 法律援助法 24, 29, 31, 32: under which paragraph a matter is covered. */
export const matterArticles: Record<AidMatter, string> = {
  stateCompensation: '《法律援助法》第三十一条第一项',
  socialInsurance: '《法律援助法》第三十一条第二项',
  bereavementPay: '《法律援助法》第三十一条第三项',
  maintenance: '《法律援助法》第三十一条第四项',
  labourPay: '《法律援助法》第三十一条第五项',
  legalCapacity: '《法律援助法》第三十一条第六项',
  bodilyHarm: '《法律援助法》第三十一条第七项',
  environmentHarm: '《法律援助法》第三十一条第八项',
  heroes: '《法律援助法》第三十二条第一项',
  bravery: '《法律援助法》第三十二条第二项',
  acquittedAtRetrial: '《法律援助法》第三十二条第三项',
  domesticViolence: '《法律援助法》第三十二条第四项',
  criminal: '《法律援助法》第二十四条、第二十五条、第二十九条',
  other: '《法律援助法》第三十一条第九项',
};

/** 法律援助法 22, in the law's words. */
export const formsOfAid: Record<FormOfAid, { text: string; article: string }> = {
  advice: { text: '法律咨询', article: '《法律援助法》第二十二条第一项' },
  drafting: { text: '代拟法律文书', article: '《法律援助法》第二十二条第二项' },
  criminal: { text: '刑事辩护与代理', article: '《法律援助法》第二十二条第三项' },
  representation: {
    text: '民事案件、行政案件、国家赔偿案件的诉讼代理及非诉讼代理',
    article: '《法律援助法》第二十二条第四项',
  },
  dutyLawyer: { text: '值班律师法律帮助', article: '《法律援助法》第二十二条第五项' },
  labour: { text: '劳动争议调解与仲裁代理', article: '《法律援助法》第二十二条第六项' },
  other: { text: '法律、法规、规章规定的其他形式', article: '《法律援助法》第二十二条第七项' },
};

/** 法律援助法 33: once a retrial is ordered or a protest is lodged, whoever is in hardship and has nobody, and their relatives. */
export const retrialArticle = '《法律援助法》第三十三条';
