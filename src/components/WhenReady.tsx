import type { ReactNode } from 'react';
import { Failed } from './Failed';
import { HotlineButton } from './HotlineButton';
import { Loading } from './Loading';

type Asked<T> = { at: 'loading' } | { at: 'ready'; found: T } | { at: 'failed'; problem: { detail: string } };

interface WhenReadyProps<T> {
  state: Asked<T>;
  onRetry: () => void;
  children: (found: T) => ReactNode;
}

/** What was asked for, once it is there; until then that it is coming, or why not and how to go on. */
export function WhenReady<T>({ state, onRetry, children }: WhenReadyProps<T>) {
  switch (state.at) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <Failed message={state.problem.detail} onRetry={onRetry}>
          <HotlineButton />
        </Failed>
      );
    case 'ready':
      return children(state.found);
  }
}
