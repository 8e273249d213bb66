import type { SomeDoings } from './words';

/** Between the resident and whoever serves them: talking, asking again, ending it, opening it once more. */
export const talk = {
  message: {
    explain: '对方打开这件事就能看到。',
    done: '留言已经送到。',
    onceMore: null,
  },
  reportMajor: {
    explain:
      '可能造成社会影响、有人身危险、人多的，马上向有关主管部门报告。上一级负责人会立刻看到这件事；这件事排到最前面。您写的当事人也看得到。',
    done: '已经记下报告，上一级负责人已经收到提醒。',
    onceMore: null,
  },
  withdraw: {
    onceMore: '确定要撤回吗？',
  },
  leave: {
    explain:
      '只退您自己，别人的照样办，期限不变。退出以后看不到这件事，也不再收到消息；您的回执还是您的，可以再看。',
    done: '您已经退出。您的回执还在。',
    onceMore: '确定退出吗？别人的照样办，您看不到这件事了。',
  },
  correctParty: {
    explain: '只改您自己的。工作人员马上会收到，以后按改过的联系您。',
    done: '改好了，以后按这个联系您。',
    onceMore: null,
  },
  chooseSpeaker: {
    explain: '代表先去说、先接电话。要不要和解、办结，还是每个人自己说。随时能改选。',
    done: '选好了，一起的人都看得到。',
    onceMore: null,
  },
  followUp: {
    explain: '哪里还不明白，写在这里，律师会再次答复。',
    done: '已经送到律师那里。',
    onceMore: null,
  },
  close: {
    onceMore: null,
  },
  reopen: {
    onceMore: null,
  },
} satisfies SomeDoings;
