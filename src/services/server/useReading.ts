import { useEffect, useRef, useState } from 'react';
import { seenWords } from '../../content/phoneProblems';
import { momentFrom } from '../../content/when';
import { isUnreached, type Answer, type CallProblem } from './answer';
import type { LastSeen } from './lastSeen';

export type Loaded<T> =
  | { at: 'loading' }
  /**
   * `isOld` once it could not be read again: it may have changed since. `seen`: that there is no network, and from when it is, as a
   * sentence.
   */
  | { at: 'ready'; found: T; isOld?: boolean; seen?: string }
  | { at: 'failed'; problem: CallProblem };

export type Reading<T> = {
  state: Loaded<T>;
  reload: () => void;
  /** Puts in place what is known to be newer. */
  set: (found: T) => void;
};

const seenAt = (at: number): string => seenWords.seen(momentFrom(new Date(at).toISOString(), Date.now()));

/**
 * A reading that fails does not take away what is already on the screen, but says that it is old; without a network what was seen
 * last stands there with its time.
 */
function after<T>(
  before: Loaded<T>,
  answer: Answer<T>,
  last: () => { found: T; at: number } | undefined,
): Loaded<T> {
  if (answer.ok) return { at: 'ready', found: answer.reply };
  const seen = isUnreached(answer.problem) ? last() : undefined;
  if (before.at === 'ready') return { ...before, isOld: true, ...(seen && { seen: seenAt(seen.at) }) };
  return seen
    ? { at: 'ready', found: seen.found, seen: seenAt(seen.at) }
    : { at: 'failed', problem: answer.problem };
}

const asking = <T>(before: Loaded<T>): Loaded<T> => (before.at === 'failed' ? { at: 'loading' } : before);

type Beside<T> = {
  /** Where its last is kept for when there is no network. */
  memory?: LastSeen<T>;
  /**
   * What came with another reading of the page: it stands for the first asking, and whenever it comes anew. Absent: nothing did,
   * and it is asked.
   */
  given?: T | undefined;
};

/** One reading of the server, made again whenever the page comes back into sight (`shown` changes). */
export function useReading<T>(
  ask: () => Promise<Answer<T>>,
  shown: number,
  { memory, given }: Beside<T> = {},
): Reading<T> {
  const [state, setState] = useState<Loaded<T>>(
    given === undefined ? { at: 'loading' } : { at: 'ready', found: given },
  );
  const [times, setTimes] = useState(0);

  const kept = useRef(memory);
  useEffect(() => {
    kept.current = memory;
  });

  /** How often something newer was put in place. */
  const put = useRef(0);
  const taken = useRef<{ given: T; times: number }>();

  useEffect(() => {
    if (given !== undefined && taken.current?.given !== given) {
      taken.current = { given, times };
      put.current += 1;
      setState({ at: 'ready', found: given });
      return undefined;
    }
    // Whoever gave it reads anew when the page comes back into sight: asked by itself it is where that is wanted.
    if (given !== undefined && taken.current?.times === times) return undefined;
    let isWanted = true;
    const before = put.current;
    void ask().then((answer) => {
      if (!isWanted) return;
      // It was asked before what is known now, and may not know of it: asked again rather than believed.
      if (put.current !== before) return setTimes((times) => times + 1);
      if (answer.ok) kept.current?.write(answer.reply);
      setState((before) => after(before, answer, () => kept.current?.read()));
    });
    return () => {
      isWanted = false;
    };
  }, [ask, shown, times, given]);

  return {
    state,
    reload() {
      setState(asking);
      setTimes((before) => before + 1);
    },
    set(found) {
      put.current += 1;
      setState({ at: 'ready', found });
    },
  };
}
