import type { CaseAction, Deed } from '../../functions/contract/actions';

type InputOf<A extends CaseAction> = Extract<Deed, { action: A }>['input'];

/** What each action asks for, by the name of its field. */
export const fieldLabels: { [A in CaseAction]: Record<keyof InputOf<A>, string> } = {
  take: {},
  assign: { personId: '承办人' },
  answer: { text: '答复' },
  followUp: { text: '您还想问什么' },
  message: { text: '留言' },
  startReview: {},
  requestMaterials: { items: '还缺的材料', text: '补充说明' },
  supplyMaterials: { text: '补充的内容' },
  grant: { text: '附言' },
  refuse: { reasons: '理由', article: '依据的条文' },
  begin: {},
  investigate: {},
  conclude: { result: '办理结果' },
  archive: {},
  register: {},
  classify: { type: '类别' },
  transfer: { organisationId: '转送到', text: '附言' },
  sendBack: { reasons: '退回的理由' },
  accept: {},
  giveOpinion: { outcome: '结论', opinion: '处理意见', basis: '依据' },
  close: { solved: '事情解决了吗' },
  withdraw: { reason: '为什么撤回' },
};

export const solvedWords = { yes: '解决了', no: '没有解决' };
