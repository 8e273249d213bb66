import { files, line, message, perhaps } from './fields';
import type { SomeDeeds } from './words';

/** Between the resident and whoever serves them: talking, asking again, ending it, opening it once more. */
export const talk = {
  message: {
    button: '留言',
    explain: '对方打开这件事就能看到。',
    done: '留言已经送到。',
    onceMore: null,
    fields: {
      text: { label: '留言', ...message },
      files,
    },
    placeBelow: 1,
  },
  reportMajor: {
    button: '报告重大、紧急情况',
    explain:
      '可能造成社会影响、有人身危险、人多的，马上向有关主管部门报告。上一级负责人会立刻看到这件事；这件事排到最前面。您写的当事人也看得到。',
    done: '已经记下报告，上一级负责人已经收到提醒。',
    onceMore: null,
    fields: {
      to: { label: '报告给哪里', ...line },
      text: { label: '什么情况、采取了什么措施', ...message },
    },
    placeBelow: 3,
  },
  withdraw: {
    onceMore: '确定要撤回吗？',
    fields: {
      reason: { label: '为什么撤回', ...perhaps },
    },
    placeBelow: 5,
  },
  leave: {
    button: '我要退出',
    explain:
      '只退您自己，别人的照样办，期限不变。退出以后看不到这件事，也不再收到消息；您的回执还是您的，可以再看。',
    done: '您已经退出。您的回执还在。',
    onceMore: '确定退出吗？别人的照样办，您看不到这件事了。',
    fields: {},
    placeBelow: 5,
  },
  followUp: {
    button: '接着问',
    explain: '哪里还不明白，写在这里，律师会再次答复。',
    done: '已经送到律师那里。',
    onceMore: null,
    fields: {
      text: { label: '您还想问什么', ...message },
      files,
    },
  },
  close: {
    onceMore: null,
    fields: {
      solved: { label: '事情解决了吗', as: 'yesOrNo', words: { yes: '解决了', no: '没有解决' } },
    },
    next: ({ solved }) => (solved === false ? ['askReview', 'askReReview'] : []),
  },
  reopen: {
    onceMore: null,
    fields: {
      text: { label: '还有什么没弄明白、没解决', ...message },
    },
  },
} satisfies SomeDeeds;
