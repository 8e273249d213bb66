import { choice, message } from './fields';
import type { SomeDeeds } from './words';

/** Whether somebody is in danger: the resident's answer, and what staff did about it. */
export const danger = {
  tellDanger: {
    button: '现在安全吗？点这里告诉我们',
    fields: {
      danger: { label: '现在有没有人有危险', ...choice('danger') },
    },
  },
  confirmSafe: {
    button: '已经联系，确认安全',
    fields: {
      text: { label: '怎么联系的、做了什么', ...message },
    },
  },
} satisfies SomeDeeds;
