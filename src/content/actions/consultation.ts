import type { SomeActions } from './words';

export const consultation = {
  answer: {
    button: '答复',
    explain: '先说结论，再说依据的法律条文，最后说下一步怎么做。写得让不懂法的人也能看明白。',
    done: '已经答复，当事人会收到提醒。',
  },
  promise: {
    button: '约个时间再答复',
    explain: '一时答不了的，约一个七天以内的时间，写明为什么。当事人会看到，到时间没答复算超期。',
    done: '已经约好时间，当事人会收到提醒。',
  },
  followUp: {
    button: '接着问',
    explain: '哪里还不明白，写在这里，律师会再次答复。',
    done: '已经送到律师那里。',
  },
} as const satisfies SomeActions;
