import { choice, message } from './fields';
import type { SomeDeeds } from './words';

/** Whether somebody is in danger: the resident's answer, and what staff did about it. */
export const danger = {
  tellDanger: {
    button: '现在安全吗？点这里告诉我们',
    explain: '有危险先打 110。告诉我们以后，值班人员马上会看到。',
    done: '已经告诉值班人员。',
    onceMore: null,
    fields: {
      danger: { label: '现在有没有人有危险', ...choice('danger') },
    },
  },
  confirmSafe: {
    button: '已经联系，确认安全',
    explain: '写清怎么联系的、看到什么、做了什么。确认以后不再标“可能有危险”，答复照常抓紧。当事人会看到。',
    done: '已经记下。',
    onceMore: null,
    fields: {
      text: { label: '怎么联系的、做了什么', ...message },
    },
  },
} satisfies SomeDeeds;
