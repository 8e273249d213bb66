import type { Topic } from '../../functions/contract/kinds/consultation';
import type { AidMatter, ApplyingAs, Hardship } from '../../functions/contract/kinds/legalAid';
import type { OpinionOutcome, PetitionType } from '../../functions/contract/kinds/petition';
import type { CaseKind } from '../../functions/contract/words';

export const topics: Record<Topic, string> = {
  family: '婚姻家庭（离婚、抚养、赡养、彩礼）',
  violence: '家庭暴力、虐待、遗弃',
  inheritance: '继承、遗嘱',
  wages: '拖欠工资',
  labour: '劳动合同、社会保险',
  workInjury: '工伤、职业病',
  traffic: '交通事故',
  bodilyHarm: '受伤害赔偿、医疗、食品药品',
  lending: '借钱、担保',
  contract: '买卖、服务和其他合同',
  consumer: '消费、网购、被骗',
  neighbours: '邻里、物业',
  housing: '房屋、宅基地、征地拆迁',
  land: '草场、耕地、林地',
  livestock: '牲畜、农资、生产经营',
  environment: '环境污染、矿区影响',
  welfare: '低保、社保待遇、抚恤',
  government: '行政处罚、许可、信息公开',
  criminal: '刑事案件',
  minors: '未成年人、校园、网络',
  elderly: '老年人、残疾人、监护',
  soldiers: '军人军属、退役军人',
  notary: '公证、司法鉴定、仲裁',
  courts: '打官司的程序、执行',
  village: '嘎查村务、集体收益',
  other: '其他，或者说不清',
};

export const matters: Record<AidMatter, string> = {
  labourPay: '讨要工资、确认劳动关系',
  maintenance: '赡养费、抚养费、扶养费',
  bodilyHarm: '工伤、交通、医疗、食品药品事故受伤赔偿',
  domesticViolence: '遭受家庭暴力、虐待、遗弃',
  socialInsurance: '社会保险待遇、社会救助',
  bereavementPay: '抚恤金',
  stateCompensation: '国家赔偿',
  environmentHarm: '环境污染、生态破坏赔偿',
  legalCapacity: '认定家人无民事行为能力或者限制民事行为能力',
  criminal: '刑事案件的辩护或者代理',
  bravery: '见义勇为',
  heroes: '维护英雄烈士的名誉荣誉',
  acquittedAtRetrial: '再审改判无罪，请求国家赔偿',
  other: '其他，或者说不清',
};

type Choice = { label: string; note: string };

/** Nobody has to know the law to answer: each choice says in plain words who it is for (法律援助法 32, 41, 42). */
export const hardships: Record<Hardship, Choice> = {
  declared: { label: '家里经济困难', note: '您如实说明就行，不用去开困难证明，由法律援助机构核查。' },
  exemptPerson: {
    label: '属于不用核查经济困难的人',
    note: '没有固定生活来源的未成年人、老年人、残疾人；享受社会救助、司法救助或者优抚的人；讨要工资、要求工伤赔偿的进城务工人员。',
  },
  noMeansTest: {
    label: '这类事不看经济条件',
    note: '遭受虐待、遗弃、家庭暴力；见义勇为；近亲属维护英雄烈士人格权益；再审改判无罪请求国家赔偿。',
  },
  unsure: { label: '我说不清', note: '没关系，先提交，由法律援助机构帮您判断。' },
};

/** 法律援助法 40: the person, a guardian for someone who cannot, or a near relative. */
export const applyingAs: Record<ApplyingAs, Choice> = {
  self: { label: '给自己申请', note: '需要援助的就是您本人。' },
  guardian: { label: '我是监护人，替他申请', note: '孩子未满 18 岁，或者家人不能辨认自己的行为。' },
  nearRelative: {
    label: '我是近亲属，替他申请',
    note: '本人自己办不了，或者被关押，或者监护人就是对方。',
  },
};

export const petitionTypes: Record<PetitionType, Choice> = {
  appeal: { label: '有难处要解决', note: '自己的权益受了影响，请有关部门处理（申诉求决）。' },
  complaint: {
    label: '反映工作人员的作风、不作为',
    note: '工作人员失职、态度、办事拖拉等（检举控告）。贪污腐败、违纪违法的，请直接找纪检监察机关 12388。',
  },
  suggestion: { label: '提意见、提建议', note: '对公共事务有想法、有建议（建议意见）。' },
};

export const outcomes: Record<OpinionOutcome, Choice> = {
  supported: { label: '支持', note: '请求事实清楚，符合法律、法规、规章或者其他有关规定。' },
  explained: { label: '解释说明', note: '请求合理，但缺乏法律依据。' },
  notSupported: { label: '不支持', note: '请求缺乏事实根据，或者不符合有关规定。' },
};

const wordsOf: Record<CaseKind, Partial<Record<string, string>>> = {
  consultation: topics,
  legalAid: matters,
  petition: Object.fromEntries(Object.entries(petitionTypes).map(([type, { label }]) => [type, label])),
};

/** What a case is about, from the word its form was filed with; a word newer than this app stands as it is. */
export const matterText = (kind: CaseKind, about: string): string => wordsOf[kind][about] ?? about;
