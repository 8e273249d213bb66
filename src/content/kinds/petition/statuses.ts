import type { KindWords, WayOn } from '../words';
import { endNews, opinionNews, performingNews, reReviewNews, replyNews, reviewNews } from './news';
import { afterReReview, elsewhere, nextReview, notAccepted, repliedTo, reReview, review } from './remedies';

/** 信访工作条例 35, 36: what a petition was answered with can be taken further after it was ended, too. */
const stillOpen: WayOn = {
  remedy: nextReview,
  deed: ['askReview', 'askReReview'],
};

export const statuses: KindWords<'petition'>['statuses'] = {
  submitted: {
    name: '待受理',
    news: '收到了，等信访部门登记',
    meaning:
      '已经送到{desk}，从收到起十五日内登记转送；您要代办员的，同时安排。您可以留言补充情况，随时可以撤回。',
    wayOn: null,
  },
  mandateOffered: {
    name: '待同意代办',
    untold: '等当事人同意代办，同意了才看得到内容',
    news: '有人可以替您跑，等您说同不同意',
    meaning:
      '{desk}安排了{person}替您代办，等您同意。同意以后才能替您办；不同意就换人。不管同不同意，您的事照样办，期限不变。',
    wayOn: null,
  },
  mandated: {
    name: '代办员已接手',
    meaning: '{person}已经接受您的委托，接下来登记、找有权处理的部门，您不用来回跑。随时可以收回委托。',
    wayOn: null,
  },
  registered: {
    name: '已登记',
    meaning: '已经登记，{desk}正在弄清楚归哪个部门管、走哪一条路。您可以留言补充情况。',
    wayOn: null,
  },
  classified: {
    name: '已分类',
    meaning: '已经分好类，{desk}准备转给有权处理的部门，或者告诉您该走哪一条路。',
    wayOn: null,
  },
  raised: {
    name: '已上报，待收下',
    meaning: '本级办不了，已经报给{desk}，等上一级收下。理由在下面，您不用重新提交。',
    wayOn: null,
  },
  transferred: {
    name: '已转送，待受理',
    meaning:
      '已经转给{desk}，等那边决定是否受理，十五日内会告诉您。不归那边管的，要在五个工作日内说明理由退回，您不用重新提交。',
    wayOn: null,
  },
  returned: {
    name: '被退回，待确认',
    meaning: '接收的单位认为不归他们管，{desk}正在确认下一步，理由在下面。您不用重新提交。',
    wayOn: null,
  },
  disputed: {
    name: '待上级指定单位',
    meaning: '几个单位都认为不归自己管，由{desk}来指定。您不用重新提交。',
    wayOn: null,
  },
  accepted: {
    name: '已受理',
    meaning: '{desk}已经受理，接下来调查核实，办完会书面答复您。期限和算法在下面。',
    wayOn: null,
  },
  handling: {
    name: '办理中',
    meaning: '{desk}正在调查核实，办完会书面答复您。有新情况可以留言；期限有变化，会告诉您理由。',
    wayOn: null,
  },
  opinionGiven: {
    name: '已出具处理意见',
    news: opinionNews,
    meaning:
      '处理意见已经出来，内容在下面。不同意的，从收到书面答复之日起三十日内可以请求上一级机关复查。事情解决了没有，也请如实告诉我们。',
    wayOn: { remedy: review, deed: 'askReview', within: 'petition.ask_review' },
  },
  replied: {
    name: '已答复',
    news: replyNews,
    meaning:
      '{desk}已经书面答复，内容在下面。没弄明白、还有话说的，可以留言；没有别的事，告诉我们解决了没有。',
    wayOn: { remedy: repliedTo },
  },
  settlementProposed: {
    name: '等您看和解、调解方案',
    news: '谈好了一个方案，等您说同不同意',
    meaning:
      '{desk}和对方谈好了一个方案，内容在下面，等您答复。同意就照方案办；不同意就接着办，没有任何坏处，办理期限不变。',
    wayOn: null,
  },
  underReview: {
    name: '复查中',
    meaning: '您请求了复查，{desk}正在复查，三十日内提出复查意见，书面告诉您。',
    wayOn: null,
  },
  reviewGiven: {
    name: '已出具复查意见',
    news: reviewNews,
    meaning: '复查意见已经出来，内容在下面。不同意的，从收到之日起三十日内可以请求再上一级机关复核。',
    wayOn: { remedy: reReview, deed: 'askReReview', within: 'petition.ask_recheck' },
  },
  underReReview: {
    name: '复核中',
    meaning: '您请求了复核，{desk}正在复核，三十日内提出复核意见；开听证会的天数不算在里面。',
    wayOn: null,
  },
  performing: {
    name: '落实中',
    news: performingNews,
    meaning: '答应您的事由{desk}盯着落实，最晚哪一天在下面。办到了请您确认；到期没办到，会向上一级报告。',
    wayOn: null,
  },
  reReviewGiven: {
    name: '复核终结',
    news: reReviewNews,
    meaning:
      '复核意见已经出来，信访程序到这里走完了。有新的事实和理由可以作为新的事再提，也可以请律师看看别的路。',
    wayOn: { remedy: afterReReview },
  },
  passedOn: {
    name: '已转送，待寄出',
    meaning:
      '这件事由别的机关来办，是哪个机关、在哪里写在下面。{desk}三个工作日内把材料送过去，您不用自己再交一遍。那条路的期限也在下面。',
    wayOn: { remedy: elsewhere },
  },
  posted: {
    name: '已寄出，待对方收到',
    meaning: '材料已经送往下面写的机关，日子和单号在办理经过里。{desk}在跟进对方收到没有。',
    wayOn: { remedy: elsewhere },
  },
  receivedThere: {
    name: '对方已收到，待答复',
    meaning: '下面写的机关已经收到材料。{desk}在跟进它的答复，来了就告诉您。',
    wayOn: { remedy: elsewhere },
  },
  redirected: {
    name: '有关机关已答复',
    news: '接手的机关答复了',
    stopped: '转给别的机关办了',
    meaning: '接手的机关已经答复，内容在下面。走不通的，可以请{desk}重新看一看；那条路的期限也在下面。',
    wayOn: { remedy: elsewhere, deed: 'reopen' },
  },
  notAccepted: {
    name: '不予受理',
    news: '没有受理，看看该去哪里',
    stopped: '没有受理',
    meaning: '{desk}没有受理，理由和该去哪里都在下面。有不同意见，可以请求重新看一看。',
    wayOn: { remedy: notAccepted, deed: 'reopen' },
  },
  closed: {
    name: '已办结',
    news: endNews,
    meaning:
      '这件事已经办结，结果在下面。对处理意见、复查意见不同意的，办结以后照样可以请求复查、复核。有新的情况，可以重新提交。',
    wayOn: stillOpen,
  },
  withdrawn: {
    name: '已撤回',
    news: '您撤回了，不再办理',
    stopped: '您撤回了，没有办完',
    meaning:
      '您已经撤回，不再办理。撤回以前有处理意见、复查意见的，不同意照样可以请求复查、复核。需要时可以重新提交。',
    wayOn: stillOpen,
  },
};
