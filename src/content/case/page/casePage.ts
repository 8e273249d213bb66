import type { CaseLink } from '../../../../functions/contract/case/views';
import { sinceWhen, withWord } from '../../when';

/** The headings and small words of a case page. */
export const caseWords = {
  steps: (done: string) => `五步里现在是“${done}”`,
  number: '编号',
  holder: '现在由谁负责',
  desk: '办理单位',
  assignee: '承办人',
  since: sinceWhen,
  said: '来往',
  ring: (number: string) => `拨打 ${number}`,
  actions: '现在可以做什么',
  noActions: '现在不用您做什么，有进展会提醒您。',
  together: {
    title: '和谁一起',
    note: (people: number, places: number) =>
      people < 2
        ? '可以请人一起反映，最多 5 个人'
        : `${people} 个人${places > 0 ? `，还能再来 ${places} 位` : ''}`,
  },
  filed: '提交的内容',
  history: '办理经过',
  received: '已经收到，不用重复提交。编号可以念给工作人员听，用来查询。',
  me: '我',
  movedOn: '这件事刚刚有了新进展，已经为您刷新。写好的内容还在，请看过再决定。',
  gone: '现在不能做这一步了。写好的内容还在，可以复制到留言里。',
  next: '办下一件',
  backToList: '回到列表',
  cancel: '先不做',
  place: '地点',
  unnamed: '没有说明是哪一件事项，请从列表里打开。',
  deskOf: (organisation: string) => `${organisation}（值班人员）`,
  withResident: { resident: '等您处理', staff: '等当事人处理' },
  withNobody: '已经结束，不再有人负责',
  urgent: '紧急',
  urgentFor: '急事，请先看',
  limitation: (day: string) => `${withWord('最晚', day)} 要去起诉、仲裁或者复议，请抓紧`,
  broken: {
    resident:
      '这件事的记录正在核查，已经报告管理人员。事情照常办，期限不变；核查清楚以前，不出具新的回执和文书。',
    staff: (seq: number) =>
      `第 ${seq} 步起，存下来的记录和当时写的对不上，已经报警。核查清楚以前不签发回执、不出文书；请报告管理员，不要按这一步以后的内容作决定。`,
  },
  updated: '刚刚更新',
  readers: '谁看过我的事',
  links: '相关的事项',
} as const;

/** Of a long case the page has the last steps; the others are fetched when they are asked for. */
export const earlierWords = {
  more: (count: number) => `看更早的（还有 ${count} 步）`,
  failed: '更早的没有取到。',
};

/** How another case hangs together with this one. */
export const linkTexts: Record<CaseLink['how'], string> = {
  cameFrom: '由这件事转来',
  becomes: '已经转成',
};

/** For someone who must first say that no interest of theirs stands against the case, or wait to be agreed to. */
export const outlineWords = {
  title: '案情概要',
  about: '什么事',
  language: '服务语言',
  parties: '当事人',
  noParties: '没有写明对方是谁',
  readAs: '核对时认作',
  clearance:
    '先看概要：您和您的单位有没有代理过对方、和对方有没有亲友等利害关系？确认没有，才会显示全部内容。有，就如实说，会交给下一位，不影响您以后派案。',
  handedOver:
    '这件事已经由别的单位办。原来的单位只看得到办到哪一步和结果，看不到内容（个人信息保护法第六条）。确实要了解内容的，请和现在的办理单位联系。',
  outcome: '结果',
  noOutcome: '还没有结果',
  mandate: '已经请当事人同意由您代办。同意以后，才会显示全部内容；在这以前请不要联系、不要替当事人办理。',
};

/** The card about the agent's mandate. */
export const mandateWords = {
  title: '代办委托',
  who: '代办员',
  organisation: '单位',
  until: '委托到',
  cost: '费用',
  free: '免费，不收任何钱',
  asked: '请您看一看：同意由这个人替您办吗？',
  agreed: '您已经同意由这个人代办，随时可以收回，收回马上生效。',
  waiting: '等当事人答复是否同意代办。',
  agreedStaff: '当事人已经同意代办。',
  warning: '凡是开口要钱的，都不要给，请打 12345 反映。',
};

/** A case whose keeping period is over (个人信息保护法 47). */
export const erasedWords = {
  notice:
    '保存期满了，这件事写的内容、材料和文书已按期删除，谁也看不到了。下面只留下有过这件事、结果和时间，是登记用的。有新的事，请重新提交。',
  kind: '业务',
  filed: '提交时间',
  ended: '结束时间',
  outcome: '结果',
};
