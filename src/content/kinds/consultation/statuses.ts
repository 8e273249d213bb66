import type { KindWords, Remedy } from '../words';

const askAgain: Remedy = {
  what: '没弄明白或者没解决，接着问',
  toWhom: '原来的律师，或者 12348',
  lastDay: '结束后三十日内可以接着问；过了三十日，重新提一次就行。',
  article: '本平台的办理规则',
};

export const statuses: KindWords<'consultation'>['statuses'] = {
  submitted: {
    name: '待受理',
    news: '收到了，等值班律师接手',
    meaning:
      '您的问题已经送到{desk}，等值班律师接手，再由律师答复您。等不及可以打 12348，也可以随时留言补充、撤回。',
    wayOn: null,
  },
  assigned: {
    name: '律师已接手',
    meaning: '{person}已经接手，正在准备答复。您可以留言补充情况；急的话先打 12348。',
    wayOn: null,
  },
  promised: {
    name: '已约定答复时间',
    meaning: '{person}已经约好时间答复您，约的时间在下面。到时间没有答复会自动上报；急的话先打 12348。',
    wayOn: null,
  },
  answered: {
    name: '已答复',
    news: '律师答复了',
    meaning:
      '{person}已经答复，内容在下面。没看明白可以接着问；弄清楚了就告诉我们解决了没有。您看到以后七天没有再问，会自动结束，结束以后还可以重新打开。',
    wayOn: null,
  },
  followedUp: {
    name: '追问待答复',
    meaning: '您又问了一句，{person}会再次答复。您可以留言补充；急的话先打 12348。',
    wayOn: null,
  },
  transferred: {
    name: '已转出，待收下',
    meaning: '您的问题已经转给{desk}，等那边收下。您不用重新提交；那边不收的，会退回来接着办。',
    wayOn: null,
  },
  returned: {
    name: '被退回，待确认',
    meaning: '接收的单位认为不归他们答复，{desk}正在确认下一步。您不用重新提交，等着就行，也可以打 12348。',
    wayOn: null,
  },
  disputed: {
    name: '待上级指定单位',
    meaning: '两个单位都认为不归自己答复，由{desk}来指定。您不用重新提交，也可以打 12348。',
    wayOn: null,
  },
  closed: {
    name: '已结单',
    news: '这次咨询办完了',
    meaning: '这次咨询已经结束。三十天内没弄明白可以接着问；要打官司、要反映问题，也可以从这里转过去。',
    wayOn: { remedy: askAgain, deed: 'reopen' },
  },
  withdrawn: {
    name: '已撤回',
    news: '您撤回了，不再办理',
    stopped: '您撤回了，没有办完',
    meaning: '您已经撤回，不再办理。需要时可以重新提交。',
    wayOn: null,
  },
};
