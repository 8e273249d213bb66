import { dayAfter } from '../when';
import { day, perhaps } from './fields';
import type { SomeDeeds } from './words';

/** How long a mandate runs unless the resident says otherwise, days. */
const mandateDays = 180;

/** The resident's word on who carries the matter for them. */
export const mandate = {
  agreeMandate: {
    button: '同意由他（她）代办',
    fields: {
      until: { label: '委托到哪一天', ...day, begins: (_, now) => dayAfter(now, mandateDays) },
    },
    card: 'mandate',
    isMainThere: true,
  },
  declineMandate: {
    button: '不同意，换一个人',
    fields: {
      reason: { label: '为什么不同意', ...perhaps },
    },
    card: 'mandate',
  },
  revokeMandate: {
    button: '收回委托',
    fields: {
      reason: { label: '为什么收回', ...perhaps },
    },
    card: 'mandate',
  },
} satisfies SomeDeeds;
