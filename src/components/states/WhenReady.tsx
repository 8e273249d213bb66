import type { ReactNode } from 'react';
import { Failed } from './Failed';
import { HotlineButton } from './HotlineButton';
import { Loading } from './Loading';
import { LastSeen, Notice } from './Notice';
import { words } from '../base/words';

type Asked<T> =
  | { at: 'loading' }
  | { at: 'ready'; found: T; isOld?: boolean; seen?: string }
  | { at: 'failed'; problem: { detail: string } };

interface WhenReadyProps<T> {
  state: Asked<T>;
  onRetry: () => void;
  /** Another way on, when it did not come. */
  wayOn?: ReactNode;
  /** What is to come by its shape, where more stands below: that must not move when it comes. */
  bones?: ReactNode;
  children: (found: T) => ReactNode;
}

/** What was asked for, once it is there; until then that it is coming, or why not and how to go on. */
export function WhenReady<T>({ state, onRetry, wayOn, bones, children }: WhenReadyProps<T>) {
  switch (state.at) {
    case 'loading':
      return bones ?? <Loading />;
    case 'failed':
      return (
        <>
          <Failed message={state.problem.detail} onRetry={onRetry}>
            <HotlineButton />
          </Failed>
          {wayOn}
        </>
      );
    case 'ready':
      return (
        <>
          {state.seen !== undefined ? (
            <LastSeen>{state.seen}</LastSeen>
          ) : (
            state.isOld && <Notice tone="warn">{words.old}</Notice>
          )}
          {children(state.found)}
        </>
      );
  }
}
