import { useState } from 'react';
import type { Answer, CallProblem } from './answer';

type State =
  { at: 'still' } | { at: 'sending' } | { at: 'done'; said: string } | { at: 'failed'; problem: CallProblem };

export type Doing = {
  state: State;
  /** Sends something, and says how it went: what `said` makes of the reply, or why not. */
  send: <T>(asking: () => Promise<Answer<T>>, said: (reply: T) => string) => Promise<boolean>;
};

/** One thing after the other that a person sends from a screen which stays. */
export function useDoing(): Doing {
  const [state, setState] = useState<State>({ at: 'still' });
  return {
    state,
    async send(asking, said) {
      setState({ at: 'sending' });
      const answer = await asking();
      setState(
        answer.ok ? { at: 'done', said: said(answer.reply) } : { at: 'failed', problem: answer.problem },
      );
      return answer.ok;
    },
  };
}
