import { limits } from '../../../functions/contract/limits';
import type { SomeDeeds } from './words';

/** What its owner does about what is held of them in a case; done on the page 我的数据, where what follows is said before. */
export const ownData = {
  correct: {
    button: '改正写错的',
    explain: '写明应当是什么。工作人员马上会收到；原来写的和改过的都留在办理经过里，以后按改过的办。',
    done: '已经改正。',
    onceMore: null,
    fields: {
      field: { label: '哪一项写错了', as: 'line' },
      right: { label: '应当是什么', as: 'text', max: limits.story },
      sensitiveConsent: {
        label: '单独同意处理这一项敏感个人信息',
        as: 'yesOrNo',
        words: { yes: '同意', no: '不同意' },
        optional: true,
      },
    },
    card: 'filed',
  },
  withdrawSensitive: {
    button: '收回对敏感个人信息的同意',
    explain: '收回以后，身份证号、经济困难这些内容只保存、不再使用；已经作出的决定不变。',
    done: '已经收回，这些内容不再使用。',
    onceMore: null,
    fields: {},
    card: 'filed',
  },
  agreeSensitive: {
    button: '重新同意处理敏感个人信息',
    explain: '同意以后，单位可以接着用您填过的身份证号、经济困难这些内容。随时可以再收回。',
    done: '记下了：这些内容可以接着用。',
    onceMore: null,
    fields: {},
    card: 'filed',
  },
} satisfies SomeDeeds;
