import { files, line, message, perhaps } from './fields';
import type { SomeDeeds } from './words';

/** Between the resident and whoever serves them: talking, asking again, ending it, opening it once more. */
export const talk = {
  message: {
    button: '留言',
    fields: {
      text: { label: '留言', ...message },
      files,
    },
    placeBelow: 1,
  },
  reportMajor: {
    button: '报告重大、紧急情况',
    fields: {
      to: { label: '报告给哪里', ...line },
      text: { label: '什么情况、采取了什么措施', ...message },
    },
    placeBelow: 3,
  },
  withdraw: {
    fields: {
      reason: { label: '为什么撤回', ...perhaps },
    },
    placeBelow: 5,
  },
  leave: {
    button: '我要退出',
    fields: {},
    placeBelow: 5,
  },
  correctParty: {
    button: '改我的姓名、电话',
    fields: {
      name: { label: '您的姓名', ...line },
      phone: { label: '您的电话', ...line, optional: true },
      helper: { label: '谁能转告您', ...line, optional: true },
      address: { label: '您的住址', ...line, optional: true },
      asksAtWindow: {
        label: '您自己来窗口问',
        as: 'yesOrNo',
        words: { yes: '是', no: '不是' },
        optional: true,
      },
    },
    card: 'filed',
  },
  chooseSpeaker: {
    button: '推选代表',
    fields: { seq: { label: '选谁', as: 'number', most: 100_000 } },
    card: 'filed',
  },
  followUp: {
    button: '接着问',
    fields: {
      text: { label: '您还想问什么', ...message },
      files,
    },
  },
  close: {
    fields: {
      solved: { label: '事情解决了吗', as: 'yesOrNo', words: { yes: '解决了', no: '没有解决' } },
    },
    next: ({ solved }) => (solved === false ? ['askReview', 'askReReview'] : []),
  },
  reopen: {
    fields: {
      text: { label: '还有什么没弄明白、没解决', ...message },
    },
  },
} satisfies SomeDeeds;
