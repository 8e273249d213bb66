import type { SomeDoings } from './words';

/** What its owner does about what is held of them in a case; done on the page 我的数据, where what follows is said before. */
export const ownData = {
  correct: {
    explain: '写明应当是什么。工作人员马上会收到；原来写的和改过的都留在办理经过里，以后按改过的办。',
    done: '已经改正。',
    onceMore: null,
  },
  withdrawSensitive: {
    explain: '收回以后，身份证号、经济困难这些内容只保存、不再使用；已经作出的决定不变。',
    done: '已经收回，这些内容不再使用。',
    onceMore: null,
  },
  agreeSensitive: {
    explain: '同意以后，单位可以接着用您填过的身份证号、经济困难这些内容。随时可以再收回。',
    done: '记下了：这些内容可以接着用。',
    onceMore: null,
  },
} satisfies SomeDoings;
