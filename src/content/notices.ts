import type { NoticeView } from '../../functions/contract/case/notices';
import type { NoticeKind } from '../../functions/contract/words';

/** A line that stands for more than one, because they came too thick for a line each. */
export const foldedTitles: Partial<Record<NoticeKind, (count: number) => string>> = {
  message: (count) => `还有 ${count} 条新留言`,
  progress: (count) => `还有 ${count} 条新的进展`,
  helped: (count) => `还替您办了 ${count} 次`,
  materialsSupplied: (count) => `还补充了 ${count} 次材料`,
};

type NoticeWords = { title: string; text: string };

/** Fixed and neutral: whoever glances at the screen learns nothing of the matter. */
export const notices: Record<NoticeKind, Record<NoticeView['audience'], NoticeWords>> = {
  filed: {
    resident: { title: '已经收到', text: '您提交的事项已经收到，可以随时查看进度。' },
    staff: { title: '新的事项', text: '有一件新提交的事项。' },
  },
  arrived: {
    resident: { title: '已经送达', text: '您的事项已经送到办理单位。' },
    staff: { title: '新到的事项', text: '有一件事项到了您这里，请尽快处理。' },
  },
  urgent: {
    resident: { title: '按急事办', text: '您的事项按急事先办，点开可以看到怎么办。' },
    staff: { title: '急事，请先看', text: '有一件急事，请马上点开看。' },
  },
  accepted: {
    resident: {
      title: '有单位在办了',
      text: '您的事项有单位收下来办了，点开可以看到是哪个单位、最晚哪一天。',
    },
    staff: { title: '对方已收下', text: '转出的事项对方已经收下。' },
  },
  assigned: {
    resident: { title: '有人接手了', text: '您的事项已经有专人负责，点开可以看到是谁。' },
    staff: { title: '指派给您', text: '有一件事项指派给您，点开可以看到期限。' },
  },
  reassigned: {
    resident: { title: '换了承办人', text: '您的事项换了人负责，点开可以看到是谁。' },
    staff: { title: '已经换人', text: '有一件事项已经换人承办，不用您再办。' },
  },
  mandateAsked: {
    resident: { title: '请您看一下代办人', text: '有代办员可以替您办，同意不同意请点开答复。' },
    staff: { title: '已请当事人同意代办', text: '当事人同意以后才能代办。' },
  },
  mandateAgreed: {
    resident: { title: '代办已经开始', text: '您同意的代办员已经接手，随时可以收回委托。' },
    staff: { title: '当事人同意代办', text: '当事人同意由您代办，请尽快办理。' },
  },
  mandateEnded: {
    resident: { title: '代办委托结束了', text: '代办委托已经结束，您的事项由信访部门接着办。' },
    staff: { title: '代办委托结束', text: '有一件事项的代办委托已经结束，您不再代办。' },
  },
  materialsRequested: {
    resident: { title: '需要补充材料', text: '还差一些材料，点开可以看到清单。' },
    staff: { title: '已告知补充材料', text: '申请人已经被告知需要补充的材料。' },
  },
  materialsSupplied: {
    resident: { title: '材料已经送到', text: '您补充的材料已经送到。' },
    staff: { title: '材料已补充', text: '当事人补充了材料，请接着办理。' },
  },
  answered: {
    resident: { title: '有回音了', text: '您的事项有了答复或者办理结果，点开可以看到。' },
    staff: { title: '有回音了', text: '您经手的事项有了答复或者办理结果。' },
  },
  answerChanged: {
    resident: { title: '答复有变动', text: '给您的答复改了，请点开看最新的，先不要照原来的办。' },
    staff: { title: '答复有变动', text: '您经手的事项，答复有了变动。' },
  },
  promised: {
    resident: { title: '约好了答复时间', text: '您的事项约好了答复的时间，点开可以看到。' },
    staff: { title: '已约定答复时间', text: '有一件事项约定了答复时间，请按时答复。' },
  },
  message: {
    resident: { title: '新的留言', text: '办理人员给您留了言。' },
    staff: { title: '新的留言', text: '当事人留了言。' },
  },
  progress: {
    resident: { title: '有新的进展', text: '您的事项有新的进展，点开可以看到。' },
    staff: { title: '有新的进展', text: '您经手的事项有新的进展。' },
  },
  decision: {
    resident: { title: '有了决定', text: '您的事项有了决定，点开可以看到内容、理由和下一步。' },
    staff: { title: '已经作出决定', text: '您经手的事项有了决定。' },
  },
  objection: {
    resident: {
      title: '请求已经送到',
      text: '您的请求已经送到，会有单位重新看，点开可以看到是谁、最晚哪一天。',
    },
    staff: { title: '当事人不同意决定', text: '有一件事项当事人请求重新看，请在期限内办理。' },
  },
  changeAsked: {
    resident: { title: '换人的请求已送到', text: '您的请求已经送到，会在期限内答复您。' },
    staff: { title: '要求更换承办人', text: '有一件事项当事人要求更换承办人，请在期限内决定。' },
  },
  endAsked: {
    resident: { title: '您的请求已送到', text: '您的请求已经送到，决定以前照常办理，会书面答复您。' },
    staff: {
      title: '请求终止或者撤回',
      text: '有一件事项当事人请求终止或者撤回，请在期限内决定，决定以前照常办理。',
    },
  },
  transferred: {
    resident: { title: '已经转送', text: '您的事项已经转给别的单位，您不用重新提交。' },
    staff: { title: '转来的事项', text: '有一件事项转到您的单位，请决定是否收下。' },
  },
  returned: {
    resident: { title: '正在确认由谁办', text: '您的事项被退回，正在确认由谁办，您不用重新提交。' },
    staff: { title: '被退回', text: '转出的事项被退回，请确认下一步。' },
  },
  extended: {
    resident: { title: '期限延长了', text: '您的事项办理期限延长了，点开可以看到理由和新的日期。' },
    staff: { title: '期限已延长', text: '您经手的事项办理期限延长了。' },
  },
  dateMoved: {
    resident: { title: '日期有变化', text: '您的事项期限重新计算了，点开可以看到新的日期和算法。' },
    staff: { title: '期限重新计算', text: '您经手的事项期限重新计算了。' },
  },
  dueSoon: {
    resident: { title: '快到期了', text: '有一件事项等您办，快到期了，请点开看看。' },
    staff: { title: '快到期了', text: '有一件事项快到期了，请抓紧办理。' },
  },
  overdue: {
    resident: { title: '超过了期限', text: '您的事项超过了期限，已经记录并提醒办理单位。' },
    staff: { title: '超过期限', text: '有一件事项超过了期限，请马上处理。' },
  },
  escalated: {
    resident: { title: '已经向上报告', text: '您的事项到时间没有办，已经向上报告。' },
    staff: { title: '上报的事项', text: '有一件事项该办了还没有办，系统报到您这里，请督促或者接手。' },
  },
  reopened: {
    resident: { title: '已经重新打开', text: '您的事项已经重新打开，接着办理。' },
    staff: { title: '重新打开', text: '有一件事项当事人重新打开了，请接着办理。' },
  },
  closed: {
    resident: { title: '已经结束', text: '您的事项已经结束，点开可以看到结果和还能做什么。' },
    staff: { title: '已经结束', text: '您经手的事项已经结束。' },
  },
  withdrawn: {
    resident: { title: '按撤回处理', text: '您的事项已经按撤回处理，点开可以看到原因，需要时可以重新提交。' },
    staff: { title: '当事人撤回', text: '当事人撤回了事项，不用再办。' },
  },
  helped: {
    resident: { title: '有人替您办了一步', text: '您让帮忙的人替您办了一步，点开可以看到办了什么。' },
    staff: { title: '有人替当事人办了一步', text: '当事人让帮忙的人替他办了一步。' },
  },
  // Of the office alone: no resident is told of a decision before it is given.
  draftWaiting: {
    resident: { title: '还在办', text: '您的事项还在办。' },
    staff: { title: '等您签发', text: '有一份文书等您看过签发。' },
  },
  draftSentBack: {
    resident: { title: '还在办', text: '您的事项还在办。' },
    staff: { title: '稿子退回来了', text: '您写的一份文书退回来了，点开看要改哪里。' },
  },
  draftSigned: {
    resident: { title: '还在办', text: '您的事项还在办。' },
    staff: { title: '文书签发了', text: '您写的一份文书已经签发，请送达当事人。' },
  },
};
