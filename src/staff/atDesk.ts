import { useEffect } from 'react';
import type * as Parts from './desk';
import { useWide } from '../services/device/wide';
import { useWatched, watched } from '../services/device/watched';
import { useServer } from '../services/server/server';
import { staffIn } from '../services/session/staff';

type DeskParts = typeof Parts;

/** The screens of the desk, once they are here: a chunk of the browser's build alone. */
const parts = watched<DeskParts | null>(null);

/**
 * The screens of the desk, for staff in a browser that is wide enough; null: the phone's pages, also until they are fetched. In
 * the mini-program nothing of them is built.
 */
export function useDesk(): DeskParts | null {
  const isWide = useWide();
  const signedIn = useWatched(useServer().session.state);
  const there = useWatched(parts);
  const isDesk = isWide && staffIn(signedIn) !== undefined;
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !isDesk || parts.read()) return;
    // Without them the phone's pages go on.
    void import('./desk').then(parts.set, () => undefined);
  }, [isDesk]);
  return isDesk ? there : null;
}
