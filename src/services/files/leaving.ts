import { useWatched } from '../device/watched';
import { useServer } from '../server/server';
import { isOnTheWay } from './queue/queuedFile';

/** How many files are still leaving this phone, whichever step they belong to. */
export function useLeaving(): number {
  const { files } = useServer();
  return useWatched(files.files).filter(isOnTheWay).length;
}
