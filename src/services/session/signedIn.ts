import { useEffect } from 'react';
import { useServer } from '../server/server';
import type { SignedIn } from './sessionKeeper';
import { useWatched } from '../device/watched';

/** Who is signed in, as far as this device knows: a visitor reads on, and is led to no sign-in before they ask for it. */
export function useSignedIn(): SignedIn {
  const { session } = useServer();
  useEffect(() => {
    void session.token(undefined, false);
  }, [session]);
  return useWatched(session.state);
}
