import { useState } from 'react';
import { CodeLock, type CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';

/** What the code of a filing is to ask, as it is being chosen; it lies on no device before it is sent. */
export type ChosenLock = {
  /** Null: it asks nothing. */
  ask: CodeQuestion | null;
  answer: string;
  isWrong: boolean;
  choose: (ask: CodeQuestion | null) => void;
  say: (answer: string) => void;
};

type Read = { ok: true; lock: CodeLock | undefined } | { ok: false };

/** The question of a code, and its answer read as the server takes it: what it would not is shown beside it. `isAsked`: it has to ask something. */
export function useCodeLock(isAsked = false): ChosenLock & { read: () => Read } {
  const [{ ask, answer }, set] = useState<{ ask: CodeQuestion | null; answer: string }>({
    ask: null,
    answer: '',
  });
  const [isWrong, setWrong] = useState(false);
  return {
    ask,
    answer,
    isWrong,
    choose(next) {
      set({ ask: next, answer: '' });
      setWrong(false);
    },
    say(text) {
      set({ ask, answer: text });
      setWrong(false);
    },
    read() {
      if (ask === null) {
        setWrong(isAsked);
        return isAsked ? { ok: false } : { ok: true, lock: undefined };
      }
      const read = CodeLock.safeParse({ ask, answer });
      setWrong(!read.success);
      return read.success ? { ok: true, lock: read.data } : { ok: false };
    },
  };
}
