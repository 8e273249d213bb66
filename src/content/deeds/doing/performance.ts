import type { SomeDoings } from './words';

/** A settlement with the other side, and the following of what was promised until it is done. */
export const performance = {
  proposeSettlement: {
    explain:
      '双方都愿意的，可以和解或者调解（《信访工作条例》第三十三条）。先写明对方哪一天同意、同意什么，当事人会看到；当事人同意了才算数，不同意就接着办，期限照旧。方案里不能要求当事人放弃投诉、起诉的权利。',
    done: '方案已经发给当事人，等当事人答复。',
    onceMore: null,
  },
  agreeSettlement: {
    explain:
      '同意以后，这件事就照方案办，不再出处理意见。答应您的事有日子的，我们接着盯，直到您说办到了。拿不准的，先打 12348 问律师，不收费；不同意也不影响这件事接着办。',
    done: '已经记下您同意。',
    onceMore: '同意以后，这件事照方案了结。确定同意吗？',
  },
  declineSettlement: {
    explain: '不同意没有任何坏处，原来的办理接着走，期限不变。',
    done: '已经告诉办理单位，这件事接着办。',
    onceMore: null,
  },
  recordPerformance: {
    explain: '答应当事人的事办到了，写明办了什么、哪一天办的，可以附凭证。当事人会来确认。',
    done: '已经登记，等当事人确认。',
    onceMore: null,
  },
  confirmPerformance: {
    explain: '确认以后，我们就不再催办这件事了。还没有办到、只办了一部分的，请不要点。',
    done: '已经记下，谢谢您告诉我们。',
    onceMore: '确定都办到了吗？确定以后就不再催办。',
  },
  denyPerformance: {
    explain: '写上差在哪里。单位负责人会马上收到，接着催办。',
    done: '已经告诉单位负责人。',
    onceMore: null,
  },
} satisfies SomeDoings;
