import type { KindDoings } from '../../deeds/doing/words';

/** What is said of its deeds while they are done. */
export const doing: KindDoings = {
  take: null,
  close: null,
  reopen: null,
  extend: null,
  assign: {
    explain: '指定由谁承办。对方和受援人都会收到提醒。',
    done: '已经指派。',
  },
  transfer: {
    explain:
      '对方收下以前，仍由两边一起盯着期限；对方不收的，要写明理由退回来。当事人不用重新提交，马上会知道交给了谁。对方收下以后，本单位只看得到办到哪一步和结果。',
    done: '已经转出，等对方收下。',
  },
  accept: {
    explain: '确认由本机构来审查。审查期限从收到申请算起，不重新起算。',
    done: '已经收下，由本机构审查。',
  },
  recordOriginals: {
    explain: '写清收到了什么、几份、是不是原件。申请人会看到，并得到接收凭证。齐了的，审查接着进行。',
    done: '已经登记，申请人会看到。',
  },
  withdraw: {
    explain: '撤回以后就不再办理，也不能恢复；以后需要，可以重新申请。',
    done: '已经撤回。',
  },
};
