import { day, files, line, message, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** Who does what by when, asked for beside a decision that promises something. */
export const promised = {
  performer: { label: '由谁落实（单位或者人）', ...line },
  performance: { label: '落实什么', ...message },
  performBy: { label: '最晚哪一天落实', ...day },
} as const;

/** The same, where nothing may be promised as well. */
export const perhapsPromised = {
  performer: { ...promised.performer, optional: true },
  performance: { ...promised.performance, optional: true },
  performBy: { ...promised.performBy, optional: true },
} as const;

/** A settlement with the other side, and the following of what was promised until it is done. */
export const performance = {
  proposeSettlement: {
    button: '提出和解、调解方案',
    explain:
      '双方都愿意的，可以和解或者调解（《信访工作条例》第三十三条）。先写明对方哪一天同意、同意什么，当事人会看到；当事人同意了才算数，不同意就接着办，期限照旧。方案里不能要求当事人放弃投诉、起诉的权利。',
    done: '方案已经发给当事人，等当事人答复。',
    onceMore: null,
    fields: {
      way: {
        label: '用哪种办法',
        as: 'choice',
        choices: [
          { value: 'settlement', label: '双方自己和解' },
          { value: 'mediation', label: '有人从中调解' },
        ],
      },
      otherSide: { label: '对方是谁', ...line },
      otherAgreedOn: { label: '对方哪一天同意的', ...day },
      terms: { label: '方案内容', ...reply },
      ...perhapsPromised,
      files,
    },
  },
  agreeSettlement: {
    button: '同意这个方案',
    explain:
      '同意以后，这件事就照方案办，不再出处理意见。答应您的事有日子的，我们接着盯，直到您说办到了。拿不准的，先打 12348 问律师，不收费；不同意也不影响这件事接着办。',
    done: '已经记下您同意。',
    onceMore: '同意以后，这件事照方案了结。确定同意吗？',
    fields: {},
  },
  declineSettlement: {
    button: '不同意，接着办',
    explain: '不同意没有任何坏处，原来的办理接着走，期限不变。',
    done: '已经告诉办理单位，这件事接着办。',
    onceMore: null,
    fields: { reason: { label: '为什么不同意', ...perhaps } },
  },
  recordPerformance: {
    button: '登记已经落实',
    explain: '答应当事人的事办到了，写明办了什么、哪一天办的，可以附凭证。当事人会来确认。',
    done: '已经登记，等当事人确认。',
    onceMore: null,
    fields: {
      text: { label: '办了什么', ...reply },
      on: { label: '哪一天办的', ...day },
      files,
    },
  },
  confirmPerformance: {
    button: '答应我的事办到了',
    explain: '确认以后，我们就不再催办这件事了。还没有办到、只办了一部分的，请不要点。',
    done: '已经记下，谢谢您告诉我们。',
    onceMore: '确定都办到了吗？确定以后就不再催办。',
    fields: {},
  },
  denyPerformance: {
    button: '还没有办到',
    explain: '写上差在哪里。单位负责人会马上收到，接着催办。',
    done: '已经告诉单位负责人。',
    onceMore: null,
    fields: {
      text: { label: '差在哪里', ...message },
      files,
    },
  },
} satisfies SomeDeeds;
