import { limits } from '../../../functions/contract/limits';
import type { SomeDeeds } from './words';

/** What its owner does about what is held of them in a case; done on the page 我的数据, where what follows is said before. */
export const ownData = {
  correct: {
    button: '改正写错的',
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
    fields: {},
    card: 'filed',
  },
  agreeSensitive: {
    button: '重新同意处理敏感个人信息',
    fields: {},
    card: 'filed',
  },
} satisfies SomeDeeds;
