import { useState } from 'react';
import type { FilingDesk } from '../../../services/filing/desk';
import { arriveAt } from '../../../services/navigation';
import { titleId, type QuestionOf } from './question';
import { afterChange, backOf, nextOf, progressOf, review, standingAt } from './way';

export type Way<W> = {
  at: string;
  /** Undefined at the last reading. */
  question: QuestionOf<W> | undefined;
  part: number;
  of: number;
  /** An answer is being changed from the last reading, and it goes back there. */
  isChanging: boolean;
  goOn: (answered?: Partial<W>) => void;
  back: (() => void) | undefined;
  change: (id: string) => void;
};

/**
 * Where a conversation stands, and the ways on. What is wrong with an answer is said at its own question; nothing else holds
 * anybody up. The number of parts may shrink with the answers and never grows.
 */
export function useWay<W>(desk: FilingDesk<W>, questions: readonly QuestionOf<W>[]): Way<W> {
  const { written } = desk;
  const at = standingAt(questions, written, desk.step);
  const [isChanging, setIsChanging] = useState(false);
  const question = questions.find(({ id }) => id === at);

  const { part, of } = progressOf(questions, written, at);
  const [fewest, setFewest] = useState(of);
  if (of < fewest) setFewest(of);

  const go = (id: string) => {
    desk.stand(id);
    if (id === review) setIsChanging(false);
    arriveAt(titleId);
  };

  return {
    at,
    question,
    part: Math.min(part, fewest),
    of: Math.min(of, fewest),
    isChanging,
    goOn(answered) {
      if (answered) desk.change(answered);
      if (question && !desk.isRight(question.fields)) return;
      const now = { ...written, ...answered };
      go(isChanging ? afterChange(questions, now, at) : nextOf(questions, now, at));
    },
    back: isChanging ? () => go(review) : toOf(backOf(questions, written, at), go),
    change(id) {
      setIsChanging(true);
      go(id);
    },
  };
}

const toOf = (id: string | undefined, go: (id: string) => void): (() => void) | undefined =>
  id === undefined ? undefined : () => go(id);
