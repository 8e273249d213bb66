import type { CaseAction } from '../../functions/contract/actions';

type ActionWords = {
  /** On the button that opens it, and on the one that sends it. */
  button: string;
  /** What happens then, before the person decides. */
  explain: string;
  /** After it is done. */
  done: string;
};

export const actions: Record<CaseAction, ActionWords> = {
  take: { button: '接手', explain: '接手以后，这件事由您负责办，期限照旧计算。', done: '已经接手。' },
  assign: { button: '指派承办人', explain: '指定由谁来办，对方会收到提醒。', done: '已经指派。' },
  answer: {
    button: '答复',
    explain: '先说结论，再说依据的法律条文，最后说下一步怎么做。写得让不懂法的人也能看明白。',
    done: '已经答复，当事人会收到提醒。',
  },
  followUp: {
    button: '接着问',
    explain: '哪里还不明白，写在这里，律师会再次答复。',
    done: '已经送到律师那里。',
  },
  message: { button: '留言', explain: '对方打开这件事就能看到。', done: '留言已经送到。' },
  startReview: { button: '开始审查', explain: '开始审查这份申请。', done: '已经开始审查。' },
  requestMaterials: {
    button: '要求补充材料',
    explain: '法律要求一次性告知：请把还缺的材料一次写全。等待补充的时间不计入审查期限。',
    done: '已经一次性告知申请人。',
  },
  supplyMaterials: {
    button: '补充材料',
    explain: '把要补充的情况写在这里；纸质材料可以送到法律援助机构的窗口，写明哪天送的就行。',
    done: '已经送到，审查接着进行。',
  },
  grant: {
    button: '给予援助',
    explain: '作出给予法律援助的决定，接下来指派律师。',
    done: '已经决定给予援助。',
  },
  refuse: {
    button: '不予援助',
    explain: '必须写明理由和依据的条文。申请人会看到，并被告知可以向司法行政部门提出异议。',
    done: '已经作出不予援助的决定。',
  },
  begin: { button: '开始承办', explain: '开始办理这个案件。', done: '已经开始承办。' },
  investigate: { button: '开始调查核实', explain: '开始听取陈述、调查核实。', done: '已经开始调查核实。' },
  conclude: { button: '办结', explain: '写明办理的结果，当事人会看到。', done: '已经办结。' },
  archive: { button: '归档', explain: '案卷齐全，归档结束。', done: '已经归档。' },
  register: { button: '登记', explain: '材料看过了，正式登记。', done: '已经登记。' },
  classify: { button: '分类', explain: '弄清楚这件事属于哪一类。', done: '已经分类。' },
  transfer: {
    button: '转送',
    explain: '转给有权处理的部门。对方会看到全部内容，请先确认它不是被反映的单位。',
    done: '已经转送。',
  },
  sendBack: {
    button: '退回',
    explain: '不属于本单位职权范围的，写明理由退回，由代办员重新转送。',
    done: '已经退回。',
  },
  accept: { button: '受理', explain: '确认属于本单位职权范围，办理期限从今天算起。', done: '已经受理。' },
  giveOpinion: {
    button: '出具处理意见',
    explain: '写明处理意见和依据，当事人会收到，并被告知可以请求复查。',
    done: '处理意见已经送达当事人。',
  },
  close: {
    button: '结束这件事',
    explain: '结束以后不能再留言。告诉我们事情解决了没有。',
    done: '已经结束，谢谢您告诉我们结果。',
  },
  withdraw: {
    button: '撤回',
    explain: '撤回以后就不再办理，也不能恢复；以后需要，可以重新提交。',
    done: '已经撤回。',
  },
};
