import { Notice } from './Notice';
import { Trouble } from './Trouble';

interface OutcomeProps {
  state:
    | { at: 'still' | 'sending' }
    | { at: 'done'; said: string }
    | { at: 'failed'; problem: { detail: string } };
}

/** How the last thing done on a screen went. */
export function Outcome({ state }: OutcomeProps) {
  if (state.at === 'done') return <Notice tone="good">{state.said}</Notice>;
  return state.at === 'failed' ? <Trouble message={state.problem.detail} /> : null;
}
