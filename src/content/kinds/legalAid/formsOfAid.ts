import type { FormOfAid } from '../../../../functions/contract/kinds/aidCourse';
import type { Cited } from '../words';

/** 法律援助法 22, in its order: what help there is, in plain words. */
export const formsOfAid: Record<FormOfAid, Cited> = {
  advice: { label: '法律咨询', note: '解答法律问题。', article: '《法律援助法》第二十二条第一项' },
  drafting: {
    label: '代写法律文书',
    note: '写起诉状、申请书、答辩状这些。',
    article: '《法律援助法》第二十二条第二项',
  },
  criminal: {
    label: '刑事辩护、刑事代理',
    note: '刑事案件里替被告人辩护，或者替被害人代理。',
    article: '《法律援助法》第二十二条第三项',
  },
  representation: {
    label: '打官司代理、诉讼以外的代理',
    note: '民事、行政、国家赔偿案件，到法院代理，或者出面协商。',
    article: '《法律援助法》第二十二条第四项',
  },
  dutyLawyer: {
    label: '值班律师法律帮助',
    note: '被关押、认罪认罚的人，由值班律师帮助。',
    article: '《法律援助法》第二十二条第五项',
  },
  labour: {
    label: '劳动争议的调解、仲裁代理',
    note: '讨工资、工伤这些，先走调解、仲裁的。',
    article: '《法律援助法》第二十二条第六项',
  },
  other: {
    label: '其他形式',
    note: '法律、法规、规章规定的其他形式。',
    article: '《法律援助法》第二十二条第七项',
  },
};
