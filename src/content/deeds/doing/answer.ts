import type { SomeDoings } from './words';

/** Answering a question. */
export const answer = {
  answer: {
    explain: '先说结论，再说依据的法律条文，最后说下一步怎么做。写得让不懂法的人也能看明白。',
    done: '已经答复，当事人会收到提醒。',
    onceMore: null,
  },
  takeBackAnswer: {
    explain:
      '刚发出的答复写错了，十分钟以内可以收回重写。当事人会收到提醒，看得到您收回了和为什么；原来的办理期限接着算。',
    done: '答复已经收回，当事人会收到提醒。请尽快重新答复。',
    onceMore: null,
  },
  correctAnswer: {
    explain:
      '原来的答复不会消失：两份都在，编着号，写明为什么更正。当事人会收到提醒，追问的日子从看到新的这份算起。',
    done: '已经更正，当事人会收到提醒。',
    onceMore: null,
  },
  promise: {
    explain: '一时答不了的，约一个七天以内的时间，写明为什么。当事人会看到，到时间没答复算超期。',
    done: '已经约好时间，当事人会收到提醒。',
    onceMore: null,
  },
} satisfies SomeDoings;
