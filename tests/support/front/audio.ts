import { act } from '@testing-library/react';

type Heard = 'play' | 'pause' | 'timeupdate' | 'ended' | 'error';

const told = new Map<Heard, () => void>();
let asked: string[] = [];

/** The app makes one audio and keeps it. */
const audio = {
  src: '',
  currentTime: 0,
  play: () => void asked.push(`play ${audio.src}`),
  pause: () => void asked.push('pause'),
  addEventListener: (what: Heard, tell: () => void) => told.set(what, tell),
};

export type FakeAudio = {
  /** What was asked of it, in order; an address when it began to play it. */
  asked: readonly string[];
  happen: (what: Heard, second?: number) => void;
};

/** The one audio of the app, which plays when a test says so. */
export function fakeAudio(): FakeAudio {
  asked = [];
  Object.assign(globalThis, {
    Audio: function Audio() {
      return audio;
    },
  });
  return {
    asked,
    happen(what, second = audio.currentTime) {
      audio.currentTime = second;
      act(() => told.get(what)?.());
    },
  };
}
