import type { PetitionRoute } from '../../../contract/kinds/petitionRoute';

const suit =
  '不服行政机关的决定，直接到法院起诉：六个月，从知道或者应当知道这个决定时起算（《行政诉讼法》第四十六条）';
const reconsideration =
  '不服行政机关的决定，申请行政复议：六十日，从知道或者应当知道这个决定时起算（《行政复议法》第二十条）';

/** The periods of each way, which the resident carries away on paper: in the words of the screen, and a test keeps them so. */
export const routePeriods: Record<PetitionRoute, readonly string[]> = {
  litigation: [
    '到法院起诉（一般民事纠纷）：三年，从知道或者应当知道自己权利受损害、对方是谁时起算（《民法典》第一百八十八条）',
    suit,
  ],
  arbitration: [
    '劳动争议申请仲裁：一年，从知道或者应当知道权利被侵害时起算（《劳动争议调解仲裁法》第二十七条）',
    '讨要拖欠的工资，申请劳动仲裁：还在这家单位的，随时可以；已经离开的，从离开之日起一年（《劳动争议调解仲裁法》第二十七条）',
    '土地承包经营纠纷申请仲裁：二年，从知道或者应当知道权利被侵害时起算（《农村土地承包经营纠纷调解仲裁法》第十八条）',
  ],
  partyAppeal: [],
  administrative: [
    reconsideration,
    suit,
    '不服政府对土地所有权、使用权的处理决定，到法院起诉：接到处理决定通知之日起三十日；侵犯已经依法取得的权利的，要先在六十日内申请行政复议，不服再起诉（《土地管理法》第十四条、《行政复议法》第二十三条第一款第二项）',
  ],
  lawEnforcement: [reconsideration, suit],
  petition: [],
};
