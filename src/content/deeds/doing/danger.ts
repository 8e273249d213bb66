import type { SomeDoings } from './words';

/** Whether somebody is in danger: the resident's answer, and what staff did about it. */
export const danger = {
  tellDanger: {
    explain: '有危险先打 110。告诉我们以后，值班人员马上会看到。',
    done: '已经告诉值班人员。',
    onceMore: null,
  },
  confirmSafe: {
    explain: '写清怎么联系的、看到什么、做了什么。确认以后不再标“可能有危险”，答复照常抓紧。当事人会看到。',
    done: '已经记下。',
    onceMore: null,
  },
} satisfies SomeDoings;
