import type * as Parts from './desk';
import { useWide } from '../services/device/wide';
import { useWatched } from '../services/device/watched';
import { late, partOf, useComing, useHeldFor } from '../components/base/late';
import { useServer } from '../services/server/server';
import { staffIn } from '../services/session/staff';

type DeskParts = typeof Parts;

/** The screens of the desk: a chunk of the browser's build alone, so that nothing of them is in the mini-program. */
const parts = late<DeskParts>(() =>
  process.env.TARO_ENV === 'h5' ? import('./desk') : Promise.reject(new Error('there is no desk on a phone')),
);

/** The screens of the desk, for staff in a browser that is wide enough; null: the phone's pages, also until they are fetched. */
export function useDesk(): DeskParts | null {
  const signedIn = useWatched(useServer().session.state);
  const isDesk = useWide() && staffIn(signedIn) !== undefined;
  const there = partOf(useComing(parts, isDesk));
  return isDesk && there ? there : null;
}

/**
 * Whether a page waits for the screens of the desk: the phone's in their place would ask for all of it, and the desk's once more.
 * To be asked where it is known that somebody is staff.
 */
export function useDeskAwaited(): boolean {
  return useHeldFor(parts, useWide());
}
