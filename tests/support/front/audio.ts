import { act } from '@testing-library/react';
import Taro from '@tarojs/taro';

type Heard = 'Play' | 'Pause' | 'TimeUpdate' | 'Ended' | 'Error';

const told = new Map<Heard, () => void>();
const hears = (what: Heard) => (tell: () => void) => told.set(what, tell);
let asked: string[] = [];

/** The app makes one audio and keeps it. */
const audio = {
  src: '',
  currentTime: 0,
  play: () => void asked.push(`play ${audio.src}`),
  pause: () => void asked.push('pause'),
  stop: () => void asked.push('stop'),
  onPlay: hears('Play'),
  onPause: hears('Pause'),
  onTimeUpdate: hears('TimeUpdate'),
  onEnded: hears('Ended'),
  onError: hears('Error'),
};

export type FakeAudio = {
  /** What was asked of it, in order; an address when it began to play it. */
  asked: readonly string[];
  happen: (what: Heard, second?: number) => void;
};

/** The one audio of the app, which plays when a test says so. */
export function fakeAudio(): FakeAudio {
  asked = [];
  Object.assign(Taro, { createInnerAudioContext: () => audio });
  return {
    asked,
    happen(what, second = audio.currentTime) {
      audio.currentTime = second;
      act(() => told.get(what)?.());
    },
  };
}
