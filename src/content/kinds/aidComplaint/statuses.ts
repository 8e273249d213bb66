import type { KindWords } from '../words';
import { complaintNews } from './news';
import { afterAnswer, notAccepted } from './remedies';

export const statuses: KindWords<'aidComplaint'>['statuses'] = {
  complained: {
    name: '待受理',
    news: '收到了，等司法局决定受不受理',
    meaning:
      '投诉已经送到{desk}，五个工作日内告诉您受理不受理。被投诉的一方看不到。您可以留言补充，随时可以撤回。',
    wayOn: null,
  },
  transferred: {
    name: '已转送，待受理',
    meaning: '这件投诉归{desk}管，已经转过去了，等那边受理。您不用重新提交。',
    wayOn: null,
  },
  returned: {
    name: '被退回，待确认',
    meaning: '那边认为不归它管，{desk}正在确认下一步，理由在下面。您不用重新提交。',
    wayOn: null,
  },
  disputed: {
    name: '待上级指定单位',
    meaning: '两个单位都认为不归自己管，由{desk}来指定。您不用重新提交。',
    wayOn: null,
  },
  accepted: {
    name: '已受理',
    meaning: '{desk}已经受理，接下来调查。最后日期在下面。被投诉的一方看不到您写的内容。',
    wayOn: null,
  },
  investigating: {
    name: '调查中',
    meaning: '{desk}正在调查，会听取双方的说明。有新情况可以留言；要延长的话，会告诉您理由。',
    wayOn: null,
  },
  decided: {
    name: '已作出处理决定',
    meaning: '{desk}已经作出处理决定，正在给您写书面答复，五个工作日内给您。',
    wayOn: null,
  },
  told: {
    name: '已书面答复',
    news: complaintNews,
    meaning: '{desk}已经书面答复您，查明的情况、处理结果和理由都在下面的文书里。',
    wayOn: { remedy: afterAnswer },
  },
  notAccepted: {
    name: '不予受理',
    news: '没有受理，看看该去哪里',
    stopped: '没有受理',
    meaning: '{desk}没有受理，理由和该去哪里都在下面。不同意的，可以请求重新看一看。',
    wayOn: { remedy: notAccepted, deed: 'reopen' },
  },
  withdrawn: {
    name: '已撤回',
    news: '您撤回了，不再调查',
    stopped: '您撤回了，没有查完',
    meaning: '您已经撤回，不再调查。需要时可以重新提交。',
    wayOn: null,
  },
};
