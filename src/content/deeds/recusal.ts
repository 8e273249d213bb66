import { limits } from '../../../functions/contract/limits';
import { choice, message } from './fields';
import type { SomeDeeds } from './words';

/** Asking staff with an interest in the matter to step aside, and what is decided on it. */
export const recusal = {
  askRecusal: {
    button: '请求回避',
    fields: {
      whom: { label: '请谁回避', as: 'staffOfCase' },
      reasons: { label: '为什么请他（她）回避', ...message },
    },
    placeBelow: 4,
  },
  decideRecusal: {
    button: '决定要不要回避',
    fields: {
      outcome: { label: '决定', ...choice('recusal') },
      names: {
        label: '本单位还有谁回避（写姓名）',
        as: 'lines',
        most: limits.recused,
        common: [],
        optional: true,
        when: ({ outcome }) => outcome === 'stepsAside',
      },
      reasons: { label: '理由', ...message },
    },
  },
} satisfies SomeDeeds;
