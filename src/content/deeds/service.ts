import type { CallResult } from '../../../functions/contract/case/deliveries';
import { reachedWords } from '../case/steps/deliveries';
import { dayAfter } from '../when';
import { choice, day, files } from './fields';
import type { SomeDeeds } from './words';

const heard: readonly CallResult[] = ['told', 'willCome'];
const unheard: readonly CallResult[] = ['noAnswer', 'wrongNumber', 'refused'];

/** What staff note of how a paper or a notice reached the resident. */
export const service = {
  recordService: {
    button: '登记纸质送达',
    fields: {
      paper: { label: '哪一份文书', as: 'paper' },
      way: { label: '怎么送到的', ...choice('serviceWay') },
      on: { label: '哪一天', ...day, begins: (_, now) => dayAfter(now, 0) },
      files: { ...files, label: '签收的照片' },
    },
    card: 'itsSubject',
  },
  agreePhoneService: {
    button: '可以，用手机收',
    fields: {},
    card: 'papers',
  },
  declinePhoneService: {
    button: '不用手机，要纸质的',
    fields: {},
    card: 'papers',
  },
  recordCall: {
    button: '登记电话告知',
    fields: {
      noticeId: { label: '哪一件事', as: 'call' },
      reached: { label: '打通了吗', as: 'yesOrNo', words: reachedWords },
      result: {
        label: '电话里怎么样',
        ...choice('callResult'),
        optional: true,
        when: ({ reached }) => typeof reached === 'boolean',
        among: (_, { reached }) => (reached === true ? heard : unheard),
      },
    },
    card: 'itsSubject',
  },
} satisfies SomeDeeds;
