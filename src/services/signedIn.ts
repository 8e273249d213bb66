import { useEffect } from 'react';
import { useServer } from './server';
import type { SignedIn } from './session';
import { useWatched } from './watched';

/** Who is signed in; asks for it when nobody has yet. */
export function useSignedIn(): SignedIn {
  const { session } = useServer();
  useEffect(() => {
    void session.token();
  }, [session]);
  return useWatched(session.state);
}
