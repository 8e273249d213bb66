import { useEffect, useState } from 'react';
import type { Answer, CallProblem } from './answer';

export type Loaded<T> =
  | { at: 'loading' }
  /** `isOld` once it could not be read again: it may have changed since. */
  | { at: 'ready'; found: T; isOld?: boolean }
  | { at: 'failed'; problem: CallProblem };

export type Reading<T> = {
  state: Loaded<T>;
  reload: () => void;
  /** Puts in place what is known to be newer. */
  set: (found: T) => void;
};

/** A reading that fails does not take away what is already on the screen, but says that it is old. */
const after = <T>(before: Loaded<T>, answer: Answer<T>): Loaded<T> => {
  if (answer.ok) return { at: 'ready', found: answer.reply };
  return before.at === 'ready' ? { ...before, isOld: true } : { at: 'failed', problem: answer.problem };
};

const asking = <T>(before: Loaded<T>): Loaded<T> => (before.at === 'failed' ? { at: 'loading' } : before);

/** One reading of the server, made again whenever the page comes back into sight (`shown` changes). */
export function useReading<T>(ask: () => Promise<Answer<T>>, shown: number): Reading<T> {
  const [state, setState] = useState<Loaded<T>>({ at: 'loading' });
  const [times, setTimes] = useState(0);

  useEffect(() => {
    let isWanted = true;
    void ask().then((answer) => {
      if (isWanted) setState((before) => after(before, answer));
    });
    return () => {
      isWanted = false;
    };
  }, [ask, shown, times]);

  return {
    state,
    reload() {
      setState(asking);
      setTimes((before) => before + 1);
    },
    set: (found) => setState({ at: 'ready', found }),
  };
}
