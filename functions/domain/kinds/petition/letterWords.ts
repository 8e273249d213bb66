import { commonWords } from '../../papers/commonWords';

/** What a petition office registers, and writes to the body it hands a petition to. 信访工作条例 22, 23, 30. */
export const letterWords = {
  type: '信访类别',
  askedOn: '提出日期',
  registeredOn: '登记日期',
  registeredBy: '登记人',
  respondent: '被反映的单位、个人',
  representatives: '代表',
  proposal: '拟办意见',
  registerSigns: ['登记人签名：', '负责人签名：', commonWords.day],
  handedOver:
    '下列信访事项，依照《信访工作条例》第二十二条转送你单位，请依法处理，并把办理结果书面答复信访人，同时告诉本单位。',
  tellBy: (day: string | null) =>
    `请${day === null ? '在收到之日起十五日内' : `最晚 ${day}`}，书面告诉信访人是否受理（《信访工作条例》第二十三条）。`,
  byRoute: (route: string, article: string) => `经审查，应当按照下列途径依法处理：${route}（${article}）。`,
  notOurs: (day: string | null) =>
    `不属于你单位职权范围的，请${day === null ? '在收到之日起五个工作日内' : `最晚 ${day}`}说明理由，提出异议（《信访工作条例》第二十三条第三款）。`,
  about: (who: string) => `反映的单位、个人：${who}。`,
  keepSecret:
    '不得把检举、揭发材料和有关情况透露或者转给被检举、揭发的人员或者单位（《信访工作条例》第三十条）。',
  reported: (day: string) =>
    `你单位${day}转送（交办）的下列信访事项，本单位已经办结，并已出具书面意见送信访人，现予报告：`,
  number: '事项编号',
  acceptedOn: '受理日期',
  endedOn: '办结日期',
  answeredBy: '答复的文书',
  reportRest: '信访人请求复查、复核的，由有权机关依照《信访工作条例》第三十五条、第三十六条办理。',
} as const;
