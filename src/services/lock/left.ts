import { useEffect } from 'react';
import { leaving } from '../leave';
import { goHome } from '../navigation';
import { lockState, lookAgain, shutVault } from '../seal/vault';
import { useServer } from '../server';
import { onSight } from '../sight';
import { useWatched } from '../watched';

/** Who was away for so long has left, milliseconds; a shorter look elsewhere is for a photo, or for a call. */
const leftMs = 60_000;

/**
 * What ends when the app is left: the visit that a code opened, and, where a lock is set, whoever is in. By 快速离开 at once, by
 * going away after a minute.
 */
export function useLeaving(): void {
  const { session } = useServer();
  const lock = useWatched(lockState);
  const times = useWatched(leaving);

  useEffect(() => {
    if (lock === 'shut') session.stepOut();
  }, [lock, session]);

  useEffect(() => {
    if (times > 0) session.endVisit();
  }, [times, session]);

  useEffect(() => {
    let since: number | null = null;
    const gone = () => void (since ??= Date.now());
    return onSight(gone, () => {
      const hasLeft = since !== null && Date.now() - since >= leftMs;
      since = null;
      lookAgain();
      if (!hasLeft) return;
      const wasVisit = session.isVisit.read();
      shutVault();
      session.endVisit();
      if (wasVisit) goHome();
    });
  }, [session]);
}
