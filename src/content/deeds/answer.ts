import { files, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** Answering a question. */
export const answer = {
  answer: {
    button: '答复',
    explain: '先说结论，再说依据的法律条文，最后说下一步怎么做。写得让不懂法的人也能看明白。',
    done: '已经答复，当事人会收到提醒。',
    onceMore: null,
    fields: {
      text: { label: '答复', ...reply },
      files,
    },
  },
  promise: {
    button: '约个时间再答复',
    explain: '一时答不了的，约一个七天以内的时间，写明为什么。当事人会看到，到时间没答复算超期。',
    done: '已经约好时间，当事人会收到提醒。',
    onceMore: null,
    fields: {
      until: { label: '什么时候答复', as: 'moment' },
      text: { label: '为什么要等', ...perhaps },
    },
  },
} satisfies SomeDeeds;
