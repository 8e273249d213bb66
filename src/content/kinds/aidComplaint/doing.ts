import type { KindDoings } from '../../deeds/doing/words';

/** What is said of its deeds while they are done. */
export const doing: KindDoings = {
  take: null,
  close: null,
  accept: {
    explain: '确认归本单位管：设立该法律援助机构，或者管理该律师事务所。四十五日的调查期限从今天的次日算起。',
    done: '已经受理，投诉人会收到通知书。',
    onceMore: '确定受理吗？',
  },
  transfer: {
    explain:
      '投诉机构的，转给设立它的司法局；投诉律师、律师事务所的，转给管理它的司法局。对方会看到全部内容，投诉人不用重新提交。',
    done: '已经转送。',
  },
  assign: {
    explain: '指定本单位一名工作人员调查。和被投诉的一方有关系的人不会出现在名单里。',
    done: '已经指定。',
  },
  investigate: {
    explain: '开始查阅案卷、听取说明。',
    done: '已经开始调查。',
  },
  extend: {
    explain:
      '情况复杂的，负责人可以批准延长，最多三十日，天数以本地规定为准；要在原来的期限里批准，只办一次。理由会原样告诉投诉人。',
    done: '已经延长，投诉人会收到理由。',
  },
  withdraw: {
    explain: '撤回以后就不再调查，也不能恢复；以后需要，可以重新投诉。',
    done: '已经撤回。',
  },
  reopen: {
    explain: '写上为什么您认为应当受理。',
    done: '已经送到司法局，会重新看。',
  },
};
