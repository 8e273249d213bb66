import type { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import type { EligibilityAnswer } from '../../../functions/contract/kinds/eligibility';
import type { AidMatter, Hardship } from '../../../functions/contract/kinds/legalAid';

export const eligibleWords = {
  entry: '先看看我能不能申请',
  matter: '您要办的是哪一类事',
  matterHint: '选最接近的一项；说不清，就选最后一项。',
  groups: '下面这些，有没有您的情况',
  groupsHint: '说的是需要援助的那个人自己。有几项选几项，一项都没有也没关系。',
  none: '都没有，看结果',
  chosen: '选好了，看结果',
  back: '上一步',
  again: '换一件事再看看',
  anyway: '不看了，直接去申请',
  basis: (article: string) => `依据：${article}`,
  final:
    '这是照您选的给出的参考，不用登录，也没有记下来。最后由法律援助机构审查，收到申请后七日内作出决定（等您补材料的时间不算在内）。',
};

/** 法律援助法 42, in words that people use of themselves. */
export const aidGroups: Record<AidGroup, string> = {
  minorWithoutIncome: '未满 18 岁，没有固定生活来源',
  elderlyWithoutIncome: '60 岁以上，没有固定生活来源',
  disabledWithoutIncome: '残疾人，没有固定生活来源',
  socialRelief: '享受低保、特困供养等社会救助',
  judicialRelief: '享受司法救助',
  preferentialCare: '优抚对象（烈属、残疾军人等）',
  migrantWorker: '进城务工，讨要工资或者要求工伤赔偿',
};

type AnswerText = {
  title: string;
  points: readonly string[];
  /** The ways on to the form, each with the answer that it fills in there. */
  ways: readonly { label: string; hardship: Hardship }[];
};

/** What each answer means. None of them sends anybody away: refusing is the agency's, in writing, with reasons. */
export const eligibilityTexts: Record<EligibilityAnswer, AnswerText> = {
  noMeansTest: {
    title: '可以申请，不看经济条件',
    points: ['您说的这类事，法律规定不受经济困难条件的限制。', '不问收入，也不用填经济困难的材料。'],
    ways: [{ label: '去申请', hardship: 'noMeansTest' }],
  },
  exemptFromProof: {
    title: '可以申请，不用核查经济困难',
    points: [
      '您属于免予核查经济困难的人，不问收入。',
      '有证明身份的材料就行，比如低保证、残疾人证、优抚证、打工的证明。现在不在手边，也可以先提交。',
    ],
    ways: [{ label: '去申请', hardship: 'exemptPerson' }],
  },
  declareHardship: {
    title: '这类事在援助范围里，家里困难就可以申请',
    points: [
      '您自己如实说明经济困难就行，不用到村里、乡里开困难证明。',
      '由法律援助机构去核查；查不到的，您写一份诚信承诺。',
      '拿不准算不算困难，也先申请。',
    ],
    ways: [
      { label: '家里困难，去申请', hardship: 'declared' },
      { label: '我说不清，也去申请', hardship: 'unsure' },
    ],
  },
  agencyDecides: {
    title: '先申请，由法律援助机构来定',
    points: ['您把事情写清楚，归不归法律援助管，由法律援助机构判断，不用您自己懂法律。'],
    ways: [{ label: '去申请', hardship: 'unsure' }],
  },
};

/** What else has to be known about a matter. */
export const matterNotes: Partial<Record<AidMatter, string>> = {
  domesticViolence:
    '如果正有危险，先打 110。还可以向法院申请人身安全保护令，情况紧急的，法院二十四小时内作出（《反家庭暴力法》第二十三条、第二十八条）。',
  criminal:
    '嫌疑人、被告人是未成年人，或者视力、听力、言语残疾人，或者可能判无期徒刑、死刑，没有辩护人的，由办案机关通知法律援助机构派律师（《法律援助法》第二十五条）。人被关押的，家里人可以替他申请。',
  other: '这件事法律援助法没有一条一条列出来，归不归援助管，由法律援助机构判断。',
};
