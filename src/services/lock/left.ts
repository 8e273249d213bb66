import { useEffect, useRef } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { leaving } from '../leave';
import { goHome } from '../navigation';
import { lockState, lookAgain, shutVault } from '../seal/vault';
import { useServer } from '../server';
import { useWatched } from '../watched';

/** Who was away for so long has left, milliseconds; a shorter look elsewhere is for a photo, or for a call. */
const leftMs = 60_000;

/** Calls when the app goes out of sight and when it comes back; to be used by the app itself. */
function useSight(gone: () => void, back: () => void): void {
  const onPhone = process.env.TARO_ENV === 'weapp';
  useDidHide(() => onPhone && gone());
  useDidShow(() => onPhone && back());
  useEffect(() => {
    if (onPhone) return undefined;
    const changed = () => (document.visibilityState === 'hidden' ? gone() : back());
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  });
}

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

  const since = useRef<number | null>(null);
  useSight(
    () => (since.current ??= Date.now()),
    () => {
      const hasLeft = since.current !== null && Date.now() - since.current >= leftMs;
      since.current = null;
      lookAgain();
      if (!hasLeft) return;
      const wasVisit = session.isVisit.read();
      shutVault();
      session.endVisit();
      if (wasVisit) goHome();
    },
  );
}
