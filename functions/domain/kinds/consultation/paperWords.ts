import { insertedAs, type RestsOn } from '../../../contract/deeds/answerParts';
import type { Topic } from '../../../contract/kinds/consultation';

/** What stands in the register of what was asked (法律援助法 23). */
export const consultPaperWords = {
  askedOn: '咨询日期',
  way: '咨询方式',
  online: '网络',
  topic: '咨询类别',
  answeredOn: '解答日期',
  language: '服务语言',
  answeredBy: '解答人',
  question: '咨询内容',
  answer: '解答意见',
  sign: '解答人签名：',
  article: ({ law, article, of, says }: RestsOn): string =>
    `《${law}》第 ${article} 条${insertedAs(of)}${says === undefined ? '' : `：${says}`}`,
} as const;

/** In the words the resident picked from; a test keeps them so. */
export const topicWords: Record<Topic, string> = {
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
