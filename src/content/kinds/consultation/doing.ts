import type { KindDoings } from '../../deeds/doing/words';

/** What is said of its deeds while they are done. */
export const doing: KindDoings = {
  extend: null,
  take: {
    explain:
      '接手以后，这个问题由您答复，期限照旧计算。接手就是声明：您和这件事的双方都没有利害关系，这会记下来。有利害关系的，请点“有利害关系”。',
    done: '已经接手。',
  },
  assign: {
    explain: '指定由哪位律师答复，对方会收到提醒。',
    done: '已经指派。',
  },
  transfer: {
    explain:
      '对方收下以前，仍由两边一起盯着期限；对方不收的，要写明理由退回来。当事人不用重新提交，马上会知道交给了谁。对方收下以后，本单位只看得到办到哪一步和结果。',
    done: '已经转出，等对方收下。',
  },
  accept: {
    explain: '确认由本单位来答复。原来的期限接着算，不重新起算。',
    done: '已经收下，由本单位答复。',
  },
  withdraw: {
    explain: '撤回以后律师不再答复，也不能恢复；以后需要，可以重新提问。',
    done: '已经撤回。',
  },
  close: {
    explain: '说说解决了没有，没解决也请如实选。结束以后不能再留言；没弄明白，三十日内还可以接着问。',
    done: '已经结束，谢谢您告诉我们结果。',
  },
  reopen: {
    explain: '结束后三十日内都可以接着问。原来的内容都在，不用从头再说。',
    done: '已经送到律师那里。',
  },
};
