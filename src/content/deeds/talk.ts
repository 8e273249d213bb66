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
  correctParty: {
    button: '改我的姓名、电话',
    explain: '只改您自己的。工作人员马上会收到，以后按改过的联系您。',
    done: '改好了，以后按这个联系您。',
    onceMore: null,
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
    explain: '代表先去说、先接电话。要不要和解、办结，还是每个人自己说。随时能改选。',
    done: '选好了，一起的人都看得到。',
    onceMore: null,
    fields: { seq: { label: '选谁', as: 'number', most: 100_000 } },
    card: 'filed',
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
