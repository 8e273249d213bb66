import type { SomeActions } from './words';

/** What can be done to cases of more than one kind: talking, giving, handing over, what a mandate needs. */
export const anyKind = {
  message: { button: '留言', explain: '对方打开这件事就能看到。', done: '留言已经送到。' },
  withdraw: {
    button: '撤回',
    explain: '撤回以后就不再办理，也不能恢复；以后需要，可以重新提交。',
    done: '已经撤回。',
  },
  take: { button: '接手', explain: '接手以后，这件事由您负责办，期限照旧计算。', done: '已经接手。' },
  assign: { button: '指派承办人', explain: '指定由谁来办，对方会收到提醒。', done: '已经指派。' },
  declareNoConflict: {
    button: '没有利益冲突，可以办',
    explain:
      '您确认：您和您的单位没有代理过、也不认识对方当事人，这件事和您没有利害关系。确认会记入办理经过，然后显示全部内容。',
    done: '已经记下，下面是全部内容。',
  },
  declareConflict: {
    button: '有利益冲突，不能办',
    explain: '写一句是什么关系就行，不用写细节。这件事会交给下一位，不影响您的考核和以后的派案。',
    done: '已经记下，这件事会交给别人。',
  },
  nameOtherSide: {
    button: '登记对方单位',
    explain: '登记以后，这些单位的人员都看不到这件事，也不能被指派。已经在它们手里的，会立刻转出来。',
    done: '已经登记，相关单位的人员看不到这件事了。',
  },
  transfer: {
    button: '转给别的单位',
    explain: '对方收下以前，仍由两边一起盯着期限；对方不收的，要写明理由退回来。当事人不用重新提交。',
    done: '已经转出，等对方收下。',
  },
  raise: {
    button: '报给上一级',
    explain: '本级办不了、不宜由本级办的，写明理由，报给上一级单位。当事人会看到理由，不用重新提交。',
    done: '已经报给上一级，等上一级收下。',
  },
  accept: {
    button: '收下',
    explain: '确认由本单位来办。原来的期限接着算，不重新起算。',
    done: '已经收下，由本单位办。',
  },
  sendBack: {
    button: '退回',
    explain: '不归本单位管的，收到后五个工作日内写明理由退回。第二次退回的，自动报给双方共同的上一级来定。',
    done: '已经退回。',
  },
  agreeReturn: {
    button: '同意退回',
    explain: '同意对方说的理由，这件事回到本单位，由本单位接着办。',
    done: '已经收回，由本单位接着办。',
  },
  insist: {
    button: '仍请对方办理',
    explain: '写明为什么归对方管。对方再退回来的，自动报给双方共同的上一级来定。',
    done: '已经再次送到对方。',
  },
  recordService: {
    button: '登记纸质送达',
    explain: '把纸质文书当面交给、寄给当事人，或者念给他听以后，在这里登记；可以拍一张签收的照片。',
    done: '已经登记送达。',
  },
  recordCall: {
    button: '登记电话告知',
    explain: '消息没有送到的，给当事人打电话，把办理情况和最后日期说清楚，然后登记打没打通。',
    done: '已经登记。',
  },
  allot: {
    button: '指定办理单位',
    explain: '两个单位说不清归谁管，由您指定一个，写明理由。指定以后由它办。',
    done: '已经指定办理单位。',
  },
  close: {
    button: '结束这件事',
    explain: '告诉我们解决了没有，没解决也请如实选。结束以后不能再留言；没弄明白，还可以重新打开。',
    done: '已经结束，谢谢您告诉我们结果。',
  },
  reopen: {
    button: '重新打开，接着办',
    explain: '写上还有什么没弄明白、没解决。原来的内容都在，不用从头再说。',
    done: '已经重新打开。',
  },
} as const satisfies SomeActions;
