import { useState } from 'react';
import type { Answer } from './answer';

type State =
  { at: 'still' | 'sending' } | { at: 'done'; said: string } | { at: 'failed'; problem: { detail: string } };

export type Doing = {
  state: State;
  /** Sends something, and says how it went: what `said` makes of the reply (by default nothing), or why not. */
  send: <T>(asking: () => Promise<Answer<T>>, said?: (reply: T) => string) => Promise<Answer<T>>;
  /** What was not even sent, and why: a sentence to show as it stands. */
  refuse: (detail: string) => void;
  /** Takes away what was said of the last one. */
  rest: () => void;
};

/** One thing after the other that a person sends from a screen which stays. */
export function useDoing(): Doing {
  const [state, setState] = useState<State>({ at: 'still' });
  return {
    state,
    async send(asking, said) {
      setState({ at: 'sending' });
      const answer = await asking();
      if (!answer.ok) setState({ at: 'failed', problem: answer.problem });
      else setState(said ? { at: 'done', said: said(answer.reply) } : { at: 'still' });
      return answer;
    },
    refuse: (detail) => setState({ at: 'failed', problem: { detail } }),
    rest: () => setState({ at: 'still' }),
  };
}
