import type { Topic } from '../../../functions/contract/kinds/consultation';

/** A period within which something has to be asked for, and the law that sets it. */
export type Limitation = { claim: string; period: string; source: string };

/** A period as one line: what for, how long, by what. */
export const limitationText = ({ claim, period, source }: Limitation): string =>
  `${claim}：${period}（${source}）`;

export const limitations = {
  civil: {
    claim: '到法院起诉（一般民事纠纷）',
    period: '三年，从知道或者应当知道自己权利受损害、对方是谁时起算',
    source: '《民法典》第一百八十八条',
  },
  harmToMinor: {
    // Shown to everybody who asks about a child: it says that there is still time, and frightens nobody.
    claim: '小时候受过侵害、一直没有说的，长大以后请求赔偿',
    period: '还来得及：其中性侵害的，从满十八周岁起算',
    source: '《民法典》第一百九十一条',
  },
  labour: {
    claim: '劳动争议申请仲裁',
    period: '一年，从知道或者应当知道权利被侵害时起算',
    source: '《劳动争议调解仲裁法》第二十七条',
  },
  wages: {
    claim: '讨要拖欠的工资，申请劳动仲裁',
    period: '还在这家单位的，随时可以；已经离开的，从离开之日起一年',
    source: '《劳动争议调解仲裁法》第二十七条',
  },
  afterAward: {
    claim: '不服劳动仲裁裁决，到法院起诉',
    period: '收到裁决书之日起十五日',
    source: '《劳动争议调解仲裁法》第四十八条、第五十条',
  },
  workInjury: {
    claim: '申请工伤认定',
    period:
      '从受伤那天、或者诊断鉴定为职业病那天起算：单位应当在三十日内申请；单位不申请的，本人、近亲属一年内可以直接申请',
    source: '《工伤保险条例》第十七条',
  },
  landContract: {
    claim: '土地承包经营纠纷申请仲裁',
    period: '二年，从知道或者应当知道权利被侵害时起算',
    source: '《农村土地承包经营纠纷调解仲裁法》第十八条',
  },
  landTitle: {
    claim: '不服政府对土地所有权、使用权的处理决定，到法院起诉',
    // Review comes first where the decision infringes a right to natural resources that was lawfully obtained.
    period: '接到处理决定通知之日起三十日；侵犯已经依法取得的权利的，要先在六十日内申请行政复议，不服再起诉',
    source: '《土地管理法》第十四条、《行政复议法》第二十三条第一款第二项',
  },
  grassland: {
    claim: '草场归谁、归谁用的争议',
    period:
      '先协商，协商不成请苏木乡镇或者旗县政府处理，没有写期限；不服处理决定、侵犯已经依法取得的权利的，先在六十日内申请行政复议',
    source: '《草原法》第十六条、《行政复议法》第二十条第一款、第二十三条第一款第二项',
  },
  stateCompensation: {
    claim: '申请国家赔偿',
    period: '二年，从知道或者应当知道自己受到侵害时起算，被关押的时间不算',
    source: '《国家赔偿法》第三十九条',
  },
  keptFromSeizure: {
    claim: '银行、信用社为旧债扣了低保、五保、养老的钱',
    period:
      '这不是政府的决定，不走复议：法院执行时应当给本人和家里人留下过日子的钱，马上向执行的法院提出。旧债过了多久、对方还能不能要，也请律师看',
    source: '《民事诉讼法》第二百五十四条',
  },
  reconsideration: {
    claim: '不服行政机关的决定，申请行政复议',
    period: '六十日，从知道或者应当知道这个决定时起算',
    source: '《行政复议法》第二十条',
  },
  suit: {
    claim: '不服行政机关的决定，直接到法院起诉',
    period: '六个月，从知道或者应当知道这个决定时起算',
    source: '《行政诉讼法》第四十六条',
  },
  suitAfterReconsideration: {
    claim: '不服行政复议决定，到法院起诉',
    period: '收到复议决定书之日起十五日',
    source: '《行政诉讼法》第四十五条',
  },
} as const satisfies Record<string, Limitation>;

const { civil, harmToMinor, labour, wages, afterAward, workInjury, landContract, landTitle, grassland } =
  limitations;
const { reconsideration, suit, suitAfterReconsideration, stateCompensation, keptFromSeizure } = limitations;

/** What has to be hurried for, by topic; nothing where no general period is known or where it would only frighten. */
export const topicLimitations: Record<Topic, readonly Limitation[]> = {
  family: [],
  violence: [],
  inheritance: [],
  wages: [wages, afterAward],
  labour: [labour, afterAward],
  workInjury: [workInjury],
  traffic: [civil],
  bodilyHarm: [civil],
  lending: [civil],
  contract: [civil],
  consumer: [],
  neighbours: [],
  housing: [reconsideration, suit],
  land: [landContract, grassland, landTitle],
  livestock: [civil],
  environment: [civil],
  welfare: [reconsideration, suit, keptFromSeizure],
  government: [reconsideration, suit, suitAfterReconsideration, stateCompensation],
  criminal: [stateCompensation],
  minors: [civil, harmToMinor],
  elderly: [],
  soldiers: [],
  notary: [],
  courts: [],
  village: [],
  other: [],
};

/** Other ways than a petition that do not wait for it. */
export const petitionLimitations: readonly Limitation[] = [reconsideration, suit, labour, landContract];

export const limitationWords = {
  title: '有期限，请抓紧',
  petitionTitle: '走信访，不会让下面这些期限停下来',
  /** Nobody is sent away by us for being late: 民法典 195 and 196 know restarts and claims without an end. */
  note: '期限可能中断、重新起算，也有例外。不管过了多久，都先问、先提交，由律师帮您看。',
};
