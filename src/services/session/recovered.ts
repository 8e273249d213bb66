import { useServer } from '../server/server';
import { useWatched } from '../device/watched';

/** Whether the session now is the one that a code opened: of a person without a name, until the app is left. */
export function useRecovered(): boolean {
  const { session } = useServer();
  return useWatched(session.isVisit);
}
