import { useEffect } from 'react';
import Taro from '@tarojs/taro';
import { lockState } from '../seal/vault';
import { useServer } from '../server/server';
import { onSight } from '../device/sight';
import { useWatched } from '../device/watched';
import type { Posted } from './posted';

/** While the app is open and something waits, it is tried again this often, milliseconds. */
const everyMs = 30_000;

/** Calls when the network is there again. */
function onNetwork(then: () => void): () => void {
  if (process.env.TARO_ENV === 'weapp') {
    const changed: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => isConnected && then();
    Taro.onNetworkStatusChange(changed);
    return () => Taro.offNetworkStatusChange(changed);
  }
  window.addEventListener('online', then);
  return () => window.removeEventListener('online', then);
}

/** Sends by itself what waits: when the app opens or comes back, when the network does, and now and then. */
export function useOutboxAtWork(): void {
  const { outbox, session } = useServer();
  // Whoever has just come in may have something waiting; that nobody could be let in is no news.
  const signedIn = useWatched(session.state);
  const who = signedIn.at === 'in' ? signedIn.me.personId : null;
  const lock = useWatched(lockState);
  useEffect(() => {
    const go = () => void outbox.sendAll();
    go();
    const ticking = setInterval(go, everyMs);
    const offs = [onNetwork(go), onSight(() => undefined, go)];
    return () => {
      clearInterval(ticking);
      offs.forEach((off) => off());
    };
  }, [outbox, who, lock]);
}

/** What the person has given to be filed and has not been told of to the end. */
export function useOutbox(): Posted[] {
  const { outbox, session } = useServer();
  useWatched(session.state);
  useWatched(lockState);
  useWatched(outbox.turn);
  return outbox.list();
}

/** One of them, and whether it is under way this moment; null where there is none. */
export function usePosted(id: string): { posted: Posted; isSending: boolean } | null {
  const { outbox } = useServer();
  useWatched(lockState);
  useWatched(outbox.turn);
  const posted = outbox.find(id);
  return posted ? { posted, isSending: outbox.isSending(id) } : null;
}
