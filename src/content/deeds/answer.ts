import { files, message, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** An answer: in parts, or in one text where nothing offers parts. */
const answered = {
  text: {
    label: '答复',
    ...reply,
    when: ({ parts }: Readonly<Record<string, unknown>>) => parts === undefined,
    missing: ({ text, parts }: Readonly<Record<string, unknown>>) => (text || parts ? null : '请写答复。'),
  },
  parts: { label: '答复', as: 'answerParts', optional: true },
  files,
} as const;

/** Answering a question. */
export const answer = {
  answer: {
    button: '答复',
    fields: answered,
  },
  takeBackAnswer: {
    button: '收回答复',
    fields: {
      reason: { label: '为什么收回', ...message },
    },
    placeBelow: 1,
  },
  correctAnswer: {
    button: '更正答复',
    fields: {
      reason: { label: '哪里错了、为什么更正', ...message },
      ...answered,
    },
    placeBelow: 1,
  },
  promise: {
    button: '约个时间再答复',
    fields: {
      until: { label: '什么时候答复', as: 'moment' },
      text: { label: '为什么要等', ...perhaps },
    },
  },
} satisfies SomeDeeds;
