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
    fields: {},
  },
  declineSettlement: {
    button: '不同意，接着办',
    fields: { reason: { label: '为什么不同意', ...perhaps } },
  },
  recordPerformance: {
    button: '登记已经落实',
    fields: {
      text: { label: '办了什么', ...reply },
      on: { label: '哪一天办的', ...day },
      files,
    },
  },
  confirmPerformance: {
    button: '答应我的事办到了',
    fields: {},
  },
  denyPerformance: {
    button: '还没有办到',
    fields: {
      text: { label: '差在哪里', ...message },
      files,
    },
  },
} satisfies SomeDeeds;
