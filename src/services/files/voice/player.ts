import { watched, type Watched } from '../../device/watched';
import { makeVoice, type Voice } from './audio';

/** Which voice is played; one at a time in the whole app. `second`: how far. */
export type Playing =
  | { at: 'still' }
  | { at: 'loading' | 'playing' | 'paused'; key: string; second: number }
  | { at: 'failed'; key: string };

export type Player = {
  state: Watched<Playing>;
  /** Plays it, pauses it, or goes on with it. `open` tells where it is; null when it cannot be opened. */
  toggle: (key: string, open: () => Promise<string | null>) => void;
  stop: () => void;
};

function makePlayer(): Player {
  const state = watched<Playing>({ at: 'still' });
  let voice: Voice | undefined;

  const move = (at: 'playing' | 'paused', second?: number) => {
    const now = state.read();
    if (now.at !== 'still' && now.at !== 'failed') state.set({ ...now, at, second: second ?? now.second });
  };

  const fail = () => {
    const now = state.read();
    if (now.at !== 'still') state.set({ at: 'failed', key: now.key });
  };

  const listen = (): Voice =>
    (voice ??= makeVoice({
      play: () => move('playing'),
      // The pause of the one before may be told late, when the next is already being opened.
      pause() {
        if (state.read().at === 'playing') move('paused');
      },
      time() {
        if (voice && state.read().at === 'playing') move('playing', Math.floor(voice.second()));
      },
      ended: () => state.set({ at: 'still' }),
      error: fail,
    }));

  /** The browser's audio answers with a promise, which breaks when it may not or cannot play. */
  function begin(begun: unknown, key: string): void {
    if (begun instanceof Promise) {
      begun.catch(() => {
        const now = state.read();
        if (now.at === 'loading' && now.key === key) fail();
      });
    }
  }

  async function play(key: string, open: () => Promise<string | null>): Promise<void> {
    voice?.stop();
    state.set({ at: 'loading', key, second: 0 });
    const src = await open();
    const now = state.read();
    // Another one was begun, or this one given up, while it was being opened.
    if (now.at !== 'loading' || now.key !== key) return;
    if (!src) return fail();
    begin(listen().begin(src), key);
  }

  return {
    state,
    toggle(key, open) {
      const now = state.read();
      const isThis = now.at !== 'still' && now.key === key;
      if (isThis && now.at === 'playing') voice?.pause();
      else if (isThis && now.at === 'paused' && voice) begin(voice.goOn(), key);
      else if (!isThis || now.at === 'failed') void play(key, open);
    },
    stop() {
      voice?.stop();
      state.set({ at: 'still' });
    },
  };
}

export const player = makePlayer();
