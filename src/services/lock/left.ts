import { useEffect } from 'react';
import { appLife } from '../session/appLife';
import { dropHelping, helping } from '../session/helping';
import { leaving } from '../session/leave';
import { goHome } from '../navigation';
import { lockState, lookAgain, shutVault } from '../seal/vault';
import { useServer } from '../server/server';
import { onSight } from '../device/sight';
import { useWatched } from '../device/watched';

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
    if (lock !== 'shut') return;
    dropHelping();
    session.stepOut();
  }, [lock, session]);

  useEffect(() => {
    if (times === 0) return;
    appLife.end();
    session.endVisit();
  }, [times, session]);

  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return undefined;
    // Another tab has written: it may have set a lock.
    window.addEventListener('storage', lookAgain);
    return () => window.removeEventListener('storage', lookAgain);
  }, []);

  useEffect(() => {
    let since: number | null = null;
    const gone = () => void (since ??= Date.now());
    return onSight(gone, () => {
      const hasLeft = since !== null && Date.now() - since >= leftMs;
      since = null;
      lookAgain();
      if (!hasLeft) return;
      const wasVisit = session.isVisit.read() || helping.read() !== null;
      dropHelping();
      appLife.end();
      shutVault();
      session.endVisit();
      if (wasVisit) goHome();
    });
  }, [session]);
}
