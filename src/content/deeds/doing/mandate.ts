import type { SomeDoings } from './words';

/** The resident's word on who carries the matter for them. */
export const mandate = {
  agreeMandate: {
    explain: '同意以后，代办员可以替您整理材料、找部门、催办。不收费，您随时可以收回委托。',
    done: '已经同意代办。',
    onceMore: null,
  },
  declineMandate: {
    explain: '不同意也没关系，事情照样办，会另外安排代办员。理由可以不写。',
    done: '已经告诉对方，会另外安排。',
    onceMore: null,
  },
  revokeMandate: {
    explain: '收回马上生效，代办员不能再替您办，也看不到后面的内容。您的事照样由信访部门接着办，期限不变。',
    done: '委托已经收回。',
    onceMore: '确定要收回委托吗？',
  },
} satisfies SomeDoings;
