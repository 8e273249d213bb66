import type { Danger } from '../../../functions/contract/kinds/circumstances';

type Choice = { label: string; note?: string };
export type Question<Value extends string> = {
  label: string;
  /** Beside the answer on the case page. */
  shownAs: string;
  choices: Record<Value, Choice>;
};

export const no = { label: '没有' };
export const unsure = { label: '说不清' };

/** The first of the five plain questions, which is asked again on the page of a case. */
export const danger: Question<Danger> = {
  label: '现在有没有人有危险',
  shownAs: '危险',
  choices: {
    violence: { label: '有人正在挨打、被威胁，怕出事', note: '先打 110 报警，人安全了再接着填。' },
    treatment: { label: '医院要停药、停治疗' },
    livelihood: { label: '吃饭、住处都成问题，等着这笔钱' },
    no,
    unsure,
  },
};
