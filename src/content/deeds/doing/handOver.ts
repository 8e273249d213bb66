import type { SomeDoings } from './words';

/** Whose hands a case is in: taking and giving it, conflicts of interest, other organisations. */
export const handOver = {
  take: {
    onceMore: null,
  },
  assign: {
    onceMore: null,
  },
  handToColleague: {
    explain:
      '请假、调岗、工作太满，可以直接交给同事，不用先退回分流员。办到哪一步、期限还剩几天，都原样过去；对方和当事人马上会收到提醒，理由写进办理经过。交出去以后，您就看不到这件事了。',
    done: '已经转交，对方接着办。',
    onceMore: null,
  },
  unassign: {
    explain:
      '派错了人，十分钟以内、对方还没有动手，可以撤回。事情回到本单位，原来的期限接着算；对方和当事人会收到提醒。',
    done: '已经撤回，事情在本单位，请重新指派。',
    onceMore: null,
  },
  recall: {
    explain: '转错了单位，对方还没有收下，可以撤回。事情回到本单位，原来的期限接着算；当事人会收到提醒。',
    done: '已经撤回，事情在本单位，请接着办。',
    onceMore: null,
  },
  declareNoConflict: {
    explain:
      '您确认：您和您的单位没有代理过、也不认识对方当事人，这件事和您没有利害关系。确认会记入办理经过，然后显示全部内容。',
    done: '已经记下，下面是全部内容。',
    onceMore: null,
  },
  declareConflict: {
    explain: '写一句是什么关系就行，不用写细节。这件事会交给下一位，不影响您的考核和以后的派案。',
    done: '已经记下，这件事会交给别人。',
    onceMore: null,
  },
  nameOtherSide: {
    explain:
      '写明以后，这些单位的人员马上看不到这件事，也不能被指派。已经在它们手里的，会立刻转出来，不用重新提交。提交以后随时可以补写。',
    done: '已经记下，相关单位的人员看不到这件事了。',
    onceMore: null,
  },
  transfer: {
    onceMore: null,
  },
  raise: {
    explain:
      '本级办不了、不宜由本级办的，写明理由，报给上一级单位。当事人会看到理由和交给了谁，不用重新提交。上一级收下以后，本单位只看得到办到哪一步和结果。',
    done: '已经报给上一级，等上一级收下。',
    onceMore: null,
  },
  accept: {
    onceMore: null,
  },
  sendBack: {
    explain: '不归本单位管的，写明理由退回。第二次退回的，自动报给双方共同的上一级来定。',
    done: '已经退回。',
    onceMore: null,
  },
  askReturn: {
    explain:
      '过了五个工作日，要转来的单位同意才能退回。写明为什么不归本单位管；对方答复以前，仍由本单位负责，期限照走。',
    done: '已经请求退回，等转来的单位答复。',
    onceMore: null,
  },
  allowReturn: {
    explain: '同意对方说的理由，这件事回到本单位，由本单位接着办。不同意的，对方要接着办。',
    done: '已经收回，由本单位接着办。',
    onceMore: null,
  },
  refuseReturn: {
    explain: '写明为什么归对方管。对方要接着办，期限照走。',
    done: '已经答复对方，由对方接着办。',
    onceMore: null,
  },
  agreeReturn: {
    explain: '同意对方说的理由，这件事回到本单位，由本单位接着办。',
    done: '已经收回，由本单位接着办。',
    onceMore: null,
  },
  insist: {
    explain: '写明为什么归对方管。对方再退回来的，自动报给双方共同的上一级来定。',
    done: '已经再次送到对方。',
    onceMore: null,
  },
  allot: {
    explain: '两个单位说不清归谁管，由您指定一个，写明理由。指定以后由它办。',
    done: '已经指定办理单位。',
    onceMore: null,
  },
} satisfies SomeDoings;
